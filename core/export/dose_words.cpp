// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/dose_words.h"

#include "core/base/words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace stridewell {

namespace {

constexpr double metresInKilometre = 1'000.0;
constexpr double metresInMile = 1'609.344;

double inUnit(Metres distance, Units units)
{
    return distance.value / (units == Units::Mi ? metresInMile : metresInKilometre);
}

/// At most `decimals` decimals, without trailing zeros.
QString trimmed(double value, int decimals)
{
    QString text = QString::number(value, 'f', decimals);
    while (text.contains(u'.') && (text.endsWith(u'0') || text.endsWith(u'.')))
        text.chop(1);
    return text.replace(u'.', Words::locale().decimalPoint());
}

/// Whole minutes as minutes, everything else as seconds.
QString timeWords(int seconds)
{
    return seconds >= 60 && seconds % 60 == 0 ? Words::tr("%1 min").arg(seconds / 60) : Words::tr("%1 s").arg(seconds);
}

QString timesOf(int sets, const QString &what)
{
    return u"%1 × %2"_s.arg(sets).arg(what);
}

QString repsWords(const Dose &dose)
{
    const bool same = std::ranges::count(dose.reps, dose.reps.first()) == dose.reps.size();
    if (same && (dose.reps.size() == dose.sets || dose.reps.size() == 1))
        return timesOf(dose.sets, QString::number(dose.reps.first()));
    QStringList each;
    for (const int reps : dose.reps)
        each += QString::number(reps);
    return each.join(u", "_s);
}

/// The part of a dose that is counted: sets and what one set is.
QString setWords(const Dose &dose)
{
    if (!dose.reps.isEmpty()) {
        return dose.holdSeconds ? Words::tr("%1, %2 hold").arg(repsWords(dose), timeWords(*dose.holdSeconds))
                                : repsWords(dose);
    }
    if (dose.holdSeconds)
        return timesOf(dose.sets, Words::tr("%1 hold").arg(timeWords(*dose.holdSeconds)));
    if (dose.distance)
        return timesOf(dose.sets, Words::tr("%1 m").arg(trimmed(dose.distance->value, 1)));
    return dose.sets == 1 ? Words::tr("1 set") : Words::tr("%n sets", nullptr, dose.sets);
}

QString segmentWord(const Segment &segment)
{
    const bool inSeconds = segment.minutes < 1 && segment.minutes > 0;
    const QString length = inSeconds ? Words::tr("%1 s").arg(std::lround(segment.minutes * 60))
                                     : Words::tr("%1 min").arg(trimmed(segment.minutes, 1));
    return (segment.walk ? Words::tr("walk %1") : Words::tr("run %1")).arg(length);
}

/// Length of the shortest pattern that the list repeats whole times.
qsizetype period(const QList<Segment> &segments)
{
    for (qsizetype length = 1; length < segments.size(); ++length) {
        if (segments.size() % length == 0 && std::equal(segments.begin() + length, segments.end(), segments.begin()))
            return length;
    }
    return segments.size();
}

// In the order of ItemKind.
constexpr std::array kindNames{
    QT_TRANSLATE_NOOP("stridewell", "Ice"),
    QT_TRANSLATE_NOOP("stridewell", "Compression"),
    QT_TRANSLATE_NOOP("stridewell", "Elevation"),
    QT_TRANSLATE_NOOP("stridewell", "Rest"),
    QT_TRANSLATE_NOOP("stridewell", "Active recovery"),
    QT_TRANSLATE_NOOP("stridewell", "Mobility"),
    QT_TRANSLATE_NOOP("stridewell", "Strength"),
    QT_TRANSLATE_NOOP("stridewell", "Run"),
    QT_TRANSLATE_NOOP("stridewell", "Recheck"),
    QT_TRANSLATE_NOOP("stridewell", "Refer"),
    QT_TRANSLATE_NOOP("stridewell", "Nutrition"),
};
static_assert(kindNames.size() == keysOf<ItemKind>.size());

void addDoses(QStringList &lines, const QString &heading, const QList<Dose> &doses)
{
    if (doses.isEmpty())
        return;
    QStringList words;
    for (const Dose &dose : doses)
        words += doseWords(dose);
    lines += heading + u": "_s + words.join(u"; "_s);
}

} // namespace

QString exerciseName(const QString &id)
{
    QString name = id;
    name.replace(u'_', u' ');
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return Words::ofData(name);
}

QString kindName(ItemKind kind)
{
    return Words::tr(kindNames[static_cast<size_t>(kind)]);
}

QString itemTitle(const Item &item)
{
    return item.title.isEmpty() ? kindName(item.kind) : item.title;
}

QString doseAmount(const Dose &dose)
{
    QString words = setWords(dose);
    if (dose.eachSide)
        words += u' ' + Words::tr("each side");
    if (dose.load)
        words += u", "_s + Words::tr("%1 kg").arg(trimmed(dose.load->value, 2));
    if (dose.restSeconds && *dose.restSeconds > 0)
        words += u", "_s + Words::tr("rest %1").arg(timeWords(*dose.restSeconds));
    return words;
}

QString doseWords(const Dose &dose)
{
    return exerciseName(dose.exercise) + u' ' + doseAmount(dose);
}

QString segmentWords(const QList<Segment> &segments)
{
    const qsizetype length = period(segments);
    QStringList pattern;
    for (const Segment &segment : segments.first(length))
        pattern += segmentWord(segment);
    const QString once = pattern.join(u", "_s);
    return length == segments.size() ? once : u"%1 × (%2)"_s.arg(segments.size() / length).arg(once);
}

QString distanceWords(Metres distance, Units units)
{
    return trimmed(inUnit(distance, units), 1) + u' ' + unitName(units);
}

QString distanceDown(Metres distance, Units units)
{
    // A sum of runs with decimals may end a last binary digit under its tenth (1615.1 + 4197.2 + 387.7 < 6200).
    const double tenths = std::floor(inUnit(distance, units) * 10.0 + 1e-6);
    return trimmed(tenths / 10.0, 1) + u' ' + unitName(units);
}

QString unitName(Units units)
{
    return QString(keyOf(units));
}

QStringList itemDetails(const Item &item, Units units)
{
    QStringList lines;
    QStringList amount;
    if (item.run && item.run->distance.value > 0) {
        // Most titles of runs say how far already.
        const QString distance = distanceWords(item.run->distance, units);
        if (!item.title.contains(distance))
            amount += distance;
    }
    if (item.run && !item.run->segments.isEmpty())
        amount += segmentWords(item.run->segments);
    const QString minutes = Words::tr("%1 min").arg(item.minutes.value_or(0));
    if (item.minutes && !item.title.endsWith(minutes))
        amount += minutes;
    if (!item.activity.isEmpty())
        amount += Words::insideSentence(exerciseName(item.activity));
    if (!amount.isEmpty())
        lines += amount.join(u", "_s);
    if (item.run)
        addDoses(lines, Words::tr("Warm-up"), item.run->warmUp);
    for (const Dose &dose : item.strength)
        lines += doseWords(dose);
    if (item.run)
        addDoses(lines, Words::tr("Cool-down"), item.run->coolDown);
    return lines;
}

} // namespace stridewell
