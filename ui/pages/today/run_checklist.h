// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/log.h"
#include "core/model/plan.h"
#include "ui/models/units.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace stridewell {

/// A run as a checklist: warm-up, the run itself, cool-down. Ticks are a help while it is under way; the run counts
/// when it is logged.
class RunChecklist : public QWidget
{
    Q_OBJECT

public:
    explicit RunChecklist(const Theme &theme, QWidget *parent = nullptr);

    /// Shows the parts of a run; the same run again keeps its ticks. `logged` are the parts said to be done.
    void setRun(const Item &item, const QList<LoggedSet> &logged, const Formats &formats);
    /// The parts of warm-up and cool-down that are ticked.
    QList<LoggedSet> ticked() const;
    QList<QCheckBox *> boxes() const { return m_boxes; }

Q_SIGNALS:
    /// The person ticked the last part that was missing.
    void completed();

private:
    void rebuild(const Item &item, const Formats &formats);
    void addBlock(const QString &heading, const QList<Dose> &doses, const Formats &formats);
    void addBox(const QString &text, const QString &spoken, const Dose &dose);

    const Theme &m_theme;
    QVBoxLayout *m_layout;
    RunDetail m_run;
    QList<QCheckBox *> m_boxes;
    QList<Dose> m_doses; ///< of each box; the run's own has no exercise
};

} // namespace stridewell
