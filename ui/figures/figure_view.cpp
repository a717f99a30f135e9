// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figure_view.h"

#include "ui/figures/figure_painter.h"
#include "ui/figures/skeleton.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace stridewell {

namespace {
constexpr int roundMilliseconds = 4800; ///< from the start to the end and back
} // namespace

FigureView::FigureView(const Theme &theme, Poses poses, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_poses(std::move(poses))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_motion.setStartValue(0.0);
    m_motion.setEndValue(1.0);
    m_motion.setDuration(roundMilliseconds);
    m_motion.setLoopCount(-1);
    connect(&m_motion, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FigureView::showExercise(const QString &exercise, const QString &name)
{
    showPoses(m_poses.of(exercise), name);
}

void FigureView::showPicture(const QImage &picture, const QString &name)
{
    showPoses({}, name);
    m_picture = picture;
    setVisible(!picture.isNull());
    updateGeometry();
}

void FigureView::showPoses(const QList<Pose> &poses, const QString &name)
{
    m_motion.stop();
    m_picture = {};
    m_shown = poses;
    m_view = boundsOf(m_shown, m_poses.body);
    setAccessibleName(name);
    setVisible(!m_shown.isEmpty());
    updateGeometry();
    update();
    Q_EMIT changed();
}

void FigureView::setTallest(int pixels)
{
    m_tallest = pixels;
    updateGeometry();
}

void FigureView::setMoving(bool moving)
{
    if (moving == isMoving() || (moving && !canMove()))
        return;
    if (moving)
        m_motion.start();
    else
        m_motion.stop();
    update();
    Q_EMIT changed();
}

void FigureView::hideEvent(QHideEvent *event)
{
    setMoving(false);
    QWidget::hideEvent(event);
}

QList<Pose> FigureView::drawn() const
{
    if (!isMoving())
        return canMove() ? QList<Pose>{m_shown.first(), m_shown.last()} : m_shown;
    // There and back, slow at both ends.
    const double share = (1 - std::cos(m_motion.currentValue().toDouble() * 2 * std::numbers::pi)) / 2;
    if (m_theme.wantsStillness())
        return {share < 0.5 ? m_shown.first() : m_shown.last()};
    return {poseAt(m_shown, share, m_poses.body)};
}

QSize FigureView::sizeHint() const
{
    const int width = m_theme.measures().px(250);
    return {width, heightForWidth(width)};
}

int FigureView::heightForWidth(int width) const
{
    if (!m_picture.isNull())
        return std::min(width * m_picture.height() / m_picture.width(), m_theme.measures().px(m_tallest));
    if (m_view.isEmpty())
        return 0;
    const double each = width / static_cast<double>(std::max<qsizetype>(2, m_shown.size()));
    const double tall = each * m_view.height() / m_view.width();
    return std::clamp(static_cast<int>(tall), m_theme.measures().px(60), m_theme.measures().px(m_tallest));
}

void FigureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_picture.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        QRect box(QPoint(), m_picture.size().scaled(size(), Qt::KeepAspectRatio));
        box.moveCenter(rect().center());
        painter.drawImage(box, m_picture);
        return;
    }
    const QList<Pose> poses = drawn();
    const double each = width() / static_cast<double>(std::max<qsizetype>(1, poses.size()));
    for (qsizetype i = 0; i < poses.size(); ++i) {
        // The start stands where reading begins.
        const qsizetype place = isRightToLeft() ? poses.size() - 1 - i : i;
        const QRectF box(static_cast<double>(place) * each + 2, 0, each - 4, height());
        paintPose(painter, poses[i], m_poses.body, m_view, box, m_theme.colours());
    }
}

} // namespace stridewell
