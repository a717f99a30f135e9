// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/desk.h"
#include "ui/dialogs/settings/settings_dialog.h"
#include "ui/help/about_dialog.h"
#include "ui/help/chapter_view.h"
#include "ui/help/help_window.h"
#include "ui/help/report_dialog.h"
#include "ui/pages/today/today_page.h"
#include "ui/parts/message_bar.h"
#include "ui/theme/style_sheet.h"
#include "ui/window/helping.h"
#include "ui/window/settings_flow.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace stridewell;

namespace {

/// A desk with its Help menu.
struct HelpDesk : kit::Desk
{
    explicit HelpDesk(const QString &folder, const Profile &profile = demoProfile(kit::deskNow).value())
        : Desk(folder, profile), helping({theme, store, workspace, window}, prompts, [this] { return preferences; })
    {
        if (!session.open(id))
            qFatal("the runner cannot be opened");
    }

    HelpWindow *handbook() const { return window.findChild<HelpWindow *>(); }

    Preferences preferences;
    Helping helping;
};

/// In a menu that is not there, such as a clinic's.
bool isPutAway(const QAction &action)
{
    const QList<QObject *> places = action.associatedObjects();
    return std::ranges::any_of(places, [](QObject *place) {
        const auto *menu = qobject_cast<QMenu *>(place);
        return menu && !menu->menuAction()->isVisible();
    });
}

QString shownHeading(const HelpWindow &help)
{
    return help.view()->document()->begin().text();
}

} // namespace

/// The Help menu: the handbook's window, keys, about and report.
class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void f1OpensTheChapterOfThePage();
    void f1WorksInADialog();
    void contentsAreWalkedByKeys();
    void searchFindsAllWordsAtTheirHeading();
    void linksAndBackWork();
    void nothingIsFetched();
    void picturesFitAndFollowTheTheme();
    void everyKeyOfTheMenusIsListed();
    void noKeyHasTwoCommands();
    void aboutSaysWhatItIsNot();
    void reportHoldsNothingPrivate();
    void reportIsSavedAndFailuresAreTold();
    void everythingIsNamed();
};

void TestHelp::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

void TestHelp::f1OpensTheChapterOfThePage()
{
    const QTemporaryDir folder;
    HelpDesk desk(folder.path());
    desk.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    QVERIFY(desk.handbook() && desk.handbook()->isVisible());
    QCOMPARE(desk.handbook()->chapter(), u"plan"_s);
    QCOMPARE(shownHeading(*desk.handbook()), u"The page Plan"_s);
    desk.handbook()->close();
    desk.window.showPage(static_cast<Page *>(desk.window.todayPage()));
    desk.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    QCOMPARE(desk.handbook()->chapter(), u"today"_s);
    QTest::keyClick(desk.handbook(), Qt::Key_Escape);
    QVERIFY(!desk.handbook()->isVisible());
}

void TestHelp::f1WorksInADialog()
{
    const QTemporaryDir folder;
    HelpDesk desk(folder.path());
    desk.window.show();
    SettingsFlow flow({desk.theme, desk.store, desk.workspace, desk.window}, desk.session, {}, {});
    SettingsDialog *dialog = flow.open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    QVERIFY(desk.handbook());
    QCOMPARE(desk.handbook()->chapter(), u"settings"_s);
    // It can be read beside the open dialog.
    QVERIFY(QTest::qWaitForWindowActive(desk.handbook()));
    QTest::keyClick(desk.handbook()->contents(), Qt::Key_Home);
    QCOMPARE(desk.handbook()->chapter(), u"start"_s);
}

void TestHelp::contentsAreWalkedByKeys()
{
    const QTemporaryDir folder;
    HelpDesk desk(folder.path());
    HelpWindow *help = desk.helping.openHandbook({});
    QCOMPARE(help->chapter(), u"start"_s);
    QCOMPARE(help->contents()->count(), 22);
    for (int row = 1; row < help->contents()->count(); ++row) {
        QTest::keyClick(help->contents(), Qt::Key_Down);
        QCOMPARE(help->contents()->currentRow(), row);
        QCOMPARE(shownHeading(*help), help->contents()->item(row)->text());
        QCOMPARE(help->view()->verticalScrollBar()->value(), 0);
    }
}

void TestHelp::searchFindsAllWordsAtTheirHeading()
{
    const QTemporaryDir folder;
    HelpDesk desk(folder.path());
    HelpWindow *help = desk.helping.openHandbook({});
    QVERIFY(QTest::qWaitForWindowActive(help));
    QTest::keyClick(help, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(help->searchField()->hasFocus());
    QTest::keyClicks(help->searchField(), u"raynaud cloth"_s);
    QCOMPARE(help->contents()->count(), 1);
    QVERIFY(help->contents()->item(0)->text().endsWith(u"Ice"_s));
    QTest::keyClick(help->searchField(), Qt::Key_Return);
    QCOMPARE(help->chapter(), u"first-care"_s);
    QVERIFY(!help->view()->extraSelections().isEmpty());
    help->searchField()->setText(u"xyzzy"_s);
    QCOMPARE(help->contents()->count(), 0);
    help->searchField()->clear();
    QCOMPARE(help->contents()->count(), 22);
    QCOMPARE(help->contents()->currentItem()->text(), u"The first days of a strain"_s);
    QVERIFY(help->view()->extraSelections().isEmpty());
}

void TestHelp::linksAndBackWork()
{
    const QTemporaryDir folder;
    HelpDesk desk(folder.path());
    HelpWindow *help = desk.helping.openHandbook(u"stages"_s);
    Q_EMIT help->view()->anchorClicked(QUrl(u"help:sources#9-3"_s));
    QCOMPARE(help->chapter(), u"sources"_s);
    QVERIFY(help->view()->verticalScrollBar()->value() > 0);
    QVERIFY(QTest::qWaitForWindowActive(help));
    QTest::keyClick(help, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(help->chapter(), u"stages"_s);
    // A link is reached and followed by keys.
    help->view()->setFocus();
    QTest::keyClick(help->view(), Qt::Key_Tab);
    QTest::keyClick(help->view(), Qt::Key_Return);
    QVERIFY(help->chapter() != u"stages"_s);
}

void TestHelp::nothingIsFetched()
{
    const QTemporaryDir folder;
    HelpDesk desk(folder.path());
    HelpWindow *help = desk.helping.openHandbook(u"start"_s);
    Q_EMIT help->view()->anchorClicked(QUrl(u"https://example.org/"_s));
    QCOMPARE(help->chapter(), u"start"_s);
    help->setChapters({{u"x"_s, u"X"_s, u"# X\n\n![p](file:///etc/hostname) ![q](https://example.org/a.png)\n"_s}});
    QCOMPARE(help->chapter(), u"x"_s);
    for (const QString &address : {u"file:///etc/hostname"_s, u"https://example.org/a.png"_s})
        QVERIFY(
            help->view()->document()->resource(QTextDocument::ImageResource, QUrl(address)).value<QImage>().isNull());
}

void TestHelp::picturesFitAndFollowTheTheme()
{
    const QTemporaryDir folder;
    QApplication::setPalette(paletteOf(lightColours()));
    HelpDesk desk(folder.path());
    HelpWindow *help = desk.helping.openHandbook(u"start"_s);
    const auto picture = [help] {
        const QTextDocument *document = help->view()->document();
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                if (it.fragment().charFormat().isImageFormat())
                    return it.fragment().charFormat().toImageFormat();
            }
        }
        return QTextImageFormat();
    };
    const auto image = [help, picture] {
        return help->view()->document()->resource(QTextDocument::ImageResource, QUrl(picture().name())).value<QImage>();
    };
    QVERIFY(!image().isNull());
    QVERIFY(image().pixelColor(2, image().height() / 2).lightness() > 200);
    for (const int width : {1200, 700}) {
        help->resize(width, 600);
        QVERIFY(picture().width() > 200);
        QVERIFY(picture().width() <= help->view()->viewport()->width());
        QVERIFY(!help->view()->horizontalScrollBar()->isVisible());
    }
    desk.theme.setScheme(Scheme::Dark);
    QCOMPARE(help->chapter(), u"start"_s);
    QVERIFY(image().pixelColor(2, image().height() / 2).lightness() < 80);
    QVERIFY(picture().width() > 200);
}

void TestHelp::everyKeyOfTheMenusIsListed()
{
    const QTemporaryDir folder;
    HelpDesk desk(folder.path());
    desk.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    desk.action(u"Keyboard shortcuts"_s)->trigger();
    QCOMPARE(desk.handbook()->chapter(), u"keyboard"_s);
    QCOMPARE(desk.action(u"Keyboard shortcuts"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Question));
    const QString text = desk.handbook()->view()->document()->toPlainText();
    int listed = 0;
    for (const QAction *action : desk.window.findChildren<QAction *>()) {
        if (action->shortcut().isEmpty() || !action->isVisible() || isPutAway(*action))
            continue;
        QVERIFY2(text.contains(action->shortcut().toString(QKeySequence::NativeText)), qPrintable(action->text()));
        ++listed;
    }
    QVERIFY(listed > 20);
}

/// Qt runs neither of two commands with the same key. Also those that are off now, such as the lock, count.
void TestHelp::noKeyHasTwoCommands()
{
    const QTemporaryDir folder;
    HelpDesk desk(folder.path());
    QHash<QString, QString> taken;
    for (const QAction *action : desk.window.findChildren<QAction *>()) {
        const QString key = action->shortcut().toString();
        if (key.isEmpty() || action->shortcutContext() != Qt::WindowShortcut)
            continue;
        QVERIFY2(!taken.contains(key), qPrintable(key + u": "_s + taken.value(key) + u", "_s + action->text()));
        taken.insert(key, action->text());
    }
    QVERIFY(taken.size() > 20);
}

void TestHelp::aboutSaysWhatItIsNot()
{
    const QTemporaryDir folder;
    HelpDesk desk(folder.path());
    AboutDialog *dialog = desk.helping.openAbout();
    const QString text = dialog->view()->toPlainText();
    for (const QString &part :
         {QStringLiteral(STRIDEWELL_VERSION), QString::fromLatin1(qVersion()), u"does not diagnose"_s,
          u"planning aid for adults"_s, u"emergency number"_s, u"Lesser General Public"_s, u"SQLite"_s})
        QVERIFY2(text.contains(part), qPrintable(part));
    dialog->licence()->click();
    QVERIFY(dialog->view()->toPlainText().contains(u"Everyone is permitted to copy"_s));
    dialog->licence()->click();
    QVERIFY(dialog->view()->toPlainText().contains(u"does not diagnose"_s));
}

void TestHelp::reportHoldsNothingPrivate()
{
    const QTemporaryDir folder;
    Profile profile = demoProfile(kit::deskNow).value();
    profile.athlete.name = u"Zerlina Quastenflosser"_s;
    profile.athlete.conditions = {Condition::Cryoglobulinaemia};
    profile.athlete.timeZone = u"Pacific/Chatham"_s;
    CheckIn checkIn;
    checkIn.at = kit::deskNow - hours(30);
    checkIn.painNow = 9;
    checkIn.site = Site::BehindKnee;
    profile.checkIns += checkIn;
    Log log;
    log.item = ItemId{u"a-log-of-mine"_s};
    log.at = kit::deskNow - hours(20);
    log.note = u"Wrenmarigold said it would ache"_s;
    profile.logs += log;
    HelpDesk desk(folder.path(), profile);
    desk.preferences.scheme = Scheme::Dark;
    const ReportDialog *dialog = desk.helping.openReport();
    const QString text = dialog->text();
    for (const QString &word :
         {u"Zerlina"_s, u"Quastenflosser"_s, u"cryoglobulin"_s, u"behind_knee"_s, u"behind the knee"_s,
          u"Wrenmarigold"_s, u"a-log-of-mine"_s, u"Chatham"_s, folder.path(), u"/home"_s, u"/tmp"_s,
          qEnvironmentVariable("USER", u"store.db"_s), u"store.db"_s})
        QVERIFY2(!text.contains(word, Qt::CaseInsensitive), qPrintable(word));
    for (const QString &line :
         {u"Stridewell: "_s + QStringLiteral(STRIDEWELL_VERSION), u"Qt: "_s + QString::fromLatin1(qVersion()),
          u"Window system: offscreen"_s, u"Colours: dark"_s, u"Profiles: 1"_s, u"Runs: %1"_s.arg(profile.runs.size()),
          u"Check-ins: %1"_s.arg(profile.checkIns.size()), u"Logs: %1"_s.arg(profile.logs.size()),
          u"Language and region: "_s + QLocale().name()})
        QVERIFY2(text.contains(line + u'\n'), qPrintable(line));
    QVERIFY(QRegularExpression(u"Form of the store: [1-9]"_s).match(text).hasMatch());
    QVERIFY(text.contains(u"strain 1"_s));
}

void TestHelp::reportIsSavedAndFailuresAreTold()
{
    const QTemporaryDir folder;
    HelpDesk desk(folder.path());
    ReportDialog *dialog = desk.helping.openReport();
    desk.prompts.fileToSave = folder.filePath(u"report.txt"_s);
    Q_EMIT dialog->saveRequested();
    QFile file(desk.prompts.fileToSave);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), dialog->text());
    desk.prompts.fileToSave = folder.filePath(u"missing/report.txt"_s);
    Q_EMIT dialog->saveRequested();
    QVERIFY(dialog->messageBar()->message().contains(u"cannot be written"_s));
}

void TestHelp::everythingIsNamed()
{
    const QTemporaryDir folder;
    HelpDesk desk(folder.path());
    const HelpWindow *help = desk.helping.openHandbook({});
    int found = 0;
    for (const auto *widget : help->findChildren<QWidget *>()) {
        const bool inside = qobject_cast<QLineEdit *>(widget->parentWidget()) != nullptr;
        if (inside || (widget->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 widget->metaObject()->className());
        ++found;
    }
    // Search, contents and chapter; back.
    QVERIFY(found >= 3);
}

QTEST_MAIN(TestHelp)
#include "test_help.moc"
