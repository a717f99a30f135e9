// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf.h"

#include "ui/print/pdf_info.h"
#include "ui/print/print_batch.h"
#include "ui/print/print_device.h"

#include <QBuffer>
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
    const QString &clinic = pages.frame().clinic.name;
    return withInfo(buffer.data(),
                    {pages.frame().subject, clinic.isEmpty() ? QStringLiteral("Stridewell") : clinic, made});
}

Result<void> savePdf(const QString &file, const PrintedPages &pages, Moment made)
{
    return writePdf(pages, made).and_then([&file](const QByteArray &bytes) -> Result<void> {
        QSaveFile output(file);
        if (output.open(QIODevice::WriteOnly) && output.write(bytes) == bytes.size() && output.commit())
            return {};
        return tl::unexpected(pdfNotWritten(file, output.errorString()));
    });
}

} // namespace stridewell
