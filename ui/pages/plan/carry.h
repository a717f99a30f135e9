// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/plan_trial.h"
#include "ui/pages/plan/drop_target.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace stridewell {

class PlanModel;

/// An item that is being carried to another day, by mouse or by keys: knows what the rules say of each day it comes
/// to, and shows in the model what the weeks would sum up to.
class Carry : public QObject
{
    Q_OBJECT

public:
    /// `model` must outlive the carry.
    explicit Carry(PlanModel *model, QObject *parent = nullptr);

    /// Takes an item up. False where nothing of that id is shown or the plan cannot be tried.
    bool lift(const ItemId &item, bool copy);
    bool isOn() const { return m_trial.has_value(); }
    ItemId item() const { return m_item; }
    const DropTarget &target() const { return m_target; }

    /// Holds the item over a day; an invalid day is none.
    void aim(QDate day);
    /// Whether the item stays where it is and a copy is carried.
    void setCopy(bool copy);
    /// Puts it down: dropped() is told where it lies over another day than its own.
    void drop();
    void cancel();

Q_SIGNALS:
    /// Lifted, held over another day, judged anew, or put down.
    void changed();
    void dropped(const ItemId &item, QDate day, bool copy);

private:
    MoveAnswer answerFor(QDate day);
    void show();

    PlanModel *m_model;
    std::optional<PlanTrial> m_trial;
    ItemId m_item;
    bool m_copy = false;
    DropTarget m_target;
    QHash<QDate, MoveAnswer> m_answers; ///< days judged already, for a move
    QHash<QDate, MoveAnswer> m_copyAnswers;
};

} // namespace stridewell
