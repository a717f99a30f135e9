// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/plan_edit.h"
#include "ui/pages/plan/plan_actions.h"

#include <QObject>

#include <optional>

class QMenu;

namespace stridewell {

class CalendarView;
class MoveBar;
class PlanModel;

/// Turns what a person does in the calendar into edits of the plan, by mouse, key and menu alike. What the rules
/// refuse is told in the bar, with the way out.
class PlanEditor : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the editor.
    PlanEditor(PlanModel *model, CalendarView *calendar, MoveBar *bar, QObject *parent = nullptr);

    const PlanActions &actions() const { return m_actions; }
    QMenu *menu() const { return m_menu; }

    void askRun(const RunRequest &wanted);
    void askDistance(const ItemId &item, Metres distance);
    /// What the rules say to a changed dose.
    MoveAnswer tryDoses(const DoseChange &change) const;
    void askDoses(const DoseChange &change);
    void askPlannedDoses(const ItemId &item);
    void writeNote(const NotePlace &place, const QString &text);

Q_SIGNALS:
    /// As Page::editRequested.
    void editRequested(const QList<Change> &changes, const QString &name, const QString &told);
    /// A run is to be added on the cursor's day, or a note written.
    void runWanted();
    void noteWanted();

private:
    struct Refused
    {
        ItemId item = {};
        QDate to = {};
    };

    void connectActions();
    void move(const ItemId &item, QDate to, const QString &reason = {});
    void copyTo(const ItemId &item, QDate to);
    void moveBy(int days);
    void paste();
    void pasteWeek();
    /// Sends the edit on, or tells why not. True when it was sent.
    bool request(const PlanEdit &edit);
    void updateActions();

    PlanModel *m_model;
    CalendarView *m_calendar;
    MoveBar *m_bar;
    PlanActions m_actions;
    QMenu *m_menu;
    ItemId m_held; ///< cut or copied
    bool m_cut = false;
    QDate m_heldWeek;
    Refused m_refused; ///< the last move that was tried
};

} // namespace stridewell
