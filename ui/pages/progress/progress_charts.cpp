// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/progress/progress_charts.h"

#include "ui/charts/adherence_chart.h"
#include "ui/charts/mileage_chart.h"
#include "ui/charts/pain_chart.h"
#include "ui/charts/strength_chart.h"
#include "ui/models/progress_words.h"
#include "ui/models/words.h"
#include "ui/pages/progress/chart_card.h"
#include "ui/pages/progress/finding_list.h"
#include "ui/pages/progress/tile_row.h"

#include <QGridLayout>

namespace stridewell {

ProgressCharts::ProgressCharts(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_tiles(new TileRow(theme, this)),
      m_mileage(new MileageChart(theme)),
      m_strength(new StrengthChart(theme)),
      m_pain(new PainChart(theme)),
      m_adherence(new AdherenceChart(theme)),
      m_findings(new FindingList(theme, this)),
      m_grid(new QGridLayout)
{
    setLook(this, "plain");
    makeCards();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.measures().px(12));
    column->addWidget(m_tiles);
    column->addLayout(m_grid, 1);
    m_grid->setSpacing(theme.measures().px(12));
    arrange();
}

void ProgressCharts::makeCards()
{
    const Theme &theme = m_theme;
    // Layers of a chart under their names.
    const auto layers = [&theme](MarkLook (*look)(const Colours &, int), const QStringList &names) {
        QList<LegendEntry> entries;
        for (int layer = 0; layer < names.size(); ++layer)
            entries += LegendEntry{LegendMark::Square, [&theme, look, layer] { return look(theme.colours(), layer); },
                                   names[layer]};
        return entries;
    };
    const auto entry = [&theme](LegendMark shape, MarkLook (*look)(const Colours &), const QString &text) {
        return LegendEntry{shape, [&theme, look] { return look(theme.colours()); }, text};
    };
    QList<LegendEntry> mileage = layers(mileageLook, {tr("run"), tr("planned")});
    mileage += {entry(LegendMark::Line, ceilingLook, tr("ceiling of the week")),
                entry(LegendMark::Diamond, ceilingLook, tr("run longer than the days before allow")),
                entry(LegendMark::Square, episodeLook, tr("episode")),
                entry(LegendMark::Line, yearBeforeLook, tr("a year before"))};
    m_mileageCard = new ChartCard(theme, tr("Distance"), m_mileage, mileage, this);
    QList<LegendEntry> strength = layers(strengthLook, {tr("Nordic curl"), tr("deadlift"), tr("bridge"), tr("other")});
    strength += entry(LegendMark::Square, sessionBandLook, tr("sessions wanted"));
    m_strengthCard = new ChartCard(theme, tr("Strength, reps"), m_strength, strength, this);
    QStringList stages;
    for (const Stage stage : {Stage::Protect, Stage::Regain, Stage::Strengthen, Stage::ReturnToRun})
        stages += words(stage);
    m_painCard = new ChartCard(theme, tr("Pain"), m_pain, layers(stageLook, stages), this);
    m_adherenceCard =
        new ChartCard(theme, tr("Kept to the plan"), m_adherence, layers(adherenceLook, adherenceNames()), this);
}

void ProgressCharts::setContent(const ProgressContent &content, const PlanView &view)
{
    const Formats &formats = view.formats;
    const Protocols &protocols = *view.protocols;
    m_tiles->setTiles(standingWords(content.standing, protocols, formats));
    m_mileage->setContent({content.rows, content.longRuns, content.episodes, content.period, content.compare}, formats);
    constexpr int yearBeforeEntry = 5;
    m_mileageCard->legend()->setEntryVisible(yearBeforeEntry, content.compare);
    m_strength->setContent(content.rows, content.period, protocols.strength, formats);
    QList<DaySpan> spans;
    for (const ProgressRow &row : content.rows)
        spans += row.distance.span;
    m_pain->setContent({content.pain, content.episodes, spans, protocols.strain.painLimit.whole(),
                        protocols.strength.stopPain.whole()},
                       formats);
    m_adherence->setContent(content.rows, content.period, formats);
    const bool anyRun = std::ranges::any_of(content.rows, [](const ProgressRow &row) { return row.distance.runs > 0; });
    m_findings->setFindings(content.findings, anyRun, view.citations, formats);
}

void ProgressCharts::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ProgressCharts::arrange()
{
    const Measures &m = m_theme.measures();
    const bool wide = width() >= m.px(1100);
    if (m_wide == wide)
        return;
    m_wide = wide;
    for (QWidget *card :
         std::initializer_list<QWidget *>{m_mileageCard, m_strengthCard, m_painCard, m_adherenceCard, m_findings})
        m_grid->removeWidget(card);
    m_grid->addWidget(m_mileageCard, 0, 0, 1, wide ? 4 : 6);
    if (wide) {
        m_grid->addWidget(m_findings, 0, 4, 1, 2);
        m_grid->addWidget(m_strengthCard, 1, 0, 1, 2);
        m_grid->addWidget(m_painCard, 1, 2, 1, 2);
        m_grid->addWidget(m_adherenceCard, 1, 4, 1, 2);
    } else {
        m_grid->addWidget(m_strengthCard, 1, 0, 1, 3);
        m_grid->addWidget(m_painCard, 1, 3, 1, 3);
        m_grid->addWidget(m_findings, 2, 0, 1, 3);
        m_grid->addWidget(m_adherenceCard, 2, 3, 1, 3);
    }
    for (int column = 0; column < 6; ++column)
        m_grid->setColumnStretch(column, 1);
    m_grid->setRowStretch(0, 6);
    m_grid->setRowStretch(1, 5);
    m_grid->setRowStretch(2, wide ? 0 : 5);
    m_grid->setRowMinimumHeight(0, m.px(260));
    m_grid->setRowMinimumHeight(1, m.px(230));
    m_grid->setRowMinimumHeight(2, wide ? 0 : m.px(230));
}

} // namespace stridewell
