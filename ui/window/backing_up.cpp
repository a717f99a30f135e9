// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/backing_up.h"

#include "core/sealed/sealed_file.h"
#include "core/store/backup.h"
#include "core/store/files.h"
#include "core/store/store.h"
#include "core/workspace/caretaker.h"
#include "ui/dialogs/passphrase/passphrase_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/prompts.h"

#include <QFile>
#include <QFileInfo>

namespace stridewell {

BackingUp::BackingUp(const WindowParts &parts, Caretaker &caretaker, Prompts &prompts, QObject *parent)
    : QObject(parent), m_parts(parts), m_caretaker(caretaker), m_prompts(prompts)
{
    MainWindow &window = parts.window;
    connect(&window, &MainWindow::backupsRequested, this, &BackingUp::open);
    const auto openBackups = [this] { open(); };
    connect(&caretaker, &Caretaker::damageFound, this, [&window, openBackups](const Error &error) {
        window.showWayOut(
            tr("The store is damaged: %1. The newest good backup can be put in its place.").arg(error.detail),
            tr("Show backups"), openBackups);
    });
    connect(&caretaker, &Caretaker::backupFailed, this, [&window, openBackups](const Error &error) {
        window.showWayOut(tr("No backup could be made. %1").arg(toText(error)), tr("Show backups"), openBackups);
    });
    connect(&caretaker, &Caretaker::storeLost, this, [&window, openBackups](const Error &error) {
        window.showWayOut(toText(error), tr("Show backups"), openBackups);
    });
}

BackupsDialog *BackingUp::open()
{
    if (!m_dialog) {
        m_dialog = new BackupsDialog(m_parts.theme, &m_parts.window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connectDialog(m_dialog);
    }
    show();
    m_dialog->open();
    return m_dialog;
}

void BackingUp::connectDialog(BackupsDialog *dialog)
{
    connect(dialog, &BackupsDialog::backupRequested, this, &BackingUp::backUp);
    connect(dialog, &BackupsDialog::restoreRequested, this, &BackingUp::restore);
    connect(dialog, &BackupsDialog::takeBackRequested, this, [this] { restore(m_replaced); });
    connect(dialog, &BackupsDialog::restoreFromFileRequested, this, [this] {
        m_prompts.openFiles(tr("Restore a backup"), tr("All files (*)"), [this](const QStringList &files) {
            if (!files.isEmpty())
                restoreAnyFile(files.first());
        });
    });
    connect(dialog, &BackupsDialog::sealedCopyRequested, this, [this] {
        m_prompts.saveFile(tr("Save with a passphrase"), u"stridewell-backup.sealed"_s, tr("Sealed backup (*.sealed)"),
                           [this](const QString &file) { saveSealed(file); });
    });
    connect(dialog, &BackupsDialog::folderChangeRequested, this, [this] {
        m_prompts.openFolder(tr("Folder for backups"), [this](const QString &folder) { moveTo(folder); });
    });
}

void BackingUp::show()
{
    const Workspace &workspace = m_parts.workspace;
    const BackupFolder &backups = m_caretaker.backups();
    m_dialog->setBackups(backupRows(backups), backups.path(),
                         Formats{QLocale(), workspace.profile().athlete.units, workspace.zone()});
}

void BackingUp::backUp()
{
    const auto made = m_caretaker.backUp(BackupReason::Asked);
    if (!made) {
        tell(toText(made.error()));
        return;
    }
    show();
    m_dialog->showNote(*made ? tr("A backup was made.") : tr("Nothing has changed since the newest backup."));
}

void BackingUp::restore(const QString &file)
{
    const auto kept = m_parts.store.restoreFrom(file);
    if (!kept) {
        tell(toText(kept.error()));
        return;
    }
    m_replaced = *kept;
    Q_EMIT restored();
    if (!m_dialog)
        return;
    show();
    m_dialog->showNote(tr("It was restored. What it replaced is kept as a backup of its own."), !m_replaced.isEmpty());
}

void BackingUp::restoreAnyFile(const QString &file)
{
    QFile beginning(file);
    if (!beginning.open(QIODevice::ReadOnly)) {
        tell(file + u": "_s + beginning.errorString());
        return;
    }
    constexpr qint64 enough = 64;
    if (isSealed(beginning.read(enough)))
        restoreSealed(file);
    else
        restore(file);
}

void BackingUp::restoreSealed(const QString &file)
{
    // Beside the store, where there is room for one and nobody else may look.
    const QString opened = temporaryName(m_parts.store.path());
    auto *dialog = new PassphraseDialog(
        m_parts.theme, PassphraseDialog::Kind::Known,
        tr("%1 was saved with a passphrase.").arg(QFileInfo(file).fileName()),
        [file, opened](const QString &passphrase) {
            const auto done = unsealFile(file, opened, passphrase);
            return done ? QString() : done.error().detail;
        },
        m_dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, opened] {
        restore(opened);
        QFile::remove(opened);
    });
    dialog->open();
}

void BackingUp::saveSealed(const QString &file)
{
    const QString plain = temporaryName(m_parts.store.path());
    auto *dialog = new PassphraseDialog(
        m_parts.theme, PassphraseDialog::Kind::New,
        tr("Whoever opens %1 needs this passphrase.").arg(QFileInfo(file).fileName()),
        [this, plain, file](const QString &passphrase) {
            const auto done =
                backupStore(m_parts.store.path(), plain).and_then([&] { return sealFile(plain, file, passphrase); });
            QFile::remove(plain);
            return done ? QString() : toText(done.error());
        },
        m_dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, file] { m_dialog->showNote(tr("It was written to %1.").arg(file)); });
    dialog->open();
}

void BackingUp::moveTo(const QString &folder)
{
    const auto moved = m_caretaker.backups().moveTo(folder);
    if (!moved) {
        tell(toText(moved.error()));
        show();
        return;
    }
    m_caretaker.setBackups(*moved);
    Q_EMIT folderChanged(moved->path());
    show();
    m_dialog->showNote(tr("Backups lie in %1 from now on.").arg(moved->path()));
}

void BackingUp::tell(const QString &problem)
{
    if (m_dialog)
        m_dialog->showProblem(problem);
    else
        m_parts.window.showMessage(problem);
}

} // namespace stridewell
