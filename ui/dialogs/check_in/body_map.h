// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/check_in.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

namespace stridewell {

/// The legs from behind, to point at the sore place: with the mouse, or with the arrow keys, up and down along a leg,
/// left and right between the legs. Its accessible name tells the place.
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
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void tellPlace();
    QTransform toWidget() const;
    void paintLegs(QPainter &painter) const;
    void paintPlace(QPainter &painter) const;

    const Theme &m_theme;
    std::optional<Side> m_side;
    std::optional<Site> m_site;
};

/// "Left, middle of the thigh"; what is not said is left out; empty when nothing is.
QString placeWords(const std::optional<Side> &side, const std::optional<Site> &site);

} // namespace stridewell
