// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace stridewell {

/// Tells a person who looks elsewhere. An interface, so that tests hear what would have been said.
class Notifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether this desktop can show notifications at all.
    virtual bool isAvailable() const = 0;
    /// Puts the program's icon beside the clock, or takes it away; without it nothing is told.
    virtual void setShown(bool shown) = 0;
    virtual void notify(const QString &title, const QString &text) = 0;

Q_SIGNALS:
    /// The person wants to see the window.
    void openRequested();
    void quitRequested();
};

/// The real one: an icon in the system tray, which exists only while it is shown.
class TrayNotifier : public Notifier
{
    Q_OBJECT

public:
    explicit TrayNotifier(QObject *parent = nullptr);
    ~TrayNotifier() override;

    bool isAvailable() const override;
    void setShown(bool shown) override;
    void notify(const QString &title, const QString &text) override;

private:
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace stridewell
