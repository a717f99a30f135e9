// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/keys.h"

#include "ui/parts/action_text.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>

namespace stridewell {

namespace {

void collect(const QMenu &menu, QList<KeyRow> &rows)
{
    for (const QAction *action : menu.actions()) {
        if (action->menu())
            collect(*action->menu(), rows);
        else if (!action->shortcut().isEmpty() && action->isVisible())
            rows += KeyRow{plainText(*action), action->shortcut().toString(QKeySequence::NativeText)};
    }
}

} // namespace

QList<KeySection> keysOfMenus(const QMenuBar &menus)
{
    QList<KeySection> sections;
    for (const QAction *action : menus.actions()) {
        if (!action->menu() || !action->isVisible())
            continue;
        KeySection section{plainText(*action), {}};
        collect(*action->menu(), section.rows);
        if (!section.rows.isEmpty())
            sections += section;
    }
    return sections;
}

} // namespace stridewell
