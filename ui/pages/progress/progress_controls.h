// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/spans.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QPushButton;

namespace stridewell {

class ChoiceRow;

/// How much of the past a page shows.
enum class TimeShown {
    EightWeeks,
    HalfYear,
    Year,
    All
};

/// What the page is to show: how long back, summed up by what, beside the year before, as a table.
class ProgressControls : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressControls(const Theme &theme, QWidget *parent = nullptr);

    TimeShown timeShown() const;
    Period period() const;
    bool compares() const;
    bool showsTable() const;
    void setTimeShown(TimeShown time);
    void setPeriod(Period period);
    QPushButton *compareButton() const { return m_compare; }
    QPushButton *tableButton() const { return m_table; }
    void takeFocus();

Q_SIGNALS:
    void changed();

private:
    ChoiceRow *m_time;
    ChoiceRow *m_period;
    QPushButton *m_compare;
    QPushButton *m_table;
};

} // namespace stridewell
