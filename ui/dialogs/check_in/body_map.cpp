// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/check_in/body_map.h"

#include "core/base/words.h"
#include "ui/models/check_in_words.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace stridewell {

namespace {

// The picture's own space: 200 wide, 300 high, mirrored about x = 100. Seen from behind, left is left.
constexpr double pictureWidth = 200;
constexpr double pictureHeight = 300;
constexpr double middle = 100;

struct Spot
{
    Site site = Site::MidThigh;
    QPointF left = {};
};

constexpr std::array spots{
    Spot{Site::Buttock, {66, 44}},    Spot{Site::SitBone, {76, 72}},   Spot{Site::Groin, {93, 82}},
    Spot{Site::UpperThigh, {66, 98}}, Spot{Site::MidThigh, {66, 132}}, Spot{Site::BehindKnee, {67, 182}},
    Spot{Site::Calf, {66, 222}},
};

QPointF mirrored(QPointF point)
{
    return {2 * middle - point.x(), point.y()};
}

/// Hip, thigh, knee, calf and heel of the left leg with half of the trunk.
QPainterPath leftHalf()
{
    QPainterPath path;
    // A little past the middle, so that the two halves leave no seam.
    path.moveTo(middle + 1, 8);
    path.cubicTo(80, 8, 58, 8, 45, 12);
    path.cubicTo(38, 40, 34, 62, 36, 84);
    path.cubicTo(38, 120, 46, 150, 49, 178);
    path.cubicTo(46, 200, 44, 222, 53, 262);
    path.lineTo(54, 290);
    path.lineTo(76, 290);
    path.cubicTo(80, 250, 88, 224, 83, 182);
    path.cubicTo(88, 150, 95, 120, 97, 92);
    path.lineTo(middle + 1, 84);
    path.closeSubpath();
    return path;
}

QPainterPath leftHamstring()
{
    QPainterPath path;
    path.moveTo(48, 80);
    path.cubicTo(58, 74, 80, 74, 88, 82);
    path.cubicTo(88, 110, 82, 140, 78, 164);
    path.cubicTo(72, 172, 62, 172, 57, 164);
    path.cubicTo(52, 140, 48, 110, 48, 80);
    return path;
}

} // namespace

BodyMap::BodyMap(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setAccessibleDescription(tr("The legs from behind. Arrow keys choose the place; the questions ask the same."));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    tellPlace();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void BodyMap::setPlace(const std::optional<Side> &side, const std::optional<Site> &site)
{
    m_side = side;
    m_site = site;
    tellPlace();
    update();
}

void BodyMap::tellPlace()
{
    const QString place = placeWords(m_side, m_site);
    const QString name = place.isEmpty() ? tr("Where it hurts: not said") : tr("Where it hurts: %1").arg(place);
    if (name == accessibleName())
        return;
    setAccessibleName(name);
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

QSize BodyMap::sizeHint() const
{
    const Measures &m = m_theme.measures();
    return {m.px(220), m.px(370)};
}

QTransform BodyMap::toWidget() const
{
    const double words = 2.0 * QFontMetrics(m_theme.measures().small()).height();
    const double scale = std::min(width() / pictureWidth, (height() - words) / pictureHeight);
    return QTransform::fromTranslate((width() - pictureWidth * scale) / 2, 0).scale(scale, scale);
}

std::optional<QPointF> BodyMap::pointOf(Side side, Site site) const
{
    const auto it = std::find_if(spots.begin(), spots.end(), [site](const Spot &spot) { return spot.site == site; });
    if (it == spots.end() || side == Side::Both)
        return std::nullopt;
    return toWidget().map(side == Side::Left ? it->left : mirrored(it->left));
}

void BodyMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(toWidget(), true);
    paintLegs(painter);
    paintPlace(painter);
    painter.resetTransform();
    if (hasFocus()) {
        const double radius = m_theme.measures().itemRadius();
        painter.setPen(QPen(m_theme.colours().accent.ink, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }
    painter.setPen(m_theme.colours().quiet);
    painter.setFont(m_theme.measures().small());
    const QRect line(0, static_cast<int>(toWidget().map(QPointF(0, pictureHeight)).y()), width() / 2,
                     QFontMetrics(painter.font()).height());
    painter.drawText(line, Qt::AlignCenter, words(Side::Left));
    painter.drawText(line.translated(width() / 2, 0), Qt::AlignCenter, words(Side::Right));
}

void BodyMap::paintLegs(QPainter &painter) const
{
    const Colours &c = m_theme.colours();
    const QTransform mirror(-1, 0, 0, 1, 2 * middle, 0);
    const QPainterPath body = leftHalf().united(mirror.map(leftHalf()));
    painter.setPen(QPen(c.control, 1.5));
    painter.setBrush(c.rest.tint);
    painter.drawPath(body);
    painter.setPen(QPen(c.strength.ink, 1));
    painter.setBrush(c.strength.tint);
    painter.drawPath(leftHamstring());
    painter.drawPath(mirror.map(leftHamstring()));
}

void BodyMap::paintPlace(QPainter &painter) const
{
    const Colours &c = m_theme.colours();
    QColor halo = c.stop.ink;
    halo.setAlphaF(0.3F);
    for (const Spot &spot : spots) {
        for (const bool left : {true, false}) {
            const QPointF at = left ? spot.left : mirrored(spot.left);
            const bool here =
                m_site == spot.site && (m_side == Side::Both || m_side == (left ? Side::Left : Side::Right));
            painter.setPen(Qt::NoPen);
            painter.setBrush(here ? halo : QBrush(Qt::NoBrush));
            painter.drawEllipse(at, 13, 13);
            painter.setBrush(here ? c.stop.ink : c.control);
            painter.drawEllipse(at, here ? 5.5 : 1.8, here ? 5.5 : 1.8);
        }
    }
}

void BodyMap::mousePressEvent(QMouseEvent *event)
{
    const QPointF at = toWidget().inverted().map(event->position());
    const Side side = at.x() < middle ? Side::Left : Side::Right;
    const QPointF asLeft = side == Side::Left ? at : mirrored(at);
    const auto distance = [asLeft](const Spot &spot) {
        const QPointF apart = spot.left - asLeft;
        return QPointF::dotProduct(apart, apart);
    };
    const auto nearest = std::min_element(spots.begin(), spots.end(),
                                          [&](const Spot &a, const Spot &b) { return distance(a) < distance(b); });
    Q_EMIT pointed(side, nearest->site);
}

void BodyMap::keyPressEvent(QKeyEvent *event)
{
    const auto at = std::find_if(spots.begin(), spots.end(), [this](const Spot &spot) { return m_site == spot.site; });
    const Side side = m_side == Side::Right ? Side::Right : Side::Left;
    const Site site = at == spots.end() ? Site::MidThigh : at->site;
    const bool begun = at != spots.end();
    switch (event->key()) {
    case Qt::Key_Up:
        Q_EMIT pointed(side, begun && at != spots.begin() ? std::prev(at)->site : site);
        break;
    case Qt::Key_Down:
        Q_EMIT pointed(side, begun && std::next(at) != spots.end() ? std::next(at)->site : site);
        break;
    case Qt::Key_Left:
        Q_EMIT pointed(Side::Left, site);
        break;
    case Qt::Key_Right:
        Q_EMIT pointed(Side::Right, site);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void BodyMap::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void BodyMap::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

QString placeWords(const std::optional<Side> &side, const std::optional<Site> &site)
{
    QStringList parts;
    if (side)
        parts += words(*side);
    if (site)
        parts += parts.isEmpty() ? words(*site) : Words::insideSentence(words(*site));
    return parts.join(u", "_s);
}

} // namespace stridewell
