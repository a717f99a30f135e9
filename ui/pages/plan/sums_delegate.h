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
    /// Height that the sums of `index` need.
    int neededHeight(const QModelIndex &index) const;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int lineHeight() const;
    /// Lines of the note in `width` pixels.
    QStringList noteLines(const QString &note, int width) const;
    /// Paints and returns the lower edge.
    int paintDistance(QPainter &painter, const QRect &area, const WeekSums &sums) const;
    void paintLine(QPainter &painter, const QRect &row, const WeekSums::Line &sum) const;
    void paintNote(QPainter &painter, const QRect &area, const QString &note) const;
    void paintBar(QPainter &painter, const QRectF &bar, const WeekSums &sums) const;

    const Theme &m_theme;
    bool m_compact = false;
};

} // namespace stridewell
