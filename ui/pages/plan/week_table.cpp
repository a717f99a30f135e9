// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/week_table.h"

#include "ui/models/roles.h"
#include "ui/pages/plan/day_delegate.h"
#include "ui/pages/plan/sums_delegate.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace stridewell {

namespace {
constexpr double sumsShare = 1.3; ///< width of the sums against a day
} // namespace

WeekTable::WeekTable(const Theme &theme, PlanModel *model, QWidget *parent)
    : QTableView(parent),
      m_theme(theme),
      m_model(model),
      m_days(new DayDelegate(theme, this)),
      m_sums(new SumsDelegate(theme, this)),
      m_heights(theme, model, m_days, m_sums)
{
    setModel(model);
    setItemDelegate(m_days);
    setItemDelegateForColumn(PlanModel::sumsColumn, m_sums);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    connectParts();
}

void WeekTable::connectParts()
{
    connect(m_model, &PlanModel::viewChanged, this, &WeekTable::fit);
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &index) { m_heights.forget(m_model->weekOf(index.row())); });
    connect(&m_theme, &Theme::changed, this, [this] {
        m_heights.forgetAll();
        fit();
        viewport()->update();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &WeekTable::visibleDaysChanged);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_top = {}; });
}

void WeekTable::setSpan(CalendarSpan span)
{
    m_span = span;
    m_days->setCompact(span == CalendarSpan::Season);
    m_sums->setCompact(span == CalendarSpan::Season);
    fit();
    viewport()->update();
    const QModelIndex at = currentIndex().isValid() ? currentIndex() : m_model->indexOf(m_model->view().today());
    if (at.isValid())
        showWeek(at.row());
    Q_EMIT spanChanged();
}

void WeekTable::moveWeeks(int weeks)
{
    const QModelIndex at = currentIndex().isValid() ? currentIndex() : m_model->indexOf(m_model->view().today());
    const int row = std::clamp(at.row() + weeks, 0, std::max(0, m_model->rowCount() - 1));
    setCurrentIndex(m_model->index(row, std::max(0, at.column())));
    showWeek(row);
}

void WeekTable::goToday()
{
    const QModelIndex today = m_model->indexOf(m_model->view().today());
    if (!today.isValid())
        return;
    setCurrentIndex(today);
    showWeek(today.row());
}

void WeekTable::showWeek(int row)
{
    const bool roomForBoth = row > 0 && rowHeight(row - 1) + rowHeight(row) <= viewport()->height();
    scrollTo(m_model->index(roomForBoth ? row - 1 : row, 0), PositionAtTop);
    m_top = m_model->weekOf(row);
    Q_EMIT visibleDaysChanged();
}

QDate WeekTable::currentDay() const
{
    const QModelIndex at = currentIndex();
    return at.column() == PlanModel::sumsColumn ? m_model->weekOf(at.row()) : at.data(DayRole).toDate();
}

std::pair<QDate, QDate> WeekTable::visibleDays() const
{
    if (m_model->rowCount() == 0)
        return {};
    const int first = std::max(0, rowAt(1));
    int last = rowAt(viewport()->height() - 1);
    if (last < 0)
        last = m_model->rowCount() - 1;
    // A week that only peeps in is not part of what the title names.
    if (last > first && rowViewportPosition(last) + rowHeight(last) / 3 > viewport()->height())
        --last;
    return {m_model->weekOf(first), m_model->weekOf(last).addDays(6)};
}

void WeekTable::wheelEvent(QWheelEvent *event)
{
    m_top = {};
    QTableView::wheelEvent(event);
}

void WeekTable::expand(const QModelIndex &index)
{
    m_heights.open(m_model->weekOf(index.row()));
    if (m_span == CalendarSpan::Season)
        setSpan(CalendarSpan::ThreeWeeks);
    else
        fit();
}

void WeekTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void WeekTable::fit()
{
    const int width = viewport()->width();
    const int day = static_cast<int>(width / (7 + sumsShare));
    for (int column = 0; column < PlanModel::sumsColumn; ++column)
        setColumnWidth(column, day);
    const ColumnWidths widths{.day = day, .sums = width - 7 * day};
    setColumnWidth(PlanModel::sumsColumn, widths.sums);
    const QList<int> heights = m_heights.fitted(m_span, viewport()->height(), widths);
    for (int row = 0; row < heights.size(); ++row)
        setRowHeight(row, heights[row]);
    const QModelIndex top = m_top.isValid() ? m_model->indexOf(m_top) : QModelIndex();
    if (top.isValid())
        showWeek(top.row());
    else
        Q_EMIT visibleDaysChanged();
}

void WeekTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection());
    if (m_span != CalendarSpan::Season) {
        for (int row = 0; row < m_model->rowCount(); ++row)
            paintBand(painter, row);
    }
}

void WeekTable::paintBand(QPainter &painter, int row) const
{
    const QDate starts = m_model->weekOf(row);
    const Colours &c = m_theme.colours();
    const Measures &m = m_theme.measures();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Band &band : m_model->bands()) {
        if (band.to < starts || band.from > starts.addDays(6))
            continue;
        const int first = static_cast<int>(std::max<qint64>(0, starts.daysTo(band.from)));
        const int last = static_cast<int>(std::min<qint64>(6, starts.daysTo(band.to)));
        const QRect days = visualRect(m_model->index(row, first)).united(visualRect(m_model->index(row, last)));
        const QRectF box(days.left() + m.px(5), days.top() + m.px(5), days.width() - 2 * m.px(5),
                         bandHeight(m) - m.px(4));
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.ice.tint);
        painter.drawRoundedRect(box, m.px(6), m.px(6));
        painter.setPen(c.ice.words);
        painter.setFont(m.smallBold());
        const QRectF inside = box.adjusted(m.px(9), 0, -m.px(9), 0);
        const QFontMetricsF metrics(m.smallBold());
        painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(band.text, Qt::ElideRight, inside.width()));
    }
}

} // namespace stridewell
