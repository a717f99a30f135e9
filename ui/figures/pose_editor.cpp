// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/pose_editor.h"

#include "ui/figures/figure_painter.h"
#include "ui/figures/skeleton.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace stridewell {

namespace {

/// The part of the pose's space that can always be seen: room for a body that stands, kneels or lies.
const QRectF stage(0, 0, 200, groundLine + 4);
constexpr double step5 = 5; ///< degrees or units of one key

struct Joint
{
    const char *name;
    double Pose::*trunk; ///< a direction of the trunk, or
    Limbs Pose::*limbs;  ///< of a limb
    double Limbs::*direction;
};

// clang-format off
constexpr std::array joints{
    Joint{QT_TRANSLATE_NOOP("stridewell::PoseEditor", "hip"), nullptr, nullptr, nullptr},
    Joint{QT_TRANSLATE_NOOP("stridewell::PoseEditor", "shoulders"), &Pose::torso, nullptr, nullptr},
    Joint{QT_TRANSLATE_NOOP("stridewell::PoseEditor", "head"), &Pose::head, nullptr, nullptr},
    Joint{QT_TRANSLATE_NOOP("stridewell::PoseEditor", "near knee"), nullptr, &Pose::nearLimbs, &Limbs::thigh},
    Joint{QT_TRANSLATE_NOOP("stridewell::PoseEditor", "near ankle"), nullptr, &Pose::nearLimbs, &Limbs::shank},
    Joint{QT_TRANSLATE_NOOP("stridewell::PoseEditor", "near toes"), nullptr, &Pose::nearLimbs, &Limbs::foot},
    Joint{QT_TRANSLATE_NOOP("stridewell::PoseEditor", "near elbow"), nullptr, &Pose::nearLimbs, &Limbs::upperArm},
    Joint{QT_TRANSLATE_NOOP("stridewell::PoseEditor", "near hand"), nullptr, &Pose::nearLimbs, &Limbs::forearm},
    Joint{QT_TRANSLATE_NOOP("stridewell::PoseEditor", "far knee"), nullptr, &Pose::farLimbs, &Limbs::thigh},
    Joint{QT_TRANSLATE_NOOP("stridewell::PoseEditor", "far ankle"), nullptr, &Pose::farLimbs, &Limbs::shank},
    Joint{QT_TRANSLATE_NOOP("stridewell::PoseEditor", "far toes"), nullptr, &Pose::farLimbs, &Limbs::foot},
    Joint{QT_TRANSLATE_NOOP("stridewell::PoseEditor", "far elbow"), nullptr, &Pose::farLimbs, &Limbs::upperArm},
    Joint{QT_TRANSLATE_NOOP("stridewell::PoseEditor", "far hand"), nullptr, &Pose::farLimbs, &Limbs::forearm},
};
// clang-format on

/// The part that ends in a joint: from the joint it turns about to the joint itself. The hip's has no length.
QLineF partOf(int joint, const Pose &pose, const BodySizes &body)
{
    const Skeleton s = skeletonOf(pose, body);
    switch (joint) {
    case 0:
        return {pose.hip, pose.hip};
    case 1:
        return s.trunk.line;
    case 2:
        return {s.neck.line.p1(), s.head};
    default:
        break;
    }
    constexpr int first = 3, limb = 5, leg = 3;
    const bool isNear = joint < first + limb;
    const auto at = static_cast<size_t>(joint - first - (isNear ? 0 : limb));
    if (at < leg)
        return (isNear ? s.nearLeg : s.farLeg)[at].line;
    return (isNear ? s.nearArm : s.farArm)[at - leg].line;
}

/// The direction that a joint's part has in the pose; nullptr for the hip.
double *directionOf(int joint, Pose &pose)
{
    const Joint &known = joints[static_cast<size_t>(joint)];
    if (known.trunk)
        return &(pose.*known.trunk);
    return known.limbs ? &(pose.*known.limbs.*known.direction) : nullptr;
}

} // namespace

PoseEditor::PoseEditor(const Theme &theme, const BodySizes &body, const QString &name, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_body(body), m_name(name)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(theme.measures().px(180), theme.measures().px(150));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    fit();
    choose(0);
}

int PoseEditor::jointCount()
{
    return static_cast<int>(joints.size());
}

void PoseEditor::setPose(const Pose &pose)
{
    m_pose = pose;
    fit();
}

void PoseEditor::fit()
{
    m_seen = stage.united(boundsOf({m_pose}, m_body));
    update();
}

QSize PoseEditor::sizeHint() const
{
    return {m_theme.measures().px(240), m_theme.measures().px(190)};
}

QTransform PoseEditor::toWidget() const
{
    const double scale = std::min(width() / m_seen.width(), height() / m_seen.height());
    QTransform transform;
    transform.translate(width() / 2.0, height());
    transform.scale(scale, scale);
    transform.translate(-m_seen.center().x(), -m_seen.bottom());
    return transform;
}

QPointF PoseEditor::placeOf(int joint) const
{
    return toWidget().map(partOf(joint, m_pose, m_body).p2());
}

void PoseEditor::choose(int joint)
{
    m_joint = (joint + jointCount()) % jointCount();
    setAccessibleName(tr("%1, joint: %2").arg(m_name, tr(joints[static_cast<size_t>(m_joint)].name)));
    setAccessibleDescription(tr("Page Up and Page Down choose a joint, the arrow keys move it."));
    update();
}

void PoseEditor::keepOnGround()
{
    const double sunk = bodyBounds(skeletonOf(m_pose, m_body)).bottom() - groundLine;
    if (sunk > 0)
        m_pose.hip.ry() -= sunk;
}

void PoseEditor::drag(int joint, QPointF to)
{
    if (double *direction = directionOf(joint, m_pose)) {
        const QPointF from = partOf(joint, m_pose, m_body).p1();
        *direction = QLineF(from, to).angle(); // degrees, 0 = right, 90 = up, as poses have them
    } else {
        m_pose.hip = {std::clamp(to.x(), stage.left(), stage.right()), std::clamp(to.y(), stage.top(), groundLine)};
    }
    keepOnGround();
    update();
    Q_EMIT edited();
}

void PoseEditor::step(double across, double up)
{
    if (double *direction = directionOf(m_joint, m_pose))
        *direction += across + up;
    else
        m_pose.hip += QPointF(-across, -up);
    keepOnGround();
    fit();
    Q_EMIT edited();
}

void PoseEditor::mousePressEvent(QMouseEvent *event)
{
    int nearest = 0;
    for (int joint = 0; joint < jointCount(); ++joint) {
        const auto away = [&](int other) { return QLineF(placeOf(other), event->position()).length(); };
        if (away(joint) < away(nearest))
            nearest = joint;
    }
    const double reach = m_theme.measures().px(16);
    m_dragging = QLineF(placeOf(nearest), event->position()).length() <= reach;
    if (m_dragging)
        choose(nearest);
}

void PoseEditor::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragging)
        drag(m_joint, toWidget().inverted().map(event->position()));
}

void PoseEditor::mouseReleaseEvent(QMouseEvent *)
{
    m_dragging = false;
    fit();
}

void PoseEditor::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        choose(m_joint + 1);
        break;
    case Qt::Key_PageUp:
        choose(m_joint - 1);
        break;
    case Qt::Key_Left:
        step(step5, 0);
        break;
    case Qt::Key_Right:
        step(-step5, 0);
        break;
    case Qt::Key_Up:
        step(0, step5);
        break;
    case Qt::Key_Down:
        step(0, -step5);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PoseEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &c = m_theme.colours();
    painter.setPen(QPen(hasFocus() ? c.accent.ink : c.line, hasFocus() ? 2 : 1));
    painter.setBrush(c.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), m_theme.measures().itemRadius(),
                            m_theme.measures().itemRadius());
    paintPose(painter, m_pose, m_body, m_seen, rect(), c);
    const double radius = m_theme.measures().px(4);
    for (int joint = 0; joint < jointCount(); ++joint) {
        painter.setPen(QPen(c.card, 1.5));
        painter.setBrush(joint == m_joint ? c.stop.ink : c.accent.ink);
        const double grown = joint == m_joint ? radius * 1.5 : radius;
        painter.drawEllipse(placeOf(joint), grown, grown);
    }
}

} // namespace stridewell
