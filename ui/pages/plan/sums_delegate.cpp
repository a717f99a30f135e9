// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/sums_delegate.h"

#include "ui/models/roles.h"
#include "ui/pages/plan/text_lines.h"
#include "ui/theme/glyphs.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace stridewell {

namespace {
constexpr int mostNoteLines = 3;
constexpr int margin = 9; ///< pixels of the design's font, on both sides
constexpr int gap = 4;    ///< the same, between two words that stand beside each other

/// Colour is never the only sign that a limit is passed.
QString marked(const QString &words, bool over)
{
    return over ? words + u" !"_s : words;
}

} // namespace

SumsDelegate::SumsDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

int SumsDelegate::lineHeight() const
{
    return QFontMetrics(m_theme.measures().small()).height() + m_theme.measures().px(4);
}

int SumsDelegate::textWidth(int columnWidth) const
{
    return columnWidth - 2 * m_theme.measures().px(margin);
}

bool SumsDelegate::isOneLine(const WeekSums &sums, int width) const
{
    const Measures &m = m_theme.measures();
    const int distance = QFontMetrics(m_compact ? m.smallBold() : m.bold()).horizontalAdvance(sums.distance);
    return distance + m.px(gap) + QFontMetrics(m.small()).horizontalAdvance(marked(sums.limit, sums.over)) <= width;
}

bool SumsDelegate::isOneLine(const WeekSums::Line &sum, int width) const
{
    const Measures &m = m_theme.measures();
    const QFontMetrics small(m.small());
    return small.horizontalAdvance(sum.label) + m.px(gap) + small.horizontalAdvance(marked(sum.value, sum.over)) <=
           width;
}

int SumsDelegate::neededHeight(const QModelIndex &index, int columnWidth) const
{
    const int width = textWidth(columnWidth);
    const auto sums = index.data(SumsRole).value<WeekSums>();
    const Measures &m = m_theme.measures();
    const bool noted = !index.data(NoteRole).toString().isEmpty();
    const int note = noted ? mostNoteLines * QFontMetrics(m.small()).height() + m.px(6) : 0;
    const auto broken = std::ranges::count_if(sums.lines, [&](const auto &sum) { return !isOneLine(sum, width); });
    const auto lines = static_cast<int>(sums.lines.size() + broken) + (isOneLine(sums, width) ? 0 : 1);
    return m.px(8) + QFontMetrics(m.bold()).height() + m.px(18) + lineHeight() * lines + note;
}

QStringList SumsDelegate::noteLines(const QString &note, int width) const
{
    return wrapLines(note.simplified(), m_theme.measures().small(), width, mostNoteLines);
}

void SumsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &c = m_theme.colours();
    const Measures &m = m_theme.measures();
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->fillRect(option.rect, c.shade);
    painter->setPen(c.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect area = option.rect.adjusted(m.px(margin), m_compact ? m.px(2) : m.px(7), -m.px(margin), 0);
    int y = area.top();
    const QVariant value = index.data(SumsRole);
    if (value.isValid()) {
        const auto sums = value.value<WeekSums>();
        y = paintDistance(*painter, area, sums);
        for (qsizetype i = 0; i < sums.lines.size() && !m_compact; ++i)
            y = paintLine(*painter, area, y, sums.lines[i]);
    }
    const QString note = index.data(NoteRole).toString();
    if (!note.isEmpty() && !m_compact)
        paintNote(*painter, QRect(QPoint(area.left(), y + m.px(4)), area.bottomRight()), note);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(c.accent.ink, 2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2.5, -2.5), 4, 4);
    }
    painter->restore();
}

int SumsDelegate::paintDistance(QPainter &painter, const QRect &area, const WeekSums &sums) const
{
    const Colours &c = m_theme.colours();
    const Measures &m = m_theme.measures();
    const QFont strong = m_compact ? m.smallBold() : m.bold();
    const QFontMetrics bold(strong);
    const QFontMetrics small(m.small());
    const QRect line(area.topLeft(), QSize(area.width(), bold.height()));
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    painter.setFont(strong);
    painter.setPen(sums.over ? c.stop.words : c.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, sums.distance);
    painter.setFont(m.small());
    painter.setPen(sums.over ? c.stop.words : c.quiet);
    const int taken = bold.horizontalAdvance(sums.distance) + m.px(gap);
    QRect rest = line.adjusted(mirrored ? 0 : taken, 0, mirrored ? -taken : 0, 0);
    const bool oneLine = isOneLine(sums, area.width());
    if (!oneLine)
        rest = QRect(area.left(), line.bottom() + 1, area.width(), lineHeight());
    // A single line has no second one: the bar shows there how much of the limit it is.
    if (oneLine || !m_compact)
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                         small.elidedText(marked(sums.limit, sums.over), Qt::ElideRight, rest.width()));

    const int bottom = m_compact ? line.bottom() : std::max(line.bottom(), rest.bottom());
    const QRectF bar(area.left(), bottom + m.px(m_compact ? 1 : 3), area.width(), m.px(m_compact ? 4 : 6));
    paintBar(painter, bar, sums);
    return static_cast<int>(bar.bottom()) + m.px(5);
}

int SumsDelegate::paintLine(QPainter &painter, const QRect &area, int top, const WeekSums::Line &sum) const
{
    const Colours &c = m_theme.colours();
    const QFont &font = m_theme.measures().small();
    const QFontMetrics small(font);
    painter.setFont(font);
    const QRect label(area.left(), top, area.width(), lineHeight());
    const QRect value = isOneLine(sum, area.width()) ? label : label.translated(0, lineHeight());
    painter.setPen(c.quiet);
    painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter,
                     small.elidedText(sum.label, Qt::ElideRight, label.width()));
    painter.setPen(sum.over ? c.stop.words : c.text);
    painter.drawText(value, Qt::AlignRight | Qt::AlignVCenter, marked(sum.value, sum.over));
    return value.bottom() + 1;
}

void SumsDelegate::paintNote(QPainter &painter, const QRect &area, const QString &note) const
{
    const Colours &c = m_theme.colours();
    const Measures &m = m_theme.measures();
    const int taken = m.px(14);
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    QRect mark(area.topLeft(), QSize(m.px(10), QFontMetrics(m.small()).height()));
    if (mirrored)
        mark.moveRight(area.right());
    paintGlyph(painter, Glyph::Note, mark, c.review.words);
    const QRect rest = area.adjusted(mirrored ? 0 : taken, 0, mirrored ? -taken : 0, 0);
    painter.setPen(c.text);
    paintLines(painter, noteLines(note, rest.width()), m.small(), rest);
}

void SumsDelegate::paintBar(QPainter &painter, const QRectF &bar, const WeekSums &sums) const
{
    const Colours &c = m_theme.colours();
    const double radius = bar.height() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.track);
    painter.drawRoundedRect(bar, radius, radius);
    const auto fill = [&](double share, const QColor &colour) {
        if (share <= 0)
            return;
        const double width = std::max(bar.height(), bar.width() * share);
        const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(mirrored ? bar.right() - width : bar.left(), bar.top(), width, bar.height()),
                                radius, radius);
    };
    // What was run is dark, what is still planned is light.
    QColor ahead = sums.over ? c.stop.ink : c.run.ink;
    const QColor done = ahead;
    ahead.setAlphaF(0.55F);
    fill(sums.share, sums.doneShare < sums.share ? ahead : done);
    fill(sums.doneShare, done);
}

} // namespace stridewell
