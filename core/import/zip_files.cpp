// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "core/import/export_files.h"
#include "core/import/gunzip.h"

#include <QFile>

#include <zip.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace stridewell {

namespace {

constexpr zip_int64_t mostEntries = 200'000;
constexpr qsizetype mostTogether = 8'000'000'000; // what all files of twenty years may unpack to

struct CloseZip
{
    void operator()(zip_t *zip) const { zip_discard(zip); }
};
struct CloseEntry
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using ZipHandle = std::unique_ptr<zip_t, CloseZip>;

class ZipFiles : public ExportFiles
{
public:
    /// `bytes` are those the archive lies in, if it lies in memory.
    ZipFiles(ZipHandle zip, QByteArray bytes) : m_bytes(std::move(bytes)), m_zip(std::move(zip)) {}

    QStringList names() const override
    {
        QStringList names;
        const zip_int64_t count = zip_get_num_entries(m_zip.get(), 0);
        for (zip_int64_t i = 0; i < count; ++i) {
            const char *name = zip_get_name(m_zip.get(), static_cast<zip_uint64_t>(i), ZIP_FL_ENC_GUESS);
            names += name ? QString::fromUtf8(name) : QString();
        }
        return names;
    }

    Result<QByteArray> read(const QString &name) override
    {
        zip_stat_t stat;
        zip_stat_init(&stat);
        if (zip_stat(m_zip.get(), name.toUtf8().constData(), ZIP_FL_ENC_GUESS, &stat) != 0)
            return failure(ErrorCode::NotFound, name, Words::tr("is not in the archive"));
        constexpr zip_uint64_t needed = ZIP_STAT_INDEX | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
        if ((stat.valid & needed) != needed)
            return failure(ErrorCode::BadInput, name, Words::tr("cannot be read; the archive is damaged"));
        if (stat.encryption_method != ZIP_EM_NONE)
            return failure(ErrorCode::Refused, name, Words::tr("is locked by a password; unpack the archive yourself"));
        if (isTooLarge(stat.size, stat.comp_size))
            return failure(ErrorCode::Refused, name, Words::tr("unpacks to far more than any activity holds"));
        const std::unique_ptr<zip_file_t, CloseEntry> file(zip_fopen_index(m_zip.get(), stat.index, 0));
        if (!file)
            return failure(ErrorCode::BadInput, name, Words::tr("cannot be unpacked"));
        return readWhole(file.get(), name, static_cast<qsizetype>(stat.size));
    }

private:
    bool isTooLarge(zip_uint64_t size, zip_uint64_t packed) const
    {
        return size > static_cast<zip_uint64_t>(mostBytes) || isBomb(qsizetype(size), qsizetype(packed)) ||
               m_read + static_cast<qsizetype>(size) > mostTogether;
    }

    Result<QByteArray> readWhole(zip_file_t *file, const QString &name, qsizetype size)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        qsizetype have = 0;
        while (have < size) {
            const zip_int64_t part = zip_fread(file, bytes.data() + have, static_cast<zip_uint64_t>(size - have));
            if (part <= 0)
                return failure(ErrorCode::BadInput, name, Words::tr("is damaged inside the archive"));
            have += part;
        }
        // One byte more would mean that the directory told too little; reading on also checks the sum.
        char beyond = 0;
        if (zip_fread(file, &beyond, 1) != 0)
            return failure(ErrorCode::BadInput, name, Words::tr("is damaged inside the archive"));
        m_read += size;
        return bytes;
    }

    const QByteArray m_bytes;
    ZipHandle m_zip;
    qsizetype m_read = 0;
};

/// Takes over `source`. A source that libzip itself could not make is null.
Result<std::unique_ptr<ExportFiles>> open(zip_source_t *source, const QByteArray &bytes)
{
    ZipHandle zip(source ? zip_open_from_source(source, ZIP_RDONLY, nullptr) : nullptr);
    if (!zip) {
        if (source)
            zip_source_free(source);
        return failure(ErrorCode::BadInput, {}, Words::tr("The archive is damaged or breaks off; download it again"));
    }
    if (zip_get_num_entries(zip.get(), 0) > mostEntries)
        return failure(ErrorCode::Refused, {}, Words::tr("The archive holds more files than any export of activities"));
    return std::make_unique<ZipFiles>(std::move(zip), bytes);
}

} // namespace

Result<std::unique_ptr<ExportFiles>> openZip(const QString &path)
{
    return open(zip_source_file_create(QFile::encodeName(path).constData(), 0, -1, nullptr), {});
}

Result<std::unique_ptr<ExportFiles>> openZip(const QByteArray &bytes)
{
    return open(zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, nullptr),
                bytes);
}

} // namespace stridewell
