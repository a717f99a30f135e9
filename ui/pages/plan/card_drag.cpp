// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/card_drag.h"

#include "ui/models/roles.h"
#include "ui/pages/plan/calendar_view.h"
#include "ui/pages/plan/carry.h"
#include "ui/pages/plan/day_delegate.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace stridewell {

namespace {

constexpr int edge = 28;       ///< pixels from the rim of the view within which it scrolls
constexpr int scrollStep = 14; ///< pixels a tick
constexpr auto scrollEvery = std::chrono::milliseconds(25);

} // namespace

CardDrag::CardDrag(CalendarView *view, const DayDelegate *days) : QObject(view), m_view(view), m_days(days)
{
    m_scroll.setInterval(scrollEvery);
    connect(&m_scroll, &QTimer::timeout, this, &CardDrag::scroll);
}

void CardDrag::press(QPoint at, const ItemId &item, const Card &card, const CardBox &box)
{
    m_item = item;
    m_card = card;
    m_box = box;
    m_pressed = m_at = at;
    m_dragging = false;
}

bool CardDrag::move(const QMouseEvent &event)
{
    if (m_item.isEmpty() || !event.buttons().testFlag(Qt::LeftButton))
        return false;
    const QPoint at = event.position().toPoint();
    const bool copy = event.modifiers().testFlag(Qt::ControlModifier);
    if (!m_dragging) {
        if ((at - m_pressed).manhattanLength() < QApplication::startDragDistance())
            return false;
        m_dragging = m_view->carry()->lift(m_item, copy);
        if (!m_dragging)
            return false;
        m_view->viewport()->setCursor(Qt::ClosedHandCursor);
        m_scroll.start();
    }
    m_view->carry()->setCopy(copy);
    follow(at);
    return true;
}

void CardDrag::follow(QPoint at)
{
    m_at = at;
    const QModelIndex index = m_view->indexAt(at);
    m_view->carry()->aim(index.data(DayRole).toDate());
    m_view->viewport()->update();
}

void CardDrag::scroll()
{
    if (!m_view->carry()->isOn()) {
        forget();
        return;
    }
    const int height = m_view->viewport()->height();
    const int step = m_at.y() < edge ? -scrollStep : m_at.y() > height - edge ? scrollStep : 0;
    QScrollBar *bar = m_view->verticalScrollBar();
    const int before = bar->value();
    bar->setValue(before + step);
    if (bar->value() != before)
        follow(m_at);
}

bool CardDrag::release(const QMouseEvent &event)
{
    const bool dragged = m_dragging;
    forget();
    if (!dragged)
        return false;
    Carry *carry = m_view->carry();
    carry->setCopy(event.modifiers().testFlag(Qt::ControlModifier));
    carry->drop();
    return true;
}

void CardDrag::forget()
{
    m_item = {};
    m_dragging = false;
    m_scroll.stop();
    m_view->viewport()->unsetCursor();
    m_view->viewport()->update();
}

void CardDrag::paint(QPainter &painter) const
{
    if (!m_dragging)
        return;
    painter.save();
    painter.setLayoutDirection(m_view->layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(m_at - m_pressed);
    const QPointF centre = QRectF(m_box.frame).center();
    painter.translate(centre);
    painter.rotate(m_view->isRightToLeft() ? 1.5 : -1.5);
    painter.translate(-centre);
    painter.setPen(Qt::NoPen);
    QColor shadow = m_view->palette().color(QPalette::Shadow);
    shadow.setAlphaF(0.16F);
    painter.setBrush(shadow);
    painter.drawRoundedRect(QRectF(m_box.frame).translated(0, 3), 8, 8);
    m_days->paintCard(painter, m_box, m_card);
    painter.restore();
}

} // namespace stridewell
