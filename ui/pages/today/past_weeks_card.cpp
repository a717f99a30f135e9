// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/past_weeks_card.h"

#include "ui/parts/labels.h"

#include <QGridLayout>
#include <QProgressBar>
#include <QVBoxLayout>

#include <cmath>

namespace stridewell {

namespace {
constexpr int steps = 1000; ///< of a bar
}

PastWeeksCard::PastWeeksCard(const Theme &theme, QWidget *parent) : QFrame(parent), m_lines(new QGridLayout)
{
    setLook(this, "card");
    const Measures &m = theme.measures();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(m.px(16), m.px(12), m.px(16), m.px(12));
    layout->setSpacing(m.px(8));
    layout->addWidget(makeLabel(tr("Your last weeks"), "cardTitle", this));
    layout->addLayout(m_lines);
    m_lines->setHorizontalSpacing(m.px(12));
    m_lines->setVerticalSpacing(m.px(6));
    m_lines->setColumnStretch(1, 1);
}

void PastWeeksCard::setWeeks(const QList<PastWeek> &weeks)
{
    setVisible(!weeks.isEmpty());
    if (weeks == m_weeks)
        return;
    m_weeks = weeks;
    clearLayout(m_lines);
    for (int row = 0; row < weeks.size(); ++row) {
        const PastWeek &week = weeks[row];
        QLabel *name = makeLabel(week.week, "quiet", this);
        name->setWordWrap(false);
        auto *bar = new QProgressBar(this);
        bar->setTextVisible(false);
        bar->setRange(0, steps);
        bar->setValue(static_cast<int>(std::lround(week.share * steps)));
        bar->setAccessibleName(week.week + u", "_s + week.distance);
        QLabel *distance = makeLabel(week.distance, "plain", this);
        distance->setWordWrap(false);
        m_lines->addWidget(name, row, 0);
        m_lines->addWidget(bar, row, 1);
        m_lines->addWidget(distance, row, 2, Qt::AlignRight);
    }
}

} // namespace stridewell
