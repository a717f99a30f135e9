// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

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
    void paintPain(QPainter &painter, const QRect &cell, const QList<int> &scores, bool mirrored) const;
    void paintWords(QPainter &painter, const QRect &cell, const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace stridewell
