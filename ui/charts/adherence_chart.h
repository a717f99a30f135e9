// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/progress_rows.h"
#include "ui/charts/bar_chart.h"
#include "ui/models/units.h"

namespace stridewell {

/// What became of the planned training: done, in part, eased because something hurt, skipped, missed.
class AdherenceChart : public BarChart
{
    Q_OBJECT

public:
    explicit AdherenceChart(const Theme &theme, QWidget *parent = nullptr);

    void setContent(const QList<ProgressRow> &rows, Period period, const Formats &formats);
    QStringList reading(int place) const override;

protected:
    MarkLook look(int layer) const override;

private:
    QList<ProgressRow> m_rows;
    Period m_period = Period::Week;
    Formats m_formats;
};

/// How a layer of the chart is painted: done, partly, eased, skipped, missed.
MarkLook adherenceLook(const Colours &colours, int layer);

} // namespace stridewell
