// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/numbers.h"

#include <array>

namespace stridewell {

namespace {

constexpr int mostDigits = 15; // as many as a double holds exactly

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isGroupMark(QChar c, DecimalMark mark)
{
    return c == (mark == DecimalMark::Dot ? u',' : u'.') || c == u' ' || c == u'\u00A0' || c == u'\u202F' ||
           c == u'\'' || c == u'\u2019';
}

qsizetype digitsAt(QStringView text, qsizetype from)
{
    qsizetype count = 0;
    while (from + count < text.size() && isDigit(text[from + count]))
        ++count;
    return count;
}

bool beginsFormula(QChar c)
{
    return c == u'=' || c == u'+' || c == u'-' || c == u'@' || c == u'\t' || c == u'\r' || c == u'\n' ||
           c == u'\uFF1D' || c == u'\uFF0B' || c == u'\uFF0D' || c == u'\uFF20';
}

} // namespace

QStringView withoutGuard(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (!trimmed.startsWith(u'\''))
        return trimmed;
    const QStringView guarded = trimmed.sliced(1);
    const QStringView inner = guarded.trimmed();
    const bool isGuard =
        (!guarded.isEmpty() && beginsFormula(guarded.front())) || (!inner.isEmpty() && beginsFormula(inner.front()));
    return isGuard ? inner : trimmed;
}

bool isBlank(QStringView cell)
{
    for (const QChar c : cell) {
        if (c != u'-' && c != u':' && c != u'.' && c != u',' && !c.isSpace())
            return false;
    }
    return true;
}

void DecimalMarkVote::look(QStringView cell)
{
    QStringView text = withoutGuard(cell);
    if (text.startsWith(u'-'))
        text = text.sliced(1);
    if (text.isEmpty() || !isDigit(text.front()))
        return;
    for (const QChar c : text) {
        if (!isDigit(c) && c != u'.' && c != u',' && c != u':')
            return;
    }
    const qsizetype colon = text.lastIndexOf(u':');
    const QStringView tail = text.sliced(colon + 1);
    const qsizetype dots = tail.count(u'.');
    const qsizetype commas = tail.count(u',');
    if (dots + commas == 0)
        return;
    const qsizetype last = qMax(tail.lastIndexOf(u'.'), tail.lastIndexOf(u','));
    bool lastIsDecimal = true;
    if (dots == 0 || commas == 0) {
        const qsizetype after = tail.size() - last - 1;
        const QStringView head = tail.first(last);
        // "1,214" may be either and says nothing; "0,214", "1234,567" and "7:00,214" can only be fractions.
        if (dots + commas == 1 && after == 3 && colon < 0 && head != u"0" && head.size() <= 3)
            return;
        lastIsDecimal = dots + commas == 1;
    }
    (lastIsDecimal == (tail[last] == u'.') ? m_dots : m_commas) += 1;
}

std::optional<double> readNumber(QStringView cell, DecimalMark mark)
{
    QStringView text = withoutGuard(cell);
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        text = text.sliced(1);
    qsizetype at = digitsAt(text, 0);
    const qsizetype head = at;
    double value = 0;
    qsizetype digits = 0;
    const auto take = [&](qsizetype from, qsizetype count) {
        for (qsizetype i = from; i < from + count; ++i)
            value = value * 10 + (text[i].unicode() - u'0');
        digits += count;
    };
    if (head == 0)
        return std::nullopt;
    take(0, head);
    while (at < text.size() && isGroupMark(text[at], mark)) {
        if (head > 3 || digitsAt(text, at + 1) != 3)
            return std::nullopt;
        take(at + 1, 3);
        at += 4;
    }
    if (digits > mostDigits)
        return std::nullopt;
    if (at < text.size() && text[at] == (mark == DecimalMark::Dot ? u'.' : u',')) {
        const qsizetype fraction = digitsAt(text, at + 1);
        double scale = 1;
        for (qsizetype i = at + 1; i < at + 1 + qMin(fraction, qsizetype(mostDigits) - digits); ++i) {
            value = value * 10 + (text[i].unicode() - u'0');
            scale *= 10;
        }
        value /= scale;
        at += 1 + fraction;
    }
    if (at != text.size())
        return std::nullopt;
    return negative ? -value : value;
}

std::optional<Duration> readDuration(QStringView cell, DecimalMark mark)
{
    const QStringView text = withoutGuard(cell);
    const qsizetype colons = text.count(u':');
    if (colons < 1 || colons > 2)
        return std::nullopt;
    double seconds = 0;
    qsizetype from = 0;
    for (qsizetype part = 0; part <= colons; ++part) {
        const bool isLast = part == colons;
        const qsizetype to = isLast ? text.size() : text.indexOf(u':', from);
        const QStringView piece = text.sliced(from, to - from);
        const qsizetype whole = digitsAt(piece, 0);
        // Hours may run on; minutes and seconds have at most two digits.
        if (whole == 0 || whole > (part == 0 ? 4 : 2) || (!isLast && whole != piece.size()))
            return std::nullopt;
        const auto value = readNumber(piece, mark);
        if (!value || (part > 0 && *value >= 60))
            return std::nullopt;
        seconds = seconds * 60 + *value;
        from = to + 1;
    }
    const bool plain = !text.contains(u'.') && !text.contains(u',');
    return Duration{Seconds(seconds), colons == 1 && plain};
}

} // namespace stridewell
