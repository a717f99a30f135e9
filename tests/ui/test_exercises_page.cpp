// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/planner/planner.h"
#include "core/protocol/protocol_loader.h"
#include "tests/kit/sample_plan.h"
#include "ui/figures/figure_view.h"
#include "ui/figures/move_button.h"
#include "ui/models/roles.h"
#include "ui/pages/exercises/exercise_detail.h"
#include "ui/pages/exercises/exercises_page.h"
#include "ui/parts/choice_row.h"
#include "ui/theme/style_sheet.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

#include <algorithm>

using namespace stridewell;

class TestExercisesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void standingIsThePlanners();
    void tableRowsAndRungs();
    void doseOfTheNextSession();
    void modelKeepsItsWord();
    void planOrAll();
    void searchFinds();
    void keyboardGoesThrough();
    void sourcesOpenInPlace();
    void tellsWhatIsMissing();
    void keepsTheChoice();
    void smallAndLarge_data();
    void smallAndLarge();
};

namespace {

/// The demo profile as the planner sees it on the sample day.
const PlanView &demo()
{
    static const PlanView view = [] {
        PlanView made;
        made.now = kit::sampleNow();
        made.profile = demoProfile(made.now).value();
        made.protocols = std::make_shared<const Protocols>(builtInProtocols().value());
        made.citations = made.protocols->citations;
        made.formats = {QLocale::c(), Units::Km, Zone::fixedOffset(3600)};
        PlanRequest request;
        request.profile = made.profile;
        request.protocols = made.protocols;
        request.now = made.now;
        request.nowOffsetSeconds = 3600;
        request.from = made.today();
        request.weeks = 4;
        made.plan = makePlan(request).value();
        return made;
    }();
    return view;
}

StrengthStanding standing()
{
    return strengthStanding(demo().profile, demo().protocols, demo().now, 3600).value();
}

QStringList textsOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget))
            texts += label->text();
    }
    return texts;
}

/// A page on screen.
struct Shown
{
    Theme theme;
    ExercisesPage page{theme, builtInPoses().value()};

    Shown()
    {
        theme.dress(&page);
        page.resize(1300, 840);
        page.setView(demo());
        page.show();
    }
};

} // namespace

void TestExercisesPage::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

/// The page shows the row and the rungs that the next session is made from.
void TestExercisesPage::standingIsThePlanners()
{
    const StrengthStanding now = standing();
    QVERIFY(now.nordicStarted);
    const StrengthNumbers &numbers = demo().protocols->strength;
    const auto next = [](const QString &exercise) -> std::optional<Dose> {
        for (const Item &item : demo().plan.items) {
            for (const Dose &dose : item.strength) {
                if (dose.exercise == exercise)
                    return dose;
            }
        }
        return {};
    };
    const auto curl = next(u"nordic_curl"_s);
    QVERIFY(curl.has_value());
    QCOMPARE(curl->reps, numbers.nordicTable[now.nordicRow].reps);
    const Dose rung = numbers.deadliftLadder[now.deadliftRung];
    const auto deadlift = next(rung.exercise);
    QVERIFY(deadlift.has_value());
    QCOMPARE(deadlift->reps, rung.reps);
}

void TestExercisesPage::tableRowsAndRungs()
{
    // Evidence 2.1: 2 × 5, 2 × 6, 3 × 6–8, 3 × 8–10, then 12, 10, 8 until week 10, then once a week.
    StrengthStanding third;
    third.nordicRow = 2;
    const QList<LadderStep> rows = ladderOf(u"nordic_curl"_s, demo(), third);
    QCOMPARE(rows.size(), 6);
    QCOMPARE(rows[0].dose, u"2 \u00d7 5, once a week"_s);
    QCOMPARE(rows[1].dose, u"2 \u00d7 6"_s);
    QCOMPARE(rows[2].dose, u"3 \u00d7 6\u20138"_s);
    QCOMPARE(rows[3].dose, u"3 \u00d7 8\u201310"_s);
    QCOMPARE(rows[4].dose, u"12, 10, 8"_s);
    QCOMPARE(rows[4].place, u"weeks 5 to 10"_s);
    QCOMPARE(rows[5].place, u"from week 11"_s);
    using State = LadderStep::State;
    QList<State> states;
    for (const LadderStep &row : rows)
        states += row.state;
    QCOMPARE(states, (QList<State>{State::Done, State::Done, State::Now, State::Ahead, State::Ahead, State::Ahead}));
    third.nordicRow = 7;
    QCOMPARE(ladderOf(u"nordic_curl"_s, demo(), third).at(4).state, State::Now);

    // Evidence 3.12: six rungs of the bridge; both bridges are on them.
    third.bridgeRung = 2;
    const QList<LadderStep> rungs = ladderOf(u"glute_bridge"_s, demo(), third);
    QCOMPARE(rungs.size(), 6);
    QCOMPARE(rungs, ladderOf(u"single_leg_bridge"_s, demo(), third));
    QCOMPARE(rungs[2].state, State::Now);
    QVERIFY(rungs[1].dose.contains(u"3 \u00d7 15"_s));
    QVERIFY(ladderOf(u"calf_stretch"_s, demo(), third).isEmpty());
    third.bridgeRests = true;
    QVERIFY(!restWords(u"glute_bridge"_s, demo(), third).isEmpty());
    QVERIFY(restWords(u"nordic_curl"_s, demo(), third).isEmpty());
}

void TestExercisesPage::doseOfTheNextSession()
{
    PlanView view = demo();
    view.plan.items.clear();
    QVERIFY(doseNow(u"nordic_curl"_s, view).isEmpty());
    for (const int days : {1, 4, 8}) {
        Item item;
        item.kind = ItemKind::Strength;
        item.day = view.today().addDays(days);
        Dose dose;
        dose.exercise = u"nordic_curl"_s;
        dose.sets = 3;
        dose.reps = {8, 8, 8};
        dose.restSeconds = 120;
        item.strength = {dose};
        view.plan.items += item;
    }
    // Two of the three lie in the seven days from today.
    QCOMPARE(doseNow(u"nordic_curl"_s, view), u"3 \u00d7 8, 2 min rest, 2 days a week"_s);
    view.plan.items = {view.plan.items.last()};
    QVERIFY(doseNow(u"nordic_curl"_s, view).contains(u"next on"_s));
}

void TestExercisesPage::modelKeepsItsWord()
{
    ExerciseModel model;
    ExerciseFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester first(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester second(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<ExerciseCard> cards = exerciseCards(exerciseLibrary(), demo(), standing());
    model.setCards(cards);
    cards[0].subtitle = u"Strength"_s;
    model.setCards(cards);
    QCOMPARE(model.index(0).data(SubtitleRole).toString(), u"Strength"_s);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"Nordic hamstring curl, Strength"_s);
    filter.setScope(ExerciseScope::All);
    filter.setSearch(u"stretch"_s);
    QCOMPARE(filter.rowCount(), 4);
    model.setCards({});
    QCOMPARE(filter.rowCount(), 0);
}

void TestExercisesPage::planOrAll()
{
    Shown shown;
    const int planned = shown.page.list()->model()->rowCount();
    QVERIFY(planned > 3);
    QTest::mouseClick(shown.page.scope()->button(1), Qt::LeftButton);
    QCOMPARE(shown.page.list()->model()->rowCount(), exerciseLibrary().size());
    QVERIFY(planned < exerciseLibrary().size());
    // One that the plan does not hold is found among all.
    QTest::mouseClick(shown.page.scope()->button(0), Qt::LeftButton);
    shown.page.showExercise(u"standing_hip_extension"_s);
    QCOMPARE(shown.page.shown(), u"standing_hip_extension"_s);
    QVERIFY(textsOf(*shown.page.detail()).contains(u"Your plan does not ask for it now."_s));
}

void TestExercisesPage::searchFinds()
{
    Shown shown;
    QTest::keyClicks(shown.page.search(), u"NORDIC"_s);
    QCOMPARE(shown.page.list()->model()->rowCount(), 1);
    QCOMPARE(shown.page.shown(), u"nordic_curl"_s);
    shown.page.search()->setText(QString(5000, u'x'));
    QCOMPARE(shown.page.list()->model()->rowCount(), 0);
    QVERIFY(textsOf(*shown.page.detail()).constFirst().contains(u"No exercise has these words"_s));
    shown.page.search()->clear();
    QVERIFY(shown.page.list()->model()->rowCount() > 3);
}

void TestExercisesPage::keyboardGoesThrough()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    shown.page.takeFocus();
    QVERIFY(shown.page.list()->hasFocus());
    const QString first = shown.page.shown();
    QCOMPARE(first, u"nordic_curl"_s);
    QTest::keyClick(shown.page.list(), Qt::Key_Right);
    QVERIFY(shown.page.shown() != first);
    QTest::keyClick(shown.page.list(), Qt::Key_Home);
    QCOMPARE(shown.page.shown(), first);
    // Tab reaches the button of the figure and the sources.
    QSet<QWidget *> reached;
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    QVERIFY(reached.contains(shown.page.detail()->moveButton()));
    QVERIFY(reached.contains(shown.page.detail()->sourcesLink()));
    QVERIFY(reached.contains(shown.page.search()));
    QVERIFY(reached.contains(shown.page.scope()->button(0)) || reached.contains(shown.page.scope()->button(1)));
}

void TestExercisesPage::sourcesOpenInPlace()
{
    Shown shown;
    shown.page.showExercise(u"nordic_curl"_s);
    const auto tells = [&] {
        return textsOf(*shown.page.detail()).join(u'\n').contains(demo().citations[u"2.6"_s].text);
    };
    QVERIFY(!tells());
    QTest::keyClick(shown.page.detail()->sourcesLink(), Qt::Key_Space);
    QVERIFY(tells());
    // A new plan leaves open what is open; another exercise begins closed.
    shown.page.setView(demo());
    QVERIFY(tells());
    QTest::keyClick(shown.page.list(), Qt::Key_Right);
    QVERIFY(!shown.page.detail()->sourcesLink()->isChecked());
}

void TestExercisesPage::tellsWhatIsMissing()
{
    Shown shown;
    PlanView nothing = demo();
    nothing.plan.items.clear();
    shown.page.setView(nothing);
    QCOMPARE(shown.page.list()->model()->rowCount(), 0);
    QVERIFY(textsOf(*shown.page.detail()).constFirst().contains(u"holds no exercise now"_s));
    QVERIFY(shown.page.detail()->moveButton()->isHidden());
    shown.page.setView(demo());
    QVERIFY(shown.page.detail()->moveButton()->isVisible());
}

void TestExercisesPage::keepsTheChoice()
{
    Shown shown;
    shown.page.showExercise(u"glute_bridge"_s);
    shown.page.detail()->figure()->setMoving(true);
    shown.page.setView(demo());
    QCOMPARE(shown.page.shown(), u"glute_bridge"_s);
    QVERIFY(shown.page.detail()->figure()->isMoving());
}

void TestExercisesPage::smallAndLarge_data()
{
    QTest::addColumn<int>("fontPixels");
    QTest::addColumn<QSize>("size");
    QTest::newRow("usual") << 13 << QSize(1350, 860);
    QTest::newRow("small window") << 13 << QSize(938, 640);
    QTest::newRow("large font") << 26 << QSize(1270, 860);
}

/// No sentence is cut at its side: every label has the width it asks for.
void TestExercisesPage::smallAndLarge()
{
    QFETCH(int, fontPixels);
    QFETCH(QSize, size);
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPixelSize(fontPixels);
    QApplication::setFont(font);
    {
        Shown shown;
        shown.page.resize(size);
        QTest::qWait(50);
        const ExerciseDetail &detail = *shown.page.detail();
        for (const QLabel *label : detail.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&detail))
                QVERIFY2(label->width() >= label->minimumSizeHint().width(), qPrintable(label->text()));
            const QRect place(label->mapTo(&detail, QPoint()), label->size());
            QVERIFY2(!label->isVisibleTo(&detail) || place.right() < detail.width(), qPrintable(label->text()));
        }
        QVERIFY(detail.width() > shown.page.width() / 3);
        // Cards stand side by side without holes between them.
        QCOMPARE(shown.page.list()->visualRect(shown.page.list()->currentIndex()).width(),
                 shown.page.list()->gridSize().width());
    }
    QApplication::setFont(before);
}

QTEST_MAIN(TestExercisesPage)
#include "test_exercises_page.moc"
