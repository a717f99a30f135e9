// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/fit_writer.h"

#include <cmath>

namespace stridewell::kit {

namespace {

int sizeOf(quint8 baseType)
{
    switch (baseType) {
    case 0x83:
    case 0x84:
    case 0x8B:
        return 2;
    case 0x85:
    case 0x86:
    case 0x88:
    case 0x8C:
        return 4;
    case 0x89:
    case 0x8E:
    case 0x8F:
    case 0x90:
        return 8;
    default:
        return 1;
    }
}

int sizeOf(const FitWriter::Field &field)
{
    return field.size > 0 ? field.size : sizeOf(field.baseType);
}

} // namespace

quint16 fitChecksum(const QByteArray &bytes)
{
    // CRC-16/ARC: polynomial 0x8005, both ways reflected.
    quint16 crc = 0;
    for (const char byte : bytes) {
        crc = static_cast<quint16>(crc ^ static_cast<uchar>(byte));
        for (int bit = 0; bit < 8; ++bit)
            crc = static_cast<quint16>(crc & 1 ? (crc >> 1) ^ 0xA001 : crc >> 1);
    }
    return crc;
}

QByteArray FitWriter::number(qint64 value, int size, Order order) const
{
    QByteArray bytes;
    for (int i = 0; i < size; ++i) {
        const int shift = 8 * (order == Order::Little ? i : size - 1 - i);
        bytes += static_cast<char>(shift < 64 ? (value >> shift) & 0xFF : 0);
    }
    return bytes;
}

QByteArray FitWriter::encoded(const Field &field) const
{
    const int size = sizeOf(field);
    constexpr quint8 plainBytes = 0x0D;
    if (field.baseType == plainBytes)
        return number(field.value, size, Order::Little);
    const int unit = sizeOf(field.baseType);
    // A size of its own is a list of equal values, or a field that no type explains.
    QByteArray bytes;
    while (bytes.size() + unit <= size)
        bytes += number(field.value, unit, m_order);
    return bytes.leftJustified(size, '\0');
}

void FitWriter::define(quint16 kind, const QList<Field> &fields, qsizetype developerBytes, quint8 local)
{
    QByteArray definition;
    definition += '\0';
    definition += static_cast<char>(m_order == Order::Big ? 1 : 0);
    definition += number(kind, 2, m_order);
    definition += static_cast<char>(fields.size());
    for (const Field &field : fields) {
        definition += static_cast<char>(field.number);
        definition += static_cast<char>(sizeOf(field));
        definition += static_cast<char>(field.baseType);
    }
    if (developerBytes > 0) {
        definition += '\1';
        definition += '\0';
        definition += static_cast<char>(developerBytes);
        definition += '\0';
    }
    QByteArray &last = m_defined[local];
    if (last == definition)
        return;
    last = definition;
    m_data += static_cast<char>(0x40 | (developerBytes > 0 ? 0x20 : 0) | local);
    m_data += definition;
}

FitWriter &FitWriter::message(quint16 kind, const QList<Field> &fields, quint8 local)
{
    return withDeveloperFields(kind, fields, {}, local);
}

FitWriter &FitWriter::withDeveloperFields(quint16 kind, const QList<Field> &fields, const QByteArray &bytes,
                                          quint8 local)
{
    define(kind, fields, bytes.size(), local);
    m_data += static_cast<char>(local);
    for (const Field &field : fields)
        m_data += encoded(field);
    m_data += bytes;
    return *this;
}

FitWriter &FitWriter::compressed(quint8 local, quint8 offset, const QList<Field> &fields)
{
    m_data += static_cast<char>(0x80 | local << 5 | (offset & 0x1F));
    for (const Field &field : fields)
        m_data += encoded(field);
    return *this;
}

FitWriter &FitWriter::raw(const QByteArray &bytes)
{
    m_data += bytes;
    return *this;
}

QByteArray FitWriter::bytes(std::optional<quint32> size, bool goodChecksum) const
{
    QByteArray file;
    file += static_cast<char>(m_headerSize);
    file += '\x20';
    file += number(2'100, 2, Order::Little);
    file += number(size.value_or(static_cast<quint32>(m_data.size())), 4, Order::Little);
    file += ".FIT";
    if (m_headerSize >= 14)
        file += number(fitChecksum(file), 2, Order::Little);
    file += m_data;
    const int checksum = fitChecksum(file);
    return file + number(goodChecksum ? checksum : checksum ^ 1, 2, Order::Little);
}

namespace fit_kit {

FitWriter::Field time(quint32 seconds)
{
    return {253, u32, seconds, 0};
}

QList<FitWriter::Field> fileId(int type)
{
    return {{0, enumeration, type, 0}, {1, u16, 1, 0}, {3, u32z, 12'345, 0}, {4, u32, start, 0}};
}

QList<FitWriter::Field> session(quint32 from, int seconds, double metres, int sport, int subSport)
{
    return {time(from + static_cast<quint32>(seconds)),
            {2, u32, from, 0},
            {5, enumeration, sport, 0},
            {6, enumeration, subSport, 0},
            {7, u32, seconds * 1'000, 0},
            {8, u32, seconds * 1'000, 0},
            {9, u32, std::llround(metres * 100), 0}};
}

QList<FitWriter::Field> record(quint32 at, double metres, double speed)
{
    return {time(at), {5, u32, std::llround(metres * 100), 0}, {6, u16, std::llround(speed * 1'000), 0}};
}

QList<FitWriter::Field> activity(quint32 at, quint32 local)
{
    return {time(at), {1, u16, 1, 0}, {5, u32, local, 0}};
}

} // namespace fit_kit

QByteArray smallFit(FitWriter::Order order)
{
    using namespace fit_kit;
    FitWriter writer(order);
    writer.message(0, fileId());
    for (int i = 0; i <= 60; ++i)
        writer.message(20, record(start + static_cast<quint32>(i), 3 * i), 1);
    QList<FitWriter::Field> lap = session(start, 60, 180);
    lap.removeAt(2);
    writer.message(19, lap, 2);
    writer.message(18, session(start, 60, 180), 3);
    writer.message(34, activity(start + 60, start + 60 + 7'200), 4);
    return writer.bytes();
}

} // namespace stridewell::kit
