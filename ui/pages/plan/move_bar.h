// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/move.h"
#include "ui/models/units.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace stridewell {

/// One inline line under the calendar about what cannot be done there, with the way out: the nearest day that fits,
/// or, where a clinician may decide, a field for the reason. Hidden while there is nothing to say.
class MoveBar : public QFrame
{
    Q_OBJECT

public:
    explicit MoveBar(QWidget *parent = nullptr);

    /// Why something is refused and what is offered instead.
    void offer(const MoveAnswer &refusal, const Formats &formats);
    void clear();
    QString text() const;
    QPushButton *nearest() const { return m_nearest; }
    QLineEdit *reason() const { return m_reason; }

Q_SIGNALS:
    void nearestChosen(QDate day);
    void reasonGiven(const QString &reason);
    /// Closed by the person; the keyboard belongs back in the calendar.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void close();

    QLabel *m_text;
    QPushButton *m_nearest;
    QWidget *m_override;
    QLineEdit *m_reason;
    QPushButton *m_move;
    QDate m_day;
};

} // namespace stridewell
