// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/logo.h"

#include "core/base/words.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>

namespace stridewell {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostPixels = 40'000'000; ///< a camera's picture; far more is a mistake or a trap
constexpr int longestSide = 800;          ///< pixels; 600 dpi at the size it is printed in

tl::unexpected<Error> refused(const QString &file, const QString &why)
{
    return failure(ErrorCode::BadInput, file, why);
}

} // namespace

Result<QByteArray> readLogo(const QString &file)
{
    QImageReader reader(file);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!reader.canRead() || !size.isValid() || size.isEmpty())
        return refused(file, Words::tr("This is no picture that can be read. Choose a PNG, JPEG or SVG file."));
    if (qint64(size.width()) * size.height() > mostPixels)
        return refused(file, Words::tr("This picture is too large. Choose one with fewer than 40 million pixels."));
    if (size.width() > longestSide || size.height() > longestSide)
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    const QImage picture = reader.read();
    if (picture.isNull())
        return refused(file, Words::tr("This picture is broken. Choose another file, or save it anew and try again."));
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return png;
}

} // namespace stridewell
