// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf.h"

#include "ui/print/pdf_info.h"
#include "ui/print/print_device.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>
#include <QSaveFile>

namespace stridewell {

Result<QByteArray> writePdf(const PrintedPages &pages, Moment made)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(static_cast<int>(paperUnitsPerInch));
        writer.setTitle(pages.frame().subject);
        const Result<void> drawn = printOn(writer, pages, {0, pages.count() - 1});
        if (!drawn)
            return tl::unexpected(drawn.error());
    }
    const QString &clinic = pages.frame().clinic;
    return withInfo(buffer.data(),
                    {pages.frame().subject, clinic.isEmpty() ? QStringLiteral("Stridewell") : clinic, made});
}

Result<void> savePdf(const QString &file, const PrintedPages &pages, Moment made)
{
    return writePdf(pages, made).and_then([&file](const QByteArray &bytes) -> Result<void> {
        QSaveFile output(file);
        if (output.open(QIODevice::WriteOnly) && output.write(bytes) == bytes.size() && output.commit())
            return {};
        const QString way = QCoreApplication::translate(
            "stridewell", "The PDF could not be written (%1). Choose another folder, or make room and try again.");
        return failure(ErrorCode::Unwritable, file, way.arg(output.errorString()));
    });
}

} // namespace stridewell
