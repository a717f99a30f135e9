// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/week_card.h"

#include "ui/parts/labels.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

#include <cmath>

namespace stridewell {

namespace {
constexpr int steps = 1000; ///< of the bar
}

WeekCard::WeekCard(const Theme &theme, QWidget *parent)
    : QFrame(parent),
      m_theme(theme),
      m_distance(makeLabel({}, "strong", this)),
      m_bar(new QProgressBar(this)),
      m_lines(new QVBoxLayout)
{
    setLook(this, "card");
    const Measures &m = theme.measures();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(m.px(16), m.px(12), m.px(16), m.px(12));
    layout->setSpacing(m.px(6));
    layout->addWidget(makeLabel(tr("This week"), "cardTitle", this));
    layout->addWidget(m_distance);
    layout->addWidget(m_bar);
    layout->addLayout(m_lines);
    m_lines->setSpacing(m.px(3));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, steps);
    m_bar->setAccessibleName(tr("Share of what this week may hold"));
}

void WeekCard::setSums(const std::optional<WeekSums> &sums)
{
    setVisible(sums.has_value());
    if (!sums || sums == m_sums)
        return;
    m_sums = sums;
    setAccessibleName(sums->accessible);
    m_distance->setText(sums->limit.isEmpty() ? sums->distance : sums->distance + u' ' + sums->limit);
    m_bar->setVisible(!sums->limit.isEmpty());
    m_bar->setValue(static_cast<int>(std::lround(sums->doneShare * steps)));
    clearLayout(m_lines);
    for (const WeekSums::Line &line : sums->lines) {
        auto *row = new QHBoxLayout;
        row->addWidget(makeLabel(line.label, "quiet", this), 1);
        QLabel *value = makeLabel(line.over ? line.value + u" !"_s : line.value, "words", this);
        setLook(value, line.over ? "words" : "plain", "stop");
        value->setWordWrap(false);
        row->addWidget(value);
        m_lines->addLayout(row);
    }
}

} // namespace stridewell
