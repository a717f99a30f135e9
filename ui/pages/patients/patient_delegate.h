// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QHash>
#include <QPixmap>
#include <QStaticText>
#include <QStyledItemDelegate>

namespace stridewell {

/// Draws the cells of the patients' list: the name bold, the stage as a rounded word, pain as a line of days, and what
/// is due in the tone of an alarm.
class PatientDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PatientDelegate(const Theme &theme, QObject *parent = nullptr);

    int rowHeight() const;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintStage(QPainter &painter, const QRect &cell, const QModelIndex &index) const;
    QPixmap painPicture(QSize size, const QList<int> &scores, bool mirrored, double scale) const;
    void paintPain(QPainter &painter, const QRect &cell, const QList<int> &scores, bool mirrored) const;
    void paintWords(QPainter &painter, const QRect &cell, const QModelIndex &index) const;
    /// The words in the painter's font, cut to the width. Kept: shaping them takes most of the time of a screen.
    const QStaticText &laidOut(const QPainter &painter, const QString &words, int width) const;

    const Theme &m_theme;
    mutable QHash<QString, QStaticText> m_laidOut;
};

} // namespace stridewell
