// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/prompts.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QUrl>

namespace stridewell {

void WindowPrompts::openFiles(const QString &title, const QString &filter, std::function<void(QStringList)> then)
{
    auto *dialog = new QFileDialog(m_parent, title, QString(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog,
                     [then = std::move(then)](const QStringList &files) { then(files); });
    dialog->open();
}

void WindowPrompts::saveFile(const QString &title, const QString &suggested, const QString &filter,
                             std::function<void(QString)> then)
{
    auto *dialog = new QFileDialog(m_parent, title, suggested, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
                     [then = std::move(then)](const QString &file) { then(file); });
    dialog->open();
}

void WindowPrompts::openFolder(const QString &title, std::function<void(QString)> then)
{
    auto *dialog = new QFileDialog(m_parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
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
