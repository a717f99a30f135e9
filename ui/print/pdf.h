// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/result.h"
#include "ui/print/printed_pages.h"

#include <QByteArray>

namespace stridewell {

/// The pages as a PDF: text that can be searched, fonts inside, title and author named. Equal pages made at the same
/// moment give equal bytes where the hash seed is fixed. Errors: as printOn.
[[nodiscard]] Result<QByteArray> writePdf(const PrintedPages &pages, Moment made);

/// Writes a PDF to a file, whole or not at all. Errors: Unwritable, with the file and the way on.
[[nodiscard]] Result<void> savePdf(const QString &file, const PrintedPages &pages, Moment made);

} // namespace stridewell
