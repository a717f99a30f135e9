// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringView>

namespace stridewell {

/// A table of text as a CSV file holds it. Row 0 is the header; blank lines are no rows; rows may differ in
/// length. Cells are views into the table and live as long as it does.
class CsvTable
{
public:
    qsizetype rowCount() const { return m_rows.size(); }
    qsizetype cellCount(qsizetype row) const { return m_rows[row].cells; }
    /// Empty where the row is shorter or `column` is negative.
    QStringView cell(qsizetype row, qsizetype column) const;
    /// The line of the file that the row begins on, from 1.
    int line(qsizetype row) const { return m_rows[row].line; }
    /// True when a quote was opened in the row and never closed.
    bool isUnclosed(qsizetype row) const { return m_rows[row].unclosed; }

private:
    friend class CsvScanner;

    struct Cell
    {
        qsizetype offset = 0;
        qsizetype length = 0;
    };
    struct Row
    {
        qsizetype first = 0;
        qsizetype cells = 0;
        int line = 0;
        bool unclosed = false;
    };

    QString m_text;
    QList<Cell> m_cells;
    QList<Row> m_rows;
};

/// Reads RFC 4180 with what real files add: comma, semicolon or tab (whichever the header has most of outside
/// quotes), any line end, blanks before a quote, text after a closing quote, any encoding of decodeText().
/// A quote that is never closed spoils its own line only: the rest is read line by line.
/// Errors: BadInput when the bytes are no text or hold no row; Refused with more than 20 million cells.
[[nodiscard]] Result<CsvTable> readCsv(const QByteArray &bytes);

} // namespace stridewell
