// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figure_painter.h"

#include "ui/figures/skeleton.h"

#include <QPainter>

#include <algorithm>

namespace stridewell {

namespace {

void draw(QPainter &painter, const Bone &segment, const QColor &colour)
{
    painter.setPen(QPen(colour, segment.width, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(segment.line);
}

/// A stripe along the back of the near thigh: on the side that faces away from the shin's front.
Bone hamstringOf(const Bone &thigh)
{
    const QLineF &bone = thigh.line;
    const QLineF normal = bone.normalVector().unitVector();
    const QPointF back = QPointF(normal.dx(), normal.dy()) * (-thigh.width * 0.28);
    return {QLineF(bone.pointAt(0.14) + back, bone.pointAt(0.86) + back), thigh.width * 0.26};
}

/// Those that lie on the body, or those behind it.
void drawProps(QPainter &painter, const Pose &pose, bool cold, const Colours &colours)
{
    for (const Prop &prop : pose.props) {
        if (prop.cold != cold)
            continue;
        const QColor colour = cold ? colours.ice.ink : colours.prop;
        painter.setPen(QPen(colour, prop.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(colour);
        if (prop.filled)
            painter.drawPolygon(prop.line);
        else
            painter.drawPolyline(prop.line);
    }
}

} // namespace

QRectF boundsOf(const QList<Pose> &poses, const BodySizes &body)
{
    constexpr int stepsBetween = 8; // arms swing out further on the way than at either end
    QRectF bounds;
    for (qsizetype i = 0; i < poses.size(); ++i) {
        bounds |= bodyBounds(skeletonOf(poses[i], body));
        for (const Prop &prop : poses[i].props) {
            const double w = prop.width / 2;
            bounds |= prop.line.boundingRect().adjusted(-w, -w, w, w);
        }
        for (int step = 1; i > 0 && step < stepsBetween; ++step)
            bounds |= bodyBounds(skeletonOf(between(poses[i - 1], poses[i], step / double{stepsBetween}, body), body));
    }
    if (poses.isEmpty())
        return bounds;
    bounds.setBottom(std::max(bounds.bottom(), groundLine + 3));
    return bounds.adjusted(-4, -3, 4, 0);
}

void paintPose(QPainter &painter, const Pose &pose, const BodySizes &body, const QRectF &view, const QRectF &box,
               const Colours &colours)
{
    if (view.isEmpty() || box.isEmpty())
        return;
    const double scale = std::min(box.width() / view.width(), box.height() / view.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.center().x(), box.bottom());
    painter.scale(scale, scale);
    painter.translate(-view.center().x(), -view.bottom());

    painter.setPen(QPen(colours.prop, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(view.left() + 2, groundLine + 1.5), QPointF(view.right() - 2, groundLine + 1.5));

    drawProps(painter, pose, false, colours);
    const Skeleton s = skeletonOf(pose, body);
    for (const Bone &segment : s.farLeg)
        draw(painter, segment, colours.farLimb);
    for (const Bone &segment : s.farArm)
        draw(painter, segment, colours.farLimb);
    draw(painter, s.neck, colours.nearLimb);
    draw(painter, s.trunk, colours.nearLimb);
    for (const Bone &segment : s.nearLeg)
        draw(painter, segment, colours.nearLimb);
    for (const Bone &segment : s.nearArm)
        draw(painter, segment, colours.nearLimb);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.nearLimb);
    painter.drawEllipse(s.head, body.headRadius, body.headRadius);
    if (pose.hamstring)
        draw(painter, hamstringOf(s.nearLeg[0]), colours.strength.ink);
    drawProps(painter, pose, true, colours);
    painter.restore();
}

} // namespace stridewell
