// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QStandardPaths>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>

class QFileDialog;

namespace stridewell {

/// Asks the person for files. An interface, so that tests answer without a screen. The answer comes through the
/// callback, later; it is not called when the person thinks better of it.
class Prompts
{
public:
    virtual ~Prompts() = default;

    virtual void openFiles(const QString &title, const QString &filter, std::function<void(QStringList)> then) = 0;
    /// `suggested` is a file name without a folder.
    virtual void saveFile(const QString &title, const QString &suggested, const QString &filter,
                          std::function<void(QString)> then) = 0;
    virtual void openFolder(const QString &title, std::function<void(QString)> then) = 0;
    /// Opens a file in the program that the system has for it. False where there is none.
    virtual bool showFile(const QString &file) = 0;
};

/// The real one, with the system's dialogs over `parent`.
class WindowPrompts : public Prompts
{
public:
    explicit WindowPrompts(QWidget *parent) : m_parent(parent) {}

    void openFiles(const QString &title, const QString &filter, std::function<void(QStringList)> then) override;
    void saveFile(const QString &title, const QString &suggested, const QString &filter,
                  std::function<void(QString)> then) override;
    void openFolder(const QString &title, std::function<void(QString)> then) override;
    bool showFile(const QString &file) override;

private:
    /// Opens where the person chose last, at first in a usual folder, and deletes itself.
    QFileDialog *makeDialog(const QString &title, const QString &filter, QStandardPaths::StandardLocation usual);

    QPointer<QWidget> m_parent;
    QString m_folder; ///< where the person chose last; empty = nowhere yet
};

} // namespace stridewell
