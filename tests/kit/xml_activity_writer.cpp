// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/xml_activity_writer.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace stridewell::kit {

namespace {

constexpr double metresPerDegree = 111'195.08; // of a sphere of 6371008.8 m

QString latitudeOf(const XmlPoint &point)
{
    return QString::number(40 + point.metres / metresPerDegree, 'f', 9);
}

/// Writes elements with the prefix of a style.
class Elements
{
public:
    explicit Elements(const XmlStyle &style) : m_style(style) {}

    QString element(const QString &name, const QString &content, const QString &attributes = {}) const
    {
        return tagged(m_style.prefix, name, content, attributes);
    }
    QString extension(const QString &name, const QString &content) const
    {
        return tagged(m_style.extension, name, content, {});
    }
    /// Attributes that declare the prefixes.
    QString declarations() const
    {
        if (!m_style.declares)
            return {};
        QString all;
        for (const QString &prefix : {m_style.prefix, m_style.extension}) {
            if (!prefix.isEmpty())
                all += u" xmlns:%1=\"urn:x-test:%1\""_s.arg(prefix);
        }
        return all;
    }
    QByteArray document(const QString &root) const
    {
        return m_style.lead + "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + root.toUtf8() + '\n';
    }

private:
    static QString tagged(const QString &prefix, const QString &name, const QString &content, const QString &attributes)
    {
        const QString tag = prefix.isEmpty() ? name : prefix + u':' + name;
        return u"<%1%2>%3</%1>\n"_s.arg(tag, attributes, content);
    }

    const XmlStyle &m_style;
};

QString number(double value)
{
    return QString::number(value, 'f', 3);
}

QString tcxPoint(const Elements &xml, const XmlPoint &point)
{
    QString content;
    if (!point.time.isEmpty())
        content += xml.element(u"Time"_s, point.time);
    content += xml.element(u"Position"_s, xml.element(u"LatitudeDegrees"_s, latitudeOf(point)) +
                                              xml.element(u"LongitudeDegrees"_s, u"-3.7"_s));
    if (point.altitude)
        content += xml.element(u"AltitudeMeters"_s, number(*point.altitude));
    content += xml.element(u"DistanceMeters"_s, number(point.metres));
    if (point.heartRate > 0)
        content += xml.element(u"HeartRateBpm"_s, xml.element(u"Value"_s, QString::number(point.heartRate)));
    QString more;
    if (point.speed > 0)
        more += xml.extension(u"Speed"_s, number(point.speed));
    if (point.cadence > 0)
        more += xml.extension(u"RunCadence"_s, QString::number(point.cadence));
    if (!more.isEmpty())
        content += xml.element(u"Extensions"_s, xml.extension(u"TPX"_s, more));
    return xml.element(u"Trackpoint"_s, content);
}

QString gpxPoint(const Elements &xml, const XmlPoint &point)
{
    QString content;
    if (point.altitude)
        content += xml.element(u"ele"_s, number(*point.altitude));
    if (!point.time.isEmpty())
        content += xml.element(u"time"_s, point.time);
    QString more;
    if (point.heartRate > 0)
        more += xml.extension(u"hr"_s, QString::number(point.heartRate));
    if (point.cadence > 0)
        more += xml.extension(u"cad"_s, QString::number(point.cadence));
    if (!more.isEmpty())
        content += xml.element(u"extensions"_s, xml.extension(u"TrackPointExtension"_s, more));
    return xml.element(u"trkpt"_s, content, u" lat=\"%1\" lon=\"-3.7\""_s.arg(latitudeOf(point)));
}

} // namespace

QList<XmlPoint> xmlPoints(int count, double speed)
{
    const QDateTime start(QDate(2026, 5, 4), QTime(10, 0), Qt::UTC);
    QList<XmlPoint> points;
    for (int i = 0; i < count; ++i) {
        XmlPoint point;
        point.time = start.addSecs(i).toString(Qt::ISODate);
        point.metres = speed * i;
        points += point;
    }
    return points;
}

QByteArray tcxFile(const QList<TcxLap> &laps, const QString &sport, const XmlStyle &style)
{
    const Elements xml(style);
    QString content = xml.element(u"Id"_s, u"2026-05-04T10:00:33Z"_s);
    for (const TcxLap &lap : laps) {
        QString inside = xml.element(u"TotalTimeSeconds"_s, number(lap.seconds)) +
                         xml.element(u"DistanceMeters"_s, number(lap.metres)) +
                         xml.element(u"AverageHeartRateBpm"_s, xml.element(u"Value"_s, u"99"_s));
        for (const QList<XmlPoint> &track : lap.tracks) {
            QString points;
            for (const XmlPoint &point : track)
                points += tcxPoint(xml, point);
            inside += xml.element(u"Track"_s, points);
        }
        content += xml.element(u"Lap"_s, inside, u" StartTime=\"%1\""_s.arg(lap.start));
    }
    const QString activity = xml.element(u"Activity"_s, content, u" Sport=\"%1\""_s.arg(sport));
    return xml.document(
        xml.element(u"TrainingCenterDatabase"_s, xml.element(u"Activities"_s, activity), xml.declarations()));
}

QByteArray gpxFile(const QList<QList<XmlPoint>> &segments, const QString &type, const XmlStyle &style)
{
    const Elements xml(style);
    QString content = xml.element(u"name"_s, u"Morning &amp; more"_s);
    if (!type.isEmpty())
        content += xml.element(u"type"_s, type);
    for (const QList<XmlPoint> &segment : segments) {
        QString points;
        for (const XmlPoint &point : segment)
            points += gpxPoint(xml, point);
        content += xml.element(u"trkseg"_s, points);
    }
    const QString metadata = xml.element(u"metadata"_s, xml.element(u"name"_s, u"not this"_s) +
                                                            xml.element(u"time"_s, u"2001-01-01T00:00:00Z"_s));
    return xml.document(
        xml.element(u"gpx"_s, metadata + xml.element(u"trk"_s, content), u" version=\"1.1\""_s + xml.declarations()));
}

} // namespace stridewell::kit
