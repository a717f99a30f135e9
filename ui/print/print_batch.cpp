// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_batch.h"

#include "core/base/words.h"
#include "ui/print/pdf_info.h"
#include "ui/print/print_device.h"

#include <QCryptographicHash>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <optional>

namespace stridewell {

namespace {

/// Hands bytes on to a file and keeps the last ones, where a PDF says how it is to be read.
class KeepingTail : public QIODevice
{
public:
    explicit KeepingTail(QIODevice &target) : m_target(target) { open(QIODevice::WriteOnly); }

    bool isSequential() const override { return true; }
    const QByteArray &tail() const { return m_tail; }
    qint64 written() const { return m_written; }
    QByteArray digest() const { return m_hash.result().toHex(); }
    bool failed() const { return m_failed; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        constexpr qsizetype kept = 2048;
        const QByteArrayView bytes(data, size);
        m_hash.addData(QByteArray::fromRawData(data, size));
        m_tail = (m_tail + bytes.last(std::min<qsizetype>(size, kept)).toByteArray()).right(kept);
        m_written += size;
        m_failed = m_failed || m_target.write(data, size) != size;
        // What does not fit is told at the end: the writer of PDFs does not look.
        return size;
    }

private:
    QIODevice &m_target;
    QByteArray m_tail;
    QCryptographicHash m_hash{QCryptographicHash::Md5};
    qint64 m_written = 0;
    bool m_failed = false;
};

} // namespace

/// The file, what goes into it, and who draws there; closed from the last to the first.
class PrintBatch::Paper
{
public:
    explicit Paper(const QString &name) : file(name), opened(file.open(QIODevice::WriteOnly)), device(file) {}

    QSaveFile file;
    bool opened;
    KeepingTail device;
    std::optional<QPdfWriter> writer;
    QPainter painter;
};

PrintBatch::PrintBatch(const QString &file, const QString &title, Moment made)
    : m_paper(std::make_unique<Paper>(file)), m_title(title), m_author(QStringLiteral("Stridewell")), m_made(made)
{
}

PrintBatch::~PrintBatch() = default;

Result<void> PrintBatch::add(const PrintedPages &pages)
{
    Paper &paper = *m_paper;
    const auto failed = [&] { return tl::unexpected(pdfNotWritten(paper.file.fileName(), paper.file.errorString())); };
    if (!paper.opened || paper.device.failed())
        return failed();
    if (!paper.writer) {
        paper.writer.emplace(&paper.device);
        paper.writer->setResolution(static_cast<int>(paperUnitsPerInch));
        paper.writer->setTitle(m_title);
        if (!pages.frame().clinic.name.isEmpty())
            m_author = pages.frame().clinic.name;
    }
    for (int page = 0; page < pages.count(); ++page, ++m_pageCount) {
        paper.writer->setPageLayout(pages.layout());
        const bool ready = m_pageCount == 0 ? paper.painter.begin(&*paper.writer) : paper.writer->newPage();
        if (!ready)
            return failed();
        paintPage(paper.painter, *paper.writer, pages, page);
    }
    return {};
}

Result<void> PrintBatch::finish()
{
    Paper &paper = *m_paper;
    const auto failed = [&] { return tl::unexpected(pdfNotWritten(paper.file.fileName(), paper.file.errorString())); };
    if (!paper.opened || (m_pageCount > 0 && !paper.painter.end()))
        return failed();
    paper.writer.reset();
    const QByteArray info =
        infoPart(paper.device.tail(), paper.device.written(), {m_title, m_author, m_made}, paper.device.digest());
    if (paper.device.failed() || paper.file.write(info) != info.size() || !paper.file.commit())
        return failed();
    return {};
}

Error pdfNotWritten(const QString &file, const QString &reason)
{
    const QString way =
        Words::tr("The PDF could not be written (%1). Choose another folder, or make room and try again.");
    return {ErrorCode::Unwritable, file, way.arg(reason)};
}

} // namespace stridewell
