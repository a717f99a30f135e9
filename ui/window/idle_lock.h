// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/passphrase/passphrase_dialog.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

class QWidget;

namespace stridewell {

class MainWindow;

/// Hides all windows of the program after some time without a key or a click, on a desk that several people use, until
/// the passphrase is typed. It keeps others from looking; what is on the disk it does not seal.
class IdleLock : public QObject
{
    Q_OBJECT

public:
    /// `remembered` is what rememberedPassphrase() gave; empty = never locked.
    IdleLock(MainWindow &window, Theme &theme, const QByteArray &remembered,
             std::chrono::milliseconds after = std::chrono::minutes(5), QObject *parent = nullptr);

    bool isOn() const { return !m_remembered.isEmpty(); }
    bool isLocked() const { return !m_dialog.isNull(); }
    PassphraseDialog *dialog() const { return m_dialog; }

    /// Asks for a new passphrase and locks by it from now on; while it is on, asks for the present one and stops.
    PassphraseDialog *askToSwitch();
    /// Locks at once; nothing while it is off.
    void lock();

Q_SIGNALS:
    /// What is to be kept; empty = switched off.
    void switched(const QByteArray &remembered);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void set(const QByteArray &remembered);
    void bringBack();
    void unlock();

    MainWindow &m_window;
    Theme &m_theme;
    QByteArray m_remembered;
    QTimer m_idle;
    QPointer<PassphraseDialog> m_dialog;
    QList<QPointer<QWidget>> m_hidden;
};

} // namespace stridewell
