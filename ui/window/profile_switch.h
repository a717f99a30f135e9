// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

class QActionGroup;
class QMenu;

namespace stridewell {

/// The button that says whose plan is open, with a menu of those to switch to.
class ProfileSwitch : public QToolButton
{
    Q_OBJECT

public:
    explicit ProfileSwitch(QWidget *parent = nullptr);

    /// A profile to switch to: its id in the store and its name.
    struct Choice
    {
        QString id = {};
        QString name = {};
    };
    void setProfiles(const QList<Choice> &profiles, const QString &current);
    /// The same menu, for a menu bar.
    QMenu *profiles() const { return m_menu; }

Q_SIGNALS:
    void profileChosen(const QString &id);

private:
    QMenu *m_menu;
    QActionGroup *m_group;
};

} // namespace stridewell
