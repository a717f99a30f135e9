// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/planner/planner.h"
#include "core/protocol/protocol_loader.h"
#include "core/store/store.h"
#include "core/workspace/workspace.h"
#include "tests/kit/fake_prompts.h"
#include "ui/dialogs/check_in/body_map.h"
#include "ui/dialogs/check_in/check_in_dialog.h"
#include "ui/dialogs/check_in/check_in_frame.h"
#include "ui/dialogs/check_in/choice_page.h"
#include "ui/dialogs/check_in/question_field.h"
#include "ui/dialogs/check_in/step_page.h"
#include "ui/dialogs/first_run/first_run_dialog.h"
#include "ui/dialogs/first_run/health_page.h"
#include "ui/dialogs/first_run/history_page.h"
#include "ui/models/health_words.h"
#include "ui/models/words.h"
#include "ui/parts/choice_row.h"
#include "ui/parts/message_bar.h"
#include "ui/window/first_run_flow.h"
#include "ui/window/main_window.h"
#include "ui/window/session.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace stridewell;

namespace {

const Moment now{1'795'527'000'000}; // 2026-11-24T14:30+01:00, a Tuesday

/// A program that starts on an empty store.
struct Start
{
    explicit Start(const QString &folder, bool disclaimerRead = false)
        : protocols(std::make_shared<const Protocols>(builtInProtocols().value())),
          store(Store::open(folder + u"/store.db"_s, Clock(now)).value()),
          workspace(store, protocols, Clock(now), [](const PlanRequest &request) { return makePlan(request); }),
          window(theme, builtInPoses().value()),
          session({theme, store, workspace, window}),
          flow({theme, store, workspace, window},
               {prompts, [] { return demoProfile(now); }, [this] { read = true; }, disclaimerRead})
    {
        QObject::connect(&flow, &FirstRunFlow::ready, &session, [this](const ProfileId &id, bool hurts) {
            window.show();
            session.begin(id, hurts);
        });
    }

    int count(ItemKind kind) const
    {
        const QList<Item> &items = workspace.plan().items;
        return static_cast<int>(std::count_if(items.begin(), items.end(), [kind](const Item &item) {
            return item.kind == kind && item.state == ItemState::Planned;
        }));
    }

    bool read = false;
    Theme theme;
    std::shared_ptr<const Protocols> protocols;
    kit::FakePrompts prompts;
    Store store;
    Workspace workspace;
    MainWindow window;
    Session session;
    FirstRunFlow flow;
};

void chooseWay(FirstRunDialog &dialog, HistoryPage::Way way)
{
    dialog.history()->ways()->button(static_cast<int>(way))->click();
}

QString visibleText(const QWidget &widget)
{
    QString text;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisible())
            text += label->text() + u'\n';
    }
    return text;
}

} // namespace

/// From nothing to a plan on the screen.
class TestFirstRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fitsTheLocale();
    void typedWeeksBecomeRuns();
    void typedWeeksAreChecked();
    void threePagesToAPlan();
    void theDisclaimerIsReadOnce();
    void filesFillTheHistory();
    void readingCanBeStopped();
    void aLongNameIsToldInPlace();
    void escapeLosesNothing();
    void closingAsksOnce();
    void birthdaysAreRead_data();
    void birthdaysAreRead();
    void healthReachesThePlan();
    void aNameThatIsThereIsTold();
    void theDemoRunnerIsAChoice();
    void anUnknownNameHasAWayOn();
    void fromFirstRunToFirstAidAndBack();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFirstRun::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestFirstRun::fitsTheLocale()
{
    const Athlete german = athleteOf(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(german.units, Units::Km);
    QCOMPARE(german.weekStarts, Weekday::Mon);
    const Athlete american = athleteOf(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(american.units, Units::Mi);
    QCOMPARE(american.weekStarts, Weekday::Sun);
    QCOMPARE(athleteOf(QLocale(QLocale::Arabic, QLocale::Egypt)).weekStarts, Weekday::Sat);
}

void TestFirstRun::typedWeeksBecomeRuns()
{
    const QDate tuesday(2026, 11, 24);
    const QList<WeekByHand> weeks{{Metres(6000), 1, {}}, {Metres(30000), 3, Metres(14000)}, {}, {Metres(20000), 4, {}}};
    const QList<Run> runs = runsByHand(weeks, tuesday, Zone(), Weekday::Mon);
    QCOMPARE(runs.size(), 8);
    QHash<QDate, double> sums;
    for (const Run &run : runs) {
        QVERIFY(Zone().day(run.start) < tuesday);
        sums[weekStart(Zone().day(run.start), Weekday::Mon)] += run.distance.value;
    }
    QCOMPARE(sums.value(QDate(2026, 11, 23)), 6000.0);
    QCOMPARE(sums.value(QDate(2026, 11, 16)), 30000.0);
    QVERIFY(!sums.contains(QDate(2026, 11, 9)));
    QCOMPARE(sums.value(QDate(2026, 11, 2)), 20000.0);
    const auto longest =
        std::max_element(runs.begin(), runs.end(), [](const Run &a, const Run &b) { return a.distance < b.distance; });
    QCOMPARE(longest->distance, Metres(14000));
    for (qsizetype i = 1; i < runs.size(); ++i)
        QVERIFY(runs[i - 1].start < runs[i].start);
    // Many runs in few days keep apart, too.
    QCOMPARE(runsByHand({{Metres(9000), 3, {}}}, tuesday, Zone(), Weekday::Mon).size(), 3);
    // On the first day of a week there is no day before it.
    QVERIFY(runsByHand({{Metres(9000), 3, {}}}, tuesday, Zone(), Weekday::Tue).isEmpty());
}

void TestFirstRun::typedWeeksAreChecked()
{
    QVERIFY(problemOf({}).isEmpty());
    QVERIFY(problemOf({Metres(30000), 3, {}}).isEmpty());
    QVERIFY(problemOf({Metres(30000), 3, Metres(12000)}).isEmpty());
    QVERIFY(!problemOf({Metres(30000), 0, {}}).isEmpty());
    QVERIFY(!problemOf({Metres(0), 3, {}}).isEmpty());
    QVERIFY(!problemOf({Metres(30000), 3, Metres(31000)}).isEmpty());
    QVERIFY(!problemOf({Metres(30000), 3, Metres(5000)}).isEmpty());
    QVERIFY(!problemOf({Metres(30000), 15, {}}).isEmpty());
}

void TestFirstRun::threePagesToAPlan()
{
    Start start(m_folder->path());
    FirstRunDialog *dialog = start.flow.ask();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QVERIFY(!dialog->nextButton()->isEnabled());
    dialog->runner()->name()->setFocus();
    QTest::keyClicks(dialog->runner()->name(), u"Ana"_s);
    QVERIFY(!dialog->nextButton()->isEnabled());
    dialog->runner()->readIt()->setFocus();
    QTest::keyClick(dialog->runner()->readIt(), Qt::Key_Space);
    QVERIFY(start.read);
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(dialog->page(), 1);
    QVERIFY(!dialog->nextButton()->isEnabled());
    chooseWay(*dialog, HistoryPage::Way::Hand);
    for (int week = 1; week <= 4; ++week) {
        dialog->history()->distance(week)->setValue(30);
        QVERIFY(!dialog->nextButton()->isEnabled());
        dialog->history()->runs(week)->setValue(3);
    }
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(dialog->page(), 2);
    QVERIFY(!dialog->nextButton()->isEnabled());
    dialog->health()->painFree()->click();
    dialog->nextButton()->click();
    QVERIFY(start.window.isVisible());
    QCOMPARE(start.workspace.profile().athlete.name, u"Ana"_s);
    QCOMPARE(start.workspace.profile().runs.size(), 12);
    QVERIFY(start.count(ItemKind::Run) > 0);
    QVERIFY(start.count(ItemKind::Strength) > 0);
}

void TestFirstRun::theDisclaimerIsReadOnce()
{
    Start start(m_folder->path(), true);
    FirstRunDialog *dialog = start.flow.ask();
    QVERIFY(!dialog->runner()->readIt()->isVisible());
    dialog->runner()->name()->setText(u"Ana"_s);
    QVERIFY(dialog->nextButton()->isEnabled());
    QVERIFY(!start.read);
    dialog->close();
}

void TestFirstRun::filesFillTheHistory()
{
    QFile file(m_folder->filePath(u"garmin.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Activity Type,Date,Title,Distance,Time,Moving Time,Avg Run Cadence,Avg Stride Length\n"
               "Running,2026-11-20 08:00:00,Morning,8.00,00:44:00,00:44:00,165,1.10\n");
    file.close();
    Start start(m_folder->path(), true);
    FirstRunDialog *dialog = start.flow.ask();
    dialog->runner()->name()->setText(u"Ana"_s);
    dialog->showPage(1);
    chooseWay(*dialog, HistoryPage::Way::Files);
    QVERIFY(!dialog->nextButton()->isEnabled());
    const QAbstractButton *card = dialog->history()->ways()->button(static_cast<int>(HistoryPage::Way::Files));
    QCOMPARE(qobject_cast<QPushButton *>(card->nextInFocusChain())->text(), u"Choose files\u2026"_s);
    start.prompts.filesToOpen = {m_folder->filePath(u"missing.csv"_s)};
    Q_EMIT dialog->history()->filesWanted();
    QTRY_VERIFY2(visibleText(*dialog).contains(u"missing.csv: "_s), qPrintable(visibleText(*dialog)));
    QVERIFY(!dialog->nextButton()->isEnabled());
    start.prompts.filesToOpen = {file.fileName()};
    Q_EMIT dialog->history()->filesWanted();
    QTRY_VERIFY(dialog->nextButton()->isEnabled());
    // Enter goes on then, and does not ask for files again.
    QCOMPARE(dialog->focusWidget(), dialog->nextButton());
    dialog->showPage(2);
    dialog->health()->painFree()->click();
    dialog->nextButton()->click();
    const auto runs = start.store.loadRuns(start.workspace.profileId());
    QCOMPARE(runs->size(), 1);
    QCOMPARE(runs->first().source, u"garmin.csv"_s);
}

void TestFirstRun::readingCanBeStopped()
{
    Start start(m_folder->path(), true);
    FirstRunDialog *dialog = start.flow.ask();
    dialog->runner()->name()->setText(u"Ana"_s);
    dialog->showPage(1);
    chooseWay(*dialog, HistoryPage::Way::Files);
    HistoryPage *page = dialog->history();
    page->setReading(1, 3, u"march.fit"_s);
    QVERIFY2(visibleText(*page).contains(u"Reading file 2 of 3: march.fit"_s), qPrintable(visibleText(*page)));
    QVERIFY(!dialog->nextButton()->isEnabled());
    QPushButton *stop = nullptr;
    for (QPushButton *button : page->findChildren<QPushButton *>())
        stop = button->text() == u"Stop reading"_s ? button : stop;
    QVERIFY(stop);
    QTest::keyClick(stop, Qt::Key_Space);
    QVERIFY2(visibleText(*page).contains(u"Nothing was taken from the files."_s), qPrintable(visibleText(*page)));
    QVERIFY(!visibleText(*page).contains(u"Stop reading"_s));
    dialog->close();
}

void TestFirstRun::aLongNameIsToldInPlace()
{
    Start start(m_folder->path(), true);
    FirstRunDialog *dialog = start.flow.ask();
    dialog->runner()->name()->setText(QString(5000, u'x'));
    QVERIFY(!dialog->nextButton()->isEnabled());
    QVERIFY(visibleText(*dialog).contains(u"120"_s));
    QCOMPARE(dialog->runner()->name()->text().size(), 5000);
    dialog->runner()->name()->setText(u"\u0645\u0631\u064a\u0645 \U0001F3C3\n Ruiz"_s);
    QVERIFY(dialog->nextButton()->isEnabled());
    QCOMPARE(dialog->runner()->athlete().name, u"\u0645\u0631\u064a\u0645 \U0001F3C3 Ruiz"_s);
    dialog->close();
}

void TestFirstRun::escapeLosesNothing()
{
    Start start(m_folder->path(), true);
    FirstRunDialog *dialog = start.flow.ask();
    dialog->runner()->name()->setText(u"Ana"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->runner()->name()->text(), u"Ana"_s);
    dialog->close();
}

void TestFirstRun::closingAsksOnce()
{
    Start start(m_folder->path(), true);
    FirstRunDialog *untouched = start.flow.ask();
    untouched->close();
    QVERIFY(!untouched->isVisible());
    FirstRunDialog *dialog = start.flow.ask();
    dialog->runner()->name()->setText(u"Ana"_s);
    dialog->close();
    QVERIFY(dialog->isVisible());
    QVERIFY2(visibleText(*dialog).contains(u"not stored yet"_s), qPrintable(visibleText(*dialog)));
    QCOMPARE(dialog->runner()->name()->text(), u"Ana"_s);
    // Going on is a way on, and so is closing all the same.
    dialog->nextButton()->click();
    QCOMPARE(dialog->page(), 1);
    QVERIFY(!visibleText(*dialog).contains(u"not stored yet"_s));
    dialog->close();
    QVERIFY(dialog->isVisible());
    auto *button = qobject_cast<QPushButton *>(dialog->focusWidget());
    QVERIFY(button && button->text() == u"Close all the same"_s);
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(!dialog->isVisible());
}

void TestFirstRun::birthdaysAreRead_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("day");
    const QDate day(1986, 5, 24);
    QTest::newRow("British") << QLocale(QLocale::English, QLocale::UnitedKingdom) << u" 24/05/1986 "_s << day;
    QTest::newRow("American") << QLocale(QLocale::English, QLocale::UnitedStates) << u"5/24/1986"_s << day;
    QTest::newRow("German") << QLocale(QLocale::German) << u"24.05.1986"_s << day;
    QTest::newRow("with dots, elsewhere") << QLocale(QLocale::English, QLocale::UnitedStates) << u"24.5.1986"_s << day;
    QTest::newRow("ISO") << QLocale(QLocale::German) << u"1986-05-24"_s << day;
    QTest::newRow("other way round") << QLocale(QLocale::English, QLocale::UnitedStates) << u"24/5/1986"_s << QDate();
    QTest::newRow("words") << QLocale(QLocale::German) << u"im Mai"_s << QDate();
}

void TestFirstRun::birthdaysAreRead()
{
    QFETCH(const QLocale, locale);
    QFETCH(const QString, typed);
    QFETCH(const QDate, day);
    QCOMPARE(birthdayFrom(typed, locale).value_or(QDate()), day);
    QCOMPARE(birthdayFrom(exampleBirthday(locale), locale), QDate(1986, 5, 24));
}

void TestFirstRun::healthReachesThePlan()
{
    Start start(m_folder->path(), true);
    FirstRunDialog *dialog = start.flow.ask();
    dialog->runner()->name()->setText(u"Ana"_s);
    for (const QString &doubtful : {u"soon"_s, u"2031-01-01"_s, u"1066-10-14"_s}) {
        dialog->runner()->born()->setText(doubtful);
        QVERIFY2(!dialog->nextButton()->isEnabled(), qPrintable(doubtful));
        QVERIFY(visibleText(*dialog).contains(u"no birthday that can be read"_s));
    }
    dialog->runner()->born()->setText(u"2013-05-24"_s);
    dialog->nextButton()->click();
    chooseWay(*dialog, HistoryPage::Way::Hand);
    for (int week = 1; week <= 4; ++week) {
        dialog->history()->distance(week)->setValue(20);
        dialog->history()->runs(week)->setValue(3);
    }
    dialog->nextButton()->click();
    HealthPage *health = dialog->health();
    QVERIFY(!health->list()->isVisible());
    QTest::keyClick(health->opener(), Qt::Key_Space);
    QVERIFY(health->list()->isVisible());
    QTest::keyClick(health->list()->button(static_cast<int>(Condition::Raynaud)), Qt::Key_Space);
    const int medicine = static_cast<int>(keysOf<Condition>.size()) + static_cast<int>(Medicine::Corticosteroid);
    QTest::keyClick(health->list()->button(medicine), Qt::Key_Space);
    health->painFree()->click();
    dialog->nextButton()->click();
    const Athlete &athlete = start.workspace.profile().athlete;
    QCOMPARE(athlete.born, QDate(2013, 5, 24));
    QCOMPARE(athlete.conditions, QList<Condition>{Condition::Raynaud});
    QCOMPARE(athlete.medicines, QList<Medicine>{Medicine::Corticosteroid});
    // Evidence 12.5: no Nordic curls before about 14; 12.1: no ice with Raynaud's.
    const auto nordics = std::ranges::count_if(start.workspace.plan().items, [](const Item &item) {
        return std::ranges::find(item.strength, exercise::nordicCurl, &Dose::exercise) != item.strength.end();
    });
    QCOMPARE(nordics, 0);
    CheckIn strain;
    strain.at = now;
    strain.startedAt = now - hours(1);
    strain.onset = Onset::DuringRun;
    strain.feel = {Feel::Sharp, Feel::Sudden};
    strain.painNow = 4;
    strain.side = Side::Left;
    strain.site = Site::MidThigh;
    const auto preview = start.workspace.preview({AddCheckIn{strain}});
    QVERIFY(preview.has_value());
    QVERIFY(!preview->difference.added.isEmpty());
    for (const ItemDifference &added : preview->difference.added)
        QVERIFY(added.after.kind != ItemKind::Ice);
}

void TestFirstRun::aNameThatIsThereIsTold()
{
    Start start(m_folder->path(), true);
    Profile other;
    other.athlete.name = u"Ana"_s;
    QVERIFY(start.store.createProfile(other).has_value());
    FirstRunDialog *dialog = start.flow.ask();
    dialog->runner()->name()->setText(u"Ana"_s);
    chooseWay(*dialog, HistoryPage::Way::None);
    dialog->showPage(2);
    dialog->health()->painFree()->click();
    dialog->nextButton()->click();
    QVERIFY(dialog->isVisible());
    QVERIFY(visibleText(*dialog).contains(u"What you typed is still here"_s));
    dialog->close();
}

void TestFirstRun::theDemoRunnerIsAChoice()
{
    Start start(m_folder->path());
    FirstRunDialog *dialog = start.flow.ask();
    QPushButton *demo = nullptr;
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text().contains(u"demo runner"_s))
            demo = button;
    }
    QVERIFY(demo && !demo->isEnabled());
    QTest::mouseClick(dialog->runner()->readIt(), Qt::LeftButton);
    QTest::mouseClick(demo, Qt::LeftButton);
    QCOMPARE(start.workspace.profile().athlete.name, u"Demo runner"_s);
    QVERIFY(start.window.isVisible());
}

void TestFirstRun::anUnknownNameHasAWayOn()
{
    Start start(m_folder->path(), true);
    Profile other;
    other.athlete.name = u"Ana & co"_s;
    QVERIFY(start.store.createProfile(other).has_value());
    FirstRunDialog *dialog = start.flow.ask(u"Nobody"_s);
    QVERIFY(visibleText(*dialog).contains(u"Nobody here is called \u201cNobody\u201d"_s));
    QCOMPARE(dialog->runner()->name()->text(), u"Nobody"_s);
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == u"Open Ana && co"_s)
            button->click();
    }
    QCOMPARE(start.workspace.profile().athlete.name, u"Ana & co"_s);
}

void TestFirstRun::fromFirstRunToFirstAidAndBack()
{
    Start start(m_folder->path(), true);
    FirstRunDialog *first = start.flow.ask();
    first->runner()->name()->setText(u"Ana"_s);
    first->showPage(1);
    chooseWay(*first, HistoryPage::Way::Hand);
    for (int week = 1; week <= 4; ++week) {
        first->history()->distance(week)->setValue(30);
        first->history()->runs(week)->setValue(3);
    }
    first->showPage(2);
    first->health()->painful()->click();
    first->nextButton()->click();
    auto *dialog = start.window.findChild<CheckInDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    const Plan before = start.workspace.plan();
    QVERIFY(start.count(ItemKind::Run) > 0);
    QCOMPARE(start.count(ItemKind::Ice), 0);

    const auto next = [&] { dialog->frame()->next()->click(); };
    const auto choose = [&](const QString &key, int place) {
        dialog->questions()->field(key)->findChild<ChoiceRow *>()->button(place)->click();
    };
    // That something hurts was said a moment ago.
    QVERIFY(!dialog->choices());
    QCOMPARE(dialog->draft().feeling, Feeling::Hurts);
    next();
    next();
    // Nothing is said of the leg yet, which is not the same as no complaint.
    QVERIFY(!visibleText(*dialog).contains(words(TriageClass::None)));
    auto *map = dialog->findChild<BodyMap *>();
    QTest::mouseClick(map, Qt::LeftButton, {}, map->pointOf(Side::Left, Site::MidThigh)->toPoint());
    auto *pain = dialog->questions()->field(u"pain_now"_s)->findChild<QSlider *>();
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(pain, Qt::Key_Right);
    next();
    choose(u"started_at"_s, 0);
    next();
    dialog->questions()->field(u"onset"_s)->findChildren<QAbstractButton *>().first()->click();
    choose(u"event"_s, static_cast<int>(Event::Twinge));
    next();
    choose(u"feel"_s, static_cast<int>(Feel::Sharp));
    while (dialog->frame()->next()->isVisible())
        next();
    // Nothing has changed before it is taken.
    QCOMPARE(start.workspace.plan(), before);
    const QString shown = visibleText(*dialog);
    QVERIFY2(shown.contains(u"How your plan would change"_s), qPrintable(shown));
    QVERIFY2(shown.contains(u"Ice"_s), qPrintable(shown));
    dialog->frame()->take()->click();

    QCOMPARE(start.workspace.plan().stage, Stage::Protect);
    // Planner section 2: ice at least twice, compression and elevation each day, and no run in the window.
    for (const ItemKind kind : {ItemKind::Ice, ItemKind::Compression, ItemKind::Elevation, ItemKind::Recheck})
        QVERIFY(start.count(kind) > 0);
    QCOMPARE(start.count(ItemKind::Run), 0);
    QCOMPARE(start.window.messageBar()->message(), u"Check-in taken."_s);
    QTest::mouseClick(start.window.messageBar()->action(), Qt::LeftButton);
    QCOMPARE(start.workspace.plan(), before);
    QVERIFY(start.store.loadProfile(start.workspace.profileId())->checkIns.isEmpty());
}

QTEST_MAIN(TestFirstRun)
#include "test_first_run.moc"
