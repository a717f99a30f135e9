// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/change.h"
#include "ui/models/plan_view.h"

#include <QWidget>

namespace stridewell {

/// A page of the window: values in, wishes out. It knows neither the store nor the other pages.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows an athlete and the plan. What the person has begun to type stays.
    virtual void setView(const PlanView &view) = 0;
    /// Puts the keyboard where work on this page begins.
    virtual void takeFocus() = 0;

Q_SIGNALS:
    /// The person changed something; `name` completes "Undo %1". `told` says what came of it where the page does not
    /// show it, to stand beside a button that takes it back; mostly empty.
    void editRequested(const QList<Change> &changes, const QString &name, const QString &told = {});
    void checkInRequested();
};

} // namespace stridewell
