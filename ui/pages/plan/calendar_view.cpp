// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/calendar_view.h"

#include "ui/models/roles.h"
#include "ui/pages/plan/card_drag.h"
#include "ui/pages/plan/carry.h"
#include "ui/pages/plan/day_delegate.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace stridewell {

namespace {

/// How many days further on an arrow leads; 0 for another key.
int daysOf(int key, bool mirrored)
{
    switch (key) {
    case Qt::Key_Left:
        return mirrored ? 1 : -1;
    case Qt::Key_Right:
        return mirrored ? -1 : 1;
    case Qt::Key_Up:
        return -7;
    case Qt::Key_Down:
        return 7;
    default:
        return 0;
    }
}

} // namespace

CalendarView::CalendarView(const Theme &theme, PlanModel *model, QWidget *parent)
    : WeekTable(theme, model, parent), m_carry(new Carry(model, this)), m_drag(new CardDrag(this, days()))
{
    setAccessibleName(tr("Calendar of the plan"));
    connect(m_carry, &Carry::changed, this, &CalendarView::showCarried);
}

void CalendarView::goTo(QDate day, const ItemId &item)
{
    const QModelIndex index = planModel()->indexOf(day);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
    const QList<Card> cards = cardsAt(index);
    const auto it =
        std::find_if(cards.begin(), cards.end(), [&item](const Card &card) { return card.items.contains(item); });
    if (it != cards.end())
        enterCard(it - cards.begin());
    else
        leaveCard();
}

void CalendarView::setChosen(const ItemId &item)
{
    m_chosen = item;
    days()->setChosen(item);
    viewport()->update();
}

void CalendarView::setLifted(const ItemId &item)
{
    m_lifted = item;
    days()->setLifted(item);
    viewport()->update();
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

qsizetype CalendarView::placeAt(const QModelIndex &index, QPoint at) const
{
    if (!index.isValid() || index.column() == PlanModel::sumsColumn)
        return -1;
    const DayBoxes boxes = days()->boxes(visualRect(index), index);
    const auto it = std::find_if(boxes.cards.begin(), boxes.cards.end(),
                                 [at](const CardBox &box) { return box.frame.contains(at); });
    return it == boxes.cards.end() ? -1 : it - boxes.cards.begin();
}

bool CalendarView::enterCard(qsizetype place)
{
    const QList<Card> cards = cardsAt(currentIndex());
    if (place < 0 || place >= cards.size())
        return false;
    if (place >= days()->boxes(visualRect(currentIndex()), currentIndex()).cards.size())
        expand(currentIndex());
    setChosen(cards[place].items.first());
    scrollTo(currentIndex());
    announce(cards[place].accessible);
    Q_EMIT cardChosen(cards[place].items);
    return true;
}

void CalendarView::leaveCard()
{
    setChosen({});
    Q_EMIT cardChosen({});
}

void CalendarView::announce(const QString &text)
{
    setAccessibleDescription(text);
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

bool CalendarView::carryBy(int days)
{
    const Item *item = planModel()->item(m_carry->isOn() ? m_carry->item() : m_chosen);
    if (!item || (!m_carry->isOn() && !m_carry->lift(item->id, false))) {
        announce(tr("Choose what to move first: Enter goes into a day, Tab on to its next card."));
        return false;
    }
    const QDate held = m_carry->target().day;
    const QDate to = (held.isValid() ? held : item->day).addDays(days);
    const QModelIndex there = planModel()->indexOf(to);
    if (!there.isValid())
        return true;
    m_carry->aim(to);
    scrollTo(there);
    announce(planModel()->view().formats.longDay(to) + u": "_s +
             dropWords(m_carry->target(), planModel()->view().formats));
    return true;
}

void CalendarView::showCarried()
{
    const DropTarget &target = m_carry->target();
    days()->setLifted(m_carry->isOn() ? m_carry->item() : m_lifted);
    days()->setTarget(target, target.day.isValid() ? dropWords(target, planModel()->view().formats) : QString());
    viewport()->update();
}

bool CalendarView::carryKey(const QKeyEvent *event)
{
    if (event->modifiers().testFlag(Qt::AltModifier) && daysOf(event->key(), isRightToLeft()) != 0) {
        carryBy(daysOf(event->key(), isRightToLeft()));
        return true;
    }
    if (!m_carry->isOn())
        return false;
    if (event->key() == Qt::Key_Escape)
        m_carry->cancel();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_carry->drop();
    else if (event->key() == Qt::Key_Control)
        m_carry->setCopy(true);
    return true;
}

bool CalendarView::event(QEvent *event)
{
    // The menus name these keys; held down, they carry on here.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers().testFlag(Qt::AltModifier) && daysOf(key->key(), isRightToLeft()) != 0)
            event->accept();
    }
    return WeekTable::event(event);
}

void CalendarView::keyPressEvent(QKeyEvent *event)
{
    if (carryKey(event))
        return;
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
        if (chosenPlace() >= 0 || !enterCard(0))
            Q_EMIT detailsRequested(true);
        return;
    case Qt::Key_Escape:
        leaveCard();
        return;
    case Qt::Key_F10:
        if (event->modifiers().testFlag(Qt::ShiftModifier))
            Q_EMIT menuRequested(viewport()->mapToGlobal(menuPlace()));
        return;
    default:
        WeekTable::keyPressEvent(event);
    }
}

void CalendarView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Alt && m_carry->isOn())
        m_carry->drop();
    else if (event->key() == Qt::Key_Control && m_carry->isOn())
        m_carry->setCopy(false);
    else
        WeekTable::keyReleaseEvent(event);
}

bool CalendarView::focusNextPrevChild(bool next)
{
    // Past the last card, or before the first, Tab leaves: the keyboard is never caught here.
    const qsizetype place = chosenPlace();
    if (next ? enterCard(place + 1) : place > 0 && enterCard(place - 1))
        return true;
    return WeekTable::focusNextPrevChild(next);
}

void CalendarView::mousePressEvent(QMouseEvent *event)
{
    m_carry->cancel();
    WeekTable::mousePressEvent(event);
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    if (!index.isValid() || event->button() != Qt::LeftButton)
        return;
    const qsizetype place = placeAt(index, at);
    if (place >= 0) {
        const DayBoxes boxes = days()->boxes(visualRect(index), index);
        const Card card = cardsAt(index).at(place);
        enterCard(place);
        Q_EMIT detailsRequested(false);
        m_drag->press(at, card.items.first(), card, boxes.cards[place]);
        return;
    }
    leaveCard();
    if (index.column() != PlanModel::sumsColumn && days()->boxes(visualRect(index), index).more.contains(at))
        expand(index);
}

void CalendarView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag->move(*event))
        WeekTable::mouseMoveEvent(event);
}

void CalendarView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_drag->release(*event))
        WeekTable::mouseReleaseEvent(event);
}

void CalendarView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const QModelIndex index = indexAt(event->pos());
        if (!index.isValid())
            return;
        setCurrentIndex(index);
        if (!enterCard(placeAt(index, event->pos())))
            leaveCard();
        Q_EMIT menuRequested(event->globalPos());
    } else {
        Q_EMIT menuRequested(viewport()->mapToGlobal(menuPlace()));
    }
}

QPoint CalendarView::menuPlace() const
{
    const QRect cell = visualRect(currentIndex());
    const qsizetype place = chosenPlace();
    if (place < 0)
        return cell.center();
    const DayBoxes boxes = days()->boxes(cell, currentIndex());
    return place < boxes.cards.size() ? boxes.cards[place].frame.center() : cell.center();
}

void CalendarView::focusOutEvent(QFocusEvent *event)
{
    m_carry->cancel();
    WeekTable::focusOutEvent(event);
}

void CalendarView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    WeekTable::currentChanged(current, previous);
    if (current.isValid() && previous.isValid() && chosenPlace() < 0 && !m_chosen.isEmpty())
        leaveCard();
    if (current.isValid())
        Q_EMIT dayEntered(currentDay());
}

void CalendarView::paintEvent(QPaintEvent *event)
{
    WeekTable::paintEvent(event);
    QPainter painter(viewport());
    m_drag->paint(painter);
}

} // namespace stridewell
