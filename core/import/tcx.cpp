// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/tcx.h"

#include "core/base/words.h"
#include "core/import/reading_parts.h"
#include "core/import/row_reading.h"
#include "core/import/sports.h"
#include "core/import/xml_point.h"
#include "core/import/xml_walk.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace stridewell {

namespace {

void add(auto &sum, const std::optional<double> &value)
{
    using Quantity = typename std::remove_reference_t<decltype(sum)>::value_type;
    if (value && *value >= 0)
        sum = Quantity(sum.value_or(Quantity()).value + *value);
}

class TcxReading
{
public:
    explicit TcxReading(const QByteArray &bytes) : m_xml(bytes) {}

    TcxContents read()
    {
        while (m_xml.next()) {
            if (!m_xml.isStart())
                leave(m_xml.name());
            else if (m_xml.name() == u"Course")
                m_contents.hasCourse = true;
            else if (m_xml.name() == u"Activity")
                enterActivity();
            else if (m_inActivity && m_point.isOpen())
                m_point.take(m_xml);
            else if (m_inActivity)
                enter(m_xml.name().toString());
        }
        m_contents.problem = m_xml.problem();
        return std::move(m_contents);
    }

private:
    void enterActivity()
    {
        m_inActivity = m_contents.activities.size() < mostActivities;
        m_inLap = false;
        m_point.end();
        if (m_inActivity)
            m_contents.activities.emplaceBack().sport = m_xml.attribute(u"Sport");
    }

    void enter(const QString &name)
    {
        TcxActivity &activity = m_contents.activities.back();
        if (name == u"Lap") {
            m_inLap = true;
            m_tracksInLap = 0;
            ++activity.laps;
            if (!activity.start)
                activity.start = XmlWalk::timeOf(m_xml.attribute(u"StartTime"));
        } else if (m_inLap && name == u"TotalTimeSeconds") {
            add(activity.timer, m_xml.number());
        } else if (m_inLap && name == u"DistanceMeters") {
            add(activity.distance, m_xml.number());
        } else if (m_inLap && name == u"Track") {
            m_afterPause = ++m_tracksInLap > 1;
        } else if (name == u"Trackpoint") {
            m_point.begin(notThere, notThere);
        }
    }

    void leave(QStringView name)
    {
        if (name == u"Trackpoint" && m_point.isOpen()) {
            leavePoint();
        } else if (name == u"Lap") {
            m_inLap = false;
        } else if (name == u"Activity") {
            m_inActivity = m_inLap = false;
            m_point.end();
        }
    }

    void leavePoint()
    {
        m_point.end();
        TcxActivity &activity = m_contents.activities.back();
        ++activity.trackpoints;
        if (!m_point.hasTime() || m_points >= mostPoints)
            return;
        ++m_points;
        TrackPoint &point = activity.points.emplaceBack(m_point.point());
        // Every lap begins a Track although nothing was stopped; a second one within a lap follows a pause.
        point.beginsSegment = activity.points.size() == 1 || m_afterPause;
        m_afterPause = false;
    }

    XmlWalk m_xml;
    TcxContents m_contents;
    XmlPoint m_point;
    qsizetype m_points = 0;
    bool m_inActivity = false;
    bool m_inLap = false;
    bool m_afterPause = false;
    int m_tracksInLap = 0;
};

QString sportOfTcx(const QString &sport)
{
    // The schema knows Running, Biking and Other.
    if (sport == u"Other")
        return unknownSport.toString();
    return sport == u"Biking" ? u"cycling"_s : sportOrUnknown(sport);
}

/// Errors: BadInput, why it is no activity.
Result<RunSummary> summaryOf(TcxActivity activity)
{
    dropStrayTimes(activity.points);
    if (std::ranges::none_of(activity.points, [](const TrackPoint &p) { return !std::isnan(p.distance); }))
        measurePositions(activity.points);
    const Track track(activity.points.constData(), static_cast<size_t>(activity.points.size()));
    if (!activity.start && !track.empty())
        activity.start = Moment{track.front().ms};
    if (!activity.start)
        return failure(ErrorCode::BadInput, {}, Words::tr("it names no time"));
    RunSummary summary;
    summary.source = RunSource::Tcx;
    summary.start = *activity.start;
    summary.sport = sportOfTcx(activity.sport);
    summary.moving = activity.timer;
    if (activity.distance.value_or(Metres()).value > 0)
        summary.distance = *activity.distance;
    else
        summary.distance = distanceOf(track).value_or(Metres());
    if (!track.empty())
        summary.elapsed = Seconds(double(track.back().ms - activity.start->ms) / 1'000);
    dropUnlikely(summary);
    complete(summary, track);
    dropUnlikely(summary);
    if (const QString fault = faultOf(summary); !fault.isEmpty())
        return failure(ErrorCode::BadInput, {}, fault);
    return summary;
}

} // namespace

TcxContents collectTcx(const QByteArray &bytes)
{
    return TcxReading(bytes).read();
}

FileReading readTcx(const QByteArray &bytes)
{
    TcxContents contents = collectTcx(bytes);
    ReadParts parts;
    parts.ifEmpty = contents.hasCourse
                        ? Words::tr("This is a planned course, not a run that was done; choose the activity itself")
                        : Words::tr("The file holds no activity; choose one that a watch recorded");
    if (!contents.problem.isEmpty())
        parts.sentences += contents.problem;
    for (TcxActivity &activity : contents.activities)
        parts.add(summaryOf(std::move(activity)), Words::tr("An activity"));
    return readingOf(std::move(parts), FileFormat::Tcx);
}

} // namespace stridewell
