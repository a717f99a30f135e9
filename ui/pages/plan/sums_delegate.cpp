// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/sums_delegate.h"

#include "ui/models/roles.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace stridewell {

SumsDelegate::SumsDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

int SumsDelegate::lineHeight() const
{
    return QFontMetrics(m_theme.measures().small()).height() + m_theme.measures().px(4);
}

int SumsDelegate::neededHeight(const QModelIndex &index) const
{
    const auto sums = index.data(SumsRole).value<WeekSums>();
    const Measures &m = m_theme.measures();
    return m.px(8) + QFontMetrics(m.bold()).height() + m.px(18) + lineHeight() * static_cast<int>(sums.lines.size());
}

void SumsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &c = m_theme.colours();
    painter->save();
    painter->fillRect(option.rect, c.shade);
    painter->setPen(c.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setRenderHint(QPainter::Antialiasing);
    const QVariant value = index.data(SumsRole);
    if (value.isValid())
        paintSums(*painter, option.rect, value.value<WeekSums>());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(c.accent.ink, 2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2.5, -2.5), 4, 4);
    }
    painter->restore();
}

void SumsDelegate::paintSums(QPainter &painter, const QRect &cell, const WeekSums &sums) const
{
    const Colours &c = m_theme.colours();
    const Measures &m = m_theme.measures();
    const QRect area = cell.adjusted(m.px(9), m.px(7), -m.px(9), 0);
    const QFontMetrics bold(m.bold());
    const QFontMetrics small(m.small());
    const QRect line(area.topLeft(), QSize(area.width(), bold.height()));
    painter.setFont(m.bold());
    painter.setPen(sums.over ? c.stop.words : c.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, sums.distance);
    painter.setFont(m.small());
    painter.setPen(sums.over ? c.stop.words : c.quiet);
    const QRect rest = line.adjusted(bold.horizontalAdvance(sums.distance) + m.px(4), 0, 0, 0);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                     small.elidedText(sums.limit, Qt::ElideRight, rest.width()));

    const QRectF bar(area.left(), line.bottom() + m.px(3), area.width(), m.px(6));
    paintBar(painter, bar, sums);
    int y = static_cast<int>(bar.bottom()) + m.px(5);
    painter.setFont(m.small());
    for (const WeekSums::Line &sum : sums.lines) {
        const QRect row(area.left(), y, area.width(), lineHeight());
        const int left = row.width() - small.horizontalAdvance(sum.value) - m.px(4);
        painter.setPen(c.quiet);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, small.elidedText(sum.label, Qt::ElideRight, left));
        painter.setPen(sum.over ? c.stop.words : c.text);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, sum.value);
        y += row.height();
    }
}

void SumsDelegate::paintBar(QPainter &painter, const QRectF &bar, const WeekSums &sums) const
{
    const Colours &c = m_theme.colours();
    const double radius = bar.height() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.track);
    painter.drawRoundedRect(bar, radius, radius);
    if (sums.share <= 0)
        return;
    const double width = std::max(bar.height(), bar.width() * sums.share);
    painter.setBrush(sums.over ? c.stop.ink : c.run.ink);
    painter.drawRoundedRect(QRectF(bar.topLeft(), QSizeF(width, bar.height())), radius, radius);
}

} // namespace stridewell
