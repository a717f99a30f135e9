// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/exercise_ids.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace stridewell {

namespace {

QStringList readIds()
{
    QFile file(u":/exercises.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonArray exercises = QJsonDocument::fromJson(file.readAll()).object().value("exercises"_L1).toArray();
    QStringList ids;
    for (const auto &exercise : exercises)
        ids += exercise.toObject().value("id"_L1).toString();
    return ids;
}

} // namespace

const QStringList &exerciseIds()
{
    static const QStringList ids = readIds();
    return ids;
}

} // namespace stridewell
