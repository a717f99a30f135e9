// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_head.h"

#include "ui/print/text_block.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace stridewell {

namespace {

/// Texts and a picture that lie side by side or below each other, each at its place.
struct HeadPart
{
    TextStack texts;
    QRectF place = {};
};

/// The size of a logo: as high as two lines, and not much wider than high.
QSizeF logoSize(const QImage &logo, const PaperStyle &style)
{
    if (logo.isNull())
        return {};
    return QSizeF(logo.size()).scaled(style.em(120), style.em(38), Qt::KeepAspectRatio);
}

/// A number torn apart by the end of a line is dialled wrongly.
QString unbroken(QString phone)
{
    return phone.replace(u' ', QChar::Nbsp).replace(u'-', QChar(0x2011));
}

/// True where name and phone have a line each in that width.
bool fits(const PaperHead &clinic, const PaperStyle &style, double width)
{
    return QFontMetricsF(style.bold()).horizontalAdvance(clinic.name) <= width &&
           QFontMetricsF(style.small()).horizontalAdvance(unbroken(clinic.phone)) <= width;
}

TextStack clinicTexts(const PaperHead &clinic, const PaperStyle &style, double width)
{
    TextStack texts(width);
    texts.add(clinic.name, {style.bold(), style.ink()});
    QStringList reach{clinic.address, unbroken(clinic.phone)};
    reach.removeAll(QString());
    texts.add(reach.join(u" \u00b7 "_s), {style.small(), style.quietInk()}, style.em(1));
    return texts;
}

TextStack planTexts(const QString &title, const QString &about, const PaperStyle &style, double width,
                    Qt::Alignment alignment)
{
    TextStack texts(width);
    texts.add(title, {style.title(), style.ink(), alignment});
    texts.add(about, {style.small(), style.quietInk(), alignment}, style.em(1));
    return texts;
}

Piece ruledPiece(const QList<HeadPart> &parts, const QImage &logo, const QRectF &logoPlace, double width,
                 const QPen &line, double air)
{
    double tall = logoPlace.bottom();
    for (const HeadPart &part : parts)
        tall = std::max(tall, part.place.top() + part.texts.height());
    Piece piece;
    piece.height = tall + 2 * air;
    const QLineF rule(0, tall + air * 0.8, width, tall + air * 0.8);
    const QRectF picture = placed(logoPlace, width);
    piece.paint = [parts, logo, picture, rule, line, width](QPainter &painter) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        if (!logo.isNull())
            painter.drawImage(picture, logo);
        for (const HeadPart &part : parts)
            part.texts.paint(painter, placed(part.place, width).topLeft());
        painter.setPen(line);
        painter.drawLine(rule);
    };
    return piece;
}

} // namespace

PaperHead paperHead(const ClinicHead &head)
{
    return {head.name, head.address, head.phone, head.logo.isEmpty() ? QImage() : QImage::fromData(head.logo, "PNG")};
}

Piece firstHeadPiece(const PaperHead &clinic, const QString &title, const QString &about, const PaperStyle &style,
                     double width)
{
    const QPen line(style.ink(), pt(1.4));
    const double air = style.em(9);
    if (clinic.isEmpty()) {
        const HeadPart plan{planTexts(title, about, style, width, Qt::AlignLeft), QRectF(0, 0, width, 0)};
        return ruledPiece({plan}, {}, {}, width, line, air);
    }
    const QSizeF logo = logoSize(clinic.logo, style);
    const double beside = logo.isEmpty() ? 0 : logo.width() + style.em(10);
    const double planWidth = width * 0.56;
    const double narrow = width * 0.42 - beside;
    const bool isBeside =
        QFontMetricsF(style.title()).horizontalAdvance(title) <= planWidth && fits(clinic, style, narrow);
    const double clinicWidth = isBeside ? narrow : width - beside;
    const HeadPart sender{clinicTexts(clinic, style, clinicWidth), QRectF(beside, 0, clinicWidth, 0)};
    const QRectF logoPlace(QPointF(0, 0), logo);
    if (isBeside) {
        const HeadPart plan{planTexts(title, about, style, planWidth, Qt::AlignRight),
                            QRectF(width - planWidth, 0, planWidth, 0)};
        return ruledPiece({sender, plan}, clinic.logo, logoPlace, width, line, air);
    }
    const double below = std::max(sender.texts.height(), logo.isEmpty() ? 0 : logo.height()) + style.em(8);
    const HeadPart plan{planTexts(title, about, style, width, Qt::AlignLeft), QRectF(0, below, width, 0)};
    return ruledPiece({sender, plan}, clinic.logo, logoPlace, width, line, air);
}

Piece laterHeadPiece(const QString &subject, const PaperStyle &style, double width)
{
    TextStack texts(width);
    texts.add(subject, {style.small(), style.quietInk()});
    return ruledPiece({{texts, QRectF(0, 0, width, 0)}}, {}, {}, width, QPen(style.ruleInk(), pt(0.6)), style.em(7));
}

} // namespace stridewell
