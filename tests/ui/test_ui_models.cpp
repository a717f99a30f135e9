// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/note.h"
#include "tests/kit/sample_plan.h"
#include "ui/models/dose_words.h"
#include "ui/models/plan_model.h"
#include "ui/models/roles.h"
#include "ui/models/words.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace stridewell;

class TestUiModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isAModel();
    void weeksAndDays();
    void speaksForEachDay();
    void groupsTimedItems();
    void tellsOnlyWhatChanged();
    void weekSumsAgainstTheirCeilings();
    void doneAndPlannedAndMissedStandApart();
    void episodeAfterTheFirstDays();
    void notesAreShownAndSpoken();
    void pausedWeek();
    void distances();
    void doses();
    void segments();
    void kindIsAlwaysNamed();
};

namespace {

QList<Card> cardsOn(const PlanModel &model, QDate day)
{
    return model.indexOf(day).data(CardsRole).value<QList<Card>>();
}

const QDate tuesday(2026, 11, 24);

} // namespace

void TestUiModels::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestUiModels::isAModel()
{
    PlanModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setView(kit::healthyPlan());
    model.setView(kit::strainPlan());
    PlanView later = kit::strainPlan();
    later.plan.from = later.plan.from.addDays(14);
    later.plan.to = later.plan.to.addDays(14);
    later.plan.items.removeIf([&](const Item &item) { return item.day < later.plan.from; });
    model.setView(later);
    QCOMPARE(model.rowCount(), 3);
    model.setView(PlanView{});
    QCOMPARE(model.rowCount(), 0);
}

void TestUiModels::weeksAndDays()
{
    PlanModel model;
    model.setView(kit::healthyPlan());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.columnCount(), 8);
    QCOMPARE(model.indexOf(tuesday), model.index(1, 1));
    QVERIFY(model.index(1, 1).data(TodayRole).toBool());
    QVERIFY(!model.index(1, 2).data(TodayRole).toBool());
    QVERIFY(!model.indexOf(QDate(2027, 1, 1)).isValid());

    PlanView sundays = kit::healthyPlan();
    sundays.weekStarts = Weekday::Sun;
    model.setView(sundays);
    QCOMPARE(model.weekOf(0), QDate(2026, 11, 15));
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Sun"_s);
    QCOMPARE(model.indexOf(tuesday).column(), 2);
}

void TestUiModels::speaksForEachDay()
{
    PlanModel model;
    model.setView(kit::healthyPlan());
    const auto spoken = [&model](QDate day) { return model.indexOf(day).data(Qt::AccessibleTextRole).toString(); };
    QCOMPARE(spoken(QDate(2026, 11, 23)).replace(QChar(QChar::Nbsp), u' '),
             u"Mon 23 November, easy run 7 km, 42 min, done"_s);
    QVERIFY(spoken(tuesday).startsWith(u"Tue 24 November, today, strength a, "_s));
    QVERIFY(spoken(tuesday).endsWith(u", planned"_s));
    model.setView(kit::urgentPlan());
    QCOMPARE(spoken(QDate(2026, 11, 28)), u"Sat 28 November, nothing planned"_s);
}

void TestUiModels::groupsTimedItems()
{
    PlanModel model;
    model.setView(kit::strainPlan());
    const QList<Card> cards = cardsOn(model, tuesday);
    QCOMPARE(cards.size(), 5);
    // What must be seen comes first, reminders last.
    QCOMPARE(cards.first().kind, ItemKind::Recheck);
    QCOMPARE(cards.last().kind, ItemKind::Nutrition);
    const Card &ice = cards[1];
    QCOMPARE(QString(ice.title).replace(QChar(QChar::Nbsp), u' '), u"Ice 15 min \u00d7 5"_s);
    QCOMPARE(ice.detail, u"08:00 \u00b7 11:00 \u00b7 14:00 \u00b7 17:00 \u00b7 20:00"_s);
    QCOMPARE(ice.count, u"2/5"_s);
    QCOMPARE(ice.state, ItemState::Partly);
    QCOMPARE(ice.items.size(), 5);
    QCOMPARE(cardsOn(model, tuesday.addDays(-1)).constFirst().state, ItemState::Done);
}

void TestUiModels::tellsOnlyWhatChanged()
{
    PlanModel model;
    PlanView view = kit::healthyPlan();
    model.setView(view);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.setView(view);
    QCOMPARE(changed.count(), 0);
    for (Item &item : view.plan.items) {
        if (item.day == tuesday)
            item.state = ItemState::Done;
    }
    model.setView(view);
    // The day, and its week's count of strength sessions done.
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed.first().first().toModelIndex(), model.indexOf(tuesday));
    QCOMPARE(changed.last().first().toModelIndex(), model.index(1, PlanModel::sumsColumn));
    view.plan.to = view.plan.to.addDays(7);
    model.setView(view);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(reset.count(), 0);
}

void TestUiModels::weekSumsAgainstTheirCeilings()
{
    const Formats formats = kit::healthyPlan().formats;
    const SumsFrame ahead{QDate(2026, 11, 22)};
    Week week;
    week.starts = QDate(2026, 11, 23);
    week.ceiling = Metres(37400);
    week.distance = Metres(37400);
    week.longestRun = week.singleRunCeiling = Metres(13200);
    WeekSums sums = weekSums(week, {}, ahead, formats);
    QVERIFY2(!sums.over, "exactly ten per cent more is allowed");
    QCOMPARE(sums.share, 1.0);
    QCOMPARE(sums.limit, u"of 37.4"_s);
    week.distance = Metres(37401);
    week.longestRun = Metres(13300);
    sums = weekSums(week, {}, ahead, formats);
    QVERIFY(sums.over);
    QVERIFY(sums.lines[1].over);
    QVERIFY(sums.accessible.contains(u"over the limit"_s));
    // A ceiling is never shown higher than it is.
    week.ceiling = Metres(34690);
    QCOMPARE(weekSums(week, {}, ahead, formats).limit, u"of 34.6"_s);
}

void TestUiModels::doneAndPlannedAndMissedStandApart()
{
    const Formats formats = kit::healthyPlan().formats;
    Week week;
    week.starts = QDate(2026, 11, 23);
    week.ceiling = Metres(40000);
    week.distance = Metres(20000); // 8 km run, 12 km still to come
    const auto run = [](QDate day, double metres, ItemState state) {
        Item item;
        item.day = day;
        item.kind = ItemKind::Run;
        item.run = RunDetail{RunType::Easy, Metres(metres), {}, {}, {}};
        item.state = state;
        return item;
    };
    const QList<Item> items{run(tuesday.addDays(-1), 8000, ItemState::Done), run(tuesday, 5000, ItemState::Skipped),
                            run(tuesday.addDays(2), 12000, ItemState::Planned)};
    const WeekSums sums = weekSums(week, items, SumsFrame{tuesday}, formats);
    const QList<std::pair<QString, QString>> expected{
        {u"Done"_s, u"8 km"_s}, {u"Still planned"_s, u"12 km"_s}, {u"Missed"_s, u"5 km"_s}};
    for (qsizetype i = 0; i < expected.size(); ++i) {
        QCOMPARE(sums.lines[i].label, expected[i].first);
        QCOMPARE(QString(sums.lines[i].value).replace(QChar(QChar::Nbsp), u' '), expected[i].second);
    }
    QCOMPARE(sums.share, 0.5);
    QCOMPARE(sums.doneShare, 0.2);
}

void TestUiModels::episodeAfterTheFirstDays()
{
    PlanModel model;
    PlanView view = kit::strainPlan();
    model.setView(view);
    QCOMPARE(model.bands().size(), 1);
    // Two days after the window: a band of its own up to today.
    view.now = view.window->end + hours(48);
    view.plan.stage = Stage::Regain;
    model.setView(view);
    QCOMPARE(model.bands().size(), 2);
    QCOMPARE(model.bands()[1].from, QDate(2026, 11, 27));
    QCOMPARE(model.bands()[1].to, QDate(2026, 11, 28));
    QVERIFY(model.bands()[1].text.contains(u"stage 2 of 5"_s));
    QVERIFY(model.indexOf(QDate(2026, 11, 28)).data(Qt::AccessibleTextRole).toString().contains(u"way back"_s));
}

void TestUiModels::notesAreShownAndSpoken()
{
    PlanModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    PlanView view = kit::healthyPlan();
    const Log day = noteLog({NoteScope::Day, tuesday}, view.now, u"Slept\nbadly"_s);
    const Log week = noteLog({NoteScope::Week, QDate(2026, 11, 23)}, view.now, u"Race in May"_s);
    view.logs.insert(day.item, day);
    view.logs.insert(week.item, week);
    model.setView(view);
    QCOMPARE(model.indexOf(tuesday).data(NoteRole).toString(), u"Slept\nbadly"_s);
    QVERIFY(model.indexOf(tuesday).data(Qt::AccessibleTextRole).toString().endsWith(u"note: Slept badly"_s));
    const QModelIndex sums = model.index(1, PlanModel::sumsColumn);
    QCOMPARE(sums.data(NoteRole).toString(), u"Race in May"_s);
    QVERIFY(sums.data(Qt::AccessibleTextRole).toString().endsWith(u"note: Race in May"_s));
}

void TestUiModels::pausedWeek()
{
    PlanModel model;
    model.setView(kit::strainPlan());
    const auto sums = model.index(1, PlanModel::sumsColumn).data(SumsRole).value<WeekSums>();
    QCOMPARE(sums.lines.first().value, u"paused"_s);
    QCOMPARE(sums.lines.last().value, u"7 of 15"_s);
}

void TestUiModels::distances()
{
    Formats formats = kit::healthyPlan().formats;
    const QChar space(QChar::Nbsp);
    QCOMPARE(formats.distance(Metres(7000)), u"7"_s + space + u"km"_s);
    QCOMPARE(formats.distance(Metres(7549)), u"7.5"_s + space + u"km"_s);
    formats.units = Units::Mi;
    // 5 km are 3.107 miles.
    QCOMPARE(formats.distance(Metres(5000)), u"3.1"_s + space + u"mi"_s);
    formats.locale = QLocale(QLocale::German);
    QCOMPARE(formats.distance(Metres(5000)), u"3,1"_s + space + u"mi"_s);
    QCOMPARE(formats.clock(QTime(19, 5)), u"19:05"_s);
    formats.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    QCOMPARE(formats.clock(QTime(19, 5)).replace(QChar(0x202f), u' '), u"7:05 pm"_s);
    QCOMPARE(formats.range(QDate(2026, 11, 23), QDate(2026, 11, 29)), u"23 \u2013 29 November 2026"_s);
    QCOMPARE(formats.range(QDate(2026, 12, 28), QDate(2027, 1, 3)), u"28 Dec 2026 \u2013 3 Jan 2027"_s);
}

void TestUiModels::doses()
{
    const Formats formats = kit::healthyPlan().formats;
    Dose dose{.exercise = exercise::nordicCurl, .sets = 3, .reps = {12, 10, 8}, .restSeconds = 120};
    QCOMPARE(doseWords(dose, formats), u"3 \u00d7 12, 10, 8, 2 min rest"_s);
    dose = {.exercise = exercise::gluteBridge, .sets = 3, .reps = {12, 12, 12}, .holdSeconds = 2, .eachSide = true};
    QCOMPARE(doseWords(dose, formats), u"3 \u00d7 12 each side, hold 2 s"_s);
    dose = {.exercise = exercise::isometricHold, .sets = 5, .holdSeconds = 30};
    QCOMPARE(doseWords(dose, formats), u"5 \u00d7 30 s"_s);
    dose = {.exercise = u"stride"_s, .sets = 4, .distance = Metres(80)};
    QCOMPARE(doseWords(dose, formats), u"4 \u00d7 80 m"_s);
    QCOMPARE(exerciseFullName(u"some_new_drill"_s), u"Some new drill"_s);
}

void TestUiModels::segments()
{
    const Formats formats = kit::healthyPlan().formats;
    const Segment run{1, false};
    const Segment walk{2, true};
    QCOMPARE(segmentWords({run, walk, run, walk, run, walk}, formats), u"3 \u00d7 (1 min run, 2 min walk)"_s);
    QCOMPARE(segmentWords({walk, run}, formats), u"2 min walk, 1 min run"_s);
    QCOMPARE(segmentWords({}, formats), QString());
}

void TestUiModels::kindIsAlwaysNamed()
{
    // Without colours each card must still say what it is: by title or detail.
    for (size_t i = 0; i < keysOf<ItemKind>.size(); ++i) {
        const auto kind = static_cast<ItemKind>(i);
        if (kind == ItemKind::Run || kind == ItemKind::Refer || kind == ItemKind::ActiveRecovery)
            continue;
        Item item;
        item.kind = kind;
        item.title = u"Xyz"_s;
        const Card card = cardsOf({item}, kit::healthyPlan().formats).constFirst();
        QVERIFY2(card.detail.contains(words(kind), Qt::CaseInsensitive), qPrintable(card.detail));
    }
}

QTEST_GUILESS_MAIN(TestUiModels)
#include "test_ui_models.moc"
