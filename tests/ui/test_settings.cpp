// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages.h"
#include "app/settings.h"
#include "app/single_instance.h"
#include "app/window_run.h"
#include "core/store/backups.h"
#include "core/workspace/athlete_reader.h"
#include "tests/kit/desk.h"
#include "tests/kit/qm_writer.h"
#include "ui/dialogs/settings/settings_dialog.h"
#include "ui/parts/choice_row.h"
#include "ui/parts/message_bar.h"
#include "ui/window/settings_flow.h"
#include "ui/window/window_place.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>
#include <QTimer>

#include <algorithm>
#include <array>
#include <functional>

using namespace stridewell;
using kit::Desk;

/// What can be set, where it is kept, and that it holds at once; and the place of the window.
class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void showsWhatHolds();
    void aRunnersChoiceIsAnEditAtOnce();
    void hoursThatMoveThePlanAreTold();
    void whatIsRefusedIsShownAsItWas();
    void computersChoicesAreToldAtOnce();
    void remindersThatCannotBeComeBack();
    void backupsAndLockAreThere();
    void everythingIsSeenAtOnce();
    void everythingIsNamed();
    void opensByKeyAndByButton();
    void isRemembered();
    void whatCannotBeReadIsAsAtFirst();
    void languagesThatAreThere();
    void aLanguageChangesWordsAndDirection();
    void comesBackToAScreen_data();
    void comesBackToAScreen();
    void aWindowIsRestoredOnAScreen();
    void anotherTextSizeGoesOnInANewWindow();
    void anotherLanguageIsSpokenAtOnce();

private:
    QTemporaryDir m_config;
};

void TestSettings::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_config.path().toUtf8());
}

void TestSettings::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

void TestSettings::showsWhatHolds()
{
    Theme theme;
    Athlete athlete;
    athlete.name = u"Ana"_s;
    athlete.units = Units::Mi;
    athlete.weekStarts = Weekday::Sun;
    athlete.sleeps = QTime(23, 15);
    const Preferences preferences{Scheme::Dark, 130, u"es"_s, PaperSize::Letter, true, true};
    SettingsDialog dialog(theme, athlete, preferences, {u"en"_s, u"es"_s});
    QCOMPARE(dialog.units()->chosen(), QList<int>{1});
    QCOMPARE(dialog.weekStart()->chosen(), QList<int>{1});
    // Nobody said when she wakes: planner.md plans from seven then.
    QCOMPARE(dialog.wakes()->time(), QTime(7, 0));
    QCOMPARE(dialog.sleeps()->time(), QTime(23, 15));
    QCOMPARE(dialog.scheme()->chosen(), QList<int>{2});
    QCOMPARE(dialog.textSize()->chosen(), QList<int>{3});
    QCOMPARE(dialog.language()->currentText(), u"Espa\u00f1ol"_s);
    QCOMPARE(dialog.paper()->chosen(), QList<int>{2});
    QVERIFY(dialog.reminders()->isChecked());
    QVERIFY(dialog.clinic()->isChecked());
}

void TestSettings::aRunnersChoiceIsAnEditAtOnce()
{
    const QTemporaryDir folder;
    Desk desk(folder.path());
    QVERIFY(desk.session.open(desk.id).has_value());
    SettingsFlow flow({desk.theme, desk.store, desk.workspace, desk.window}, desk.session, {}, {});
    SettingsDialog *dialog = flow.open();
    QVERIFY(dialog && dialog->isVisible());
    dialog->units()->button(static_cast<int>(Units::Mi))->click();
    QCOMPARE(desk.store.loadProfile(desk.id)->athlete.units, Units::Mi);
    QCOMPARE(desk.window.view()->formats.units, Units::Mi);
    QVERIFY(desk.window.planPage()->isVisibleTo(&desk.window));
    QVERIFY(desk.action(u"Undo change of units"_s));
    desk.action(u"Undo"_s)->trigger();
    QCOMPARE(desk.workspace.profile().athlete.units, Units::Km);
    dialog->weekStart()->button(1)->click();
    QCOMPARE(desk.workspace.profile().athlete.weekStarts, Weekday::Sun);
}

void TestSettings::hoursThatMoveThePlanAreTold()
{
    const QTemporaryDir folder;
    Profile hurt = demoProfile(kit::deskNow).value();
    CheckIn checkIn;
    checkIn.at = kit::deskNow - hours(1);
    checkIn.startedAt = kit::deskNow - hours(2);
    checkIn.painNow = 4;
    checkIn.onset = Onset::DuringRun;
    checkIn.feel = {Feel::Sharp, Feel::Sudden};
    checkIn.walking = Walking::Normal;
    hurt.checkIns += checkIn;
    Desk desk(folder.path(), hurt);
    QVERIFY(desk.session.open(desk.id).has_value());
    SettingsFlow flow({desk.theme, desk.store, desk.workspace, desk.window}, desk.session, {}, {});
    SettingsDialog *dialog = flow.open();
    dialog->wakes()->setTime(QTime(10, 0));
    QCOMPARE(desk.workspace.profile().athlete.wakes, QTime(10, 0));
    QVERIFY(dialog->messageBar()->message().contains(u"set anew"_s));
    for (const Item &item : desk.workspace.plan().items) {
        if (item.kind == ItemKind::Ice && item.day > desk.workspace.today())
            QVERIFY(!item.start || desk.workspace.zone().time(*item.start) >= QTime(10, 0));
    }
    QVERIFY(desk.action(u"Undo change of waking hours"_s));
}

void TestSettings::whatIsRefusedIsShownAsItWas()
{
    const QTemporaryDir folder;
    Desk desk(folder.path());
    QVERIFY(desk.session.open(desk.id).has_value());
    SettingsFlow flow({desk.theme, desk.store, desk.workspace, desk.window}, desk.session, {}, {});
    SettingsDialog *dialog = flow.open();
    desk.failing = true;
    dialog->units()->button(static_cast<int>(Units::Mi))->click();
    QCOMPARE(dialog->units()->chosen(), QList<int>{static_cast<int>(Units::Km)});
    QVERIFY(dialog->messageBar()->message().contains(u"the disk is full"_s));
}

void TestSettings::computersChoicesAreToldAtOnce()
{
    const QTemporaryDir folder;
    Desk desk(folder.path());
    QVERIFY(desk.session.open(desk.id).has_value());
    SettingsFlow flow({desk.theme, desk.store, desk.workspace, desk.window}, desk.session, {}, {u"en"_s, u"de"_s});
    Preferences now;
    Preferences before;
    connect(&flow, &SettingsFlow::changed, this, [&](const Preferences &after, const Preferences &was) {
        now = after;
        before = was;
    });
    SettingsDialog *dialog = flow.open();
    dialog->scheme()->button(static_cast<int>(Scheme::HighContrast))->click();
    QCOMPARE(now, (Preferences{.scheme = Scheme::HighContrast}));
    QCOMPARE(before, Preferences());
    dialog->paper()->button(2)->click();
    QCOMPARE(now.paper, PaperSize::Letter);
    dialog->paper()->button(0)->click();
    QVERIFY(!now.paper);
    dialog->textSize()->button(5)->click();
    QCOMPARE(now.textPercent, 200);
    QCOMPARE(before.textPercent, 100);
    dialog->language()->setFocus();
    QTest::keyClick(dialog->language(), Qt::Key_End);
    QCOMPARE(now.language, u"de"_s);
    QCOMPARE(flow.preferences(), now);
}

void TestSettings::remindersThatCannotBeComeBack()
{
    const QTemporaryDir folder;
    Desk desk(folder.path());
    QVERIFY(desk.session.open(desk.id).has_value());
    SettingsFlow flow({desk.theme, desk.store, desk.workspace, desk.window}, desk.session, {}, {});
    connect(&flow, &SettingsFlow::changed, &flow, [&flow] { flow.setReminders(false, u"no place for them"_s); });
    SettingsDialog *dialog = flow.open();
    dialog->reminders()->click();
    QVERIFY(!dialog->reminders()->isChecked());
    QVERIFY(!flow.preferences().reminders);
    QCOMPARE(dialog->messageBar()->message(), u"no place for them"_s);
    flow.setClinic(true);
    QVERIFY(dialog->clinic()->isChecked() && flow.preferences().clinic);
}

void TestSettings::backupsAndLockAreThere()
{
    const QTemporaryDir folder;
    Desk desk(folder.path());
    QVERIFY(desk.session.open(desk.id).has_value());
    SettingsFlow flow({desk.theme, desk.store, desk.workspace, desk.window}, desk.session, {}, {});
    flow.setBackupFolder(u"/far/away"_s);
    SettingsDialog *dialog = flow.open();
    const auto folderShown = [dialog] { return dialog->backupFolder()->text().remove(QChar(0x200b)); };
    QCOMPARE(folderShown(), u"/far/away"_s);
    flow.setBackupFolder(u"/nearer"_s);
    QCOMPARE(folderShown(), u"/nearer"_s);
    const QSignalSpy backups(&desk.window, &MainWindow::backupsRequested);
    dialog->backups()->click();
    QCOMPARE(backups.count(), 1);
    const QSignalSpy lock(&desk.window, &MainWindow::lockSwitchRequested);
    dialog->lock()->click();
    QCOMPARE(lock.count(), 1);
    // The passphrase may be given up: it locks once somebody says so.
    QVERIFY(!dialog->lock()->isChecked());
    flow.setLocks(true);
    QVERIFY(dialog->lock()->isChecked());
    dialog->lock()->click();
    QVERIFY(dialog->lock()->isChecked());
    flow.setLocks(false);
    QVERIFY(!dialog->lock()->isChecked());
}

/// In the smallest window that is promised, nothing lies below an edge.
void TestSettings::everythingIsSeenAtOnce()
{
    const QTemporaryDir folder;
    Desk desk(folder.path());
    QVERIFY(desk.session.open(desk.id).has_value());
    desk.window.resize(1024, 680);
    desk.window.show();
    SettingsFlow flow({desk.theme, desk.store, desk.workspace, desk.window}, desk.session, {}, {});
    flow.setBackupFolder(u"/home/somebody/.local/share/stridewell/backups"_s);
    SettingsDialog *dialog = flow.open();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    QVERIFY(dialog->width() <= 1024 && dialog->height() <= 680);
    QTRY_COMPARE(dialog->findChild<QScrollArea *>()->verticalScrollBar()->maximum(), 0);
}

void TestSettings::everythingIsNamed()
{
    Theme theme;
    const SettingsDialog dialog(theme, {}, {}, {u"en"_s});
    int found = 0;
    for (const auto *widget : dialog.findChildren<QWidget *>()) {
        const bool inside = qobject_cast<QTimeEdit *>(widget->parentWidget()) != nullptr;
        if (inside || (widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isVisibleTo(&dialog))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 widget->metaObject()->className());
        ++found;
    }
    // 2 units, 3 days, 2 times, 4 schemes, 6 sizes, language, 3 papers, reminders, clinic, backups, lock, close
    QCOMPARE(found, 26);
}

void TestSettings::opensByKeyAndByButton()
{
    const QTemporaryDir folder;
    Desk desk(folder.path());
    QVERIFY(desk.session.open(desk.id).has_value());
    QSignalSpy wanted(&desk.window, &MainWindow::settingsRequested);
    desk.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    QTest::keyClick(&desk.window, Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(wanted.count(), 1);
    for (auto *button : desk.window.findChildren<QAbstractButton *>()) {
        if (button->text() == u"Settings"_s)
            button->click();
    }
    QCOMPARE(wanted.count(), 2);
}

void TestSettings::isRemembered()
{
    const Preferences chosen{Scheme::HighContrast, 150, u"de"_s, PaperSize::Letter, true, true};
    Settings().setPreferences(chosen);
    QCOMPARE(Settings().preferences(), chosen);
    // One paper and one switch, wherever they are asked for.
    QCOMPARE(Settings().printChoices().paper, PaperSize::Letter);
    QVERIFY(Settings().reminders() && Settings().clinic());
    Settings().setPreferences({});
    QCOMPARE(Settings().preferences(), Preferences());
    QVERIFY(Settings().lastPage().isEmpty());
    Settings().setLastPage(u"stridewell::PlanPage"_s);
    QCOMPARE(Settings().lastPage(), u"stridewell::PlanPage"_s);
}

void TestSettings::whatCannotBeReadIsAsAtFirst()
{
    Settings().setPreferences({.scheme = Scheme::Dark, .textPercent = 130});
    QFile file(m_config.filePath(u"stridewell/stridewell.ini"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    file.close();
    text.replace("scheme=dark", "scheme=pink").replace("text_percent=130", "text_percent=9000");
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(text);
    file.close();
    QTRY_COMPARE(Settings().preferences(), Preferences());
    Settings().setPreferences({});
}

void TestSettings::languagesThatAreThere()
{
    const QTemporaryDir folder;
    for (const QString &name : {u"stridewell_pt_BR.qm"_s, u"stridewell_de.qm"_s, u"other_fr.qm"_s})
        QVERIFY(kit::writeTranslation(folder.filePath(name), "a", "b", u"c"_s));
    QCOMPARE(Languages(folder.path()).names(), (QStringList{u"en"_s, u"de"_s, u"pt_BR"_s}));
}

void TestSettings::aLanguageChangesWordsAndDirection()
{
    const QTemporaryDir folder;
    QVERIFY(kit::writeTranslation(folder.filePath(u"stridewell_ar.qm"_s), "stridewell", "skipped",
                                  u"\u062a\u062e\u0637\u064a"_s));
    const auto word = [] { return QCoreApplication::translate("stridewell", "skipped"); };
    {
        Languages languages(folder.path());
        languages.use(u"ar"_s);
        QCOMPARE(word(), u"\u062a\u062e\u0637\u064a"_s);
        QCOMPARE(QLocale().language(), QLocale::Arabic);
        QVERIFY(QApplication::isRightToLeft());
        languages.use(u"en"_s);
        QCOMPARE(word(), u"skipped"_s);
        QVERIFY(QApplication::isLeftToRight());
        languages.use(u"ar"_s);
    }
    QCOMPARE(word(), u"skipped"_s);
    Languages(folder.path()).use({});
    QCOMPARE(QLocale().language(), QLocale::system().language());
}

void TestSettings::comesBackToAScreen_data()
{
    QTest::addColumn<QRect>("window");
    QTest::addColumn<QList<QRect>>("screens");
    QTest::addColumn<QRect>("expected");
    const QRect main(0, 0, 1920, 1080);
    const QRect right(1920, 0, 1280, 1024);
    const QRect above(0, -1080, 1920, 1080);
    QTest::newRow("where it was") << QRect(100, 80, 900, 700) << QList{main} << QRect(100, 80, 900, 700);
    QTest::newRow("on the second screen")
        << QRect(2000, 80, 900, 700) << QList{main, right} << QRect(2000, 80, 900, 700);
    QTest::newRow("over the edge, still to be held")
        << QRect(1800, 80, 900, 700) << QList{main} << QRect(1800, 80, 900, 700);
    QTest::newRow("the second screen is gone") << QRect(2000, 80, 900, 700) << QList{main} << QRect(1020, 80, 900, 700);
    QTest::newRow("its head is above") << QRect(100, -40, 900, 700) << QList{main} << QRect(100, 0, 900, 700);
    QTest::newRow("its head is below") << QRect(100, 1070, 900, 700) << QList{main} << QRect(100, 380, 900, 700);
    QTest::newRow("larger than what is left") << QRect(2500, 100, 3000, 2000) << QList{main} << QRect(0, 0, 1920, 1080);
    QTest::newRow("nearly all on the upper one")
        << QRect(-880, -900, 900, 700) << QList{main, above} << QRect(0, -900, 900, 700);
    QTest::newRow("no screen at all") << QRect(5, 5, 10, 10) << QList<QRect>() << QRect(5, 5, 10, 10);
}

void TestSettings::comesBackToAScreen()
{
    QFETCH(QRect, window);
    QFETCH(QList<QRect>, screens);
    QTEST(broughtBack(window, screens), "expected");
}

void TestSettings::aWindowIsRestoredOnAScreen()
{
    const QRect screen = QApplication::primaryScreen()->availableGeometry();
    QWidget far;
    far.setGeometry(screen.right() + 4000, screen.bottom() + 300, 500, 400);
    QWidget window;
    restorePlace(window, far.saveGeometry());
    QVERIFY(screen.contains(window.geometry()));
    QCOMPARE(window.size(), QSize(500, 400));
    restorePlace(window, "not a geometry");
    QCOMPARE(window.size(), QSize(500, 400));
    // The usual size is larger than many a screen.
    QWidget first;
    first.resize(screen.width() + 300, screen.height() - 100);
    restorePlace(first, {});
    QCOMPARE(first.size(), QSize(screen.width(), screen.height() - 100));
}

/// Through the real loop: the choice in the dialog, the window that comes after it, and what it goes on with.
namespace {

using InSettings = std::function<void(MainWindow &, SettingsDialog &)>;

MainWindow *windowBeside(const Desk &desk)
{
    MainWindow *shown = nullptr;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *candidate = qobject_cast<MainWindow *>(widget);
        if (candidate && candidate != &desk.window)
            shown = candidate;
    }
    return shown;
}

/// Runs a window over the desk, its plan in front: `ask` finds it with its settings open and changes something that a
/// new window is built for; `look` finds that one, after which it is closed.
Result<int> runAnew(Desk &desk, const QString &folder, const InSettings &ask, const InSettings &look)
{
    Settings settings;
    settings.setPreferences({});
    settings.setDisclaimerRead();
    settings.setLastPage({});
    Languages languages;
    const Poses poses = builtInPoses().value();
    Theme theme;
    const AthleteReader reader(desk.store, ProtocolSource::builtIn(), Clock(kit::deskNow),
                               [](const PlanRequest &request) { return makePlan(request); });
    const BackupFolder backups(desk.store.path());
    SingleInstance instance(desk.store.path(), folder);
    WindowRun run(
        {Clock(kit::deskNow), desk.store, desk.workspace, poses, settings, languages, theme, reader, backups, instance},
        {});
    QTimer::singleShot(0, &desk.window, [&] {
        MainWindow *first = windowBeside(desk);
        first->showPage(first->planPage());
        Q_EMIT first->settingsRequested();
        QTimer::singleShot(0, &desk.window, [&] {
            // Also after a failure, which would else wait for ever.
            const auto end = qScopeGuard([] { QCoreApplication::quit(); });
            MainWindow *second = windowBeside(desk);
            auto *again = second->findChild<SettingsDialog *>();
            QVERIFY(again && again->isVisible());
            look(*second, *again);
            again->close();
            second->close();
        });
        ask(*first, *first->findChild<SettingsDialog *>());
    });
    return run.exec(desk.id);
}

} // namespace

void TestSettings::anotherTextSizeGoesOnInANewWindow()
{
    const QTemporaryDir folder;
    Desk desk(folder.path());
    int fontBefore = 0;
    const Result<int> status = runAnew(
        desk, folder.path(),
        [&](MainWindow &window, SettingsDialog &dialog) {
            dialog.units()->button(static_cast<int>(Units::Mi))->click();
            fontBefore = window.font().pixelSize();
            dialog.textSize()->button(5)->click();
        },
        [&](MainWindow &window, SettingsDialog &dialog) {
            QCOMPARE(window.font().pixelSize(), fontBefore * 2);
            QCOMPARE(window.pageKey(), u"stridewell::PlanPage"_s);
            QCOMPARE(dialog.textSize()->chosen(), QList<int>{5});
            Q_EMIT window.undoRequested();
            QCOMPARE(desk.workspace.profile().athlete.units, Units::Km);
        });
    QCOMPARE(status.value(), 0);
    QCOMPARE(Settings().preferences().textPercent, 200);
    QVERIFY(!Settings().windowGeometry().isEmpty());
}

void TestSettings::anotherLanguageIsSpokenAtOnce()
{
    const QTemporaryDir folder;
    Desk desk(folder.path());
    QStringList english;
    const auto titles = [&desk] {
        QStringList all;
        for (const Item &item : desk.workspace.plan().items)
            all += item.title;
        return all;
    };
    const Result<int> status = runAnew(
        desk, folder.path(),
        [&](MainWindow &, SettingsDialog &dialog) {
            english = titles();
            dialog.units()->button(static_cast<int>(Units::Mi))->click();
            dialog.language()->setCurrentIndex(dialog.language()->findData(u"de"_s));
            Q_EMIT dialog.language()->activated(dialog.language()->currentIndex());
        },
        [&](MainWindow &window, SettingsDialog &dialog) {
            QCOMPARE(dialog.windowTitle(), u"Einstellungen"_s);
            QCOMPARE(dialog.language()->currentText(), u"Deutsch"_s);
            QCOMPARE(window.pageKey(), u"stridewell::PlanPage"_s);
            QCOMPARE(window.view()->formats.locale.language(), QLocale::German);
            QCOMPARE(window.view()->formats.units, Units::Mi);
            QVERIFY(!titles().filter(u"Lockerer Lauf"_s).isEmpty());
            QVERIFY(titles() != english);
            Q_EMIT window.undoRequested();
            QCOMPARE(window.view()->formats.units, Units::Km);
            QVERIFY(!titles().filter(u"Lockerer Lauf"_s).filter(u"km"_s).isEmpty());
        });
    QCOMPARE(status.value(), 0);
    QCOMPARE(Settings().preferences().language, u"de"_s);
}

QTEST_MAIN(TestSettings)
#include "test_settings.moc"
