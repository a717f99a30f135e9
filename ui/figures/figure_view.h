// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/pose.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace stridewell {

/// A still picture of an exercise: its start and, where there is one, its end side by side at one size.
class FigureView : public QWidget
{
    Q_OBJECT

public:
    FigureView(const Theme &theme, Poses poses, QWidget *parent = nullptr);

    /// Shows an exercise under the name a screen reader says. Without poses the view takes no room.
    void showExercise(const QString &exercise, const QString &name);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF viewBox() const;

    const Theme &m_theme;
    Poses m_poses;
    QList<Pose> m_shown;
};

} // namespace stridewell
