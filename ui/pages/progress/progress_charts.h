// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/load_findings.h"
#include "core/progress/progress_rows.h"
#include "core/progress/standing.h"
#include "ui/models/plan_view.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QGridLayout;

namespace stridewell {

class AdherenceChart;
class ChartCard;
class FindingList;
class MileageChart;
class PainChart;
class StrengthChart;
class TileRow;

/// What a page of progress shows, gathered and cut to the time that is looked at.
struct ProgressContent
{
    QList<ProgressRow> rows = {};
    QList<LongRun> longRuns = {};
    QList<LoadFinding> findings = {};
    QList<PainDay> pain = {};
    QList<EpisodeSpan> episodes = {};
    Standing standing = {};
    Period period = Period::Week;
    bool compare = false;
};

/// The tiles, charts and findings, in two columns or three as the width allows; they fill the height they are given.
class ProgressCharts : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressCharts(const Theme &theme, QWidget *parent = nullptr);

    void setContent(const ProgressContent &content, const PlanView &view);
    MileageChart *mileage() const { return m_mileage; }
    StrengthChart *strength() const { return m_strength; }
    PainChart *pain() const { return m_pain; }
    AdherenceChart *adherence() const { return m_adherence; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeCards();
    void arrange();

    const Theme &m_theme;
    TileRow *m_tiles;
    MileageChart *m_mileage;
    StrengthChart *m_strength;
    PainChart *m_pain;
    AdherenceChart *m_adherence;
    FindingList *m_findings;
    ChartCard *m_mileageCard = nullptr;
    ChartCard *m_strengthCard = nullptr;
    ChartCard *m_painCard = nullptr;
    ChartCard *m_adherenceCard = nullptr;
    QGridLayout *m_grid;
    std::optional<bool> m_wide;
};

} // namespace stridewell
