// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/sample_plan.h"

namespace stridewell::kit {

namespace {

constexpr int eastOfUtc = 3600;

const QDate monday(2026, 11, 23);

Moment at(QDate day, int hour, int minute = 0)
{
    return Zone::fixedOffset(eastOfUtc).at(day, QTime(hour, minute));
}

Dose dose(const QString &exercise, int sets, int reps)
{
    return {.exercise = exercise, .sets = sets, .reps = QList<int>(sets, reps)};
}

/// Builds items with ids "i1", "i2", … so that a test can name them.
class Builder
{
public:
    explicit Builder(Plan &plan) : m_plan(plan) {}

    Item &add(QDate day, ItemKind kind, const QString &title, std::optional<int> minutes = {})
    {
        Item item;
        item.id.value = u"i%1"_s.arg(m_plan.items.size() + 1);
        item.day = item.plannedDay = day;
        item.kind = kind;
        item.title = title;
        item.minutes = minutes;
        item.state = day < monday ? ItemState::Done : ItemState::Planned;
        m_plan.items += item;
        return m_plan.items.last();
    }

    Item &run(QDate day, RunType type, const QString &title, double kilometres, int minutes)
    {
        Item &item = add(day, ItemKind::Run, title, minutes);
        item.run = RunDetail{type, Metres(kilometres * 1000), {}, {}, {}};
        item.run->warmUp = {dose(u"leg_swing"_s, 1, 10), dose(u"high_knees"_s, 2, 20)};
        Dose stretch{.exercise = u"hamstring_stretch"_s, .sets = 2, .holdSeconds = 30, .eachSide = true};
        stretch.staticStretch = true;
        item.run->coolDown = {stretch};
        item.hard = type == RunType::Intervals;
        item.why = {{u"load.weekly"_s,
                     u"Your week grows by no more than a tenth of what you really ran last week."_s,
                     {u"S40"_s}}};
        item.stopRule = u"Stop and walk home if the back of your thigh hurts more than 3 of 10."_s;
        return item;
    }

    Item &strength(QDate day, const QString &title, int nordicReps)
    {
        Item &item = add(day, ItemKind::Strength, title, 32);
        if (nordicReps > 0) {
            item.strength += dose(exercise::nordicCurl, 2, nordicReps);
            item.strength.last().restSeconds = 120;
        }
        Dose deadlift = dose(exercise::singleLegDeadlift, 3, 8);
        deadlift.eachSide = true;
        Dose bridge = dose(exercise::gluteBridge, 3, 12);
        bridge.holdSeconds = 2;
        item.strength += {deadlift, bridge};
        item.why = {{u"strength.frequency"_s,
                     u"Two or three sessions a week make the hamstring strong while it lengthens."_s,
                     {u"S34"_s, u"2.1"_s}},
                    {u"strength.spacing"_s, u"There is a clear day between two sessions."_s, {u"S33"_s}}};
        item.stopRule = u"Stop the exercise if pain goes above 3 of 10 or feels sharp."_s;
        return item;
    }

    void acuteDay(QDate day, std::initializer_list<int> iceHours, int doneUntilHour)
    {
        for (const int hour : iceHours) {
            Item &ice = add(day, ItemKind::Ice, u"Ice"_s, 15);
            ice.start = at(day, hour);
            ice.state = hour < doneUntilHour ? ItemState::Done : ItemState::Planned;
            ice.why = {{u"rice.ice"_s, u"Cold numbs the pain and may limit swelling in the first days."_s, {u"S28"_s}}};
            ice.stopRule = u"Take the pack off if the skin turns white or numb. Keep a cloth between ice and skin."_s;
        }
        add(day, ItemKind::Compression, u"Elastic bandage"_s).why = {
            {u"rice.compression"_s, u"A bandage that is snug, not tight, helps against swelling."_s, {u"S29"_s}}};
        add(day, ItemKind::Elevation, u"Leg up above the heart"_s, 20);
    }

private:
    Plan &m_plan;
};

QHash<QString, Citation> citations()
{
    const QList<Citation> all{
        {u"S28"_s, u"Ice for 10 to 20 minutes several times a day."_s, u"Article on hamstring pain"_s, u"SEED"_s},
        {u"S33"_s, u"Muscles need rest between strength sessions."_s, u"Article on hamstring pain"_s, u"SEED"_s},
        {u"S34"_s, u"Strength two to three times a week."_s, u"Article on hamstring pain"_s, u"SEED"_s},
        {u"S40"_s, u"Raise weekly distance by at most a tenth."_s, u"Article on hamstring pain"_s, u"SEED"_s},
        {u"7.1"_s, u"New bladder or bowel trouble, numbness between the legs or two weak legs: emergency."_s,
         u"BMJ Best Practice"_s, u"CPG"_s},
        {u"7.4"_s, u"A crack that was heard, an odd shape of the leg, or a foot numb or cold: emergency."_s,
         u"NHS leaflets"_s, u"PRAC"_s},
        {u"7.8"_s, u"A pop at the buttock and not walking normally, or a gap: the tendon may be off the bone."_s,
         u"Textbook chapter"_s, u"CONS"_s}};
    QHash<QString, Citation> byId;
    for (const Citation &citation : all)
        byId.insert(citation.id, citation);
    return byId;
}

PlanView emptyView()
{
    PlanView view;
    view.formats = {QLocale(QLocale::English, QLocale::UnitedKingdom), Units::Km, Zone::fixedOffset(eastOfUtc)};
    view.now = sampleNow();
    view.citations = citations();
    view.plan.from = monday.addDays(-7);
    view.plan.to = monday.addDays(13);
    view.plan.madeAt = view.now;
    return view;
}

void addLastWeek(Plan &plan)
{
    Builder b(plan);
    const QDate day = monday.addDays(-7);
    b.run(day, RunType::Easy, u"Easy run"_s, 7, 42);
    b.strength(day.addDays(1), u"Strength A"_s, 8);
    b.run(day.addDays(2), RunType::Intervals, u"Intervals 6 \u00d7 800 m"_s, 9, 55);
    b.add(day.addDays(3), ItemKind::Rest, u"Rest"_s);
    b.strength(day.addDays(4), u"Strength B"_s, 8);
    b.run(day.addDays(5), RunType::Easy, u"Easy run"_s, 6, 36).state = ItemState::Skipped;
    b.run(day.addDays(6), RunType::Long, u"Long run"_s, 12, 75).state = ItemState::Partly;
    plan.weeks +=
        Week{day, Metres(34000), Metres(31500), Metres(34650), Metres(12000), Metres(12000), Metres(13200), 2, 1};
}

Assessment strainAssessment()
{
    Assessment a;
    a.at = at(monday, 8);
    a.triageClass = TriageClass::Strain;
    a.suspected = {u"mild strain"_s};
    a.headline = u"This looks like a mild hamstring strain."_s;
    a.whatToDo = {u"Rest from anything that hurts."_s};
    a.reasons = {{u"triage.strain"_s, u"onset = during_run"_s, u"The pain came suddenly during a run."_s, {u"S11"_s}}};
    return a;
}

} // namespace

Moment sampleNow()
{
    return at(monday.addDays(1), 14, 30);
}

PlanView healthyPlan()
{
    PlanView view = emptyView();
    addLastWeek(view.plan);
    Builder b(view.plan);
    for (int week = 0; week < 2; ++week) {
        const QDate day = monday.addDays(7 * week);
        b.run(day, RunType::Easy, u"Easy run"_s, 7, 42).state = week == 0 ? ItemState::Done : ItemState::Planned;
        b.strength(day.addDays(1), u"Strength A"_s, 8);
        b.run(day.addDays(2), RunType::Tempo, u"Tempo run"_s, 9, 52).hard = true;
        b.add(day.addDays(3), ItemKind::Rest, u"Rest"_s);
        b.strength(day.addDays(4), u"Strength B"_s, 10);
        b.run(day.addDays(5), RunType::Easy, u"Easy run"_s, 7.5, 45);
        b.run(day.addDays(6), RunType::Long, u"Long run"_s, 13, 80);
    }
    view.plan.weeks +=
        Week{monday, Metres(36500), Metres(34000), Metres(37400), Metres(13000), Metres(12000), Metres(13200), 2, 1};
    view.plan.weeks += Week{monday.addDays(7),
                            Metres(42000),
                            Metres(36500),
                            Metres(40150),
                            Metres(15000),
                            Metres(13000),
                            Metres(14300),
                            2,
                            1};
    view.plan.notices = {
        {NoticeKind::Warn, u"load.weekly"_s,
         u"The week of 30 November is 1.8 km over its limit because of the runs you asked for. 40.1 km would fit."_s}};
    view.logs.insert(ItemId{u"i1"_s},
                     Log{ItemId{u"i1"_s}, at(monday.addDays(-7), 9), LogState::Done, 1, {}, {}, u"Felt light"_s});
    return view;
}

PlanView strainPlan()
{
    PlanView view = emptyView();
    addLastWeek(view.plan);
    Builder b(view.plan);
    b.acuteDay(monday, {9, 12, 15, 18, 21}, 24);
    b.acuteDay(monday.addDays(1), {8, 11, 14, 17, 20}, 13);
    b.add(monday.addDays(1), ItemKind::Recheck, u"Check in"_s).start = at(monday.addDays(1), 19);
    b.add(monday.addDays(1), ItemKind::Nutrition, u"Water, and about 110 g protein over the day"_s);
    b.acuteDay(monday.addDays(2), {8, 11, 14, 17, 20}, 0);
    b.add(monday.addDays(2), ItemKind::ActiveRecovery, u"Pain-free walk"_s, 10).activity = u"walk"_s;
    b.add(monday.addDays(3), ItemKind::Recheck, u"Check in: leave the first days?"_s).start =
        at(monday.addDays(3), 7, 30);
    for (const int later : {4, 6}) {
        Item &hold = b.add(monday.addDays(later), ItemKind::Mobility, u"Gentle holds"_s, 10);
        hold.strength = {{.exercise = exercise::isometricHold, .sets = 5, .holdSeconds = 10},
                         dose(exercise::gluteBridge, 2, 10)};
    }
    b.add(monday.addDays(4), ItemKind::Refer, u"Let a physiotherapist look at it"_s).why = {
        {u"refer.not_settling"_s, u"It is your second strain of this side within a year."_s, {u"S43"_s}}};
    const QDate next = monday.addDays(7);
    b.strength(next, u"Strength 1"_s, 0);
    Item &walkRun = b.run(next.addDays(1), RunType::WalkRun, u"Walk and run"_s, 3.2, 28);
    for (int i = 0; i < 6; ++i)
        walkRun.run->segments += {Segment{1, false}, Segment{2, true}};
    b.strength(next.addDays(3), u"Strength 2"_s, 0);
    b.add(next.addDays(4), ItemKind::Rest, u"Rest"_s);
    b.strength(next.addDays(5), u"Strength 3"_s, 5).plannedDay = next.addDays(4);
    b.run(next.addDays(6), RunType::WalkRun, u"Walk and run"_s, 3.6, 30);
    view.plan.weeks += Week{monday, Metres(0), Metres(34000), Metres(34000), {}, Metres(12000), {}, 0, 0};
    view.plan.weeks += Week{next, Metres(6800), Metres(0), Metres(10000), Metres(3600), Metres(12000), {}, 3, 0};
    view.plan.assessment = strainAssessment();
    view.plan.stage = Stage::Protect;
    for (const auto &[hour, pain] : {std::pair{8, 6}, {13, 6}, {20, 5}, {32, 4}, {36, 3}}) {
        CheckIn said;
        said.at = at(monday.addDays(hour / 24), hour % 24);
        said.startedAt = at(monday, 7, 30);
        said.painNow = pain;
        view.profile.checkIns += said;
    }
    view.window = AcuteWindow{at(monday, 7, 30), at(monday.addDays(3), 7, 30)};
    view.episodeStart = view.window->start;
    view.plan.notices = {
        {NoticeKind::Info, u"acute.no_stretch"_s, u"No stretching, heat or massage of the sore muscle for now."_s},
        {NoticeKind::Ask, u"triage.follow_up"_s,
         u"Please check in this evening: is it easier to walk than this morning?"_s},
        {NoticeKind::Info, u"evidence.ice"_s, u"Research on ice is thin; it mostly eases pain."_s}};
    return view;
}

PlanView restPlan()
{
    PlanView view = healthyPlan();
    view.now = at(monday.addDays(3), 14, 30);
    return view;
}

PlanView doneForTodayPlan()
{
    PlanView view = strainPlan();
    view.now = at(monday.addDays(1), 21, 15);
    for (Item &item : view.plan.items) {
        if (item.day == monday.addDays(1))
            item.state = item.kind == ItemKind::Elevation ? ItemState::Skipped : ItemState::Done;
    }
    return view;
}

PlanView urgentPlan()
{
    PlanView view = emptyView();
    addLastWeek(view.plan);
    Builder b(view.plan);
    b.add(monday, ItemKind::Run, u"Easy run"_s, 42).state = ItemState::Missed;
    b.add(monday.addDays(1), ItemKind::Refer, u"See a doctor: possible tendon tear"_s).why = {
        {u"triage.gap"_s, u"A gap in the muscle after a pop needs to be looked at within two days."_s, {u"S12"_s}}};
    b.add(monday.addDays(2), ItemKind::Recheck, u"Check in"_s).start = at(monday.addDays(2), 14, 30);
    view.plan.weeks += Week{monday, Metres(0), Metres(34000), Metres(34000), {}, Metres(12000), {}, 0, 0};
    Assessment a = strainAssessment();
    a.triageClass = TriageClass::Urgent;
    a.headline = u"This needs to be looked at by a doctor within two days."_s;
    a.seek = Seek{u"a doctor or a sports clinic"_s, 48};
    a.whatToDo = {u"Call today and say that you felt a pop and that there is a gap."_s,
                  u"Use crutches or a stick if walking hurts."_s,
                  u"Cool it for 15 minutes with a cloth around the pack."_s};
    a.mustNot = {u"Do not run, stretch or train the leg."_s, u"Do not massage or warm it."_s};
    view.plan.assessment = a;
    view.plan.notices = {{NoticeKind::Stop, u"triage.gap"_s,
                          u"All running and strength work is on hold until a doctor has looked at your leg."_s}};
    return view;
}

} // namespace stridewell::kit
