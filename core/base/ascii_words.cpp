// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ascii_words.h"

namespace stridewell {

QString asciiWords(const QString &text, QChar between, qsizetype longest)
{
    QString words;
    const QString plain = text.toLower().normalized(QString::NormalizationForm_KD);
    for (const QChar c : plain) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            words += c;
        else if (!words.isEmpty() && !words.endsWith(between) && !c.isMark())
            words += between;
    }
    words.truncate(longest);
    while (words.endsWith(between))
        words.chop(1);
    return words;
}

} // namespace stridewell
