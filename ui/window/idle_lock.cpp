// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/idle_lock.h"

#include "core/sealed/passphrase.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QEvent>

#include <memory>

namespace stridewell {

namespace {

bool isOfAPerson(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleLock::IdleLock(MainWindow &window, Theme &theme, const QByteArray &remembered, std::chrono::milliseconds after,
                   QObject *parent)
    : QObject(parent), m_window(window), m_theme(theme)
{
    m_idle.setInterval(after);
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &IdleLock::lock);
    connect(&window, &MainWindow::lockRequested, this, &IdleLock::lock);
    connect(&window, &MainWindow::lockSwitchRequested, this, &IdleLock::askToSwitch);
    qApp->installEventFilter(this);
    set(remembered);
}

void IdleLock::set(const QByteArray &remembered)
{
    m_remembered = remembered;
    m_window.setLockable(isOn());
    if (isOn())
        m_idle.start();
    else
        m_idle.stop();
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    if (isOn() && !isLocked() && isOfAPerson(event->type()))
        m_idle.start();
    return QObject::eventFilter(watched, event);
}

PassphraseDialog *IdleLock::askToSwitch()
{
    PassphraseDialog *dialog = nullptr;
    if (isOn()) {
        dialog = new PassphraseDialog(
            m_theme, PassphraseDialog::Kind::Known, tr("The window locks by this passphrase; type it to stop that."),
            [this](const QString &passphrase) {
                return isPassphrase(passphrase, m_remembered) ? QString() : tr("That is another passphrase.");
            },
            &m_window);
        connect(dialog, &QDialog::accepted, this, [this] {
            set({});
            Q_EMIT switched({});
        });
    } else {
        const auto remembered = std::make_shared<QByteArray>();
        dialog = new PassphraseDialog(
            m_theme, PassphraseDialog::Kind::New,
            tr("After five minutes without a key or a click the window hides, and this passphrase brings it back."),
            [remembered](const QString &passphrase) {
                const auto made = rememberedPassphrase(passphrase);
                *remembered = made.value_or(QByteArray());
                return made ? QString() : made.error().detail;
            },
            &m_window);
        connect(dialog, &QDialog::accepted, this, [this, remembered] {
            set(*remembered);
            Q_EMIT switched(*remembered);
        });
    }
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_window.setLockable(isOn()); // the menu shows what holds until it is answered
    dialog->open();
    return dialog;
}

void IdleLock::lock()
{
    if (!isOn() || isLocked())
        return;
    const QWidgetList all = QApplication::topLevelWidgets();
    m_hidden.clear();
    for (QWidget *widget : all) {
        if (widget->isVisible() && widget->isWindow())
            m_hidden += widget;
    }
    // A window of its own without a parent: the parent is hidden.
    m_dialog = new PassphraseDialog(m_theme, PassphraseDialog::Kind::Known,
                                    tr("Stridewell is locked. Type the passphrase to go on where you were."),
                                    [this](const QString &passphrase) {
                                        if (!isPassphrase(passphrase, m_remembered))
                                            return tr("That is another passphrase.");
                                        // Before the dialog goes: without a window the program would end.
                                        bringBack();
                                        return QString();
                                    });
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, &IdleLock::unlock);
    // Whoever does not know it can only leave.
    connect(m_dialog, &QDialog::rejected, qApp, &QCoreApplication::quit);
    m_dialog->show();
    for (const QPointer<QWidget> &widget : std::as_const(m_hidden))
        widget->hide();
}

void IdleLock::bringBack()
{
    for (const QPointer<QWidget> &widget : std::as_const(m_hidden)) {
        if (widget)
            widget->show();
    }
    m_hidden.clear();
}

void IdleLock::unlock()
{
    m_dialog.clear();
    m_idle.start();
    m_window.activateWindow();
}

} // namespace stridewell
