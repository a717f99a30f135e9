// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <map>
#include <optional>

namespace stridewell::kit {

/// Writes FIT files of any shape, damaged ones too, byte by byte after the protocol.
class FitWriter
{
public:
    struct Field
    {
        quint8 number = 0;
        quint8 baseType = 0x86; ///< u32
        qint64 value = 0;
        quint8 size = 0; ///< bytes; 0 = those of the base type
    };
    enum class Order {
        Little,
        Big
    };

    explicit FitWriter(Order order = Order::Little, quint8 headerSize = 14) : m_order(order), m_headerSize(headerSize)
    {
    }

    /// A definition where it differs from the last of that local type, and the message behind it.
    FitWriter &message(quint16 kind, const QList<Field> &fields, quint8 local = 0);
    /// The same with `bytes` of developer fields.
    FitWriter &withDeveloperFields(quint16 kind, const QList<Field> &fields, const QByteArray &bytes, quint8 local = 0);
    /// A message whose lead byte carries five bits of the time. Its local type, 0 to 3, must be defined.
    FitWriter &compressed(quint8 local, quint8 offset, const QList<Field> &fields);
    /// Bytes as they are, such as those of no message.
    FitWriter &raw(const QByteArray &bytes);

    /// The whole file. `size` is what the header says of the data; absent = the truth.
    QByteArray bytes(std::optional<quint32> size = {}, bool goodChecksum = true) const;

private:
    QByteArray encoded(const Field &field) const;
    QByteArray number(qint64 value, int size, Order order) const;
    void define(quint16 kind, const QList<Field> &fields, qsizetype developerBytes, quint8 local);

    Order m_order;
    quint8 m_headerSize;
    QByteArray m_data;
    std::map<quint8, QByteArray> m_defined;
};

/// Checksum of the protocol, bit by bit, independent of the tables of the reader.
quint16 fitChecksum(const QByteArray &bytes);

/// Numbers for messages of an activity.
namespace fit_kit {
inline constexpr quint32 start = 1'000'000'000; ///< 2021-09-08T01:46:40Z on the FIT clock
inline constexpr quint8 u8 = 0x02, u16 = 0x84, s32 = 0x85, u32 = 0x86, enumeration = 0x00, u32z = 0x8C;

FitWriter::Field time(quint32 seconds);
QList<FitWriter::Field> fileId(int type = 4);
/// A session of a run that began at `from`.
QList<FitWriter::Field> session(quint32 from, int seconds, double metres, int sport = 1, int subSport = 0);
/// One record: cumulative metres and speed in m/s.
QList<FitWriter::Field> record(quint32 at, double metres, double speed = 3);
QList<FitWriter::Field> activity(quint32 at, quint32 local);
} // namespace fit_kit

/// A small whole run: 60 records at 3 m/s, a lap, a session of 60 s and 180 m, an activity two hours east of UTC.
QByteArray smallFit(FitWriter::Order order = FitWriter::Order::Little);

} // namespace stridewell::kit
