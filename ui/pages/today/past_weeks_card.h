// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/week_glance.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QGridLayout;

namespace stridewell {

/// What was run in the weeks that are over, a line each, for days that ask for little.
class PastWeeksCard : public QFrame
{
    Q_OBJECT

public:
    explicit PastWeeksCard(const Theme &theme, QWidget *parent = nullptr);

    /// None hides it.
    void setWeeks(const QList<PastWeek> &weeks);

private:
    QGridLayout *m_lines;
    QList<PastWeek> m_weeks;
};

} // namespace stridewell
