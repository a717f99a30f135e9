// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csv_cell.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace stridewell {

namespace {

/// True for a text that is a formula once apostrophes at its start are taken away.
bool looksLikeFormula(QStringView text)
{
    // The last nine: full-width and small forms, and the minus sign.
    constexpr QStringView triggers = u"=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\u2212\uFE6B";
    while (text.startsWith(u'\''))
        text = text.sliced(1);
    for (const QChar c : text) {
        if (triggers.contains(c))
            return true;
        // A sheet may drop what has no shape, such as a zero-width space, before it looks.
        const bool hasNoShape = c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
        if (!c.isSpace() && !hasNoShape)
            return false;
    }
    return false;
}

} // namespace

QString guardFormula(const QString &text)
{
    return looksLikeFormula(text) ? u'\'' + text : text;
}

QString unguardFormula(const QString &text)
{
    return text.startsWith(u'\'') && looksLikeFormula(text) ? text.sliced(1) : text;
}

QString textCell(const QString &text)
{
    constexpr QStringView parting = u",;\t\"\n\r";
    QString cell = guardFormula(text);
    bool quote = false;
    for (const QChar c : std::as_const(cell))
        quote = quote || parting.contains(c);
    if (!quote)
        return cell;
    cell.replace(u'"', u"\"\""_s);
    return u'"' + cell + u'"';
}

QString numberCell(double number)
{
    return QString::number(number, 'f', QLocale::FloatingPointShortest);
}

QByteArray csvRow(const QStringList &cells)
{
    return cells.join(u',').toUtf8() + "\r\n";
}

} // namespace stridewell
