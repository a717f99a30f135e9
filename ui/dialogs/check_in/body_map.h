// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/check_in.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

namespace stridewell {

/// The legs from behind, to point at the sore place with the mouse. The same is asked as two questions beside it,
/// which is how the keyboard and a screen reader answer.
class BodyMap : public QWidget
{
    Q_OBJECT

public:
    explicit BodyMap(const Theme &theme, QWidget *parent = nullptr);

    void setPlace(const std::optional<Side> &side, const std::optional<Site> &site);
    QSize sizeHint() const override;

    /// Where a place lies in this widget now. Both legs and the whole leg have no single point.
    std::optional<QPointF> pointOf(Side side, Site site) const;

Q_SIGNALS:
    void pointed(Side side, Site site);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QTransform toWidget() const;
    void paintLegs(QPainter &painter) const;
    void paintPlace(QPainter &painter) const;

    const Theme &m_theme;
    std::optional<Side> m_side;
    std::optional<Site> m_site;
};

} // namespace stridewell
