// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/dates.h"

#include "core/base/words.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace stridewell {

namespace {

constexpr int firstYear = 1970;
constexpr int lastYear = 2199;
constexpr qsizetype longestText = 60;

struct Stem
{
    QStringView text;
    int month;
};

// Beginnings of month names, folded, in the languages that exports come in; the longest that fits decides, so
// that Polish "cze" (June) and Czech "čvc" (July), or French "jui" and "juil", keep apart.
constexpr std::array stems = {
    Stem{u"jan", 1},  Stem{u"jän", 1},   Stem{u"janv", 1},    Stem{u"ene", 1},   Stem{u"gen", 1},   Stem{u"sty", 1},
    Stem{u"led", 1},  Stem{u"янв", 1},   Stem{u"tammi", 1},   Stem{u"feb", 2},   Stem{u"fév", 2},   Stem{u"fev", 2},
    Stem{u"lut", 2},  Stem{u"úno", 2},   Stem{u"фев", 2},     Stem{u"helmi", 2}, Stem{u"mar", 3},   Stem{u"mär", 3},
    Stem{u"mrz", 3},  Stem{u"mrt", 3},   Stem{u"maa", 3},     Stem{u"már", 3},   Stem{u"bře", 3},   Stem{u"мар", 3},
    Stem{u"apr", 4},  Stem{u"ápr", 4},   Stem{u"abr", 4},     Stem{u"avr", 4},   Stem{u"kwi", 4},   Stem{u"dub", 4},
    Stem{u"апр", 4},  Stem{u"huhti", 4}, Stem{u"may", 5},     Stem{u"mai", 5},   Stem{u"maj", 5},   Stem{u"máj", 5},
    Stem{u"mei", 5},  Stem{u"mag", 5},   Stem{u"kvě", 5},     Stem{u"мая", 5},   Stem{u"май", 5},   Stem{u"touko", 5},
    Stem{u"jun", 6},  Stem{u"jún", 6},   Stem{u"juin", 6},    Stem{u"giu", 6},   Stem{u"cze", 6},   Stem{u"červ", 6},
    Stem{u"čvn", 6},  Stem{u"июн", 6},   Stem{u"kesä", 6},    Stem{u"jul", 7},   Stem{u"júl", 7},   Stem{u"juil", 7},
    Stem{u"lug", 7},  Stem{u"lip", 7},   Stem{u"červenc", 7}, Stem{u"čvc", 7},   Stem{u"июл", 7},   Stem{u"heinä", 7},
    Stem{u"aug", 8},  Stem{u"aoû", 8},   Stem{u"aou", 8},     Stem{u"ago", 8},   Stem{u"sie", 8},   Stem{u"srp", 8},
    Stem{u"авг", 8},  Stem{u"elo", 8},   Stem{u"sep", 9},     Stem{u"szept", 9}, Stem{u"set", 9},   Stem{u"wrz", 9},
    Stem{u"zář", 9},  Stem{u"сен", 9},   Stem{u"syys", 9},    Stem{u"oct", 10},  Stem{u"okt", 10},  Stem{u"out", 10},
    Stem{u"ott", 10}, Stem{u"paź", 10},  Stem{u"říj", 10},    Stem{u"окт", 10},  Stem{u"loka", 10}, Stem{u"nov", 11},
    Stem{u"lis", 11}, Stem{u"ноя", 11},  Stem{u"marras", 11}, Stem{u"dec", 12},  Stem{u"déc", 12},  Stem{u"dez", 12},
    Stem{u"dic", 12}, Stem{u"gru", 12},  Stem{u"pro", 12},    Stem{u"дек", 12},  Stem{u"joulu", 12}};

constexpr QStringView fillers[] = {u"de", u"del", u"of", u"at",   u"à",   u"às", u"as", u"um", u"uhr",
                                   u"kl", u"klo", u"om", u"alle", u"ore", u"o",  u"u",  u"h",  u"a",
                                   u"t",  u"в",   u"г",  u"год",  u"年",  u"月", u"日", u"時", u"时",
                                   u"分", u"秒",  u"년", u"월",   u"일",  u"시", u"분", u"초", u"las"};
constexpr QStringView morning[] = {u"am", u"午前", u"上午", u"오전", u"πμ"};
constexpr QStringView afternoon[] = {u"pm", u"午後", u"下午", u"오후", u"μμ"};

std::optional<int> monthOf(QStringView word)
{
    const Stem *best = nullptr;
    for (const Stem &stem : stems) {
        if (word.startsWith(stem.text) && (!best || stem.text.size() > best->text.size()))
            best = &stem;
    }
    return best ? std::optional(best->month) : std::nullopt;
}

struct Number
{
    int value = 0;
    qsizetype digits = 0;
    QChar before = {}; ///< the last mark between it and what stands before it
};

/// The parts of a date cell in their order of meaning.
struct Parts
{
    QList<Number> numbers = {};
    std::optional<int> month = {};
    bool isMorning = false;
    bool isAfternoon = false;
    bool strange = false; ///< a word that no date holds

    bool add(const QString &word)
    {
        const auto is = [&](QStringView known) { return known == word; };
        if (std::ranges::any_of(morning, is) && !numbers.isEmpty())
            return isMorning = true;
        if (std::ranges::any_of(afternoon, is) && !numbers.isEmpty())
            return isAfternoon = true;
        if (std::ranges::any_of(fillers, is))
            return true;
        const auto named = numbers.size() <= 2 ? monthOf(word) : std::nullopt;
        if (named)
            month = named; // the last one: "mar., 30 juin" begins with a Tuesday
        return named || numbers.isEmpty();
    }
};

Parts partsOf(QStringView cell)
{
    Parts parts;
    QString text = cell.toString().simplified().toCaseFolded();
    text.replace(u"a. m."_s, u"am"_s).replace(u"p. m."_s, u"pm"_s);
    QChar mark;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] >= u'0' && text[at] <= u'9') {
            Number number{0, 0, mark};
            for (; at < text.size() && text[at] >= u'0' && text[at] <= u'9'; ++at, ++number.digits)
                number.value = number.digits < 5 ? number.value * 10 + text[at].digitValue() : number.value;
            parts.numbers.append(number);
            mark = {};
        } else if (text[at].isLetter()) {
            QString word;
            for (; at < text.size() && (text[at].isLetter() || text[at].isMark() || text[at] == u'.'); ++at) {
                if (text[at] != u'.')
                    word += text[at];
            }
            parts.strange = !parts.add(word) || parts.strange;
            mark = {};
        } else {
            mark = text[at] == u' ' ? mark : text[at];
            ++at;
        }
    }
    return parts;
}

bool isShort(const Number &number)
{
    return number.digits <= 2;
}

/// True when the first three numbers are day, month and year in an order that only the file can tell.
bool needsOrder(const Parts &parts)
{
    const auto &n = parts.numbers;
    return !parts.month && n.size() >= 3 && isShort(n[0]) && isShort(n[1]) && n[2].digits == 4 && n[1].before != u'.';
}

auto noDate(QStringView cell)
{
    return failure(ErrorCode::BadInput, {}, Words::tr("no date and time can be read from \"%1\"").arg(cell.left(40)));
}

std::optional<QTime> timeOf(const Parts &parts, qsizetype from)
{
    const auto &n = parts.numbers;
    const qsizetype count = n.size() - from;
    if (count < 2 || count > 4 || (count == 4 && (n[from + 3].before != u'.' || from + 3 < 3)))
        return std::nullopt;
    for (qsizetype i = from; i < from + qMin(count, qsizetype(3)); ++i) {
        if (!isShort(n[i]))
            return std::nullopt;
    }
    int hour = n[from].value;
    if (parts.isMorning || parts.isAfternoon) {
        if (hour < 1 || hour > 12 || (parts.isMorning && parts.isAfternoon))
            return std::nullopt;
        hour = hour % 12 + (parts.isAfternoon ? 12 : 0);
    }
    const QTime time(hour, n[from + 1].value, count > 2 ? n[from + 2].value : 0);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

/// The day of the parts; `order` decides where needsOrder() is true and the numbers leave it open.
std::optional<QDate> dayOf(const Parts &parts, DateOrder order)
{
    const auto &n = parts.numbers;
    QDate day;
    if (parts.month) {
        const bool yearFirst = n[0].digits == 4;
        const Number &year = yearFirst ? n[0] : n[1];
        const Number &date = yearFirst ? n[1] : n[0];
        if (year.digits == 4 && isShort(date))
            day = QDate(year.value, *parts.month, date.value);
    } else if (n[0].digits == 4 && isShort(n[1]) && isShort(n[2])) {
        day = QDate(n[0].value, n[1].value, n[2].value);
    } else if (isShort(n[0]) && isShort(n[1]) && n[2].digits == 4) {
        const bool monthFirst =
            needsOrder(parts) && (n[1].value > 12 || (n[0].value <= 12 && order == DateOrder::MonthFirst));
        day = monthFirst ? QDate(n[2].value, n[0].value, n[1].value) : QDate(n[2].value, n[1].value, n[0].value);
    }
    if (!day.isValid() || day.year() < firstYear || day.year() > lastYear)
        return std::nullopt;
    return day;
}

} // namespace

void DateOrderVote::look(QStringView cell)
{
    if (cell.size() > longestText)
        return;
    const Parts parts = partsOf(cell);
    if (!needsOrder(parts))
        return;
    const int first = parts.numbers[0].value;
    const int second = parts.numbers[1].value;
    m_dayFirst = m_dayFirst || (first > 12 && first <= 31 && second <= 12);
    m_monthFirst = m_monthFirst || (second > 12 && second <= 31 && first <= 12);
}

DateOrder DateOrderVote::order() const
{
    if (m_dayFirst == m_monthFirst)
        return DateOrder::Unknown;
    return m_dayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

Result<WallTime> readWallTime(QStringView cell, DateOrder order)
{
    if (cell.size() > longestText)
        return noDate(cell);
    const Parts parts = partsOf(cell);
    const qsizetype dateNumbers = parts.month ? 2 : 3;
    if (parts.strange || parts.numbers.size() < dateNumbers + 2)
        return noDate(cell);
    const auto &n = parts.numbers;
    if (order == DateOrder::Unknown && needsOrder(parts) && n[0].value <= 12 && n[1].value <= 12 &&
        n[0].value != n[1].value) {
        return failure(ErrorCode::BadInput, {},
                       Words::tr("\"%1\" may be two different days; write dates like 2023-11-08").arg(cell.left(40)));
    }
    const auto day = dayOf(parts, order);
    const auto time = timeOf(parts, dateNumbers);
    if (!day || !time)
        return noDate(cell);
    return WallTime{*day, *time};
}

} // namespace stridewell
