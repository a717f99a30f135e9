// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/caretaker.h"
#include "tests/kit/desk.h"
#include "ui/dialogs/backups/backup_table.h"
#include "ui/dialogs/backups/backups_dialog.h"
#include "ui/dialogs/backups/rescue_dialog.h"
#include "ui/dialogs/passphrase/passphrase_dialog.h"
#include "ui/parts/message_bar.h"
#include "ui/window/backing_up.h"
#include "ui/window/idle_lock.h"

#include "core/sealed/passphrase.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stridewell;

namespace {

using kit::Desk;

void type(PassphraseDialog *dialog, const QString &first, const QString &again = {})
{
    dialog->field()->setText(first);
    dialog->again()->setText(again);
    QTest::mouseClick(dialog->takeButton(), Qt::LeftButton);
}

/// A window with its backups.
struct Keeper
{
    Keeper(Desk &on, const QString &folder)
        : desk(on),
          caretaker(on.store, on.workspace, Clock(kit::deskNow), BackupFolder(folder + u"/store.db"_s)),
          backingUp({on.theme, on.store, on.workspace, on.window}, caretaker, on.prompts)
    {
        QObject::connect(&backingUp, &BackingUp::restored, &backingUp,
                         [this] { QVERIFY(desk.session.open(desk.store.profiles()->first().id).has_value()); });
    }
    Desk &desk;
    Caretaker caretaker;
    BackingUp backingUp;
};

} // namespace

class TestBackupsWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsWhatEachHolds();
    void restoresAndTakesBack();
    void tellsWhatFails();
    void movesTheFolder();
    void sealsAndOpens();
    void rescuesADamagedStore();
    void locksAndUnlocks();
    void switchesTheLock();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBackupsWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestBackupsWindow::listsWhatEachHolds()
{
    Desk desk(m_folder->path());
    QVERIFY(desk.session.open(desk.id).has_value());
    Keeper keeper(desk, m_folder->path());
    BackupsDialog *dialog = keeper.backingUp.open();
    QVERIFY(!dialog->restoreButton()->isEnabled());
    Q_EMIT dialog->backupRequested();
    auto *model = dialog->table()->model();
    QCOMPARE(model->rowCount(), 1);
    const QAbstractItemModelTester tester(model);
    const QString holds = model->index(0, BackupModel::HoldsColumn).data().toString();
    QVERIFY(holds.contains(desk.workspace.profile().athlete.name));
    QVERIFY(holds.contains(QString::number(desk.workspace.profile().runs.size())));
    QVERIFY(!model->index(0, BackupModel::ChangedColumn).data().toString().isEmpty());
    QVERIFY(dialog->restoreButton()->isEnabled());
    Q_EMIT dialog->backupRequested();
    QCOMPARE(model->rowCount(), 1);
    QVERIFY(dialog->messageBar()->message().contains(u"Nothing has changed"_s));
    QVERIFY(desk.action(u"Backups"_s) != nullptr);
}

void TestBackupsWindow::restoresAndTakesBack()
{
    Desk desk(m_folder->path());
    QVERIFY(desk.session.open(desk.id).has_value());
    Keeper keeper(desk, m_folder->path());
    BackupsDialog *dialog = keeper.backingUp.open();
    Q_EMIT dialog->backupRequested();
    const Profile before = desk.workspace.profile();
    const QList<RunRequest> wishes{{QDate(2027, 1, 3), RunType::Race, {}}};
    QVERIFY(desk.workspace.apply(SetRequests{before.requests, wishes}).has_value());
    QTest::mouseClick(dialog->restoreButton(), Qt::LeftButton);
    QVERIFY(desk.workspace.profile() == before);
    QVERIFY(dialog->messageBar()->action()->isVisible());
    QTest::mouseClick(dialog->messageBar()->action(), Qt::LeftButton);
    QCOMPARE(desk.workspace.profile().requests, wishes);
}

void TestBackupsWindow::tellsWhatFails()
{
    Desk desk(m_folder->path());
    QVERIFY(desk.session.open(desk.id).has_value());
    Keeper keeper(desk, m_folder->path());
    Q_EMIT keeper.caretaker.backupFailed({ErrorCode::Unwritable, u"/x"_s, u"the disk is full"_s});
    QVERIFY(desk.window.messageBar()->message().contains(u"the disk is full"_s));
    // One click away.
    desk.window.show();
    QTest::mouseClick(desk.window.messageBar()->action(), Qt::LeftButton);
    auto *dialog = desk.window.findChild<BackupsDialog *>();
    QVERIFY(dialog != nullptr);
    QFile bad(m_folder->filePath(u"bad.db"_s));
    QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write("no store") == 8);
    bad.close();
    desk.prompts.filesToOpen = {bad.fileName()};
    Q_EMIT dialog->restoreFromFileRequested();
    QVERIFY(dialog->messageBar()->message().contains(u"no Stridewell store"_s));
    QVERIFY(desk.store.profiles().has_value());
}

void TestBackupsWindow::movesTheFolder()
{
    Desk desk(m_folder->path());
    QVERIFY(desk.session.open(desk.id).has_value());
    Keeper keeper(desk, m_folder->path());
    const QSignalSpy moved(&keeper.backingUp, &BackingUp::folderChanged);
    BackupsDialog *dialog = keeper.backingUp.open();
    Q_EMIT dialog->backupRequested();
    desk.prompts.folderToOpen = m_folder->filePath(u"elsewhere"_s);
    Q_EMIT dialog->folderChangeRequested();
    QCOMPARE(moved.count(), 1);
    QCOMPARE(keeper.caretaker.backups().path(), desk.prompts.folderToOpen);
    QCOMPARE(dialog->table()->model()->rowCount(), 1);
}

void TestBackupsWindow::sealsAndOpens()
{
    Desk desk(m_folder->path());
    QVERIFY(desk.session.open(desk.id).has_value());
    Keeper keeper(desk, m_folder->path());
    BackupsDialog *dialog = keeper.backingUp.open();
    const QString sealed = m_folder->filePath(u"a.sealed"_s);
    desk.prompts.fileToSave = sealed;
    Q_EMIT dialog->sealedCopyRequested();
    auto *ask = dialog->findChild<PassphraseDialog *>();
    QVERIFY(ask != nullptr);
    type(ask, u"short"_s, u"short"_s);
    QVERIFY(!QFile::exists(sealed));
    type(ask, u"long enough"_s, u"long enougH"_s);
    QVERIFY(!ask->takeButton()->isEnabled());
    type(ask, u"long enough"_s, u"long enough"_s);
    QVERIFY(QFile::exists(sealed));
    QTRY_VERIFY(dialog->findChild<PassphraseDialog *>() == nullptr);

    const Profile before = desk.workspace.profile();
    QVERIFY(desk.workspace.apply(SetRequests{before.requests, {{QDate(2027, 1, 3), RunType::Race, {}}}}).has_value());
    desk.prompts.filesToOpen = {sealed};
    Q_EMIT dialog->restoreFromFileRequested();
    ask = dialog->findChild<PassphraseDialog *>();
    QVERIFY(ask != nullptr);
    type(ask, u"something else"_s);
    QVERIFY(ask->problem().contains(u"does not fit"_s));
    type(ask, u"long enough"_s);
    QVERIFY(desk.workspace.profile() == before);
    const QStringList left = QDir(m_folder->path()).entryList({u"*.new-*"_s}, QDir::Files | QDir::Hidden);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
}

void TestBackupsWindow::rescuesADamagedStore()
{
    Theme theme;
    const BackupModel::Row good{{u"/a"_s, kit::deskNow, BackupReason::Routine}, BackupContents{{}, 3, 1000}};
    const BackupModel::Row bad{{u"/b"_s, kit::deskNow, BackupReason::Routine},
                               tl::unexpected(Error{ErrorCode::StoreDamaged, {}, u"cut off"_s})};
    RescueDialog dialog(theme, u"the end of the store is cut off"_s, {bad, good}, RescueDialog::Readable{2, 300, 1},
                        {});
    QCOMPARE(dialog.backup(), u"/a"_s); // the newest that can be read
    dialog.show();
    const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
    const auto named = [&](const QString &text) {
        return *std::ranges::find_if(buttons, [&](const QPushButton *button) { return button->text().contains(text); });
    };
    QTest::mouseClick(named(u"estore"_s), Qt::LeftButton);
    QVERIFY(dialog.way() == RescueDialog::Way::RestoreBackup);
    RescueDialog nothing(theme, u"x"_s, {}, std::nullopt, {});
    for (const QPushButton *button : nothing.findChildren<QPushButton *>())
        QCOMPARE(button->isEnabled(), button->text().contains(u"Quit"_s));
}

void TestBackupsWindow::locksAndUnlocks()
{
    Desk desk(m_folder->path());
    QVERIFY(desk.session.open(desk.id).has_value());
    desk.window.show();
    const QByteArray remembered = rememberedPassphrase(u"open sesame"_s, {1, 8}).value();
    IdleLock lock(desk.window, desk.theme, remembered, std::chrono::milliseconds(300));
    // Whoever types stays.
    for (int i = 0; i < 6; ++i) {
        QTest::qWait(80);
        QTest::keyClick(&desk.window, Qt::Key_Shift);
    }
    QVERIFY(!lock.isLocked());
    QTRY_VERIFY(lock.isLocked());
    const QWidgetList shown = QApplication::topLevelWidgets();
    for (const QWidget *widget : shown)
        QVERIFY2(!widget->isVisible() || widget == lock.dialog(), widget->metaObject()->className());
    type(lock.dialog(), u"barley"_s);
    QVERIFY(lock.isLocked());
    QVERIFY(!desk.window.isVisible());
    type(lock.dialog(), u"open sesame"_s);
    QVERIFY(!lock.isLocked());
    QVERIFY(desk.window.isVisible());
}

void TestBackupsWindow::switchesTheLock()
{
    Desk desk(m_folder->path());
    IdleLock lock(desk.window, desk.theme, {});
    const QSignalSpy switched(&lock, &IdleLock::switched);
    lock.lock();
    QVERIFY(!lock.isLocked());
    type(lock.askToSwitch(), u"open sesame"_s, u"open sesame"_s);
    QCOMPARE(switched.count(), 1);
    QVERIFY(lock.isOn());
    QVERIFY(isPassphrase(u"open sesame"_s, switched.first().first().toByteArray()));
    PassphraseDialog *off = lock.askToSwitch();
    type(off, u"barley"_s);
    QVERIFY(lock.isOn());
    type(off, u"open sesame"_s);
    QVERIFY(!lock.isOn());
    QCOMPARE(switched.last().first().toByteArray(), QByteArray());
}

QTEST_MAIN(TestBackupsWindow)
#include "test_backups_window.moc"
