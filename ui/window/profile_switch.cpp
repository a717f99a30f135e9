// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/profile_switch.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace stridewell {

ProfileSwitch::ProfileSwitch(QWidget *parent)
    : QToolButton(parent), m_menu(new QMenu(tr("&Profile"), this)), m_group(new QActionGroup(this))
{
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    setLook(this, "flat");
    m_group->setExclusive(true);
    connect(m_group, &QActionGroup::triggered, this,
            [this](const QAction *action) { Q_EMIT profileChosen(action->data().toString()); });
}

void ProfileSwitch::setProfiles(const QList<Choice> &profiles, const QString &current)
{
    for (QAction *action : m_group->actions())
        delete action;
    for (const Choice &profile : profiles) {
        // A lone "&" in a name would become a shortcut.
        QString name = profile.name;
        QAction *action = m_menu->addAction(name.replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(profile.id == current);
        action->setData(profile.id);
        m_group->addAction(action);
        if (profile.id == current) {
            setText(action->text() + u" \u25be"_s);
            setAccessibleName(tr("Profile: %1").arg(profile.name));
        }
    }
}

} // namespace stridewell
