// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/progress/chart_card.h"

#include "ui/parts/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace stridewell {

ChartCard::ChartCard(const Theme &theme, const QString &title, Chart *chart, const QList<LegendEntry> &legend,
                     QWidget *parent)
    : QFrame(parent), m_legend(new Legend(theme, legend, this))
{
    setLook(this, "card");
    const Measures &m = theme.measures();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.px(16), m.px(12), m.px(16), m.px(10));
    column->setSpacing(m.px(6));
    auto *head = new QHBoxLayout;
    head->setSpacing(m.px(16));
    QLabel *name = makeLabel(title, "cardTitle", this);
    name->setWordWrap(false);
    head->addWidget(name, 0, Qt::AlignTop);
    head->addWidget(m_legend, 1);
    column->addLayout(head);
    chart->setParent(this);
    chart->setAccessibleName(title);
    column->addWidget(chart, 1);
}

} // namespace stridewell
