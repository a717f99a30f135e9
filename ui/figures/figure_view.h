// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/pose.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QVariantAnimation>
#include <QWidget>

namespace stridewell {

/// A picture of an exercise: its start and, where there is one, its end side by side at one size. Or one figure that
/// moves gently between them; where the system asks for stillness it shows the one and then the other instead.
class FigureView : public QWidget
{
    Q_OBJECT

public:
    FigureView(const Theme &theme, Poses poses, QWidget *parent = nullptr);

    /// Shows an exercise under the name a screen reader says. Without poses the view takes no room.
    void showExercise(const QString &exercise, const QString &name);
    /// The same for poses that are no part of the program's.
    void showPoses(const QList<Pose> &poses, const QString &name);
    /// A picture instead of a figure.
    void showPicture(const QImage &picture, const QString &name);
    /// The greatest height in pixels of the design's font; 130 until something else is said.
    void setTallest(int pixels);

    bool canMove() const { return m_shown.size() > 1; }
    bool isMoving() const { return m_motion.state() == QAbstractAnimation::Running; }
    /// Starts or ends the movement. It rests by itself while the view cannot be seen.
    void setMoving(bool moving);
    /// What is drawn now: both poses, or the one the movement has reached.
    QList<Pose> drawn() const;

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    /// Another exercise is shown, or the movement began or ended.
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    const Theme &m_theme;
    Poses m_poses;
    QList<Pose> m_shown;
    QImage m_picture; ///< null = poses
    QRectF m_view;    ///< what of the poses' space is seen
    QVariantAnimation m_motion;
    int m_tallest = 130;
};

} // namespace stridewell
