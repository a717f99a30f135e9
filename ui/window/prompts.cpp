// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/prompts.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>

namespace stridewell {

QFileDialog *WindowPrompts::makeDialog(const QString &title, const QString &filter,
                                       QStandardPaths::StandardLocation usual)
{
    // Where the program was started from says nothing of where the person keeps files.
    QString folder = m_folder.isEmpty() ? QStandardPaths::writableLocation(usual) : m_folder;
    if (!QFileInfo(folder).isDir())
        folder = QDir::homePath();
    auto *dialog = new QFileDialog(m_parent, title, folder, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::accepted, dialog,
                     [this, dialog] { m_folder = dialog->directory().absolutePath(); });
    return dialog;
}

void WindowPrompts::openFiles(const QString &title, const QString &filter, std::function<void(QStringList)> then)
{
    QFileDialog *dialog = makeDialog(title, filter, QStandardPaths::DownloadLocation);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog,
                     [then = std::move(then)](const QStringList &files) { then(files); });
    dialog->open();
}

void WindowPrompts::saveFile(const QString &title, const QString &suggested, const QString &filter,
                             std::function<void(QString)> then)
{
    QFileDialog *dialog = makeDialog(title, filter, QStandardPaths::DocumentsLocation);
    dialog->selectFile(suggested);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
                     [then = std::move(then)](const QString &file) { then(file); });
    dialog->open();
}

void WindowPrompts::openFolder(const QString &title, std::function<void(QString)> then)
{
    QFileDialog *dialog = makeDialog(title, {}, QStandardPaths::DocumentsLocation);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
                     [then = std::move(then)](const QString &folder) { then(folder); });
    dialog->open();
}

bool WindowPrompts::showFile(const QString &file)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(file));
}

} // namespace stridewell
