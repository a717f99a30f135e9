// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/citation_words.h"

#include "core/base/words.h"

namespace stridewell {

using namespace Qt::StringLiterals;

QString citationText(const QString &id, const QHash<QString, Citation> &citations)
{
    const auto it = citations.constFind(id);
    if (it == citations.constEnd())
        return Words::tr("%1: no text is at hand for this source.").arg(id);
    QString text = id + u": "_s + Words::ofData(it->text);
    if (!it->origin.isEmpty())
        text += u" ("_s + Words::ofData(it->origin) + u')';
    if (!it->confirmed)
        text += u' ' + Words::tr("Not confirmed yet.");
    return text;
}

} // namespace stridewell
