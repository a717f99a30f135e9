// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/legend.h"

#include <QFrame>

namespace stridewell {

/// A chart under its title and legend.
class ChartCard : public QFrame
{
    Q_OBJECT

public:
    /// Takes the chart; its accessible name becomes the title.
    ChartCard(const Theme &theme, const QString &title, Chart *chart, const QList<LegendEntry> &legend,
              QWidget *parent = nullptr);

    Legend *legend() const { return m_legend; }

private:
    Legend *m_legend;
};

} // namespace stridewell
