// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/models/card.h"
#include "ui/pages/plan/day_layout.h"

#include <QObject>
#include <QTimer>

class QMouseEvent;
class QPainter;

namespace stridewell {

class CalendarView;
class DayDelegate;

/// Carries a card with the mouse: lifts it once the mouse went far enough, holds it over the days it comes to,
/// scrolls near the edges, and paints it beneath the pointer. Ctrl carries a copy.
class CardDrag : public QObject
{
    Q_OBJECT

public:
    CardDrag(CalendarView *view, const DayDelegate *days);

    /// The left button went down on a card.
    void press(QPoint at, const ItemId &item, const Card &card, const CardBox &box);
    /// True when the event was part of a drag.
    bool move(const QMouseEvent &event);
    bool release(const QMouseEvent &event);
    void forget();
    void paint(QPainter &painter) const;

private:
    void follow(QPoint at);
    void scroll();

    CalendarView *m_view;
    const DayDelegate *m_days;
    ItemId m_item; ///< pressed; empty = none
    Card m_card;
    CardBox m_box;
    QPoint m_pressed;
    QPoint m_at;
    bool m_dragging = false;
    QTimer m_scroll;
};

} // namespace stridewell
