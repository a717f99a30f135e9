// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/timeline.h"

#include "ui/pages/today/item_card.h"
#include "ui/parts/labels.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace stridewell {

Timeline::Timeline(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_layout(new QVBoxLayout(this)),
      m_anyTime(makeLabel(tr("Any time today"), "small", this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_anyTime->setContentsMargins(0, theme.measures().px(8), 0, theme.measures().px(4));
    m_anyTime->hide();
}

void Timeline::setList(const TodayList &list, const PlanView &view)
{
    QList<TimelineRow *> rows;
    for (const TodayEntry &entry : list.entries) {
        TimelineRow *known = row(entry.item.id);
        m_rows.removeOne(known);
        rows += known ? known : makeRow();
    }
    for (TimelineRow *gone : std::as_const(m_rows)) {
        gone->hide();
        gone->deleteLater();
    }
    m_rows = rows;
    const bool mixed = list.timed > 0 && list.timed < list.entries.size();
    m_anyTime->setVisible(mixed);
    m_layout->removeWidget(m_anyTime);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (mixed && i == list.timed)
            m_layout->insertWidget(static_cast<int>(i), m_anyTime);
        const int place = static_cast<int>(mixed && i >= list.timed ? i + 1 : i);
        if (m_layout->indexOf(m_rows[i]) != place)
            m_layout->insertWidget(place, m_rows[i]);
        m_rows[i]->setEntry(list.entries[i], view, list.timed > 0);
        if (i > 0)
            setTabOrder(m_rows[i - 1], m_rows[i]);
    }
}

void Timeline::showCountdown(const RunningTime &time)
{
    for (TimelineRow *each : std::as_const(m_rows))
        each->showCountdown(time);
}

void Timeline::clear()
{
    setList({}, {});
}

TimelineRow *Timeline::row(const ItemId &item) const
{
    const auto it = std::ranges::find(m_rows, item, [](const TimelineRow *row) { return row->entry().item.id; });
    return it == m_rows.end() ? nullptr : *it;
}

TimelineRow *Timeline::makeRow()
{
    auto *row = new TimelineRow(m_theme, this);
    row->title()->installEventFilter(this);
    connect(row, &TimelineRow::logged, this, &Timeline::logged);
    connect(row, &TimelineRow::setSaid, this, &Timeline::setSaid);
    connect(row, &TimelineRow::takenBack, this, &Timeline::takenBack);
    connect(row, &TimelineRow::countdownRequested, this, [this, row](qsizetype line, std::chrono::seconds length) {
        Q_EMIT countdownRequested(row->entry().item.id, line, length);
    });
    connect(row, &TimelineRow::countdownStopped, this, &Timeline::countdownStopped);
    connect(row, &TimelineRow::checkInRequested, this, &Timeline::checkInRequested);
    return row;
}

void Timeline::goTo(qsizetype place)
{
    if (m_rows.isEmpty())
        return;
    m_rows[std::clamp<qsizetype>(place, 0, m_rows.size() - 1)]->title()->setFocus(Qt::TabFocusReason);
}

bool Timeline::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto it = std::ranges::find(m_rows, watched, [](const TimelineRow *row) { return row->title(); });
    const auto place = it - m_rows.begin();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
        goTo(place - 1);
        return true;
    case Qt::Key_Down:
        goTo(place + 1);
        return true;
    case Qt::Key_Home:
        goTo(0);
        return true;
    case Qt::Key_End:
        goTo(m_rows.size() - 1);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace stridewell
