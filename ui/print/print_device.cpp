// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_device.h"

#include "core/base/words.h"
#include "ui/theme/colours.h"

#include <QImage>
#include <QPagedPaintDevice>
#include <QPainter>

namespace stridewell {

namespace {

tl::unexpected<Error> gone()
{
    return failure(ErrorCode::Unwritable, {},
                   Words::tr("The printer does not take the pages. See whether it is "
                             "on, choose another one, or save a PDF."));
}

} // namespace

void paintPage(QPainter &painter, const QPagedPaintDevice &device, const PrintedPages &pages, int page)
{
    const double scale = device.logicalDpiX() / paperUnitsPerInch;
    painter.save();
    painter.scale(scale, scale);
    pages.paint(painter, page);
    painter.restore();
}

Result<void> printOn(QPagedPaintDevice &device, const PrintedPages &pages, PageRange range)
{
    device.setPageLayout(pages.layout());
    QPainter painter;
    if (!painter.begin(&device))
        return gone();
    for (int page = range.first; page <= range.last; ++page) {
        if (page > range.first && !device.newPage())
            return gone();
        paintPage(painter, device, pages, page);
    }
    if (!painter.end())
        return gone();
    return {};
}

QImage pagePicture(const PrintedPages &pages, int page, int width)
{
    const QRectF paper = pages.layout().fullRect(QPageLayout::Point);
    const QPointF corner = pages.layout().paintRect(QPageLayout::Point).topLeft();
    const double scale = width / paper.width();
    QImage picture(width, static_cast<int>(paper.height() * scale), QImage::Format_RGB32);
    picture.fill(lightColours().card);
    QPainter painter(&picture);
    painter.scale(scale, scale);
    painter.translate(corner);
    painter.scale(1 / paperUnitsPerPoint, 1 / paperUnitsPerPoint);
    pages.paint(painter, page);
    return picture;
}

} // namespace stridewell
