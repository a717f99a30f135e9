// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/protocol_loader.h"
#include "core/workspace/shown_items.h"
#include "core/workspace/workspace.h"

#include "tests/kit/athletes.h"
#include "tests/kit/random_profile.h"
#include "tests/store/sample.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>

using namespace stridewell;

namespace {

/// A planner that asks for one walk a day, and a run on each Thursday, from the day of `now` on.
struct FakePlanner
{
    QList<PlanRequest> requests = {};
    bool fails = false;
    QString title = u"Walk"_s;

    Result<Plan> operator()(const PlanRequest &request)
    {
        requests += request;
        if (fails)
            return failure(ErrorCode::BadInput, u"athlete"_s, u"no plan today"_s);
        Plan plan;
        plan.from = request.from;
        plan.to = request.from.addDays(request.weeks * 7 - 1);
        plan.madeAt = request.now;
        const QDate today = Zone::fixedOffset(request.nowOffsetSeconds).day(request.now);
        for (QDate day = today; day <= plan.to; day = day.addDays(1)) {
            const bool runs = weekdayOf(day) == Weekday::Thu;
            Item item = sample::item((runs ? u"run-"_s : u"walk-"_s) + day.toString(Qt::ISODate), day,
                                     runs ? ItemKind::Run : ItemKind::ActiveRecovery);
            item.title = title;
            plan.items += item;
        }
        return plan;
    }
};

const Item *find(const Plan &plan, const QString &id)
{
    for (const Item &item : plan.items) {
        if (item.id.value == id)
            return &item;
    }
    return nullptr;
}

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensAnAthlete();
    void refusesWithoutAnAthlete();
    void appliesAndUndoes_data();
    void appliesAndUndoes();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void failedSaveLeavesMemory();
    void failedPlanLeavesMemoryAndStore();
    void unknownZoneIsRefused();
    void logsStayWhenReplanned();
    void thePastIsNeverRewritten();
    void pastRunsAreShown();
    void keepsIdsApart();
    void followsTheChosenProtocols();
    void thePastStaysWhateverIsSaid();
    void previewChangesNothing();

private:
    std::unique_ptr<Workspace> workspaceAt(Moment now)
    {
        auto protocols = std::make_shared<Protocols>();
        protocols->load.hardEffort.value = 7;
        return std::make_unique<Workspace>(*m_store, ProtocolSource(protocols), Clock(now),
                                           [this](const PlanRequest &request) { return m_planner(request); });
    }
    void forget(const ProfileId &id) { QVERIFY(m_store->deleteProfile(id).has_value()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    FakePlanner m_planner;
    ProfileId m_id;
};

void TestWorkspace::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<Store>(Store::open(m_folder->filePath(u"a.db"_s), Clock(sample::monday)).value());
    m_planner = {};
    m_id = m_store->createProfile(sample::fullProfile()).value();
}

void TestWorkspace::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

void TestWorkspace::opensAnAthlete()
{
    const auto workspace = workspaceAt(sample::monday);
    QSignalSpy profileSpy(workspace.get(), &Workspace::profileChanged);
    QSignalSpy planSpy(workspace.get(), &Workspace::planChanged);
    QVERIFY(workspace->open(m_id).has_value());
    QCOMPARE(workspace->profileId(), m_id);
    QVERIFY(workspace->profile() == sample::fullProfile());
    QCOMPARE(workspace->zone().name(), u"Europe/Madrid"_s);
    QCOMPARE(workspace->today(), QDate(2026, 11, 23));
    QCOMPARE(workspace->now().ms, sample::monday.ms);
    QCOMPARE(profileSpy.count(), 1);
    QCOMPARE(planSpy.count(), 1);

    // The athlete's weeks begin on Sunday: Sunday 22 November less eight weeks is Sunday 27 September; 26 weeks
    // after the week of today end on Saturday 29 May.
    QCOMPARE(m_planner.requests.size(), 1);
    QCOMPARE(m_planner.requests[0].from, QDate(2026, 9, 27));
    QCOMPARE(workspace->plan().to, QDate(2027, 5, 29));
    QCOMPARE(m_planner.requests[0].nowOffsetSeconds, 3600);
    QCOMPARE(m_planner.requests[0].now.ms, sample::monday.ms);
    QVERIFY(m_planner.requests[0].profile == sample::fullProfile());
    QVERIFY(m_planner.requests[0].protocols != nullptr);
    QCOMPARE(m_store->loadPlanItems(m_id, QDate(2026, 9, 1), QDate(2027, 6, 1))->size(), 188);

    const auto missing = workspace->open(ProfileId{u"nobody"_s});
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    QCOMPARE(workspace->profileId(), m_id);
}

void TestWorkspace::refusesWithoutAnAthlete()
{
    const auto workspace = workspaceAt(sample::monday);
    QCOMPARE(workspace->apply(AddCheckIn{}).error().code, ErrorCode::NotFound);
    QCOMPARE(workspace->replan().error().code, ErrorCode::NotFound);
    QVERIFY(workspace->profileId().isEmpty());
}

void TestWorkspace::appliesAndUndoes_data()
{
    QTest::addColumn<Change>("change");
    const Profile profile = sample::fullProfile();
    CheckIn checkIn;
    checkIn.at = sample::monday;
    checkIn.painNow = 2;
    Log log = profile.logs.first();
    log.state = LogState::Done;
    Log other = log;
    other.item = ItemId{u"item-7"_s};
    Athlete athlete = profile.athlete;
    athlete.weekStarts = Weekday::Mon;
    athlete.timeZone = u"America/New_York"_s;
    QTest::newRow("add check-in") << Change(AddCheckIn{checkIn});
    QTest::newRow("remove check-in") << Change(RemoveCheckIn{profile.checkIns.first()});
    QTest::newRow("first log") << Change(SetLog{{}, other});
    QTest::newRow("other log") << Change(SetLog{profile.logs.first(), log});
    QTest::newRow("no log") << Change(SetLog{profile.logs.first(), {}});
    QTest::newRow("add runs") << Change(AddRuns{{{sample::run(u"2026-11-21T10:00:00Z", 7000), u"a.fit"_s, u"7"_s},
                                                 {sample::run(u"2018-01-01T10:00:00Z", 1), {}, {}}}});
    QTest::newRow("remove run") << Change(RemoveRuns{{{profile.runs[1], {}, {}}}});
    QTest::newRow("athlete") << Change(EditAthlete{profile.athlete, athlete});
    QTest::newRow("requests") << Change(SetRequests{profile.requests, profile.requests.first(1)});
    QTest::newRow("pins") << Change(SetPins{profile.pinned, {}});
}

void TestWorkspace::appliesAndUndoes()
{
    QFETCH(Change, change);
    const auto workspace = workspaceAt(sample::monday);
    QVERIFY(workspace->open(m_id).has_value());
    QSignalSpy profileSpy(workspace.get(), &Workspace::profileChanged);
    QSignalSpy planSpy(workspace.get(), &Workspace::planChanged);

    const auto done = workspace->apply(change);
    QVERIFY2(done.has_value(), done ? "" : qPrintable(toText(done.error())));
    QCOMPARE(profileSpy.count(), 1);
    QCOMPARE(planSpy.count(), 1);
    const Profile after = workspace->profile();
    QVERIFY(after != sample::fullProfile());
    QVERIFY(m_store->loadProfile(m_id).value() == after);
    QVERIFY(m_planner.requests.last().profile == after);

    QVERIFY(inverse(inverse(change)) == change);
    QVERIFY(workspace->apply(inverse(change)).has_value());
    QVERIFY(workspace->profile() == sample::fullProfile());
    QVERIFY(m_store->loadProfile(m_id).value() == sample::fullProfile());
    QVERIFY(workspace->apply(change).has_value());
    QVERIFY(workspace->profile() == after);
    QCOMPARE(workspace->zone().name(), after.athlete.timeZone);
}

void TestWorkspace::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<ErrorCode>("code");
    const Profile profile = sample::fullProfile();
    Log other = profile.logs.first();
    other.item = ItemId{u"item-7"_s};
    CheckIn impossible;
    impossible.at = sample::monday;
    impossible.painNow = 11;
    const SourcedRun present{profile.runs[0], {}, {}};
    const SourcedRun fresh{sample::run(u"2026-11-21T10:00:00Z", 7000), {}, {}};
    QTest::newRow("pain of 11") << Change(AddCheckIn{impossible}) << ErrorCode::BadInput;
    QTest::newRow("no such check-in") << Change(RemoveCheckIn{}) << ErrorCode::NotFound;
    QTest::newRow("run is there") << Change(AddRuns{{fresh, present}}) << ErrorCode::Refused;
    QTest::newRow("run twice") << Change(AddRuns{{fresh, fresh}}) << ErrorCode::Refused;
    QTest::newRow("no such run") << Change(RemoveRuns{{present, fresh}}) << ErrorCode::NotFound;
    QTest::newRow("log changed meanwhile") << Change(SetLog{{}, profile.logs.first()}) << ErrorCode::Refused;
    QTest::newRow("log is gone") << Change(SetLog{other, {}}) << ErrorCode::Refused;
    QTest::newRow("two items") << Change(SetLog{profile.logs.first(), other}) << ErrorCode::BadInput;
    QTest::newRow("no item") << Change(SetLog{}) << ErrorCode::BadInput;
    QTest::newRow("athlete changed meanwhile") << Change(EditAthlete{{}, profile.athlete}) << ErrorCode::Refused;
    QTest::newRow("nameless") << Change(EditAthlete{profile.athlete, {}}) << ErrorCode::BadInput;
    QTest::newRow("requests changed meanwhile") << Change(SetRequests{{}, {}}) << ErrorCode::Refused;
    QTest::newRow("pins changed meanwhile") << Change(SetPins{{}, profile.pinned}) << ErrorCode::Refused;
}

void TestWorkspace::refusesWhatDoesNotFit()
{
    QFETCH(Change, change);
    QFETCH(ErrorCode, code);
    const auto workspace = workspaceAt(sample::monday);
    QVERIFY(workspace->open(m_id).has_value());
    QSignalSpy profileSpy(workspace.get(), &Workspace::profileChanged);
    const auto refused = workspace->apply(change);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, code);
    QCOMPARE(profileSpy.count(), 0);
    QVERIFY(workspace->profile() == sample::fullProfile());
    QVERIFY(m_store->loadProfile(m_id).value() == sample::fullProfile());
}

void TestWorkspace::failedSaveLeavesMemory()
{
    const auto workspace = workspaceAt(sample::monday);
    QVERIFY(workspace->open(m_id).has_value());
    const Plan before = workspace->plan();
    QSignalSpy planSpy(workspace.get(), &Workspace::planChanged);
    m_planner.title = u"Another walk"_s;
    forget(m_id);
    QCOMPARE(workspace->apply(SetPins{sample::fullProfile().pinned, {}}).error().code, ErrorCode::NotFound);
    QCOMPARE(workspace->replan().error().code, ErrorCode::NotFound);
    QVERIFY(workspace->profile() == sample::fullProfile());
    QVERIFY(workspace->plan() == before);
    QCOMPARE(planSpy.count(), 0);
}

void TestWorkspace::failedPlanLeavesMemoryAndStore()
{
    const auto workspace = workspaceAt(sample::monday);
    QVERIFY(workspace->open(m_id).has_value());
    const Plan before = workspace->plan();
    m_planner.fails = true;
    QCOMPARE(workspace->apply(SetPins{sample::fullProfile().pinned, {}}).error().detail, u"no plan today"_s);
    QVERIFY(workspace->profile() == sample::fullProfile());
    QVERIFY(workspace->plan() == before);
    QVERIFY(m_store->loadProfile(m_id).value() == sample::fullProfile());
}

void TestWorkspace::unknownZoneIsRefused()
{
    const auto workspace = workspaceAt(sample::monday);
    QVERIFY(workspace->open(m_id).has_value());
    Athlete athlete = sample::fullProfile().athlete;
    athlete.timeZone = u"Europe/Madridd"_s;
    QCOMPARE(workspace->apply(EditAthlete{sample::fullProfile().athlete, athlete}).error().where,
             u"athlete.time_zone"_s);
    QCOMPARE(workspace->zone().name(), u"Europe/Madrid"_s);
}

void TestWorkspace::logsStayWhenReplanned()
{
    const auto workspace = workspaceAt(sample::monday);
    QVERIFY(workspace->open(m_id).has_value());
    const QString id = u"walk-2026-11-24"_s;
    Log log;
    log.item = ItemId{id};
    log.at = sample::monday;
    log.state = LogState::Partly;
    QVERIFY(workspace->apply(SetLog{{}, log}).has_value());
    QCOMPARE(find(workspace->plan(), id)->state, ItemState::Partly);
    m_planner.title = u"Another walk"_s;
    QVERIFY(workspace->replan().has_value());
    QCOMPARE(find(workspace->plan(), id)->state, ItemState::Partly);
    QCOMPARE(find(workspace->plan(), id)->title, u"Walk"_s);
    QCOMPARE(find(workspace->plan(), u"walk-2026-11-25"_s)->title, u"Another walk"_s);
    QVERIFY(workspace->apply(SetLog{log, {}}).has_value());
    QCOMPARE(find(workspace->plan(), id)->state, ItemState::Planned);
    QCOMPARE(find(workspace->plan(), id)->title, u"Another walk"_s);
}

void TestWorkspace::thePastIsNeverRewritten()
{
    QVERIFY(workspaceAt(sample::monday)->open(m_id).has_value());
    m_planner.title = u"Another walk"_s;
    const auto later = workspaceAt(sample::monday + hours(48));
    QVERIFY(later->open(m_id).has_value());
    QCOMPARE(later->today(), QDate(2026, 11, 25));
    QCOMPARE(find(later->plan(), u"walk-2026-11-24"_s)->title, u"Walk"_s);
    QCOMPARE(find(later->plan(), u"walk-2026-11-24"_s)->state, ItemState::Missed);
    QCOMPARE(find(later->plan(), u"walk-2026-11-25"_s)->title, u"Another walk"_s);
    QCOMPARE(find(later->plan(), u"walk-2026-11-25"_s)->state, ItemState::Planned);
    // Missed is how it is shown; a log that comes late still finds the item as it was planned.
    QCOMPARE(m_store->loadPlanItems(m_id, QDate(2026, 11, 24), QDate(2026, 11, 24))->first().state, ItemState::Planned);
    Log late;
    late.item = ItemId{u"walk-2026-11-24"_s};
    late.at = sample::monday + hours(48);
    QVERIFY(later->apply(SetLog{{}, late}).has_value());
    QCOMPARE(find(later->plan(), u"walk-2026-11-24"_s)->state, ItemState::Done);
}

void TestWorkspace::pastRunsAreShown()
{
    const auto workspace = workspaceAt(sample::monday);
    QVERIFY(workspace->open(m_id).has_value());
    // Two runs of 20 November lie in the eight weeks, the one of 2019 does not.
    QList<Item> done;
    for (const Item &item : workspace->plan().items) {
        if (item.kind == ItemKind::Run && item.state == ItemState::Done)
            done += item;
    }
    QCOMPARE(done.size(), 2);
    QCOMPARE(done[0].day, QDate(2026, 11, 20));
    QVERIFY(done[0].id != done[1].id);
    const bool fullFirst = done[0].run->distance == Metres(8200.1);
    const Item &full = done[fullFirst ? 0 : 1];
    QCOMPARE(full.run->type, RunType::WalkRun);
    QCOMPARE(full.minutes, 44);
    QVERIFY(full.hard); // effort 7
    const Item &bare = done[fullFirst ? 1 : 0];
    QVERIFY(!bare.hard);
    QVERIFY(!bare.minutes);
    // Shown, not stored; the same id at the next showing.
    QVERIFY(m_store->loadPlanItems(m_id, QDate(2026, 11, 20), QDate(2026, 11, 20))->isEmpty());
    QVERIFY(workspace->replan().has_value());
    QVERIFY(find(workspace->plan(), full.id.value) != nullptr);

    // Thursday's planned run was run: the planned item is done, and no second one stands beside it.
    const auto friday = workspaceAt(sample::monday + hours(96));
    QVERIFY(friday->open(m_id).has_value());
    QCOMPARE(find(friday->plan(), u"run-2026-11-26"_s)->state, ItemState::Missed);
    QVERIFY(friday->apply(AddRuns{{{sample::run(u"2026-11-26T22:30:00Z", 5000), {}, {}}}}).has_value());
    QCOMPARE(find(friday->plan(), u"run-2026-11-26"_s)->state, ItemState::Done);
    QCOMPARE(std::ranges::count(friday->plan().items, QDate(2026, 11, 26), &Item::day), 1);
    QCOMPARE(find(friday->plan(), u"walk-2026-11-25"_s)->state, ItemState::Missed);
}

void TestWorkspace::keepsIdsApart()
{
    const QDate today(2026, 11, 23);
    const ShownSpan span{today.addDays(-7), today, Zone::fixedOffset(0), 7};
    Item moved = sample::item(u"a"_s, today.addDays(2));
    Item past = sample::item(u"a"_s, today.addDays(-1));
    past.state = ItemState::Skipped;
    Item skippedToday = sample::item(u"b"_s, today);
    skippedToday.state = ItemState::Skipped;
    const Item stale = sample::item(u"c"_s, today);
    const Item beforeSpan = sample::item(u"d"_s, today.addDays(-8));
    const Item madeInThePast = sample::item(u"e"_s, today.addDays(-2));
    const QList<Item> shown = shownItems({beforeSpan, past, skippedToday, stale},
                                         {madeInThePast, moved, sample::item(u"b"_s, today)}, {}, span);
    QVERIFY((shown == QList<Item>{past, skippedToday}));
}

void TestWorkspace::previewChangesNothing()
{
    const auto protocols = std::make_shared<const Protocols>(builtInProtocols().value());
    Workspace workspace(*m_store, protocols, Clock(sample::monday),
                        [](const PlanRequest &request) { return makePlan(request); });
    QCOMPARE(workspace.preview({}).error().code, ErrorCode::NotFound);
    Profile profile;
    profile.athlete.name = u"Kim"_s;
    const ProfileId id = m_store->createProfile(profile).value();
    QVERIFY(workspace.open(id).has_value());
    const Plan before = workspace.plan();
    QSignalSpy planSpy(&workspace, &Workspace::planChanged);
    CheckIn gap;
    gap.at = sample::monday;
    gap.gap = Answer::Yes;
    const auto preview = workspace.preview({AddCheckIn{gap}});
    QVERIFY(preview.has_value());
    // Nothing but a visit and another look is planned with a gap in the muscle.
    QCOMPARE(preview->plan.assessment->triageClass, TriageClass::Urgent);
    QVERIFY(std::ranges::any_of(preview->difference.added,
                                [](const ItemDifference &d) { return d.after.kind == ItemKind::Refer; }));
    QVERIFY(std::ranges::any_of(preview->difference.removed,
                                [](const ItemDifference &d) { return d.before.kind == ItemKind::Run; }));
    QVERIFY(workspace.preview({})->difference.isEmpty());
    QCOMPARE(workspace.preview({RemoveCheckIn{gap}}).error().code, ErrorCode::NotFound);
    QVERIFY(workspace.plan() == before);
    QVERIFY(m_store->loadProfile(id).value() == profile);
    QCOMPARE(planSpy.count(), 0);
    // Taken, it is what was shown.
    QVERIFY(workspace.apply(AddCheckIn{gap}).has_value());
    QCOMPARE(workspace.plan().assessment, preview->plan.assessment);
}

void TestWorkspace::followsTheChosenProtocols()
{
    Workspace workspace(*m_store, ProtocolSource::builtIn(), Clock(sample::monday),
                        [this](const PlanRequest &request) { return m_planner(request); });
    QVERIFY(workspace.open(m_id).has_value());
    const QList<ChosenProtocol> strict{{u"pain-strict"_s, {}}};
    const auto limit = [&] { return m_planner.requests.last().protocols->strain.painLimit.whole(); };
    QCOMPARE(limit(), 2);
    QVERIFY(workspace.apply(SetProtocols{{}, strict}).has_value());
    QCOMPARE(limit(), 1);
    QCOMPARE(workspace.chosenProtocols(), strict);
    // It is kept for the athlete.
    Workspace again(*m_store, ProtocolSource::builtIn(), Clock(sample::monday),
                    [this](const PlanRequest &request) { return m_planner(request); });
    QVERIFY(again.open(m_id).has_value());
    QCOMPARE(limit(), 1);
    // What does not exist, and what was not there before, changes nothing.
    QVERIFY(!workspace.apply(SetProtocols{strict, {{u"no-such"_s, {}}}}).has_value());
    QVERIFY(!workspace.apply(SetProtocols{{}, {}}).has_value());
    QCOMPARE(m_store->chosenProtocols(m_id).value(), strict);
    QVERIFY(workspace.apply(inverse(SetProtocols{{}, strict})).has_value());
    QCOMPARE(limit(), 2);
    QVERIFY(m_store->chosenProtocols(m_id)->isEmpty());
}

/// Random lives, day by day: check-ins, logs and runs come in, the clock goes on, and of a day that is over nothing
/// changes any more but what a log says became of it.
void TestWorkspace::thePastStaysWhateverIsSaid()
{
    const auto protocols = kit::builtIn();
    QVERIFY(protocols);
    int compared = 0;
    for (quint64 seed = 1; seed <= 12; ++seed) {
        const PlanRequest drawn = kit::randomRequest(seed, protocols);
        Profile profile = drawn.profile;
        profile.athlete.name = u"Case %1"_s.arg(seed);
        const QList<CheckIn> later = profile.checkIns;
        profile.checkIns.clear();
        const auto id = m_store->createProfile(profile);
        QVERIFY2(id, id ? "" : qPrintable(toText(id.error())));
        Moment now = drawn.now;
        std::map<ItemId, Item> past;
        for (int day = 0; day < 10; ++day, now = now + std::chrono::hours(24)) {
            Workspace workspace(*m_store, protocols, Clock(now), makePlan);
            QVERIFY(workspace.open(*id).has_value());
            if (day % 3 == 1 && !later.isEmpty()) {
                CheckIn said = later[day % later.size()];
                said.at = now;
                said.startedAt.reset();
                QVERIFY(workspace.apply(AddCheckIn{said}).has_value());
            }
            const QDate today = workspace.today();
            for (const Item &item : workspace.plan().items) {
                if (item.day == today && item.state == ItemState::Planned && day % 2 == 0) {
                    const Log log{.item = item.id, .at = now, .state = static_cast<LogState>(day / 2 % 3)};
                    QVERIFY(workspace.apply(SetLog{{}, log}).has_value());
                    break;
                }
            }
            std::map<ItemId, Item> shown;
            for (const Item &item : workspace.plan().items)
                shown.emplace(item.id, item);
            for (const auto &[itemId, item] : past) {
                if (item.day < workspace.plan().from)
                    continue;
                const auto it = shown.find(itemId);
                QVERIFY2(it != shown.end() && it->second == item,
                         qPrintable(u"seed %1, day %2: %3 of %4"_s.arg(seed).arg(day).arg(
                             item.title, item.day.toString(Qt::ISODate))));
                ++compared;
            }
            past.clear();
            for (const auto &[itemId, item] : shown) {
                if (item.day < today)
                    past.emplace(itemId, item);
            }
        }
    }
    QVERIFY2(compared > 300, qPrintable(QString::number(compared)));
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "test_workspace.moc"
