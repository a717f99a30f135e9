// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/fit_decoder.h"

#include "core/base/words.h"

#include <QtEndian>

#include <bit>
#include <limits>

using namespace Qt::StringLiterals;

namespace stridewell {

namespace {

constexpr double absent = std::numeric_limits<double>::quiet_NaN();
constexpr quint8 timestampField = 253;
constexpr qsizetype shortHeader = 12;
constexpr qsizetype checksumSize = 2;
constexpr int mostChained = 1'000;        // watches chain a handful
constexpr qsizetype textCopyFrom = 4'096; // below, a file may well hold no CR LF by chance

// Bits of the byte in front of every message.
constexpr quint8 isCompressed = 0x80;
constexpr quint8 isDefinition = 0x40;
constexpr quint8 hasDeveloperFields = 0x20;

/// CRC-16 of FIT for each byte, from its table of half bytes.
constexpr std::array<quint16, 256> checksumTable = [] {
    constexpr std::array<quint16, 16> halves = {0x0000, 0xCC01, 0xD801, 0x1400, 0xF001, 0x3C00, 0x2800, 0xE401,
                                                0xA001, 0x6C00, 0x7800, 0xB401, 0x5000, 0x9C01, 0x8801, 0x4400};
    std::array<quint16, 256> table = {};
    for (unsigned byte = 0; byte < 256; ++byte) {
        unsigned crc = halves[byte & 0xF];
        crc = (crc >> 4) ^ halves[crc & 0xF] ^ halves[byte >> 4];
        table[byte] = static_cast<quint16>(crc);
    }
    return table;
}();

constexpr size_t sliced = 16; ///< bytes of the checksum taken at a time

/// What a byte does to the checksum from 0, 1 ... 15 places further ahead: their effects add up without waiting for
/// each other.
constexpr std::array<std::array<quint16, 256>, sliced> checksumAhead = [] {
    std::array<std::array<quint16, 256>, sliced> tables = {checksumTable};
    for (size_t ahead = 1; ahead < sliced; ++ahead) {
        for (unsigned byte = 0; byte < 256; ++byte) {
            const unsigned crc = tables[ahead - 1][byte];
            tables[ahead][byte] = static_cast<quint16>((crc >> 8) ^ checksumTable[crc & 0xFF]);
        }
    }
    return tables;
}();

quint16 checksumOf(QByteArrayView bytes)
{
    unsigned crc = 0;
    const auto *at = reinterpret_cast<const uchar *>(bytes.data());
    const auto *const end = at + bytes.size();
    for (; end - at >= static_cast<qsizetype>(sliced); at += sliced) {
        const std::array blocks = {qFromLittleEndian<quint64>(at) ^ crc, qFromLittleEndian<quint64>(at + 8)};
        crc = 0;
        for (size_t i = 0; i < sliced; ++i)
            crc ^= checksumAhead[sliced - 1 - i][(blocks[i / 8] >> (8 * (i % 8))) & 0xFF];
    }
    for (; at < end; ++at)
        crc = (crc >> 8) ^ checksumTable[(crc ^ *at) & 0xFF];
    return static_cast<quint16>(crc);
}

template <typename T, bool big>
T load(const uchar *at)
{
    return big ? qFromBigEndian<T>(at) : qFromLittleEndian<T>(at);
}

/// A whole number, of which one value means none.
template <typename T, T none>
struct Whole
{
    static constexpr size_t size = sizeof(T);
    template <bool big>
    static double read(const uchar *at)
    {
        const T value = load<T, big>(at);
        return value == none ? absent : static_cast<double>(value);
    }
};

template <typename T, typename Bits>
struct Floating
{
    static constexpr size_t size = sizeof(T);
    template <bool big>
    static double read(const uchar *at)
    {
        const T value = std::bit_cast<T>(load<Bits, big>(at));
        return qIsFinite(value) ? static_cast<double>(value) : absent;
    }
};

/// How a field of `size` bytes holds numbers of a type; null when its size is no multiple of theirs.
template <typename Type>
FitDefinition::ReadNumber readerFor(quint8 size, bool bigEndian)
{
    if (size == 0 || size % Type::size != 0)
        return nullptr;
    return bigEndian ? &Type::template read<true> : &Type::template read<false>;
}

/// Null as well for a base type that holds no number here: text, bytes and what later protocols may bring.
FitDefinition::ReadNumber readerOf(quint8 baseType, quint8 size, bool bigEndian)
{
    switch (baseType) {
    case 0x00:
    case 0x02:
        return readerFor<Whole<quint8, 0xFF>>(size, bigEndian);
    case 0x01:
        return readerFor<Whole<qint8, 0x7F>>(size, bigEndian);
    case 0x0A:
        return readerFor<Whole<quint8, 0>>(size, bigEndian);
    case 0x83:
        return readerFor<Whole<qint16, 0x7FFF>>(size, bigEndian);
    case 0x84:
        return readerFor<Whole<quint16, 0xFFFF>>(size, bigEndian);
    case 0x8B:
        return readerFor<Whole<quint16, 0>>(size, bigEndian);
    case 0x85:
        return readerFor<Whole<qint32, 0x7FFFFFFF>>(size, bigEndian);
    case 0x86:
        return readerFor<Whole<quint32, 0xFFFFFFFF>>(size, bigEndian);
    case 0x8C:
        return readerFor<Whole<quint32, 0>>(size, bigEndian);
    case 0x8E:
        return readerFor<Whole<qint64, std::numeric_limits<qint64>::max()>>(size, bigEndian);
    case 0x8F:
        return readerFor<Whole<quint64, std::numeric_limits<quint64>::max()>>(size, bigEndian);
    case 0x90:
        return readerFor<Whole<quint64, 0>>(size, bigEndian);
    case 0x88:
        return readerFor<Floating<float, quint32>>(size, bigEndian);
    case 0x89:
        return readerFor<Floating<double, quint64>>(size, bigEndian);
    default:
        return nullptr;
    }
}

/// Goes through the messages of one file of a chain.
class MessageWalk
{
public:
    MessageWalk(QByteArrayView data, int file, const std::function<void(const FitMessage &, int)> &use)
        : m_at(reinterpret_cast<const uchar *>(data.data())), m_end(m_at + data.size()), m_file(file), m_use(use)
    {
    }

    enum class End {
        Whole,
        InsideAMessage,
        Derailed
    };

    End walk()
    {
        while (m_at < m_end) {
            const quint8 lead = *m_at++;
            End end = End::Whole;
            if (lead & isCompressed)
                end = readData((lead >> 5) & 0x3, lead & 0x1F);
            else if (lead & isDefinition)
                end = readDefinition(lead & 0xF, (lead & hasDeveloperFields) != 0);
            else
                end = readData(lead & 0xF, std::nullopt);
            if (end != End::Whole)
                return end;
        }
        return End::Whole;
    }

private:
    qsizetype left() const { return m_end - m_at; }

    End readDefinition(int local, bool developer)
    {
        constexpr qsizetype fixed = 5;
        constexpr qsizetype perField = 3;
        if (left() < fixed)
            return End::InsideAMessage;
        if (m_at[1] > 1)
            return End::Derailed; // there are two byte orders
        FitDefinition definition;
        definition.bigEndian = m_at[1] == 1;
        definition.message = definition.bigEndian ? load<quint16, true>(m_at + 2) : load<quint16, false>(m_at + 2);
        const int count = m_at[4];
        m_at += fixed;
        if (left() < count * perField)
            return End::InsideAMessage;
        definition.fields.reserve(static_cast<size_t>(count));
        for (int i = 0; i < count; ++i, m_at += perField) {
            definition.fields.push_back(
                {m_at[1], static_cast<quint16>(definition.size), readerOf(m_at[2], m_at[1], definition.bigEndian)});
            definition.size += m_at[1];
            definition.placeOf[m_at[0]] = static_cast<quint8>(definition.fields.size());
        }
        if (developer) {
            if (left() < 1)
                return End::InsideAMessage;
            const int more = *m_at++;
            if (left() < more * perField)
                return End::InsideAMessage;
            for (int i = 0; i < more; ++i, m_at += perField)
                definition.size += m_at[1];
        }
        m_definitions[static_cast<size_t>(local)] = std::move(definition);
        return End::Whole;
    }

    End readData(int local, std::optional<quint8> offset)
    {
        const auto &definition = m_definitions[static_cast<size_t>(local)];
        if (!definition)
            return End::Derailed;
        if (left() < static_cast<qsizetype>(definition->size))
            return End::InsideAMessage;
        const uchar *const message = m_at;
        m_at += definition->size;
        if (offset && m_time) {
            // Five bits of seconds that go round.
            constexpr quint32 round = 32;
            const quint32 low = *m_time % round;
            m_time = *m_time - low + *offset + (*offset < low ? round : 0);
        } else if (const auto time = FitMessage(*definition, message, left(), {}).value(timestampField)) {
            // A field may come in any type, so a time may be a negative number or far too large.
            if (*time >= 0 && *time <= double(std::numeric_limits<quint32>::max()))
                m_time = static_cast<quint32>(*time);
        }
        m_use(FitMessage(*definition, message, left(), m_time), m_file);
        return End::Whole;
    }

    const uchar *m_at;
    const uchar *m_end;
    int m_file;
    const std::function<void(const FitMessage &, int)> &m_use;
    std::array<std::optional<FitDefinition>, 16> m_definitions = {};
    std::optional<quint32> m_time;
};

bool beginsFile(QByteArrayView bytes)
{
    return bytes.size() >= shortHeader && static_cast<uchar>(bytes[0]) >= shortHeader &&
           bytes.sliced(8, 4) == QByteArrayView(".FIT");
}

/// Bytes of the checksum that ends `file`; 0 when it ends with none, as after a crash.
qsizetype checksumAtEnd(QByteArrayView file)
{
    const QByteArrayView body = file.chopped(checksumSize);
    return checksumOf(body) == qFromLittleEndian<quint16>(file.data() + body.size()) ? checksumSize : 0;
}

} // namespace

QByteArrayView FitMessage::bytes(quint8 field) const
{
    const quint8 place = m_definition.placeOf[field];
    if (place == 0)
        return {};
    const FitDefinition::Field &f = m_definition.fields[place - 1U];
    return {m_bytes + f.offset, f.size};
}

Result<FitFaults> decodeFit(QByteArrayView bytes, const std::function<void(const FitMessage &, int)> &use)
{
    if (!beginsFile(bytes))
        return failure(ErrorCode::BadInput, {}, Words::tr("the file is no FIT file"));
    FitFaults faults;
    QByteArrayView rest = bytes;
    for (int file = 0; file < mostChained && beginsFile(rest); ++file) {
        const qsizetype header = static_cast<uchar>(rest[0]);
        const qsizetype said = qFromLittleEndian<quint32>(rest.data() + 4);
        const qsizetype there = qMax(qsizetype(0), rest.size() - header);
        const bool sized = said > 0;
        const bool isThere = sized && there >= said;
        const qsizetype unsaid = sized ? there : there - checksumAtEnd(rest);
        const QByteArrayView data = rest.sliced(qMin(header, rest.size()), isThere ? said : qMax(unsaid, qsizetype(0)));
        const auto end = MessageWalk(data, file, use).walk();
        faults.sizeMissing = faults.sizeMissing || !sized;
        // The checksum may be missing without any loss, the data may not.
        faults.breaksOff = faults.breaksOff || (sized && there < said + checksumSize) ||
                           (isThere && end == MessageWalk::End::InsideAMessage);
        faults.derailed = faults.derailed || end == MessageWalk::End::Derailed;
        if (there < said + checksumSize || !sized)
            break;
        const auto checksum = qFromLittleEndian<quint16>(rest.data() + header + said);
        faults.badChecksum = faults.badChecksum || checksum != checksumOf(rest.first(header + said));
        rest = rest.sliced(header + said + checksumSize);
    }
    faults.copiedAsText = (faults.breaksOff || faults.derailed) && bytes.size() > textCopyFrom &&
                          bytes.indexOf(QByteArrayView("\r\n")) < 0;
    return faults;
}

} // namespace stridewell
