// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QImage>
#include <QList>
#include <QStringList>

namespace stridewell::kit {

/// PDFs as a program that we did not write reads them: poppler's.
bool hasPdfReader();

/// The text of each page, lines in reading order.
QStringList pagesOfPdf(const QByteArray &pdf);
/// Each page as a picture in grey.
QList<QImage> picturesOfPdf(const QByteArray &pdf, int dpi);
/// What pdfinfo says: "Title", "Author", "Pages", "Page size" and so on.
QHash<QString, QString> infoOfPdf(const QByteArray &pdf);
/// The lines of pdffonts below its head.
QStringList fontsOfPdf(const QByteArray &pdf);

} // namespace stridewell::kit
