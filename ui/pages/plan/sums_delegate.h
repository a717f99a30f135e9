// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/week_sums.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace stridewell {

/// Paints a week's sums: the distance against its ceiling as text and bar, then a line for each other sum.
class SumsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SumsDelegate(const Theme &theme, QObject *parent = nullptr);

    /// Height that the sums of `index` need.
    int neededHeight(const QModelIndex &index) const;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int lineHeight() const;
    void paintSums(QPainter &painter, const QRect &cell, const WeekSums &sums) const;
    void paintBar(QPainter &painter, const QRectF &bar, const WeekSums &sums) const;

    const Theme &m_theme;
};

} // namespace stridewell
