// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/models/card.h"
#include "ui/pages/plan/week_table.h"

namespace stridewell {

class CardDrag;
class Carry;

/// The weeks of a plan. Keys: arrows move between days, Enter or Tab go into a day's cards and on from card to
/// card, Enter on a card goes to its details, Escape back to the day, T to today, Page Up and Down by a week.
/// A card is carried to another day with the mouse, or with Alt and the arrows: letting go of Alt puts it down.
class CalendarView : public WeekTable
{
    Q_OBJECT

public:
    CalendarView(const Theme &theme, PlanModel *model, QWidget *parent = nullptr);

    /// Moves the cursor to a day, scrolls to it, and chooses the card that holds `item` where it has one.
    void goTo(QDate day, const ItemId &item = {});
    /// Marks the card that holds the item; empty = none.
    void setChosen(const ItemId &item);
    ItemId chosen() const { return m_chosen; }
    /// Marks the card that was cut; empty = none.
    void setLifted(const ItemId &item);

    /// What is being carried to another day.
    Carry *carry() const { return m_carry; }
    /// Carries the chosen item so many days further on; false, with the reason said, where nothing is chosen.
    bool carryBy(int days);
    /// Says something to a screen reader.
    void announce(const QString &text);
    /// Where a menu about the chosen card or the day belongs, in the viewport.
    QPoint menuPlace() const;

Q_SIGNALS:
    /// A card was chosen: the items it stands for.
    void cardChosen(const QList<ItemId> &items);
    /// Enter on a card, or a click: its details should be shown and, for a key, get the focus.
    void detailsRequested(bool byKey);
    void dayEntered(QDate day);
    void menuRequested(QPoint global);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QList<Card> cardsAt(const QModelIndex &index) const;
    /// The place of the chosen card in the current day, -1 without one.
    qsizetype chosenPlace() const;
    /// The place of the card under a point of `index`, -1 without one.
    qsizetype placeAt(const QModelIndex &index, QPoint at) const;
    bool enterCard(qsizetype place);
    void leaveCard();
    bool carryKey(const QKeyEvent *event);
    void showCarried();

    Carry *m_carry;
    CardDrag *m_drag;
    ItemId m_chosen;
    ItemId m_lifted; ///< cut, waiting to be pasted
};

} // namespace stridewell
