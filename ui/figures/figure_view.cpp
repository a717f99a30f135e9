// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figure_view.h"

#include "ui/figures/figure_painter.h"

#include <QPainter>

#include <algorithm>

namespace stridewell {

FigureView::FigureView(const Theme &theme, Poses poses, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_poses(std::move(poses))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FigureView::showExercise(const QString &exercise, const QString &name)
{
    m_shown = m_poses.of(exercise);
    setAccessibleName(name);
    setVisible(!m_shown.isEmpty());
    updateGeometry();
    update();
}

QRectF FigureView::viewBox() const
{
    QRectF all;
    for (const Pose &pose : m_shown)
        all |= boundsOf(pose, m_poses.body);
    return all;
}

QSize FigureView::sizeHint() const
{
    const int width = m_theme.measures().px(250);
    return {width, heightForWidth(width)};
}

int FigureView::heightForWidth(int width) const
{
    const QRectF view = viewBox();
    if (view.isEmpty())
        return 0;
    const double each = width / static_cast<double>(std::max<qsizetype>(2, m_shown.size()));
    const double tall = each * view.height() / view.width();
    return std::clamp(static_cast<int>(tall), m_theme.measures().px(60), m_theme.measures().px(130));
}

void FigureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF view = viewBox();
    const double each = width() / static_cast<double>(std::max<qsizetype>(1, m_shown.size()));
    for (qsizetype i = 0; i < m_shown.size(); ++i) {
        const QRectF box(static_cast<double>(i) * each + 2, 0, each - 4, height());
        paintPose(painter, m_shown[i], m_poses.body, view, box, m_theme.colours());
    }
}

} // namespace stridewell
