// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/gunzip.h"

#include "core/base/words.h"

#include <zlib.h>

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace stridewell {

namespace {

constexpr int onlyGzip = 15 + 16;
constexpr qsizetype harmlessSize = 10'000'000;
constexpr qsizetype mostRatio = 100;

/// Owns the state of zlib for one file.
class Inflater
{
public:
    explicit Inflater(const QByteArray &packed)
    {
        // zlib never writes through next_in; its type merely lacks the const.
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
        m_stream.avail_in = static_cast<uInt>(packed.size());
        m_ready = inflateInit2(&m_stream, onlyGzip) == Z_OK;
    }
    ~Inflater()
    {
        if (m_ready)
            inflateEnd(&m_stream);
    }
    Q_DISABLE_COPY_MOVE(Inflater)

    bool isReady() const { return m_ready; }
    bool hasInput() const { return m_stream.avail_in > 0; }
    bool nextIsMember() const
    {
        return m_stream.avail_in >= 2 && m_stream.next_in[0] == 0x1F && m_stream.next_in[1] == 0x8B;
    }
    int status() const { return m_status; }
    bool restart() { return inflateReset(&m_stream) == Z_OK; }

    /// The next piece of output, empty when there is none.
    QByteArrayView next()
    {
        m_stream.next_out = reinterpret_cast<Bytef *>(m_buffer.data());
        m_stream.avail_out = static_cast<uInt>(m_buffer.size());
        m_status = inflate(&m_stream, Z_NO_FLUSH);
        return {m_buffer.data(), static_cast<qsizetype>(m_buffer.size() - m_stream.avail_out)};
    }

private:
    z_stream m_stream = {};
    std::array<char, 65'536> m_buffer;
    bool m_ready = false;
    int m_status = Z_OK;
};

} // namespace

QString tooLargeWords()
{
    return Words::tr("The file is larger than %1 MB, which no history is; choose the history alone")
        .arg(mostBytes / 1'000'000);
}

bool isBomb(qsizetype size, qsizetype packed)
{
    return size > harmlessSize && size / mostRatio > packed;
}

Result<Unpacked> gunzip(const QByteArray &packed, qsizetype most)
{
    if (packed.size() > qMin(most, qsizetype(std::numeric_limits<uInt>::max())))
        return failure(ErrorCode::Refused, {}, Words::tr("the file is larger than %1 MB").arg(most / 1'000'000));
    Inflater inflater(packed);
    if (!inflater.isReady())
        return failure(ErrorCode::Internal, {}, Words::tr("unpacking could not be started"));

    Unpacked unpacked;
    for (;;) {
        const QByteArrayView piece = inflater.next();
        const qsizetype size = unpacked.bytes.size() + piece.size();
        if (size > most || isBomb(size, packed.size())) {
            return failure(
                ErrorCode::Refused, {},
                Words::tr("the file unpacks to far more than any history holds; unpack it yourself and look at it"));
        }
        unpacked.bytes.append(piece);
        if (inflater.status() == Z_STREAM_END) {
            // What follows a member without being one is padding.
            if (inflater.nextIsMember() && inflater.restart())
                continue;
            break;
        }
        if (inflater.status() != Z_OK || (piece.isEmpty() && !inflater.hasInput())) {
            unpacked.whole = false;
            break;
        }
    }
    if (!unpacked.whole && unpacked.bytes.isEmpty())
        return failure(ErrorCode::BadInput, {}, Words::tr("the file is packed with gzip and damaged; export it again"));
    return unpacked;
}

} // namespace stridewell
