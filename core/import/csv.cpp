// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csv.h"

#include "core/base/words.h"
#include "core/import/text_decoding.h"

#include <array>

using namespace Qt::StringLiterals;

namespace stridewell {

namespace {

constexpr qsizetype mostCells = 20'000'000; // 200 000 rows of 100 columns

bool isLineEnd(char16_t c)
{
    return c == u'\n' || c == u'\r';
}

/// The delimiter that the first line with text has most of outside quotes; a comma where it has none.
char16_t sniffDelimiter(QStringView text)
{
    constexpr std::array<char16_t, 3> candidates = {u',', u';', u'\t'};
    std::array<qsizetype, 3> counts = {};
    bool quoted = false;
    bool anyText = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        if (!quoted && isLineEnd(c.unicode())) {
            if (anyText)
                break;
            continue;
        }
        anyText = true;
        for (size_t i = 0; i < candidates.size() && !quoted; ++i)
            counts[i] += c == candidates[i] ? 1 : 0;
    }
    size_t best = 0;
    for (size_t i = 1; i < candidates.size(); ++i) {
        if (counts[i] > counts[best])
            best = i;
    }
    return candidates[best];
}

} // namespace

QStringView CsvTable::cell(qsizetype row, qsizetype column) const
{
    const Row &r = m_rows[row];
    if (column < 0 || column >= r.cells)
        return {};
    const Cell &c = m_cells[r.first + column];
    return QStringView(m_text).sliced(c.offset, c.length);
}

/// Copies cells, free of their quotes, into one text of the table: views cost less than a string for each.
class CsvScanner
{
public:
    explicit CsvScanner(const QString &source)
        : m_source(source),
          m_at(m_source.utf16()),
          m_end(m_at + m_source.size()),
          m_out(m_source.size(), Qt::Uninitialized),
          m_write(reinterpret_cast<char16_t *>(m_out.data())),
          m_begin(m_write)
    {
        m_delimiter = sniffDelimiter(source);
    }

    bool isTooLarge() const { return m_tooLarge; }

    CsvTable scan()
    {
        while (m_at < m_end) {
            const ushort *const at = m_at;
            char16_t *const write = m_write;
            const qsizetype cells = m_table.m_cells.size();
            const int line = m_line;
            bool unclosed = !scanRow();
            if (unclosed && m_quotesSpanLines) {
                // The open quote has swallowed the rest of the file; from here on a quote ends with its line.
                m_quotesSpanLines = false;
                m_at = at;
                m_write = write;
                m_line = line;
                m_table.m_cells.resize(cells);
                unclosed = !scanRow();
            }
            const qsizetype count = m_table.m_cells.size() - cells;
            if (count == 1 && m_table.m_cells.back().length == 0)
                m_table.m_cells.resize(cells);
            else
                m_table.m_rows.append({cells, count, line, unclosed});
        }
        m_out.truncate(m_write - m_begin);
        m_table.m_text = std::move(m_out);
        return std::move(m_table);
    }

private:
    /// False when a quote is still open where the row ends.
    bool scanRow()
    {
        bool closed = true;
        for (;;) {
            char16_t *const start = m_write;
            if (atQuote())
                closed = scanQuoted() && closed;
            while (m_at < m_end && *m_at != m_delimiter && !isLineEnd(*m_at))
                *m_write++ = *m_at++;
            if (m_table.m_cells.size() >= mostCells)
                return stop();
            m_table.m_cells.append({start - m_begin, m_write - start});
            if (m_at < m_end && *m_at == m_delimiter) {
                ++m_at;
                continue;
            }
            if (m_at < m_end)
                skipLineEnd();
            return closed;
        }
    }

    /// Ends the reading of a table that no history is.
    bool stop()
    {
        m_tooLarge = true;
        m_at = m_end;
        return true;
    }

    /// Moves onto the quote that begins a quoted cell, past blanks before it.
    bool atQuote()
    {
        const ushort *ahead = m_at;
        while (ahead < m_end && *ahead == u' ')
            ++ahead;
        if (ahead >= m_end || *ahead != u'"')
            return false;
        m_at = ahead;
        return true;
    }

    bool scanQuoted()
    {
        for (++m_at; m_at < m_end; ++m_at) {
            if (*m_at == u'"') {
                if (m_at + 1 >= m_end || m_at[1] != u'"') {
                    ++m_at;
                    return true;
                }
                ++m_at;
            } else if (isLineEnd(*m_at)) {
                if (!m_quotesSpanLines)
                    return false;
                if (*m_at == u'\n' || m_at + 1 >= m_end || m_at[1] != u'\n')
                    ++m_line;
            }
            *m_write++ = *m_at;
        }
        return false;
    }

    void skipLineEnd()
    {
        if (*m_at == u'\r' && m_at + 1 < m_end && m_at[1] == u'\n')
            ++m_at;
        ++m_at;
        ++m_line;
    }

    const QString m_source;
    const ushort *m_at;
    const ushort *m_end;
    QString m_out;
    char16_t *m_write;
    char16_t *m_begin;
    char16_t m_delimiter = u',';
    bool m_quotesSpanLines = true;
    bool m_tooLarge = false;
    int m_line = 1;
    CsvTable m_table;
};

Result<CsvTable> readCsv(const QByteArray &bytes)
{
    const QString text = decodeText(bytes);
    if (text.contains(QChar(u'\0')))
        return failure(ErrorCode::BadInput, {}, Words::tr("the file is no text; choose a CSV file"));
    CsvScanner scanner(text);
    CsvTable table = scanner.scan();
    if (scanner.isTooLarge())
        return failure(ErrorCode::Refused, {},
                       Words::tr("the table has more cells than any history; choose the history alone"));
    if (table.rowCount() == 0)
        return failure(ErrorCode::BadInput, {}, Words::tr("the file is empty; export the history again"));
    return table;
}

} // namespace stridewell
