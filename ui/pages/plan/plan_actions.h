// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>

class QMenu;
class QWidget;

namespace stridewell {

/// All that can be done to the plan by menu, key or command palette. The keys work while the keyboard is in the
/// widget they are made for.
struct PlanActions
{
    explicit PlanActions(QWidget *owner);

    QAction *cut;
    QAction *copy;
    QAction *paste;
    QAction *dayEarlier;
    QAction *dayLater;
    QAction *weekEarlier;
    QAction *weekLater;
    QAction *remove;
    QAction *addRun;
    QAction *note;
    QAction *insertRest;
    QAction *removeRest;
    QAction *copyWeek;
    QAction *pasteWeek;
    QAction *showWeek;
    QAction *showThreeWeeks;
    QAction *showSeason;

    /// Puts the actions into a menu, what belongs together between lines. `withViews` adds how many weeks are shown.
    void fill(QMenu *menu, bool withViews) const;
};

} // namespace stridewell
