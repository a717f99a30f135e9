// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/pages/plan/day_layout.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace stridewell {

/// Paints a day: its number, its cards by kind and state, and how many more there are.
class DayDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit DayDelegate(const Theme &theme, QObject *parent = nullptr);

    /// The card that stands out: the one that holds this item. Empty = none.
    void setChosen(const ItemId &item) { m_chosen = item; }

    DayBoxes boxes(const QRect &cell, const QModelIndex &index) const;
    /// Whether a row's cells keep room for the band.
    static bool rowHasBand(const QModelIndex &index);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintNumber(QPainter &painter, const DayBoxes &boxes, const QModelIndex &index) const;
    void paintCard(QPainter &painter, const CardBox &box, const Card &card) const;

    const Theme &m_theme;
    ItemId m_chosen;
};

} // namespace stridewell
