// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/plan_actions.h"

#include "core/base/words.h"

#include <QMenu>
#include <QWidget>

namespace stridewell {

namespace {

QAction *make(QWidget *owner, const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(text, owner);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    owner->addAction(action);
    return action;
}

} // namespace

PlanActions::PlanActions(QWidget *owner)
    : cut(make(owner, Words::tr("Cu&t, to move it"), QKeySequence::Cut)),
      copy(make(owner, Words::tr("&Copy run"), QKeySequence::Copy)),
      paste(make(owner, Words::tr("&Paste on this day"), QKeySequence::Paste)),
      dayEarlier(make(owner, Words::tr("Move a day &earlier"), Qt::ALT | Qt::Key_Left)),
      dayLater(make(owner, Words::tr("Move a day &later"), Qt::ALT | Qt::Key_Right)),
      weekEarlier(make(owner, Words::tr("Move a week earlier"), Qt::ALT | Qt::Key_Up)),
      weekLater(make(owner, Words::tr("Move a week later"), Qt::ALT | Qt::Key_Down)),
      remove(make(owner, Words::tr("&Remove, or put back"), QKeySequence::Delete)),
      addRun(make(owner, Words::tr("Add a &run\u2026"), Qt::Key_R)),
      note(make(owner, Words::tr("Write a &note\u2026"), Qt::Key_N)),
      insertRest(make(owner, Words::tr("&Insert a rest day"), Qt::Key_Insert)),
      removeRest(make(owner, Words::tr("Remove the rest day"), Qt::SHIFT | Qt::Key_Delete)),
      copyWeek(make(owner, Words::tr("Copy the week's runs"), Qt::CTRL | Qt::SHIFT | Qt::Key_C)),
      pasteWeek(make(owner, Words::tr("Paste the runs into this week"), Qt::CTRL | Qt::SHIFT | Qt::Key_V)),
      showWeek(make(owner, Words::tr("Show one &week"), Qt::Key_W)),
      showThreeWeeks(make(owner, Words::tr("Show t&hree weeks"), Qt::Key_3)),
      showSeason(make(owner, Words::tr("Show the &season"), Qt::Key_S))
{
    if (owner->isRightToLeft()) {
        dayEarlier->setShortcut(Qt::ALT | Qt::Key_Right);
        dayLater->setShortcut(Qt::ALT | Qt::Key_Left);
    }
}

void PlanActions::fill(QMenu *menu, bool withViews) const
{
    menu->addActions({cut, copy, paste});
    menu->addSeparator();
    menu->addActions({dayEarlier, dayLater, weekEarlier, weekLater, remove});
    menu->addSeparator();
    menu->addActions({addRun, note});
    menu->addSeparator();
    menu->addActions({insertRest, removeRest, copyWeek, pasteWeek});
    if (withViews) {
        menu->addSeparator();
        menu->addActions({showWeek, showThreeWeeks, showSeason});
    }
}

} // namespace stridewell
