// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/week_sums.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace stridewell {

/// Paints a week's sums: the distance against its ceiling as text and bar, then a line for each other sum and the note
/// on the week. On one line, the distance alone.
class SumsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SumsDelegate(const Theme &theme, QObject *parent = nullptr);

    /// Whether a week is one line.
    void setCompact(bool compact) { m_compact = compact; }
    /// Height that the sums of `index` need in a column of that width.
    int neededHeight(const QModelIndex &index, int columnWidth) const;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int lineHeight() const;
    /// What of a column's width words may take.
    int textWidth(int columnWidth) const;
    /// Whether the limit has room beside the distance.
    bool isOneLine(const WeekSums &sums, int width) const;
    /// The same of a sum and its label.
    bool isOneLine(const WeekSums::Line &sum, int width) const;
    /// Lines of the note in `width` pixels.
    QStringList noteLines(const QString &note, int width) const;
    /// Both paint and return the lower edge. Where the words stand too close, the second part gets a line of its own.
    int paintDistance(QPainter &painter, const QRect &area, const WeekSums &sums) const;
    int paintLine(QPainter &painter, const QRect &area, int top, const WeekSums::Line &sum) const;
    void paintNote(QPainter &painter, const QRect &area, const QString &note) const;
    void paintBar(QPainter &painter, const QRectF &bar, const WeekSums &sums) const;

    const Theme &m_theme;
    bool m_compact = false;
};

} // namespace stridewell
