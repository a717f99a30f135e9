// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/citation_words.h"

#include <QCoreApplication>

namespace stridewell {

using namespace Qt::StringLiterals;

QString citationText(const QString &id, const QHash<QString, Citation> &citations)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("stridewell", text); };
    const auto it = citations.constFind(id);
    if (it == citations.constEnd())
        return say("%1: no text is at hand for this source.").arg(id);
    QString text = id + u": "_s + it->text;
    if (!it->origin.isEmpty())
        text += u" ("_s + it->origin + u')';
    if (!it->confirmed)
        text += u' ' + say("Not confirmed yet.");
    return text;
}

} // namespace stridewell
