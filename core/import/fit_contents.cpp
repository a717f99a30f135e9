// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/fit_contents.h"

#include <algorithm>

namespace stridewell {

namespace {

// More than any recording has; they bound what a hostile file costs.
constexpr qsizetype mostSessions = 100;
constexpr qsizetype mostLaps = 100'000;

enum MessageNumber : quint16 {
    FileId = 0,
    Sport = 12,
    Session = 18,
    Lap = 19,
    Record = 20,
    Activity = 34
};

template <typename T>
std::optional<T> valueAs(const FitMessage &message, quint8 field)
{
    const auto value = message.value(field);
    // A field may come in any type, so a time may be a negative number or far too large.
    if (!value || !(*value >= 0 && *value <= double(std::numeric_limits<T>::max())))
        return std::nullopt;
    return static_cast<T>(*value);
}

std::optional<double> scaled(const FitMessage &message, quint8 field, double scale)
{
    const auto value = message.value(field);
    return value ? std::optional(*value / scale) : std::nullopt;
}

/// Field numbers where sessions and laps differ.
struct PartFields
{
    quint8 sport;
    quint8 subSport;
    quint8 ascent;
    quint8 heartRate;
    quint8 cadence;
    quint8 cadenceFraction;
};
constexpr PartFields sessionFields = {5, 6, 22, 16, 18, 92};
constexpr PartFields lapFields = {25, 39, 21, 15, 17, 80};

FitPart partOf(const FitMessage &message, const PartFields &fields)
{
    FitPart part;
    part.end = valueAs<quint32>(message, 253);
    part.start = valueAs<quint32>(message, 2);
    part.elapsed = scaled(message, 7, 1'000);
    part.timer = scaled(message, 8, 1'000);
    part.distance = scaled(message, 9, 100);
    part.sport = valueAs<int>(message, fields.sport);
    part.subSport = valueAs<int>(message, fields.subSport);
    part.ascent = message.value(fields.ascent);
    part.heartRate = message.value(fields.heartRate);
    part.cadence = message.value(fields.cadence);
    if (part.cadence)
        *part.cadence += scaled(message, fields.cadenceFraction, 128).value_or(0);
    return part;
}

/// Speed and distance in three bytes, as watches with a footpod pack them.
class PackedDistance
{
public:
    /// Adds a message's value to `point`.
    void read(QByteArrayView packed, TrackPoint &point)
    {
        constexpr unsigned round = 4'096; // the distance counts in twelve bits
        if (packed.size() != 3)
            return;
        const auto byte = [&](qsizetype i) { return unsigned(static_cast<uchar>(packed[i])); };
        if (byte(0) == 0xFF && byte(1) == 0xFF && byte(2) == 0xFF)
            return;
        const unsigned counter = byte(1) >> 4 | byte(2) << 4;
        m_sixteenths += m_last ? (counter - *m_last + round) % round : counter;
        m_last = counter;
        point.speed = static_cast<float>(byte(0) | (byte(1) & 0xF) << 8) / 100;
        point.distance = static_cast<double>(m_sixteenths) / 16;
    }

private:
    std::optional<unsigned> m_last;
    quint64 m_sixteenths = 0;
};

class Collector
{
public:
    Collector(FitChain &chain, QList<TrackPoint> &&room) : m_chain(chain), m_room(std::move(room)) {}

    void take(const FitMessage &message, int file)
    {
        while (m_chain.files.size() <= file) {
            m_chain.files.emplace_back().points = std::exchange(m_room, {});
            m_packed = {};
        }
        FitContents &to = m_chain.files.back();
        switch (message.number()) {
        case FileId:
            to.type = valueAs<int>(message, 0);
            to.serial = valueAs<quint32>(message, 3);
            to.created = valueAs<quint32>(message, 4);
            break;
        case Sport:
            to.sport = valueAs<int>(message, 0);
            to.subSport = valueAs<int>(message, 1);
            break;
        case Session:
            addPart(to.sessions, partOf(message, sessionFields), mostSessions);
            break;
        case Lap:
            addPart(to.laps, partOf(message, lapFields), mostLaps);
            break;
        case Record:
            addRecord(message, to);
            break;
        case Activity:
            to.saved = valueAs<quint32>(message, 253);
            to.savedLocal = valueAs<quint32>(message, 5);
            break;
        default:
            break;
        }
    }

private:
    static void addPart(QList<FitPart> &parts, const FitPart &part, qsizetype most)
    {
        if (parts.size() < most)
            parts += part;
    }

    void addRecord(const FitMessage &message, FitContents &to)
    {
        constexpr double semicircles = 2'147'483'648.0 / 180;
        ++to.records;
        const auto time = message.timestamp();
        if (!time || ++m_points > mostPoints) {
            m_chain.tooManyPoints = m_points > mostPoints;
            return;
        }
        const auto scaledBy = [&](quint8 field, double scale) { return message.numberOr(field, notThere) / scale; };
        if (to.points.isEmpty())
            to.points.reserve(std::min(mostPoints, message.following() / (message.size() + 1) + 1));
        TrackPoint &point = to.points.emplaceBack();
        point.ms = qint64(*time) * 1'000;
        m_packed.read(message.bytes(8), point);
        point.latitude = scaledBy(0, semicircles);
        point.longitude = scaledBy(1, semicircles);
        point.distance = message.numberOr(5, point.distance * 100) / 100;
        point.speed = float(message.numberOr(73, message.numberOr(6, double(point.speed) * 1'000)) / 1'000);
        point.altitude = float(message.numberOr(78, message.numberOr(2, notThere)) / 5 - 500);
        point.heartRate = float(message.numberOr(3, notThere));
        point.cadence = float(message.numberOr(4, notThere) + message.numberOr(53, 0) / 128);
    }

    FitChain &m_chain;
    QList<TrackPoint> m_room;
    PackedDistance m_packed;
    qsizetype m_points = 0;
};

} // namespace

Result<FitChain> collectFit(QByteArrayView bytes, QList<TrackPoint> &&room)
{
    FitChain chain;
    Collector collector(chain, std::move(room));
    const auto faults =
        decodeFit(bytes, [&collector](const FitMessage &message, int file) { collector.take(message, file); });
    if (!faults)
        return tl::unexpected(faults.error());
    chain.faults = *faults;
    return chain;
}

} // namespace stridewell
