// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/glyphs.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace stridewell {

namespace {

QPainterPath calendarPath()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(0.12, 0.2, 0.76, 0.68), 0.1, 0.1);
    for (const double y : {0.42, 0.65}) {
        path.moveTo(0.12, y);
        path.lineTo(0.88, y);
    }
    for (const double x : {0.37, 0.63}) {
        path.moveTo(x, 0.42);
        path.lineTo(x, 0.88);
    }
    for (const double x : {0.32, 0.68}) {
        path.moveTo(x, 0.08);
        path.lineTo(x, 0.2);
    }
    return path;
}

QPainterPath runnerPath()
{
    QPainterPath path;
    path.addEllipse(QPointF(0.62, 0.16), 0.08, 0.08);
    // Trunk and the leg in front, the leg behind, the arms.
    path.moveTo(0.56, 0.32);
    path.lineTo(0.48, 0.56);
    path.lineTo(0.66, 0.68);
    path.lineTo(0.62, 0.92);
    path.moveTo(0.48, 0.56);
    path.lineTo(0.38, 0.76);
    path.lineTo(0.16, 0.78);
    path.moveTo(0.28, 0.5);
    path.lineTo(0.36, 0.34);
    path.lineTo(0.56, 0.32);
    path.lineTo(0.68, 0.46);
    path.lineTo(0.84, 0.42);
    return path;
}

QPainterPath sunPath()
{
    QPainterPath path;
    path.addEllipse(QRectF(0.32, 0.32, 0.36, 0.36));
    for (int ray = 0; ray < 8; ++ray) {
        const double angle = ray * std::numbers::pi / 4;
        const QPointF direction(std::cos(angle), std::sin(angle));
        path.moveTo(QPointF(0.5, 0.5) + direction * 0.32);
        path.lineTo(QPointF(0.5, 0.5) + direction * 0.44);
    }
    return path;
}

QPainterPath gearPath()
{
    QPainterPath path;
    path.addEllipse(QRectF(0.38, 0.38, 0.24, 0.24));
    path.addEllipse(QRectF(0.22, 0.22, 0.56, 0.56));
    for (int tooth = 0; tooth < 8; ++tooth) {
        const double angle = (tooth + 0.5) * std::numbers::pi / 4;
        const QPointF direction(std::cos(angle), std::sin(angle));
        path.moveTo(QPointF(0.5, 0.5) + direction * 0.28);
        path.lineTo(QPointF(0.5, 0.5) + direction * 0.42);
    }
    return path;
}

QPainterPath pathOf(Glyph glyph)
{
    QPainterPath path;
    switch (glyph) {
    case Glyph::Check:
        path.moveTo(0.14, 0.54);
        path.lineTo(0.4, 0.8);
        path.lineTo(0.88, 0.22);
        break;
    case Glyph::Dash:
        path.moveTo(0.18, 0.5);
        path.lineTo(0.82, 0.5);
        break;
    case Glyph::Ring:
    case Glyph::Half:
        path.addEllipse(QRectF(0.16, 0.16, 0.68, 0.68));
        break;
    case Glyph::Cross:
        path.moveTo(0.22, 0.22);
        path.lineTo(0.78, 0.78);
        path.moveTo(0.78, 0.22);
        path.lineTo(0.22, 0.78);
        break;
    case Glyph::Note:
        path.moveTo(0.2, 0.82);
        path.lineTo(0.26, 0.6);
        path.lineTo(0.7, 0.14);
        path.lineTo(0.88, 0.32);
        path.lineTo(0.42, 0.76);
        path.closeSubpath();
        break;
    case Glyph::Calendar:
        return calendarPath();
    case Glyph::Runner:
        return runnerPath();
    case Glyph::Sun:
        return sunPath();
    case Glyph::Gear:
        return gearPath();
    case Glyph::Bars:
        path.moveTo(0.1, 0.88);
        path.lineTo(0.92, 0.88);
        path.addRect(QRectF(0.18, 0.5, 0.14, 0.38));
        path.addRect(QRectF(0.44, 0.16, 0.14, 0.72));
        path.addRect(QRectF(0.7, 0.36, 0.14, 0.52));
        break;
    case Glyph::People:
        path.addEllipse(QRectF(0.24, 0.14, 0.3, 0.3));
        path.moveTo(0.08, 0.86);
        path.cubicTo(0.08, 0.48, 0.7, 0.48, 0.7, 0.86);
        path.addEllipse(QRectF(0.64, 0.24, 0.22, 0.22));
        path.moveTo(0.74, 0.58);
        path.cubicTo(0.86, 0.58, 0.94, 0.68, 0.94, 0.84);
        break;
    }
    return path;
}

} // namespace

Glyph glyphOf(ItemState state)
{
    switch (state) {
    case ItemState::Planned:
        return Glyph::Ring;
    case ItemState::Done:
        return Glyph::Check;
    case ItemState::Partly:
        return Glyph::Half;
    case ItemState::Skipped:
        return Glyph::Dash;
    case ItemState::Missed:
        return Glyph::Cross;
    }
    Q_UNREACHABLE();
}

void paintGlyph(QPainter &painter, Glyph glyph, const QRectF &box, const QColor &colour)
{
    const double side = std::min(box.width(), box.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.center() - QPointF(side / 2, side / 2));
    painter.scale(side, side);
    const bool fine = glyph == Glyph::Calendar || glyph == Glyph::Runner || glyph == Glyph::Sun ||
                      glyph == Glyph::Bars || glyph == Glyph::People;
    const double width = fine ? 0.075 : 0.14;
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(pathOf(glyph));
    if (glyph == Glyph::Half) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPie(QRectF(0.16, 0.16, 0.68, 0.68), 90 * 16, 180 * 16);
    }
    painter.restore();
}

} // namespace stridewell
