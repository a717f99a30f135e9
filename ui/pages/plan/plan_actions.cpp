// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/plan_actions.h"

#include <QCoreApplication>
#include <QMenu>
#include <QWidget>

namespace stridewell {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("PlanActions", text);
}

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
    : cut(make(owner, say("Cu&t, to move it"), QKeySequence::Cut)),
      copy(make(owner, say("&Copy run"), QKeySequence::Copy)),
      paste(make(owner, say("&Paste on this day"), QKeySequence::Paste)),
      dayEarlier(make(owner, say("Move a day &earlier"), Qt::ALT | Qt::Key_Left)),
      dayLater(make(owner, say("Move a day &later"), Qt::ALT | Qt::Key_Right)),
      weekEarlier(make(owner, say("Move a week earlier"), Qt::ALT | Qt::Key_Up)),
      weekLater(make(owner, say("Move a week later"), Qt::ALT | Qt::Key_Down)),
      remove(make(owner, say("&Remove, or put back"), QKeySequence::Delete)),
      addRun(make(owner, say("Add a &run\u2026"), Qt::Key_R)),
      note(make(owner, say("Write a &note\u2026"), Qt::Key_N)),
      insertRest(make(owner, say("&Insert a rest day"), Qt::Key_Insert)),
      removeRest(make(owner, say("Remove the rest day"), Qt::SHIFT | Qt::Key_Delete)),
      copyWeek(make(owner, say("Copy the week's runs"), Qt::CTRL | Qt::SHIFT | Qt::Key_C)),
      pasteWeek(make(owner, say("Paste the runs into this week"), Qt::CTRL | Qt::SHIFT | Qt::Key_V)),
      showWeek(make(owner, say("Show one &week"), Qt::Key_W)),
      showThreeWeeks(make(owner, say("Show t&hree weeks"), Qt::Key_3)),
      showSeason(make(owner, say("Show the &season"), Qt::Key_S))
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
