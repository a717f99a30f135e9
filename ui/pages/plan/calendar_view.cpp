// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/calendar_view.h"

#include "ui/models/roles.h"
#include "ui/pages/plan/day_delegate.h"
#include "ui/pages/plan/sums_delegate.h"

#include <QAccessible>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <numeric>

namespace stridewell {

namespace {
constexpr int weeksAtOnce = 3;
constexpr double mostHeight = 330; ///< of a week until the person opens it
constexpr double sumsShare = 1.3;  ///< width of the sums against a day
} // namespace

CalendarView::CalendarView(const Theme &theme, PlanModel *model, QWidget *parent)
    : QTableView(parent),
      m_theme(theme),
      m_model(model),
      m_days(new DayDelegate(theme, this)),
      m_sums(new SumsDelegate(theme, this))
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
    setAccessibleName(tr("Calendar of the plan"));
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, change, this, &CalendarView::fit);
    connect(model, &QAbstractItemModel::dataChanged, this, &CalendarView::fit);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &CalendarView::visibleDaysChanged);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_top = {}; });
}

void CalendarView::moveWeeks(int weeks)
{
    const QModelIndex at = currentIndex().isValid() ? currentIndex() : m_model->indexOf(m_model->view().today());
    const int row = std::clamp(at.row() + weeks, 0, std::max(0, m_model->rowCount() - 1));
    setCurrentIndex(m_model->index(row, std::max(0, at.column())));
    showWeek(row);
}

void CalendarView::goToday()
{
    const QModelIndex today = m_model->indexOf(m_model->view().today());
    if (!today.isValid())
        return;
    setCurrentIndex(today);
    showWeek(today.row());
}

void CalendarView::showWeek(int row)
{
    const bool roomForBoth = row > 0 && rowHeight(row - 1) + rowHeight(row) <= viewport()->height();
    scrollTo(m_model->index(roomForBoth ? row - 1 : row, 0), PositionAtTop);
    m_top = m_model->weekOf(row);
    Q_EMIT visibleDaysChanged();
}

void CalendarView::setChosen(const ItemId &item)
{
    m_chosen = item;
    m_days->setChosen(item);
    viewport()->update();
}

std::pair<QDate, QDate> CalendarView::visibleDays() const
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

QList<Card> CalendarView::cardsAt(const QModelIndex &index) const
{
    return index.data(CardsRole).value<QList<Card>>();
}

qsizetype CalendarView::chosenPlace() const
{
    const QList<Card> cards = cardsAt(currentIndex());
    const auto it =
        std::find_if(cards.begin(), cards.end(), [this](const Card &card) { return card.items.contains(m_chosen); });
    return m_chosen.isEmpty() || it == cards.end() ? -1 : it - cards.begin();
}

bool CalendarView::enterCard(qsizetype place)
{
    const QList<Card> cards = cardsAt(currentIndex());
    if (place < 0 || place >= cards.size())
        return false;
    if (place >= m_days->boxes(visualRect(currentIndex()), currentIndex()).cards.size())
        expand(currentIndex());
    setChosen(cards[place].items.first());
    scrollTo(currentIndex());
    setAccessibleDescription(cards[place].accessible);
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    Q_EMIT cardChosen(cards[place].items);
    return true;
}

void CalendarView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_T:
        goToday();
        return;
    case Qt::Key_PageUp:
        moveWeeks(-1);
        return;
    case Qt::Key_PageDown:
        moveWeeks(1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (chosenPlace() >= 0)
            Q_EMIT detailsRequested(true);
        else
            enterCard(0);
        return;
    case Qt::Key_Escape:
        setChosen({});
        Q_EMIT cardChosen({});
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

bool CalendarView::focusNextPrevChild(bool next)
{
    // Past the last card, or before the first, Tab leaves: the keyboard is never caught here.
    const qsizetype place = chosenPlace();
    if (next ? enterCard(place + 1) : place > 0 && enterCard(place - 1))
        return true;
    return QTableView::focusNextPrevChild(next);
}

void CalendarView::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    if (!index.isValid() || index.column() == PlanModel::sumsColumn || event->button() != Qt::LeftButton)
        return;
    const DayBoxes boxes = m_days->boxes(visualRect(index), index);
    for (qsizetype i = 0; i < boxes.cards.size(); ++i) {
        if (!boxes.cards[i].frame.contains(at))
            continue;
        enterCard(i);
        Q_EMIT detailsRequested(false);
        return;
    }
    if (boxes.more.contains(at))
        expand(index);
}

void CalendarView::wheelEvent(QWheelEvent *event)
{
    m_top = {};
    QTableView::wheelEvent(event);
}

void CalendarView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && previous.isValid() && chosenPlace() < 0 && !m_chosen.isEmpty()) {
        setChosen({});
        Q_EMIT cardChosen({});
    }
}

void CalendarView::expand(const QModelIndex &index)
{
    m_expanded.insert(m_model->weekOf(index.row()));
    fit();
}

void CalendarView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

int CalendarView::heightOf(int row) const
{
    const Measures &m = m_theme.measures();
    int needed = m_sums->neededHeight(m_model->index(row, PlanModel::sumsColumn));
    for (int column = 0; column < PlanModel::sumsColumn; ++column) {
        const QModelIndex index = m_model->index(row, column);
        const QRect cell(0, 0, columnWidth(column), QWIDGETSIZE_MAX / 2);
        needed = std::max(needed, m_days->boxes(cell, index).height);
    }
    const bool whole = m_expanded.contains(m_model->weekOf(row));
    return std::max(m.px(96), whole ? needed : std::min(needed, m.px(mostHeight)));
}

void CalendarView::fit()
{
    const int width = viewport()->width();
    const int day = static_cast<int>(width / (7 + sumsShare));
    for (int column = 0; column < PlanModel::sumsColumn; ++column)
        setColumnWidth(column, day);
    setColumnWidth(PlanModel::sumsColumn, width - 7 * day);

    const int rows = m_model->rowCount();
    QList<int> heights;
    for (int row = 0; row < rows; ++row)
        heights += heightOf(row);
    // The weeks around today share what they leave of the view, so that they end where it ends.
    const int shown = std::clamp(rows, 1, weeksAtOnce);
    const int today = std::max(0, m_model->indexOf(m_model->view().today()).row());
    const int first = std::clamp(today - 1, 0, std::max(0, rows - shown));
    const int used = std::accumulate(heights.cbegin() + first, heights.cbegin() + std::min(first + shown, rows), 0);
    const int spare = std::max(0, viewport()->height() - used) / shown;
    for (int row = 0; row < rows; ++row)
        setRowHeight(row, heights[row] + spare);
    const QModelIndex top = m_top.isValid() ? m_model->indexOf(m_top) : QModelIndex();
    if (top.isValid())
        showWeek(top.row());
    else
        Q_EMIT visibleDaysChanged();
}

void CalendarView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    for (int row = 0; row < m_model->rowCount(); ++row)
        paintBand(painter, row);
}

void CalendarView::paintBand(QPainter &painter, int row) const
{
    const std::optional<Band> &band = m_model->band();
    const QDate starts = m_model->weekOf(row);
    if (!band || band->to < starts || band->from > starts.addDays(6))
        return;
    const Colours &c = m_theme.colours();
    const Measures &m = m_theme.measures();
    const int first = static_cast<int>(std::max<qint64>(0, starts.daysTo(band->from)));
    const int last = static_cast<int>(std::min<qint64>(6, starts.daysTo(band->to)));
    const int left = columnViewportPosition(first) + m.px(5);
    const int right = columnViewportPosition(last) + columnWidth(last) - m.px(5);
    const int top = rowViewportPosition(row) + m.px(5);
    const QRectF box(left, top, right - left, bandHeight(m) - m.px(4));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.ice.tint);
    painter.drawRoundedRect(box, m.px(6), m.px(6));
    painter.setPen(c.ice.words);
    painter.setFont(m.smallBold());
    const QRectF inside = box.adjusted(m.px(9), 0, -m.px(9), 0);
    const QFontMetricsF metrics(m.smallBold());
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(band->text, Qt::ElideRight, inside.width()));
}

} // namespace stridewell
