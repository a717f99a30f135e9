// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/result.h"
#include "ui/print/printed_pages.h"

#include <functional>
#include <memory>

namespace stridewell {

/// The prints of many athletes as one PDF, a step for each, so that a window can show how far it is. Pages are made,
/// drawn and forgotten one athlete after the other: the memory it takes does not grow with their number.
class PrintBatch
{
public:
    /// `file` appears when finish() succeeded, and not at all otherwise. `title` is that of the document.
    PrintBatch(const QString &file, const QString &title, Moment made);
    ~PrintBatch();
    Q_DISABLE_COPY_MOVE(PrintBatch)

    /// Adds the pages of one athlete. Errors: Unwritable, with the way on.
    [[nodiscard]] Result<void> add(const PrintedPages &pages);
    /// Errors: Unwritable, with the file and the way on; nothing is left behind.
    [[nodiscard]] Result<void> finish();
    int pageCount() const { return m_pageCount; }

private:
    class Paper;
    std::unique_ptr<Paper> m_paper;
    QString m_title;
    QString m_author;
    Moment m_made;
    int m_pageCount = 0;
};

/// What is said where a PDF cannot be written for `reason`.
Error pdfNotWritten(const QString &file, const QString &reason);

} // namespace stridewell
