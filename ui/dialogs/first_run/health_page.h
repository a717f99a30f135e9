// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/athlete.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QAbstractButton;
class QPushButton;

namespace stridewell {

class ChoiceRow;

/// The last page of a first run: whether something hurts now, and, for whom it concerns, what of their health the plan
/// has to heed.
class HealthPage : public QWidget
{
    Q_OBJECT

public:
    explicit HealthPage(const Theme &theme, QWidget *parent = nullptr);

    /// Absent until one of the two is chosen.
    std::optional<bool> hurts() const;
    QList<Condition> conditions() const;
    QList<Medicine> medicines() const;

    QAbstractButton *painFree() const { return m_painFree; }
    QAbstractButton *painful() const { return m_painful; }
    QPushButton *opener() const { return m_open; }
    ChoiceRow *list() const { return m_list; }

Q_SIGNALS:
    void changed();

private:
    QAbstractButton *m_painFree;
    QAbstractButton *m_painful;
    QPushButton *m_open;
    ChoiceRow *m_list; ///< conditions, then medicines
};

} // namespace stridewell
