// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/planner.h"
#include "core/workspace/athlete_reader.h"
#include "core/workspace/patient_summary.h"
#include "core/workspace/workspace.h"

#include "tests/kit/athletes.h"

#include <QTemporaryDir>
#include <QTest>

using namespace stridewell;

namespace {

const Moment now = kit::moment("2026-03-10T08:00:00+01:00"); ///< a Tuesday

Profile strained(const char *at)
{
    Profile profile = kit::steadyRunner(now);
    CheckIn said = kit::mildStrain(kit::moment("2026-03-08T18:00:00+01:00"), kit::moment(at));
    said.walking = Walking::LimpOver24h; // evidence 7.16: physio this week
    profile.checkIns = {said};
    return profile;
}

} // namespace

/// What the list of patients knows of each, drawn while plans are made.
class TestPatients : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void daysAreKeptInLetters();
    void keptShareIsOfFourWeeks();
    void healthyRunner();
    void referralStaysDueUntilItIsAnswered();
    void summaryIsWrittenWithEachEdit();
    void readerShowsWhatTheWorkspaceShows();

private:
    Workspace workspace(Moment at)
    {
        return {*m_store, ProtocolSource::builtIn(), Clock(at), [](const PlanRequest &r) { return makePlan(r); }};
    }
    PatientSummary stored() const { return m_store->roster().value().first().summary; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void TestPatients::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<Store>(Store::open(m_folder->filePath(u"a.db"_s), Clock(now)).value());
}

void TestPatients::daysAreKeptInLetters()
{
    const QDate first(2026, 3, 1);
    PatientDays days(first, {});
    const QList<PatientDay> told{{2, 1, 3}, {0, 0, {}}, {12, 9, 10}};
    for (const PatientDay &day : told)
        days.add(day);
    QVERIFY(!days.on(first.addDays(-1)));
    QCOMPARE(days.on(first), std::optional(told[0]));
    QCOMPARE(days.on(first.addDays(1)), std::optional(told[1]));
    QCOMPARE(days.on(first.addDays(2)), std::optional(PatientDay{9, 9, 10}));
    QVERIFY(!days.on(first.addDays(3)));
    QVERIFY(PatientDays(first, days.text()) == days);
    for (const char *odd : {"21", "2a3", "99?", "21-0"})
        QVERIFY(!PatientDays(first, odd).on(first));
    QVERIFY(!PatientDays(QDate(), days.text()).on(first));
}

void TestPatients::keptShareIsOfFourWeeks()
{
    const QDate today(2026, 3, 29);
    PatientDays days(today.addDays(-29), {});
    days.add({5, 5, {}}); // 29 days ago: too old
    for (int i = 0; i < 28; ++i)
        days.add({i < 8 ? 1 : 0, i < 6 ? 1 : 0, {}});
    days.add({3, 0, {}});                                 // today is not over
    QCOMPARE(days.keptShare(today), std::optional(0.75)); // 6 of 8
    // A day later the first of the eight is too old and three more were left out: 5 of 10.
    QCOMPARE(days.keptShare(today.addDays(1)), std::optional(0.5));
    QVERIFY(!days.keptShare(today.addDays(2))); // nobody knows that day
    QVERIFY(!PatientDays().keptShare(today));
}

void TestPatients::healthyRunner()
{
    const ProfileId id = m_store->createProfile(kit::steadyRunner(now)).value();
    Workspace open = workspace(now);
    QVERIFY(open.open(id).has_value());
    const PatientSummary summary = stored();
    QVERIFY(!summary.looks && !summary.side && !summary.stage && !summary.lastCheckIn && !summary.referralDue);
    // Nobody had planned anything yet; from today on training is planned.
    QVERIFY(!summary.days.keptShare(open.today()));
    int ahead = 0;
    for (int i = 0; i < 7; ++i)
        ahead += summary.days.on(open.today().addDays(i))->planned;
    int planned = 0;
    for (const Item &item : open.plan().items) {
        const bool training = item.kind == ItemKind::Run || item.kind == ItemKind::Strength ||
                              item.kind == ItemKind::Mobility || item.kind == ItemKind::ActiveRecovery;
        planned += training && item.state == ItemState::Planned && item.day >= open.today() &&
                   item.day < open.today().addDays(7);
    }
    QVERIFY(planned > 2);
    QCOMPARE(ahead, planned);
    QVERIFY(!m_store->roster()->first().stale);
}

void TestPatients::referralStaysDueUntilItIsAnswered()
{
    const ProfileId id = m_store->createProfile(strained("2026-03-10T07:00:00+01:00")).value();
    {
        Workspace open = workspace(now);
        QVERIFY(open.open(id).has_value());
        const PatientSummary summary = stored();
        QCOMPARE(summary.looks, std::optional(TriageClass::Physio));
        QCOMPARE(summary.side, std::optional(Side::Right));
        QCOMPARE(summary.lastCheckIn, std::optional(kit::moment("2026-03-10T07:00:00+01:00")));
        QVERIFY(summary.referralDue);
        QVERIFY(*summary.referralDue >= QDate(2026, 3, 10) && *summary.referralDue <= QDate(2026, 3, 17)); // 7 days
        QVERIFY(summary.recheckDue);
        QCOMPARE(summary.days.on(QDate(2026, 3, 10))->pain, std::optional(2));
        QCOMPARE(summary.days.on(QDate(2026, 3, 8))->pain, std::optional(4)); // the worst, on the day it began
    }
    const QDate due = *stored().referralDue;
    Workspace later = workspace(now + hours(24 * 3.0));
    QVERIFY(later.open(id).has_value());
    QVERIFY(stored().referralDue);
    QVERIFY(*stored().referralDue <= due);
    CheckIn well;
    well.at = later.now();
    well.startedAt = strained("2026-03-10T07:00:00+01:00").checkIns.first().startedAt;
    well.painNow = 0;
    well.walking = Walking::Normal;
    well.side = Side::Right;
    well.improving = Answer::Yes;
    QVERIFY(later.apply(AddCheckIn{well}).has_value());
    QCOMPARE(stored().lastCheckIn, std::optional(well.at));
    QVERIFY(!stored().referralDue || *stored().referralDue >= later.today());
}

void TestPatients::summaryIsWrittenWithEachEdit()
{
    const ProfileId id = m_store->createProfile(kit::steadyRunner(now)).value();
    Workspace open = workspace(now);
    QVERIFY(open.open(id).has_value());
    const PatientSummary before = stored();
    const CheckIn said = strained("2026-03-10T07:00:00+01:00").checkIns.first();
    QVERIFY(open.apply(AddCheckIn{said}).has_value());
    QCOMPARE(stored().looks, std::optional(TriageClass::Physio));
    QVERIFY(!m_store->roster()->first().stale);
    QVERIFY(open.apply(RemoveCheckIn{said}).has_value());
    QVERIFY(stored() == before);
}

void TestPatients::readerShowsWhatTheWorkspaceShows()
{
    const ProfileId id = m_store->createProfile(strained("2026-03-10T07:00:00+01:00")).value();
    QVERIFY(m_store->setChosenProtocols(id, {{u"pain-strict"_s, {}}}).has_value());
    Workspace open = workspace(now);
    QVERIFY(open.open(id).has_value());
    const auto readAt = [&](Moment at) {
        return AthleteReader(*m_store, ProtocolSource::builtIn(), Clock(at),
                             [](const PlanRequest &r) { return makePlan(r); })
            .read(id);
    };
    const AthleteRead read = readAt(now).value();
    QVERIFY(read.profile == open.profile());
    QVERIFY(read.plan == open.plan());
    QCOMPARE(read.zone.name(), open.zone().name());
    // Reading a week later leaves what is stored alone.
    const QList<Item> items = m_store->loadPlanItems(id, QDate(2026, 1, 1), QDate(2027, 1, 1)).value();
    QVERIFY(readAt(now + hours(24 * 7.0)).has_value());
    QVERIFY(m_store->loadPlanItems(id, QDate(2026, 1, 1), QDate(2027, 1, 1)).value() == items);
}

QTEST_MAIN(TestPatients)
#include "test_patients.moc"
