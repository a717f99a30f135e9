// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/random_profile.h"

#include "core/base/zone.h"
#include "core/rules/item_id.h"

#include <algorithm>

namespace stridewell::kit {

namespace {

class Dice
{
public:
    explicit Dice(quint64 seed) : m_engine(seed) {}

    int upTo(int most) { return static_cast<int>(m_engine() % static_cast<quint64>(most + 1)); }
    int between(int least, int most) { return least + upTo(most - least); }
    bool one(int in) { return upTo(in - 1) == 0; }

    template <typename E>
    E any()
    {
        return static_cast<E>(upTo(static_cast<int>(keysOf<E>.size()) - 1));
    }
    template <typename E>
    std::optional<E> maybe(int in)
    {
        return one(in) ? std::optional(any<E>()) : std::nullopt;
    }

private:
    std::mt19937_64 m_engine;
};

QList<Weekday> someDays(Dice &dice)
{
    QList<Weekday> days;
    const int wanted = dice.between(1, 6);
    for (int i = 0; i < wanted; ++i) {
        const auto day = dice.any<Weekday>();
        if (!days.contains(day))
            days += day;
    }
    return days;
}

Athlete drawAthlete(Dice &dice, QDate today)
{
    Athlete athlete;
    const char *zones[] = {"Europe/Madrid", "America/New_York", "Asia/Kolkata",    "Australia/Lord_Howe",
                           "UTC",           "Pacific/Apia",     "America/St_Johns"};
    if (!dice.one(6))
        athlete.timeZone = QString::fromLatin1(zones[dice.upTo(6)]);
    if (!dice.one(4))
        athlete.born = today.addYears(-dice.between(11, 80)).addDays(dice.upTo(364));
    if (dice.one(2))
        athlete.bodyMass = Kilograms(dice.between(40, 110));
    athlete.units = dice.any<Units>();
    const Weekday starts[] = {Weekday::Mon, Weekday::Sun, Weekday::Sat};
    athlete.weekStarts = starts[dice.upTo(2)];
    for (Condition condition : {dice.any<Condition>(), dice.any<Condition>()}) {
        if (dice.one(5) && !athlete.conditions.contains(condition))
            athlete.conditions += condition;
    }
    if (dice.one(12))
        athlete.medicines += dice.any<Medicine>();
    if (dice.one(2))
        athlete.runDays = someDays(dice);
    if (dice.one(2))
        athlete.strengthDays = someDays(dice);
    athlete.longRunDay = dice.maybe<Weekday>(2);
    if (dice.one(2))
        athlete.strengthPerWeek = dice.between(2, 3);
    if (dice.one(3))
        athlete.hardDays = someDays(dice);
    if (dice.one(3)) {
        athlete.wakes = QTime(dice.between(4, 20), dice.one(2) ? 0 : 30);
        athlete.sleeps = athlete.wakes->addSecs(3600 * dice.between(12, 18));
    }
    if (dice.one(2))
        athlete.targetWeek = Metres(1000.0 * dice.between(5, 120));
    return athlete;
}

QList<Run> drawRuns(Dice &dice, Moment now)
{
    QList<Run> runs;
    if (dice.one(8))
        return runs;
    const int days = dice.between(3, 150);
    const int gapFrom = dice.one(3) ? dice.between(1, 60) : 0;
    const int gapTo = gapFrom == 0 ? 0 : gapFrom + dice.between(5, 40);
    const int chance = dice.between(1, 5);
    for (int back = days; back >= 0; --back) {
        const bool inGap = back >= gapFrom && back < gapTo;
        if (inGap || !dice.one(chance))
            continue;
        Run run;
        run.start = now - std::chrono::minutes(1440 * back + dice.upTo(700));
        run.distance = Metres(dice.between(500, dice.one(10) ? 42'195 : 14'000) + dice.upTo(99) / 100.0);
        run.type = dice.maybe<RunType>(3);
        if (dice.one(4))
            run.rpe = dice.upTo(10);
        if (dice.one(6))
            run.pain = dice.upTo(10);
        runs += run;
    }
    std::sort(runs.begin(), runs.end(), [](const Run &a, const Run &b) { return a.start < b.start; });
    return runs;
}

CheckIn drawCheckIn(Dice &dice, Moment at)
{
    CheckIn said;
    said.at = at;
    if (dice.one(4)) {
        said.painNow = 0;
        return said;
    }
    if (!dice.one(4))
        said.startedAt = at - std::chrono::minutes(dice.upTo(dice.one(3) ? 30'000 : 4'000));
    if (!dice.one(4))
        said.painNow = dice.upTo(dice.one(2) ? 3 : 10);
    if (dice.one(3))
        said.painWorst = dice.upTo(10);
    said.onset = dice.maybe<Onset>(2);
    if (dice.one(3))
        said.feel += dice.any<Feel>();
    said.spread = dice.maybe<Spread>(2);
    said.side = dice.maybe<Side>(2);
    said.site = dice.maybe<Site>(3);
    said.event = dice.maybe<Event>(8);
    said.bruise = dice.maybe<Bruise>(10);
    said.swelling = dice.maybe<Swelling>(10);
    said.gap = dice.maybe<Answer>(14);
    said.tender = dice.maybe<Tender>(6);
    said.walking = dice.maybe<Walking>(6);
    said.weakness = dice.maybe<Weakness>(14);
    if (dice.one(4))
        said.sign(dice.any<Sign>()) = dice.any<Answer>();
    said.unusualLoad = dice.maybe<UnusualLoad>(3);
    if (dice.one(10))
        said.earlierStrainMonths = dice.upTo(24);
    if (dice.one(15))
        said.pregnantWeeks = dice.upTo(45);
    const int gates = dice.one(2) ? dice.upTo(12) : 0;
    for (int i = 0; i < gates; ++i) {
        const auto gate = static_cast<Gate>(i);
        if (!dice.one(12))
            said.gates += gate;
    }
    return said;
}

QList<CheckIn> drawCheckIns(Dice &dice, Moment now)
{
    QList<CheckIn> checkIns;
    const int count = dice.one(4) ? 0 : dice.between(1, 5);
    Moment at = now - std::chrono::minutes(dice.upTo(4'000));
    for (int i = 0; i < count; ++i) {
        checkIns.prepend(drawCheckIn(dice, at));
        at = at - std::chrono::minutes(30 + dice.upTo(40'000));
    }
    return checkIns;
}

Zone zoneOf(const PlanRequest &request)
{
    const QString &name = request.profile.athlete.timeZone;
    return name.isEmpty() ? Zone::fixedOffset(request.nowOffsetSeconds) : Zone::named(name).value();
}

/// A strain that somebody works through: check-ins with more and more painless, sessions of the table, setbacks.
void drawCourse(Dice &dice, PlanRequest &request)
{
    const int days = dice.between(0, 90);
    const Moment began = request.now - std::chrono::minutes(1440 * days + dice.upTo(900));
    Profile &profile = request.profile;
    profile.runs.removeIf([&](const Run &run) { return run.start > began; });
    profile.logs.removeIf([&](const Log &log) { return log.at > began && dice.one(2); });
    CheckIn first;
    first.at = began + std::chrono::minutes(dice.upTo(600));
    first.startedAt = began;
    first.painNow = dice.between(2, 6);
    first.onset = Onset::DuringRun;
    first.feel = {Feel::Sharp};
    first.side = Side::Left;
    profile.checkIns = {first};
    // The walk–run table, two sessions a phase; now and then one runs farther than that.
    constexpr double phases[] = {1'609, 2'414, 2'414, 3'219, 3'219, 3'219};
    int sessionsRun = 0;
    int reached = 0;
    for (int day = dice.between(2, 5); day <= days; day += dice.between(2, 7)) {
        CheckIn said;
        said.at = began + std::chrono::minutes(1440 * day + dice.between(700, 1300));
        if (said.at >= request.now)
            break;
        said.painNow = dice.one(9) ? dice.between(3, 6) : dice.upTo(1);
        reached = std::min(12, reached + dice.between(0, 3));
        for (int i = 0; i < reached; ++i)
            said.gates += static_cast<Gate>(i);
        profile.checkIns += said;
        const int sessions = day > 9 && reached > 6 ? dice.between(0, 4) : 0;
        for (int i = 0; i < sessions; ++i) {
            Run run;
            run.start = said.at + std::chrono::hours(48 * i + 1);
            const double planned = phases[std::min(sessionsRun++ / 2, 5)];
            run.distance = Metres(dice.one(3) ? 3'219 : planned);
            run.type = RunType::WalkRun;
            run.pain = dice.one(20) ? 4 : dice.upTo(1);
            Log answer;
            answer.item = itemIdFor(ItemKind::Run, zoneOf(request).day(run.start), 0);
            answer.at = run.start + std::chrono::hours(20);
            answer.painNextDay = dice.upTo(1);
            profile.runs += run;
            if (std::none_of(profile.logs.begin(), profile.logs.end(),
                             [&](const Log &log) { return log.item == answer.item; }))
                profile.logs += answer;
        }
    }
    if (dice.one(2) && profile.athlete.hardDays.isEmpty())
        profile.athlete.hardDays = someDays(dice);
    std::stable_sort(profile.runs.begin(), profile.runs.end(),
                     [](const Run &a, const Run &b) { return a.start < b.start; });
    profile.runs.removeIf([&](const Run &run) { return run.start > request.now; });
}

/// Soreness after a hard session, said a day or two later.
void drawSoreness(Dice &dice, PlanRequest &request)
{
    CheckIn said;
    said.at = request.now - std::chrono::minutes(dice.upTo(4'000));
    said.startedAt = said.at - std::chrono::hours(dice.between(12, 47));
    said.painNow = dice.upTo(6);
    said.onset = Onset::Delayed;
    said.feel = {Feel::Ache, Feel::Stiff};
    said.spread = Spread::Diffuse;
    said.side = Side::Both;
    request.profile.checkIns = {said};
}

/// Months of check-ins, days to two weeks apart, of somebody who always finds something to say.
void drawMonths(Dice &dice, PlanRequest &request)
{
    Moment at = request.now - std::chrono::minutes(1440 * dice.between(60, 180));
    request.profile.checkIns.clear();
    while (at < request.now) {
        request.profile.checkIns += drawCheckIn(dice, at);
        at = at + std::chrono::minutes(1440 * dice.between(1, 14) + dice.upTo(1'439));
    }
}

/// Items moved by hand: some of them long ago, some that never were.
QList<Pin> drawPins(Dice &dice, QDate today)
{
    QList<Pin> pins;
    const int count = dice.one(3) ? dice.between(1, 6) : 0;
    for (int i = 0; i < count; ++i) {
        const ItemKind kinds[] = {ItemKind::Run, ItemKind::Strength, ItemKind::Recheck, ItemKind::Refer,
                                  ItemKind::ActiveRecovery};
        const QDate first = today.addDays(dice.between(-12, 20));
        Pin pin{itemIdFor(kinds[dice.one(3) ? dice.upTo(4) : dice.upTo(1)], first, 0),
                first.addDays(dice.between(-4, 9)),
                {}};
        if (dice.one(5))
            pin.reason = u"agreed in the clinic"_s;
        pins += pin;
    }
    return pins;
}

QList<Log> drawLogs(Dice &dice, Moment now)
{
    QList<Log> logs;
    const int count = dice.one(2) ? 0 : dice.between(1, 20);
    for (int i = count; i > 0; --i) {
        Log log;
        log.item.value = u"0000-%1"_s.arg(i);
        log.at = now - std::chrono::minutes(2'880 * i + dice.upTo(1'000));
        log.state = dice.any<LogState>();
        if (dice.one(2))
            log.pain = dice.upTo(dice.one(4) ? 10 : 2);
        const QString exercises[] = {exercise::nordicCurl, exercise::singleLegDeadlift, exercise::gluteBridge,
                                     exercise::singleLegBridge};
        for (const QString &name : exercises) {
            if (dice.one(2))
                log.sets += LoggedSet{name, {dice.between(4, 15), dice.between(4, 15), dice.between(4, 15)}};
        }
        logs += log;
    }
    return logs;
}

} // namespace

PlanRequest randomRequest(quint64 seed, const std::shared_ptr<const Protocols> &protocols)
{
    Dice dice(seed);
    PlanRequest request;
    request.protocols = protocols;
    request.now = Moment{1'767'225'600'000 + qint64(dice.upTo(700)) * 86'400'000 + qint64(dice.upTo(86'399)) * 1'000};
    request.nowOffsetSeconds = 900 * dice.between(-40, 48);
    request.weeks = dice.one(10) ? 53 : dice.between(1, 8);
    const Zone utc;
    const QDate today = utc.day(request.now);
    request.profile.athlete = drawAthlete(dice, today);
    request.profile.runs = drawRuns(dice, request.now);
    request.profile.checkIns = drawCheckIns(dice, request.now);
    request.profile.logs = drawLogs(dice, request.now);
    const int story = dice.upTo(5);
    if (story < 2)
        drawCourse(dice, request);
    else if (story == 2)
        drawSoreness(dice, request);
    else if (story == 3 && dice.one(2))
        drawMonths(dice, request);
    const int requests = dice.one(3) ? dice.between(1, 3) : 0;
    for (int i = 0; i < requests; ++i) {
        RunRequest asked{today.addDays(dice.between(-3, 40)), dice.any<RunType>(), {}};
        if (!dice.one(3))
            asked.distance = Metres(1000.0 * dice.between(1, 42));
        request.profile.requests += asked;
    }
    request.profile.pinned = drawPins(dice, today);
    return request;
}

QString describe(const PlanRequest &request)
{
    const Profile &profile = request.profile;
    QString pins;
    for (const Pin &pin : profile.pinned)
        pins += u", %1 moved to %2%3"_s.arg(pin.item.value, pin.day.toString(Qt::ISODate),
                                            pin.reason.isEmpty() ? QString() : u" with a reason"_s);
    return u"now %1 ms, zone %2, %3 runs, %4 check-ins, %5 logs, %6 requests, %7 weeks"_s.arg(request.now.ms)
               .arg(profile.athlete.timeZone)
               .arg(profile.runs.size())
               .arg(profile.checkIns.size())
               .arg(profile.logs.size())
               .arg(profile.requests.size())
               .arg(request.weeks) +
           pins;
}

} // namespace stridewell::kit
