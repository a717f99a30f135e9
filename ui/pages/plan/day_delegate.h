// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/pages/plan/day_layout.h"
#include "ui/pages/plan/drop_target.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace stridewell {

/// Paints a day: its number, its note, its cards by kind and state, and how many more there are; while something is
/// carried over it, what the rules say of that.
class DayDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `view` shows the days and owns the delegate.
    DayDelegate(const Theme &theme, QWidget *view);

    /// The card that stands out: the one that holds this item. Empty = none.
    void setChosen(const ItemId &item) { m_chosen = item; }
    /// The card that is about to leave its place. Empty = none.
    void setLifted(const ItemId &item) { m_lifted = item; }
    /// The day over which something is carried.
    void setTarget(const DropTarget &target, const QString &words);
    /// Whether each day is one line.
    void setCompact(bool compact) { m_compact = compact; }
    bool isCompact() const { return m_compact; }

    DayBoxes boxes(const QRect &cell, const QModelIndex &index) const;
    /// Whether a row's cells keep room for the band.
    bool rowHasBand(const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paintCard(QPainter &painter, const CardBox &box, const Card &card) const;

private:
    void paintGround(QPainter &painter, const QRect &cell, const QModelIndex &index) const;
    void paintNumber(QPainter &painter, const DayBoxes &boxes, const QModelIndex &index) const;
    void paintNote(QPainter &painter, const DayBoxes &boxes, const QString &note) const;
    void paintMore(QPainter &painter, const DayBoxes &boxes) const;
    void paintTarget(QPainter &painter, const QRect &cell, int top) const;

    const Theme &m_theme;
    const QWidget *m_view;
    ItemId m_chosen;
    ItemId m_lifted;
    DropTarget m_target;
    QString m_targetWords;
    bool m_compact = false;
};

} // namespace stridewell
