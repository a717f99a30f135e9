// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exercise_editor/picture_file.h"

#include "core/base/words.h"
#include "core/exercise/own_exercise.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>

#include <algorithm>

namespace stridewell {

namespace {

constexpr qint64 mostPixels = 40'000'000; ///< more than a camera's picture holds
constexpr int longestSide = 900;          ///< pixels kept: enough for paper at this size
constexpr int shortestSide = 200;

QByteArray pngOf(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

Result<QByteArray> readPicture(const QString &file)
{
    const QString name = QFileInfo(file).fileName();
    QImageReader reader(file);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (!reader.canRead() || !size.isValid() || size.isEmpty())
        return failure(ErrorCode::BadInput, name, Words::tr("This is no picture. Choose a PNG or JPEG file."));
    if (qint64(size.width()) * size.height() > mostPixels)
        return failure(ErrorCode::Refused, name,
                       Words::tr("This picture is too large (%1 by %2 pixels). Make it smaller and choose it again.")
                           .arg(size.width())
                           .arg(size.height()));
    QImage image = reader.read();
    if (image.isNull())
        return failure(ErrorCode::BadInput, name, Words::tr("This is no picture. Choose a PNG or JPEG file."));
    // A photograph as PNG may still be large, so it is made smaller until it fits.
    for (int side = longestSide; side >= shortestSide; side -= shortestSide / 2) {
        if (std::max(image.width(), image.height()) > side)
            image = image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        if (const QByteArray png = pngOf(image); png.size() <= mostPictureBytes)
            return png;
    }
    return failure(ErrorCode::Refused, name,
                   Words::tr("This picture is too large. Make it smaller and choose it again."));
}

} // namespace stridewell
