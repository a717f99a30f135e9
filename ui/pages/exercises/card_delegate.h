// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/exercise_look.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace stridewell {

/// Paints an exercise as a card: its figure over its name and place.
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CardDelegate(const Theme &theme, Poses poses, QObject *parent = nullptr);

    /// The height of a card; its width is that of the grid.
    int height() const;
    /// How the clinic's own exercises look, by id.
    void setOwnLooks(const QHash<QString, ExerciseLook> &looks) { m_ownLooks = looks; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintFrame(QPainter &painter, const QRectF &frame, const QStyleOptionViewItem &option) const;

    const Theme &m_theme;
    Poses m_poses;
    QHash<QString, ExerciseLook> m_ownLooks;
};

} // namespace stridewell
