// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/move.h"
#include "tests/kit/desk.h"
#include "ui/models/plan_model.h"
#include "ui/pages/plan/calendar_view.h"
#include "ui/pages/plan/plan_page.h"

#include <QTemporaryDir>

#include <optional>

namespace stridewell {

struct Move
{
    ItemId item = {};
    QDate from = {};
    QDate to = {};
    QString title = {};
};

/// The real window over a real store, with the plan of the demo profile in front and the keyboard in its calendar.
class PlanDesk
{
public:
    PlanDesk();

    kit::Desk &desk() { return m_desk; }
    PlanPage *page() const { return m_page; }
    CalendarView *calendar() const { return page()->calendar(); }
    const Item *item(const ItemId &id) const { return page()->model()->item(id); }
    const Profile &profile() const { return m_desk.workspace.profile(); }
    QDate today() const { return page()->model()->view().today(); }
    QString undoText() const { return m_desk.action(u"Undo"_s)->text(); }
    void undo() const { m_desk.action(u"Undo"_s)->trigger(); }

    /// A move of at most `farthest` days inside one week that the rules answer so.
    std::optional<Move> moveThatIs(Verdict verdict, ItemKind kind, int farthest = 5) const;
    /// The middle of an item's card, after scrolling to it.
    QPoint cardOf(const ItemId &id) const;
    QPoint dayAt(QDate day) const;
    /// Drags a card by mouse events, and lets it go unless it shall be held.
    void drag(const Move &move, Qt::KeyboardModifiers keys = {}, bool letGo = true) const;
    void choose(const ItemId &id) const { calendar()->goTo(item(id)->day, id); }

private:
    QTemporaryDir m_folder;
    kit::Desk m_desk;
    PlanPage *m_page;
};

} // namespace stridewell
