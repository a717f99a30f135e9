// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/when_choices.h"

#include <QWidget>

class QDateTimeEdit;
class QLabel;

namespace stridewell {

class ChoiceRow;

/// When something began: moments to choose with one click, and an exact entry below. A moment after the check-in is
/// refused in place and stays to be corrected.
class WhenField : public QWidget
{
    Q_OBJECT

public:
    WhenField(const QString &question, Moment now, const Zone &zone, const QList<WhenChoice> &choices,
              QWidget *parent = nullptr);

    /// Absent = not said, or not possible.
    std::optional<Moment> moment() const;
    /// Shows a moment without telling of it.
    void setMoment(const std::optional<Moment> &moment);
    /// Why what stands there cannot be; empty = it can.
    QString problem() const;

    ChoiceRow *choices() const { return m_row; }
    QDateTimeEdit *exact() const { return m_exact; }

Q_SIGNALS:
    void answered();

private:
    void chosen();
    void showExact(Moment moment);
    void showProblem();

    Moment m_now;
    Zone m_zone;
    QList<WhenChoice> m_choices;
    ChoiceRow *m_row;
    QDateTimeEdit *m_exact;
    QLabel *m_problem;
    bool m_said = false;
};

} // namespace stridewell
