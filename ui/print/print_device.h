// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/print/printed_pages.h"

class QImage;
class QPagedPaintDevice;
class QPainter;

namespace stridewell {

/// Which pages, counted from 0, both included.
struct PageRange
{
    int first = 0;
    int last = 0;
};

/// Draws one page where `painter` already draws on `device`.
void paintPage(QPainter &painter, const QPagedPaintDevice &device, const PrintedPages &pages, int page);

/// Draws pages on a printer or into a file, one paint path for both. Sets the device's page layout.
/// Errors: Unwritable when the device cannot begin or stops taking pages.
[[nodiscard]] Result<void> printOn(QPagedPaintDevice &device, const PrintedPages &pages, PageRange range);

/// A page as a picture, `width` pixels wide, margins included.
QImage pagePicture(const PrintedPages &pages, int page, int width);

} // namespace stridewell
