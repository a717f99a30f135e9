// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exercises/card_delegate.h"

#include "ui/figures/figure_painter.h"
#include "ui/models/roles.h"

#include <QListView>
#include <QPainter>

namespace stridewell {

CardDelegate::CardDelegate(const Theme &theme, Poses poses, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_poses(std::move(poses))
{
}

int CardDelegate::height() const
{
    const Measures &m = m_theme.measures();
    return m.px(158) + QFontMetrics(m.bold()).height() + QFontMetrics(m.small()).height();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // A smaller card would float in the middle of its place in the grid.
    const auto *view = qobject_cast<const QListView *>(option.widget);
    return view && view->gridSize().isValid() ? view->gridSize() : QSize(m_theme.measures().px(200), height());
}

void CardDelegate::paintFrame(QPainter &painter, const QRectF &frame, const QStyleOptionViewItem &option) const
{
    const Colours &c = m_theme.colours();
    const Measures &m = m_theme.measures();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool focused = chosen && option.state.testFlag(QStyle::State_HasFocus);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter.setPen(focused  ? QPen(c.text, 3)
                   : chosen ? QPen(c.accent.ink, 2)
                            : QPen(hovered ? c.accent.ink : c.line, 1));
    painter.setBrush(c.card);
    painter.drawRoundedRect(frame, m.px(12), m.px(12));
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &c = m_theme.colours();
    const Measures &m = m_theme.measures();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int half = m.px(6); // of the room between cards
    const QRect card = option.rect.adjusted(half, half, -half, -half);
    paintFrame(*painter, card, option);

    const QRect inside = card.adjusted(m.px(14), m.px(10), -m.px(14), -m.px(10));
    const int nameHeight = QFontMetrics(m.bold()).height();
    const int smallHeight = QFontMetrics(m.small()).height();
    const QRect subtitle(inside.left(), inside.bottom() - smallHeight + 1, inside.width(), smallHeight);
    const QRect name(inside.left(), subtitle.top() - nameHeight, inside.width(), nameHeight);
    const QRect figure(inside.left(), inside.top(), inside.width(), name.top() - inside.top() - m.px(6));
    const QString exercise = index.data(ExerciseRole).toString();
    const ExerciseLook own = m_ownLooks.value(exercise);
    const QList<Pose> poses = own.poses.isEmpty() ? m_poses.of(exercise) : own.poses;
    if (!own.picture.isNull()) {
        QRect box(QPoint(), own.picture.size().scaled(figure.size(), Qt::KeepAspectRatio));
        box.moveCenter(figure.center());
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(box, own.picture);
    }
    if (!poses.isEmpty())
        paintPose(*painter, poses.last(), m_poses.body, boundsOf({poses.last()}, m_poses.body), figure, c);

    const auto write = [&](const QRect &box, const QFont &font, const QColor &colour, const QString &text) {
        painter->setFont(font);
        painter->setPen(colour);
        const QString fitting = QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width());
        painter->drawText(box, static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter), fitting);
    };
    painter->setLayoutDirection(option.direction);
    write(name, m.bold(), c.text, index.data().toString());
    write(subtitle, m.small(), c.quiet, index.data(SubtitleRole).toString());
    painter->restore();
}

} // namespace stridewell
