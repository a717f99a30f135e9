// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/notifier.h"

#include <QApplication>
#include <QMenu>
#include <QSystemTrayIcon>

namespace stridewell {

TrayNotifier::TrayNotifier(QObject *parent) : Notifier(parent) {}

TrayNotifier::~TrayNotifier() = default;

bool TrayNotifier::isAvailable() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayNotifier::setShown(bool shown)
{
    if (!shown) {
        m_icon.reset();
        m_menu.reset();
        return;
    }
    if (m_icon)
        return;
    m_menu = std::make_unique<QMenu>();
    m_menu->addAction(tr("Open Stridewell"), this, &Notifier::openRequested);
    m_menu->addAction(tr("Quit"), this, &Notifier::quitRequested);
    m_icon = std::make_unique<QSystemTrayIcon>(QApplication::windowIcon());
    m_icon->setToolTip(tr("Stridewell"));
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &Notifier::openRequested);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            Q_EMIT openRequested();
    });
    m_icon->show();
}

void TrayNotifier::notify(const QString &title, const QString &text)
{
    if (m_icon)
        m_icon->showMessage(title, text, QApplication::windowIcon());
}

} // namespace stridewell
