// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/gpx.h"

#include "core/base/words.h"
#include "core/import/reading_parts.h"
#include "core/import/row_reading.h"
#include "core/import/sports.h"
#include "core/import/xml_point.h"
#include "core/import/xml_walk.h"

using namespace Qt::StringLiterals;

namespace stridewell {

namespace {

class GpxReading
{
public:
    explicit GpxReading(const QByteArray &bytes) : m_xml(bytes) {}

    GpxContents read()
    {
        while (m_xml.next()) {
            if (!m_xml.isStart())
                leave(m_xml.name());
            else if (m_point.isOpen())
                m_point.take(m_xml);
            else
                enter(m_xml.name().toString());
        }
        m_contents.problem = m_xml.problem();
        return std::move(m_contents);
    }

private:
    void enter(const QString &name)
    {
        if (name == u"trk") {
            m_inTrack = m_contents.tracks.size() < mostActivities;
            if (m_inTrack)
                m_contents.tracks.emplaceBack();
        } else if (name == u"rte" || name == u"wpt") {
            m_contents.hasRoute = true;
        } else if (!m_inTrack) {
            return; // metadata has a name and a time of its own
        } else if (name == u"name") {
            m_contents.tracks.back().name = m_xml.text();
        } else if (name == u"type") {
            m_contents.tracks.back().type = m_xml.text();
        } else if (name == u"trkseg") {
            m_beginsSegment = true;
        } else if (name == u"trkpt") {
            m_point.begin(XmlWalk::numberOf(m_xml.attribute(u"lat")).value_or(notThere),
                          XmlWalk::numberOf(m_xml.attribute(u"lon")).value_or(notThere));
        }
    }

    void leave(QStringView name)
    {
        if (name == u"trkpt" && m_point.isOpen()) {
            leavePoint();
        } else if (name == u"trk") {
            m_inTrack = false;
            m_point.end();
        }
    }

    void leavePoint()
    {
        m_point.end();
        GpxTrack &track = m_contents.tracks.back();
        TrackPoint point = m_point.point();
        const bool onEarth = std::abs(point.latitude) <= 90 && std::abs(point.longitude) <= 180;
        if (!onEarth || ++m_points > mostPoints)
            return;
        point.beginsSegment = m_beginsSegment;
        m_beginsSegment = false;
        track.untimed += m_point.hasTime() ? 0 : 1;
        track.points += point;
    }

    XmlWalk m_xml;
    GpxContents m_contents;
    XmlPoint m_point;
    qsizetype m_points = 0;
    bool m_inTrack = false;
    bool m_beginsSegment = false;
};

QString sportOfGpx(const QString &type)
{
    // Strava once wrote its numbers.
    if (type == u"9")
        return u"running"_s;
    if (type == u"1")
        return u"ride"_s;
    return sportOrUnknown(type);
}

/// Errors: BadInput, why it is no activity.
Result<RunSummary> summaryOf(GpxTrack track)
{
    if (track.points.isEmpty())
        return failure(ErrorCode::BadInput, {}, Words::tr("it has no points"));
    if (track.untimed == track.points.size())
        return failure(ErrorCode::BadInput, {},
                       Words::tr("its points have no times, so it is a plan and no run that was done"));
    if (track.untimed > 0)
        return failure(ErrorCode::BadInput, {}, Words::tr("only some of its points have times"));
    dropStrayTimes(track.points);
    measurePositions(track.points);
    const Track points(track.points.constData(), static_cast<size_t>(track.points.size()));
    RunSummary summary;
    summary.source = RunSource::Gpx;
    summary.start = Moment{points.front().ms};
    summary.sport = sportOfGpx(track.type);
    summary.name = track.name;
    summary.distance = distanceOf(points).value_or(Metres());
    complete(summary, points);
    dropUnlikely(summary);
    if (const QString fault = faultOf(summary); !fault.isEmpty())
        return failure(ErrorCode::BadInput, {}, fault);
    return summary;
}

} // namespace

GpxContents collectGpx(const QByteArray &bytes)
{
    return GpxReading(bytes).read();
}

FileReading readGpx(const QByteArray &bytes)
{
    GpxContents contents = collectGpx(bytes);
    ReadParts parts;
    parts.ifEmpty =
        contents.hasRoute
            ? Words::tr("The file holds a planned route, not a run that was done; choose the activity itself")
            : Words::tr("The file holds no track; choose one that a watch recorded");
    if (!contents.problem.isEmpty())
        parts.sentences += contents.problem;
    for (GpxTrack &track : contents.tracks)
        parts.add(summaryOf(std::move(track)), Words::tr("A track"));
    return readingOf(std::move(parts), FileFormat::Gpx);
}

} // namespace stridewell
