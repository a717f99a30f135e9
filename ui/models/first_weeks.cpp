// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/first_weeks.h"

#include "core/base/words.h"

namespace stridewell {

namespace {

constexpr int daysPerWeek = 7;
constexpr int firstHour = 8;
constexpr int mostRuns = 14;

void addWeek(QList<Run> &runs, const WeekByHand &week, QDate first, int days, const Zone &zone)
{
    if (week.runs == 0 || days == 0 || !problemOf(week).isEmpty())
        return;
    const Metres longest = week.longest.value_or(week.distance / week.runs);
    const Metres other = week.runs > 1 ? (week.distance - longest) / (week.runs - 1) : Metres(0);
    QDate before;
    int hour = 0;
    for (int i = 0; i < week.runs; ++i) {
        const QDate day = first.addDays(i * days / week.runs);
        // Several runs of a day follow each other by the hour.
        hour = day == before ? hour + 1 : firstHour;
        before = day;
        Run run;
        run.start = zone.at(day, QTime(hour, 0));
        run.distance = i == week.runs - 1 ? longest : other;
        runs += run;
    }
}

} // namespace

QString problemOf(const WeekByHand &week)
{
    const double longest = week.longest.value_or(Metres(0)).value;
    if (week.runs > mostRuns)
        return Words::tr("That are more than two runs a day; correct the number.");
    if (week.runs == 0 && week.distance.value > 0)
        return Words::tr("In how many runs was that?");
    if (week.runs > 0 && week.distance.value <= 0)
        return Words::tr("How far was that together?");
    if (longest > week.distance.value)
        return Words::tr("The longest run cannot be longer than all together.");
    if (week.longest && week.runs == 1 && longest < week.distance.value)
        return Words::tr("With one run, the longest is all of it.");
    if (week.longest && week.runs > 1 && longest * week.runs < week.distance.value)
        return Words::tr("So short a longest run does not make up the sum.");
    if (week.longest && week.runs > 1 && longest >= week.distance.value)
        return Words::tr("The longest run leaves nothing for the others.");
    return {};
}

QList<Run> runsByHand(const QList<WeekByHand> &weeks, QDate today, const Zone &zone, Weekday weekStarts)
{
    QList<Run> runs;
    const QDate thisWeek = weekStart(today, weekStarts);
    for (qsizetype back = weeks.size() - 1; back >= 0; --back) {
        const QDate first = thisWeek.addDays(-back * daysPerWeek);
        const int days = back == 0 ? static_cast<int>(first.daysTo(today)) : daysPerWeek;
        addWeek(runs, weeks[back], first, days, zone);
    }
    return runs;
}

Athlete athleteOf(const QLocale &locale)
{
    Athlete athlete;
    athlete.units = locale.measurementSystem() == QLocale::MetricSystem ? Units::Km : Units::Mi;
    const Qt::DayOfWeek first = locale.firstDayOfWeek();
    athlete.weekStarts = first == Qt::Sunday ? Weekday::Sun : first == Qt::Saturday ? Weekday::Sat : Weekday::Mon;
    return athlete;
}

} // namespace stridewell
