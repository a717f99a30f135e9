// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/json_file.h"

#include "core/base/words.h"

#include <QJsonDocument>

#include <climits>

using namespace Qt::StringLiterals;

namespace stridewell {

Result<QJsonObject> readJsonFile(const QByteArray &json, const QString &file, qsizetype mostBytes)
{
    if (json.size() > mostBytes)
        return failure(ErrorCode::BadInput, file, Words::tr("is larger than %1 bytes").arg(mostBytes));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error == QJsonParseError::NoError)
        return document.object();
    const auto line = json.left(error.offset).count('\n') + 1;
    return failure(ErrorCode::BadInput, u"%1: line %2"_s.arg(file).arg(line),
                   Words::tr("is no JSON, %1").arg(error.errorString()));
}

void checkFormat(const JsonPlace &file, QLatin1StringView format, int newest)
{
    const JsonPlace named = file.member("format"_L1);
    if (named.text() != format)
        named.wrong(Words::tr("must be \"%1\"").arg(format));
    const JsonPlace version = file.member("format_version"_L1);
    if (const int written = version.whole(1, INT_MAX); written > newest)
        version.wrong(
            Words::tr("is %1, but this program reads up to %2; take a newer program, or ask for an older file")
                .arg(written)
                .arg(newest));
}

} // namespace stridewell
