// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/evidence_words.h"

#include "core/base/words.h"
#include "ui/help/chapter_text.h"

#include <QHash>
#include <QRegularExpression>

#include <cmath>

namespace stridewell {

using namespace Qt::StringLiterals;

namespace {

/// How a unit is counted: one of it, and %n of it.
struct Counted
{
    const char *one = nullptr;
    const char *many = nullptr;
};

Counted countedWords(const QString &unit)
{
    static const QHash<QString, Counted> words{
        {u"h"_s, {QT_TRANSLATE_NOOP("stridewell", "1 hour"), QT_TRANSLATE_N_NOOP("stridewell", "%n hours")}},
        {u"min"_s, {QT_TRANSLATE_NOOP("stridewell", "1 minute"), QT_TRANSLATE_N_NOOP("stridewell", "%n minutes")}},
        {u"s"_s, {QT_TRANSLATE_NOOP("stridewell", "1 second"), QT_TRANSLATE_N_NOOP("stridewell", "%n seconds")}},
        {u"days"_s, {QT_TRANSLATE_NOOP("stridewell", "1 day"), QT_TRANSLATE_N_NOOP("stridewell", "%n days")}},
        {u"weeks"_s, {QT_TRANSLATE_NOOP("stridewell", "1 week"), QT_TRANSLATE_N_NOOP("stridewell", "%n weeks")}},
        {u"months"_s, {QT_TRANSLATE_NOOP("stridewell", "1 month"), QT_TRANSLATE_N_NOOP("stridewell", "%n months")}},
        {u"years"_s, {QT_TRANSLATE_NOOP("stridewell", "1 year"), QT_TRANSLATE_N_NOOP("stridewell", "%n years")}},
        {u"points"_s, {QT_TRANSLATE_NOOP("stridewell", "1 point"), QT_TRANSLATE_N_NOOP("stridewell", "%n points")}},
        {u"sessions"_s,
         {QT_TRANSLATE_NOOP("stridewell", "1 session"), QT_TRANSLATE_N_NOOP("stridewell", "%n sessions")}},
        {u"sets"_s, {QT_TRANSLATE_NOOP("stridewell", "1 set"), QT_TRANSLATE_N_NOOP("stridewell", "%n sets")}},
        {u"reps"_s,
         {QT_TRANSLATE_NOOP("stridewell", "1 repetition"), QT_TRANSLATE_N_NOOP("stridewell", "%n repetitions")}},
        {u"times"_s, {QT_TRANSLATE_NOOP("stridewell", "once"), QT_TRANSLATE_N_NOOP("stridewell", "%n times")}},
        {u"per_day"_s,
         {QT_TRANSLATE_NOOP("stridewell", "once a day"), QT_TRANSLATE_N_NOOP("stridewell", "%n times a day")}},
        {u"per_week"_s,
         {QT_TRANSLATE_NOOP("stridewell", "once a week"), QT_TRANSLATE_N_NOOP("stridewell", "%n times a week")}},
        {u"steps/min"_s,
         {QT_TRANSLATE_NOOP("stridewell", "1 step a minute"), QT_TRANSLATE_N_NOOP("stridewell", "%n steps a minute")}},
    };
    return words.value(unit);
}

/// Words around a number that may have decimals.
const char *measuredWord(const QString &unit)
{
    static const QHash<QString, const char *> words{
        {u"score"_s, QT_TRANSLATE_NOOP("stridewell", "%1 of 10")},
        {u"cm"_s, QT_TRANSLATE_NOOP("stridewell", "%1 cm")},
        {u"g/kg/day"_s, QT_TRANSLATE_NOOP("stridewell", "%1 g for each kg of body mass a day")},
        {u"m/s"_s, QT_TRANSLATE_NOOP("stridewell", "%1 metres a second")},
    };
    return words.value(unit);
}

} // namespace

QString numberWords(const Parameter &number, const Formats &formats)
{
    const double value = number.value;
    if (number.unit == u"m"_s)
        return value < 1000 ? Words::tr("%1 m").arg(formats.number(value)) : formats.distance(Metres(value));
    // A ratio above 1 is a rise by what it has more.
    if (number.unit == u"ratio"_s || number.unit == u"share"_s)
        return Words::tr("%1 %").arg(formats.number(std::round((value > 1 ? value - 1 : value) * 100)));
    // Nobody counts a fortnight in hours.
    constexpr int dayHours = 24;
    constexpr int manyHours = 4 * dayHours;
    if (number.unit == u"h"_s && number.whole() > manyHours && number.whole() % dayHours == 0)
        return Words::tr(countedWords(u"days"_s).many, nullptr, number.whole() / dayHours);
    if (const Counted counted = countedWords(number.unit); counted.many)
        return number.whole() == 1 ? Words::tr(counted.one) : Words::tr(counted.many, nullptr, number.whole());
    const int decimals = value == std::floor(value) ? 0 : 1;
    const char *measured = measuredWord(number.unit);
    return measured ? Words::tr(measured).arg(formats.number(value, decimals)) : QString();
}

QString plainInMarkdown(const QString &text)
{
    static const QRegularExpression signs(uR"(([\\`*_{}\[\]<>#|~]))"_s);
    return QString(text).replace(signs, uR"(\\1)"_s);
}

QString translatedLines(const QString &markdown)
{
    static const QRegularExpression mark(u"^(?:#+|-|\\d+\\.) "_s);
    QStringList lines = markdown.split(u'\n');
    for (QString &line : lines) {
        const qsizetype at = mark.match(line).capturedLength();
        if (at < line.size())
            line = line.first(at) + Words::ofData(line.sliced(at));
    }
    return lines.join(u'\n');
}

QString sourceLinks(const QStringList &sources)
{
    QStringList links;
    for (const QString &source : sources)
        links += u"[%1](help:sources#%2)"_s.arg(source, anchorOf(source));
    return links.join(u", "_s);
}

} // namespace stridewell
