// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/validation.h"

#include "core/base/words.h"
#include "core/base/zone.h"

#include <QHash>

#include <cmath>

namespace stridewell {

namespace {

constexpr double maxRunMetres = 500'000;
constexpr double maxSeconds = 31.0 * 86'400;
constexpr int firstBirthYear = 1900;

QString shortNumber(double value)
{
    return QString::number(value, 'g', 10);
}

/// Keeps the first thing that is wrong. Places are spelled out only then: histories hold 100 000 runs.
class Checker
{
public:
    template <typename T>
    void range(QLatin1StringView where, const std::optional<T> &value, double least, double most,
               QLatin1StringView unit = {})
    {
        if (value)
            number(where, plain(*value), least, most, unit);
    }

    void number(QLatin1StringView where, double value, double least, double most, QLatin1StringView unit = {})
    {
        // Written so that a NaN fails.
        if (m_error || (value >= least && value <= most))
            return;
        refuse(where, Words::tr("%1 is outside %2 to %3%4%5")
                          .arg(shortNumber(value), shortNumber(least), shortNumber(most),
                               unit.isEmpty() ? QString() : u" "_s, QString(unit)));
    }

    void runDistance(QLatin1StringView where, double metres)
    {
        number(where, metres, 0, maxRunMetres, "m"_L1);
        require(metres > 0, where, Words::tr("a run has a distance above 0 m"));
    }

    template <typename E>
    void distinct(QLatin1StringView where, const QList<E> &list)
    {
        for (qsizetype i = 1; i < list.size(); ++i) {
            if (list.first(i).contains(list[i])) {
                refuse(u"%1[%2]"_s.arg(where).arg(i),
                       Words::tr("\"%1\" stands twice; name it once").arg(keyOf(list[i])));
                return;
            }
        }
    }

    void require(bool right, QLatin1StringView where, const QString &detail)
    {
        if (!right)
            refuse(QString(where), detail);
    }

    void within(const QString &where, const Result<void> &inner)
    {
        if (!inner)
            refuse(where + u'.' + inner.error().where, inner.error().detail);
    }

    template <typename T>
    void eachOf(QLatin1StringView where, const QList<T> &list)
    {
        for (qsizetype i = 0; i < list.size() && !m_error; ++i) {
            if (const auto inner = validate(list[i]); !inner)
                within(u"%1[%2]"_s.arg(where).arg(i), inner);
        }
    }

    void refuse(const QString &where, const QString &detail)
    {
        if (!m_error)
            m_error = Error{ErrorCode::BadInput, where, detail};
    }

    Result<void> result() const
    {
        if (m_error)
            return tl::unexpected(*m_error);
        return {};
    }

private:
    static double plain(double value) { return value; }
    template <typename Unit>
    static double plain(Quantity<Unit> value)
    {
        return value.value;
    }

    std::optional<Error> m_error;
};

void pain(Checker &check, QLatin1StringView where, const std::optional<PainScore> &score)
{
    check.range(where, score, 0, 10);
}

void validDay(Checker &check, QLatin1StringView where, QDate day)
{
    check.require(day.isValid(), where, Words::tr("a day is needed; write it like 2026-11-23"));
}

} // namespace

Result<void> validate(const Athlete &athlete)
{
    Checker check;
    if (athlete.born) {
        check.require(athlete.born->isValid() && athlete.born->year() >= firstBirthYear, "born"_L1,
                      Words::tr("a day from %1 on is needed, like 1986-05-04").arg(firstBirthYear));
    }
    if (!athlete.timeZone.isEmpty()) {
        if (const auto zone = Zone::named(athlete.timeZone); !zone)
            check.refuse(u"time_zone"_s, zone.error().detail);
    }
    check.range("body_mass_kg"_L1, athlete.bodyMass, 20, 300, "kg"_L1);
    const Weekday starts = athlete.weekStarts;
    check.require(starts == Weekday::Mon || starts == Weekday::Sun || starts == Weekday::Sat, "week_starts"_L1,
                  Words::tr("a week starts on mon, sun or sat"));
    check.distinct("conditions"_L1, athlete.conditions);
    check.distinct("medicines"_L1, athlete.medicines);
    check.distinct("run_days"_L1, athlete.runDays);
    check.distinct("strength_days"_L1, athlete.strengthDays);
    check.distinct("hard_days"_L1, athlete.hardDays);
    check.range("strength_per_week"_L1, athlete.strengthPerWeek, 2, 3, "sessions a week"_L1);
    check.require(!athlete.wakes || athlete.wakes->isValid(), "wakes"_L1,
                  Words::tr("a clock time is needed, like 07:00"));
    check.require(!athlete.sleeps || athlete.sleeps->isValid(), "sleeps"_L1,
                  Words::tr("a clock time is needed, like 22:30"));
    check.range("target_week_m"_L1, athlete.targetWeek, 0, maxRunMetres, "m"_L1);
    if (athlete.bridgeReps) {
        check.number("bridge_reps.left"_L1, athlete.bridgeReps->left, 0, 200);
        check.number("bridge_reps.right"_L1, athlete.bridgeReps->right, 0, 200);
    }
    check.range("cadence_spm"_L1, athlete.cadenceSpm, 100, 250, "steps a minute, both feet"_L1);
    return check.result();
}

Result<void> validate(const Run &run)
{
    Checker check;
    check.runDistance("distance_m"_L1, run.distance.value);
    // Moving may exceed elapsed: Strava rounds and crops the two apart.
    check.range("moving_s"_L1, run.moving, 0, maxSeconds, "s"_L1);
    check.range("elapsed_s"_L1, run.elapsed, 0, maxSeconds, "s"_L1);
    check.range("ascent_m"_L1, run.ascent, 0, 50'000, "m"_L1);
    check.range("rpe"_L1, run.rpe, 0, 10);
    pain(check, "pain"_L1, run.pain);
    return check.result();
}

Result<void> validate(const CheckIn &checkIn)
{
    Checker check;
    check.require(!checkIn.startedAt || *checkIn.startedAt <= checkIn.at, "started_at"_L1,
                  Words::tr("it lies after \"at\"; what is said now began now or earlier"));
    pain(check, "pain_now"_L1, checkIn.painNow);
    pain(check, "pain_worst"_L1, checkIn.painWorst);
    check.distinct("feel"_L1, checkIn.feel);
    check.range("calf_difference_cm"_L1, checkIn.calfDifferenceCm, -20, 20, "cm"_L1);
    check.range("earlier_strain_months"_L1, checkIn.earlierStrainMonths, 0, 1'200, "months"_L1);
    check.range("weeks_since_return"_L1, checkIn.weeksSinceReturn, 0, 5'200, "weeks"_L1);
    check.range("pregnant_weeks"_L1, checkIn.pregnantWeeks, 0, 45, "weeks"_L1);
    check.distinct("gates"_L1, checkIn.gates);
    return check.result();
}

Result<void> validate(const Log &log)
{
    Checker check;
    check.require(!log.item.isEmpty(), "item"_L1, Words::tr("the id of a plan item is needed"));
    pain(check, "pain"_L1, log.pain);
    pain(check, "pain_next_day"_L1, log.painNextDay);
    for (qsizetype i = 0; i < log.sets.size(); ++i) {
        const LoggedSet &set = log.sets[i];
        if (set.exercise.isEmpty())
            check.refuse(u"sets[%1].exercise"_s.arg(i), Words::tr("the id of an exercise is needed, like nordic_curl"));
        for (qsizetype j = 0; j < set.reps.size(); ++j) {
            if (set.reps[j] < 0 || set.reps[j] > 1'000)
                check.refuse(u"sets[%1].reps[%2]"_s.arg(i).arg(j),
                             Words::tr("%1 is outside 0 to 1000").arg(set.reps[j]));
        }
    }
    return check.result();
}

Result<void> validate(const RunRequest &request)
{
    Checker check;
    validDay(check, "day"_L1, request.day);
    if (request.distance)
        check.runDistance("distance_m"_L1, request.distance->value);
    return check.result();
}

Result<void> validate(const Pin &pin)
{
    Checker check;
    check.require(!pin.item.isEmpty(), "item"_L1, Words::tr("the id of a plan item is needed"));
    validDay(check, "day"_L1, pin.day);
    return check.result();
}

Result<void> validate(const Dose &dose)
{
    Checker check;
    check.require(!dose.exercise.isEmpty(), "exercise"_L1,
                  Words::tr("the id of an exercise is needed, like nordic_curl"));
    check.number("sets"_L1, dose.sets, 1, 100);
    for (qsizetype i = 0; i < dose.reps.size(); ++i) {
        if (dose.reps[i] < 0 || dose.reps[i] > 1'000)
            check.refuse(u"reps[%1]"_s.arg(i), Words::tr("%1 is outside 0 to 1000").arg(dose.reps[i]));
    }
    check.range("hold_s"_L1, dose.holdSeconds, 0, 3'600, "s"_L1);
    check.range("distance_m"_L1, dose.distance, 0, maxRunMetres, "m"_L1);
    check.range("rest_s"_L1, dose.restSeconds, 0, 3'600, "s"_L1);
    check.range("load_kg"_L1, dose.load, 0, 500, "kg"_L1);
    return check.result();
}

Result<void> validate(const DoseChange &change)
{
    Checker check;
    check.require(!change.item.isEmpty(), "item"_L1, Words::tr("the id of a plan item is needed"));
    check.eachOf("doses"_L1, change.doses);
    check.range("minutes"_L1, change.minutes, 1, 1'440, "min"_L1);
    return check.result();
}

Result<void> validate(const Item &item)
{
    Checker check;
    check.require(!item.id.isEmpty(), "id"_L1, Words::tr("an id is needed"));
    validDay(check, "day"_L1, item.day);
    check.range("minutes"_L1, item.minutes, 0, 1'440, "min"_L1);
    if (item.run) {
        check.number("run.distance_m"_L1, item.run->distance.value, 0, maxRunMetres, "m"_L1);
        for (qsizetype i = 0; i < item.run->segments.size(); ++i) {
            const double minutes = item.run->segments[i].minutes;
            if (!(minutes >= 0 && minutes <= 1'440)) {
                check.refuse(u"run.segments[%1].minutes"_s.arg(i),
                             Words::tr("%1 is outside 0 to 1440 min").arg(shortNumber(minutes)));
            }
        }
        check.eachOf("run.warm_up"_L1, item.run->warmUp);
        check.eachOf("run.cool_down"_L1, item.run->coolDown);
    }
    check.eachOf("strength"_L1, item.strength);
    return check.result();
}

Result<void> validateTogether(const Profile &profile)
{
    Checker check;
    QHash<qint64, qsizetype> seen;
    for (qsizetype i = 0; i < profile.checkIns.size(); ++i) {
        const qint64 at = profile.checkIns[i].at.ms;
        if (const auto earlier = seen.constFind(at); earlier != seen.constEnd()) {
            check.refuse(u"check_ins[%1].at"_s.arg(i),
                         Words::tr("check_ins[%1] is of the same moment; keep one of the two").arg(*earlier));
            break;
        }
        seen.insert(at, i);
    }
    return check.result();
}

Result<void> validate(const Profile &profile)
{
    Checker check;
    check.within(u"athlete"_s, validate(profile.athlete));
    check.eachOf("runs"_L1, profile.runs);
    check.eachOf("check_ins"_L1, profile.checkIns);
    check.eachOf("logs"_L1, profile.logs);
    check.eachOf("requests"_L1, profile.requests);
    check.eachOf("pinned"_L1, profile.pinned);
    check.eachOf("doses"_L1, profile.doses);
    if (const auto together = validateTogether(profile); !together)
        check.refuse(together.error().where, together.error().detail);
    return check.result();
}

} // namespace stridewell
