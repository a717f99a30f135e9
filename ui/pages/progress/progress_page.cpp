// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/progress/progress_page.h"

#include "core/progress/progress_csv.h"
#include "ui/models/progress_model.h"
#include "ui/pages/progress/progress_controls.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/labels.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QStackedWidget>
#include <QSvgGenerator>
#include <QTableView>

#include <algorithm>

namespace stridewell {

namespace {

constexpr int weeksAheadShown = 3; ///< after this one

} // namespace

ProgressPage::ProgressPage(const Theme &theme, QWidget *parent)
    : Page(parent),
      m_theme(theme),
      m_controls(new ProgressControls(theme, this)),
      m_charts(new ProgressCharts(theme)),
      m_model(new ProgressModel(this)),
      m_table(new QTableView(this)),
      m_scroll(new QScrollArea(this)),
      m_stack(new QStackedWidget(this))
{
    setLook(this, "page");
    const Measures &m = theme.measures();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(m.pageMargin(), m.px(14), m.pageMargin(), m.px(16));
    layout->setSpacing(m.px(10));
    layout->addLayout(makeHeader());
    layout->addWidget(m_controls);
    m_scroll->setWidget(m_charts);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    makeTable();
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_table);
    layout->addWidget(m_stack, 1);
    connect(m_controls, &ProgressControls::changed, this, &ProgressPage::showContent);
}

QHBoxLayout *ProgressPage::makeHeader()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.measures().px(10));
    QLabel *title = makeLabel(tr("Progress"), "title", this);
    title->setWordWrap(false);
    row->addWidget(title);
    row->addStretch();
    // In a large font, or a language of long words, they take a second row.
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons, m_theme.measures().px(10));
    flow->setContentsMargins(0, 0, 0, 0);
    row->addWidget(buttons);
    const auto add = [this, flow](const QString &text, auto act) {
        auto *button = new QPushButton(text, this);
        connect(button, &QPushButton::clicked, this, act);
        flow->addWidget(button);
        return button;
    };
    add(tr("Import runs\u2026"), &ProgressPage::importRequested);
    add(tr("Copy as table"), &ProgressPage::copyTable);
    add(tr("Save picture\u2026"), &ProgressPage::saveRequested);
    setLook(add(tr("Log a run\u2026"), &ProgressPage::logRunRequested), "primary");
    return row;
}

void ProgressPage::makeTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("The data of the charts"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    constexpr int rowsMeasured = 30; // as many as can be seen; all of twenty years would take too long
    m_table->horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
}

void ProgressPage::takeFocus()
{
    m_controls->takeFocus();
}

void ProgressPage::setView(const PlanView &view)
{
    // Every minute brings a view; only another one is worth the work.
    const bool same = m_history && view.profile == m_view.profile && view.plan == m_view.plan &&
                      view.formats == m_view.formats && view.today() == m_view.today();
    m_view = view;
    if (same)
        return;
    gather();
    showContent();
}

void ProgressPage::gather()
{
    m_history.reset();
    if (!m_view.protocols)
        return;
    auto history = gatherHistory(m_view.profile, m_view.plan, m_view.protocols, m_view.formats.zone, m_view.now);
    // The same profile made the plan that came with it, so its zone is known.
    if (!history)
        return;
    m_history = *std::move(history);
    m_weeks = weekLoads(*m_history);
    m_pain = painDays(*m_history);
    m_episodes = episodes(*m_history);
}

QList<DaySpan> ProgressPage::spansShown() const
{
    const QDate today = m_history->facts.today;
    const Weekday starts = m_history->weekStarts();
    const QDate week = weekStart(today, starts);
    QDate from;
    switch (m_controls->timeShown()) {
    case TimeShown::EightWeeks:
        from = week.addDays(-7 * 7);
        break;
    case TimeShown::HalfYear:
        from = week.addDays(-7 * 25);
        break;
    case TimeShown::Year:
        from = week.addDays(-7 * 51);
        break;
    case TimeShown::All:
        from = m_history->firstRun.isValid() ? m_history->firstRun : week.addDays(-7 * 7);
        if (!m_episodes.isEmpty())
            from = std::min(from, m_episodes.first().span.from);
        break;
    }
    const QDate planned = m_history->lastPlanned;
    const QDate to = planned.isValid() ? std::clamp(planned, today, week.addDays(7 * weeksAheadShown + 6)) : today;
    return spansBetween(from, to, m_controls->period(), starts);
}

void ProgressPage::showContent()
{
    if (!m_history)
        return;
    ProgressContent content;
    content.period = m_controls->period();
    content.compare = m_controls->compares();
    const QList<DaySpan> spans = spansShown();
    m_rows = progressRows(*m_history, spans, content.period, m_weeks, m_pain, m_episodes);
    content.rows = m_rows;
    for (const WeekLoad &week : m_weeks)
        content.longRuns += week.longRuns;
    const DaySpan shown{spans.first().from, spans.last().to};
    for (const LoadFinding &finding : loadFindings(m_weeks)) {
        if (shown.contains(finding.day))
            content.findings += finding;
    }
    content.pain = m_pain;
    content.episodes = m_episodes;
    content.standing = standingOf(*m_history, m_weeks, m_pain);
    m_charts->setContent(content, m_view);
    m_model->setRows(m_rows, content.period, m_view.formats);
    m_stack->setCurrentIndex(m_controls->showsTable() ? 1 : 0);
    if (m_controls->showsTable())
        m_table->resizeColumnsToContents();
}

void ProgressPage::copyTable()
{
    QGuiApplication::clipboard()->setText(m_model->asText());
    Q_EMIT copied();
}

void ProgressPage::paintPicture(QPainter &painter) const
{
    painter.fillRect(m_charts->rect(), m_theme.colours().paper);
    m_charts->render(&painter, {}, {}, QWidget::DrawChildren);
}

Result<void> ProgressPage::saveTo(const QString &file)
{
    QSaveFile output(file);
    const auto unwritable = [&] { return failure(ErrorCode::Unwritable, file, output.errorString()); };
    if (!output.open(QIODevice::WriteOnly))
        return unwritable();
    if (file.endsWith(u".csv"_s, Qt::CaseInsensitive)) {
        output.write(writeProgressCsv(m_rows));
    } else if (file.endsWith(u".svg"_s, Qt::CaseInsensitive)) {
        QSvgGenerator svg;
        svg.setOutputDevice(&output);
        svg.setSize(m_charts->size());
        svg.setViewBox(m_charts->rect());
        svg.setTitle(tr("Progress"));
        QPainter painter(&svg);
        paintPicture(painter);
    } else {
        constexpr double sharpness = 2; // a picture that is looked at larger stays clear
        QImage image(m_charts->size() * sharpness, QImage::Format_RGB32);
        image.setDevicePixelRatio(sharpness);
        QPainter painter(&image);
        paintPicture(painter);
        painter.end();
        image.save(&output, "PNG");
    }
    if (!output.commit())
        return unwritable();
    return {};
}

} // namespace stridewell
