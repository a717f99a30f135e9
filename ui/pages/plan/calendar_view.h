// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/models/plan_model.h"
#include "ui/theme/theme.h"

#include <QSet>
#include <QTableView>

namespace stridewell {

class DayDelegate;
class SumsDelegate;

/// The weeks of a plan. Keys: arrows move between days, Enter or Tab go into a day's cards and on from card to
/// card, Enter on a card goes to its details, Escape back to the day, T to today, Page Up and Down by a week.
class CalendarView : public QTableView
{
    Q_OBJECT

public:
    CalendarView(const Theme &theme, PlanModel *model, QWidget *parent = nullptr);

    /// Moves the cursor by whole weeks and shows that week on top.
    void moveWeeks(int weeks);
    void goToday();
    /// Marks the card that holds the item; empty = none.
    void setChosen(const ItemId &item);
    ItemId chosen() const { return m_chosen; }
    /// First and last day that can be seen.
    std::pair<QDate, QDate> visibleDays() const;

Q_SIGNALS:
    /// A card was chosen: the items it stands for.
    void cardChosen(const QList<ItemId> &items);
    /// Enter on a card, or a click: its details should be shown and, for a key, get the focus.
    void detailsRequested(bool byKey);
    void visibleDaysChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QList<Card> cardsAt(const QModelIndex &index) const;
    /// The place of the chosen card in the current day, -1 without one.
    qsizetype chosenPlace() const;
    bool enterCard(qsizetype place);
    void expand(const QModelIndex &index);
    void fit();
    /// Puts the week before `row` on top when both have room, else the week itself.
    void showWeek(int row);
    int heightOf(int row) const;
    void paintBand(QPainter &painter, int row) const;

    const Theme &m_theme;
    PlanModel *m_model;
    DayDelegate *m_days;
    SumsDelegate *m_sums;
    ItemId m_chosen;
    QSet<QDate> m_expanded; ///< weeks whose days show all their cards
    QDate m_top;            ///< the week the view was last asked to show; invalid once the person scrolled
};

} // namespace stridewell
