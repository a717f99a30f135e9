// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/pose.h"
#include "ui/theme/theme.h"

#include <QTransform>
#include <QWidget>

namespace stridewell {

/// A figure whose joints can be dragged. Each part turns about the joint above it and takes what hangs on it along;
/// dragging the hip moves the whole body. By keyboard Page Up and Page Down choose a joint, the arrows turn or move it.
class PoseEditor : public QWidget
{
    Q_OBJECT

public:
    PoseEditor(const Theme &theme, const BodySizes &body, const QString &name, QWidget *parent = nullptr);

    const Pose &pose() const { return m_pose; }
    void setPose(const Pose &pose);

    /// How many joints there are; the first is the hip.
    static int jointCount();
    /// The joint that the keyboard moves.
    int joint() const { return m_joint; }
    /// Where a joint lies in the widget.
    QPointF placeOf(int joint) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The person moved something.
    void edited();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// From the pose's own space to the widget.
    QTransform toWidget() const;
    void choose(int joint);
    /// Turns the part that ends in `joint` towards a place in the pose's space; the hip goes there.
    void drag(int joint, QPointF to);
    /// A step by keyboard: the hip moves, any other joint turns.
    void step(double across, double up);
    void keepOnGround();
    /// Lets the whole pose be seen.
    void fit();

    const Theme &m_theme;
    BodySizes m_body;
    QString m_name;
    Pose m_pose;
    QRectF m_seen; ///< of the pose's own space; stands still while a joint is dragged
    int m_joint = 0;
    bool m_dragging = false;
};

} // namespace stridewell
