// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/move.h"
#include "ui/models/plan_view.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace stridewell {

/// Changes how much of something an item asks for: sets, repetitions, seconds and weight of each exercise, or the
/// minutes of what is done by the clock. What the rules say to it stands below while it is typed; the plan's own dose
/// is a click away.
class DosePart : public QWidget
{
    Q_OBJECT

public:
    explicit DosePart(const Theme &theme, QWidget *parent = nullptr);

    /// Null, or an item whose dose cannot be changed, hides it. The same item again keeps what is typed.
    void setItem(const Item *item, const PlanView &view);
    /// What the rules say to what was tried last.
    void showAnswer(const MoveAnswer &answer);

    QPushButton *opener() const { return m_open; }
    QPushButton *takeButton() const { return m_take; }
    QPushButton *plannedButton() const { return m_planned; }
    QLineEdit *reason() const { return m_reason; }
    QString told() const;

Q_SIGNALS:
    void tried(const DoseChange &change);
    void asked(const DoseChange &change);
    /// The dose of the plan is wanted again.
    void plannedAsked(const ItemId &item);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open(bool open);
    void rebuild();
    void addDose(qsizetype place);
    void addNumber(QHBoxLayout *row, int value, int most, const QString &unit, const QString &name,
                   const std::function<void(int)> &take);
    void addMinutes();
    void showNow(const PlanView &view);
    DoseChange change() const;
    bool isChanged() const;
    void tryIt();
    void showTake();
    void ask();

    const Theme &m_theme;
    Item m_item;            ///< as the plan has it
    Item m_typed;           ///< as it stands in the fields
    QString m_reasonBefore; ///< of the change that holds now
    MoveAnswer m_answer;    ///< to what was tried last
    Formats m_formats;
    QPushButton *m_open;
    QLabel *m_now; ///< what was changed by hand before
    QPushButton *m_planned;
    QWidget *m_form;
    QVBoxLayout *m_fields;
    QLineEdit *m_reason;
    QLabel *m_told;
    QPushButton *m_take;
};

} // namespace stridewell
