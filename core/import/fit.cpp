// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/fit.h"

#include "core/base/words.h"
#include "core/import/fit_contents.h"
#include "core/import/reading_parts.h"
#include "core/import/row_reading.h"
#include "core/import/sports.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace stridewell {

namespace {

struct SportName
{
    int number;
    QStringView name;
};

// The sports of the FIT profile that people record beside running.
constexpr auto sportNames = std::to_array<SportName>({{0, u"generic"},
                                                      {2, u"cycling"},
                                                      {3, u"transition"},
                                                      {4, u"fitness_equipment"},
                                                      {5, u"swimming"},
                                                      {6, u"basketball"},
                                                      {7, u"soccer"},
                                                      {8, u"tennis"},
                                                      {10, u"training"},
                                                      {11, u"walking"},
                                                      {12, u"cross_country_skiing"},
                                                      {13, u"alpine_skiing"},
                                                      {14, u"snowboarding"},
                                                      {15, u"rowing"},
                                                      {16, u"mountaineering"},
                                                      {17, u"hiking"},
                                                      {18, u"multisport"},
                                                      {19, u"paddling"},
                                                      {21, u"e_biking"},
                                                      {30, u"inline_skating"},
                                                      {31, u"rock_climbing"},
                                                      {32, u"sailing"},
                                                      {33, u"ice_skating"},
                                                      {35, u"snowshoeing"},
                                                      {37, u"stand_up_paddleboarding"},
                                                      {38, u"surfing"},
                                                      {41, u"kayaking"}});

QString sportName(std::optional<int> sport, std::optional<int> subSport)
{
    constexpr int running = 1;
    if (!sport)
        return unknownSport.toString();
    if (*sport != running) {
        const auto known = std::ranges::find(sportNames, *sport, &SportName::number);
        return known != sportNames.end() ? known->name.toString() : u"sport_%1"_s.arg(*sport);
    }
    switch (subSport.value_or(0)) {
    case 1:  // treadmill
    case 45: // indoor running
    case 58: // virtual activity, on a treadmill before a screen
        return u"treadmill_running"_s;
    case 3:
        return u"trail_running"_s;
    case 4:
        return u"track_running"_s;
    default:
        return u"running"_s;
    }
}

/// Turns the seconds of a file's clock into moments.
class FitClock
{
public:
    FitClock(const FitContents &contents, const Zone &home) : m_home(home)
    {
        if (!contents.saved || !contents.savedLocal)
            return;
        const qint64 apart = qint64(*contents.savedLocal) - qint64(*contents.saved);
        if (*contents.saved < fit::firstDate && *contents.savedLocal >= fit::firstDate)
            m_toWallClock = apart;
        else if (apart != 0 && apart % 900 == 0 && apart >= -12 * 3'600 && apart <= 14 * 3'600)
            m_offset = static_cast<int>(apart);
    }

    std::optional<int> offset() const { return m_offset; }
    /// True when moments are those of a wall clock without a zone.
    bool isWallClock() const { return m_toWallClock.has_value(); }

    /// Absent for a time that is no date and cannot be made one.
    std::optional<Moment> at(quint32 time) const
    {
        if (time >= fit::firstDate)
            return Moment{(qint64(time) + fit::epoch) * 1'000};
        if (!m_toWallClock)
            return std::nullopt;
        const Moment wall{(qint64(time) + *m_toWallClock + fit::epoch) * 1'000};
        return m_home.at(Zone().day(wall), Zone().time(wall));
    }

private:
    const Zone &m_home;
    std::optional<qint64> m_toWallClock = {};
    std::optional<int> m_offset = {};
};

std::optional<quint32> fitTimeOf(Track track)
{
    return track.empty() ? std::nullopt : std::optional(static_cast<quint32>(track.front().ms / 1'000));
}

/// When a session began: as it says, else counted back from its end, else with its first record.
std::optional<quint32> startOf(const FitPart &session, Track track)
{
    const auto first = fitTimeOf(track);
    const bool recordsHaveDates = first && *first >= fit::firstDate;
    if (session.start && (*session.start >= fit::firstDate || !recordsHaveDates))
        return session.start;
    if (first)
        return first;
    if (session.end && session.elapsed && *session.elapsed >= 0 && *session.elapsed < double(*session.end))
        return *session.end - static_cast<quint32>(*session.elapsed);
    return std::nullopt;
}

/// The records of session `at`, by time: from its start to that of the next; all of them for the only one.
Track trackOf(const FitContents &contents, qsizetype at)
{
    const Track all(contents.points.constData(), static_cast<size_t>(contents.points.size()));
    const auto &sessions = contents.sessions;
    if (sessions.size() == 1 || !sessions[at].start)
        return sessions.size() == 1 ? all : Track();
    const qint64 from = qint64(*sessions[at].start) * 1'000;
    qint64 to = std::numeric_limits<qint64>::max();
    for (const FitPart &other : sessions) {
        if (other.start && *other.start > *sessions[at].start)
            to = std::min(to, qint64(*other.start) * 1'000);
    }
    const auto first = std::ranges::lower_bound(all, from, {}, &TrackPoint::ms);
    const auto last = std::ranges::lower_bound(first, all.end(), to, {}, &TrackPoint::ms);
    return {first, last};
}

std::optional<double> positive(const std::optional<double> &value)
{
    return value && *value > 0 ? value : std::nullopt;
}

/// An activity from what a session says and, where it says nothing, from its records.
RunSummary summaryOf(const FitPart &session, Track track, Moment start)
{
    RunSummary summary;
    summary.source = RunSource::Fit;
    summary.start = start;
    summary.sport = sportName(session.sport, session.subSport);
    if (const auto metres = positive(session.distance))
        summary.distance = Metres(*metres);
    else
        summary.distance = distanceOf(track).value_or(Metres());
    if (const auto elapsed = positive(session.elapsed))
        summary.elapsed = Seconds(*elapsed);
    if (const auto timer = positive(session.timer))
        summary.moving = Seconds(*timer);
    else if (summary.elapsed)
        summary.moving = summary.elapsed;
    else
        summary.moving = recordedTimeOf(track);
    if (session.ascent)
        summary.ascent = Metres(*session.ascent);
    summary.avgHr = session.heartRate;
    if (const auto cadence = positive(session.cadence); cadence && isRunningSport(summary.sport))
        summary.avgCadenceSpm = stepsPerMinute(*cadence);
    dropUnlikely(summary);
    complete(summary, track);
    dropUnlikely(summary);
    return summary;
}

/// The whole of the records as one session, its sport that of the file or of its first lap.
FitPart rebuiltSession(const FitContents &contents)
{
    FitPart session;
    session.sport = contents.sport;
    session.subSport = contents.subSport;
    if (!session.sport && !contents.laps.isEmpty()) {
        session.sport = contents.laps.first().sport;
        session.subSport = contents.laps.first().subSport;
    }
    return session;
}

/// What a session of `contents` was. Errors: BadInput, why it cannot be told.
Result<RunSummary> readSession(const FitContents &contents, qsizetype at, const FitClock &clock)
{
    const FitPart &session = contents.sessions[at];
    const Track track = trackOf(contents, at);
    const auto time = startOf(session, track);
    const auto start = time ? clock.at(*time) : std::nullopt;
    if (!start) {
        return failure(
            ErrorCode::BadInput, {},
            Words::tr("the clock of the device was never set, so nobody knows the day; log the run by hand"));
    }
    RunSummary summary = summaryOf(session, track, *start);
    summary.offsetSeconds = clock.offset();
    if (contents.serial && contents.created)
        summary.externalId = u"fit:%1:%2:%3"_s.arg(*contents.serial).arg(*contents.created).arg(*time);
    if (const QString fault = faultOf(summary); !fault.isEmpty())
        return failure(ErrorCode::BadInput, {}, fault);
    return summary;
}

/// Reads one file of a chain. True when its times are those of a wall clock.
bool readFile(FitContents &contents, const Zone &home, ReadParts &parts)
{
    const bool isCourse = contents.type == fit::courseFile;
    if (isCourse || contents.type == fit::workoutFile) {
        parts.sentences +=
            isCourse ? Words::tr("This is a planned course, not a run that was done; choose the activity itself")
                     : Words::tr("This is a planned workout, not a run that was done; choose the activity itself");
        return false;
    }
    if (const qsizetype strays = dropStrayTimes(contents.points); strays > 0)
        parts.sentences += Words::tr("Points with impossible times were left out: %1").arg(strays);
    const bool measured =
        std::ranges::any_of(contents.points, [](const TrackPoint &p) { return !std::isnan(p.distance); });
    if (!measured)
        measurePositions(contents.points);
    if (contents.sessions.isEmpty() && contents.points.size() > 1) {
        contents.sessions = {rebuiltSession(contents)};
        parts.sentences +=
            Words::tr("The recording was never closed; distance and time were put together from its points");
    }
    const FitClock clock(contents, home);
    for (qsizetype i = 0; i < contents.sessions.size(); ++i)
        parts.add(readSession(contents, i, clock), Words::tr("An activity"));
    return clock.isWallClock();
}

QStringList faultWords(const FitChain &chain)
{
    const FitFaults &faults = chain.faults;
    if (faults.copiedAsText) {
        return {Words::tr(
            "The file was copied as text, which changed its bytes; copy it again from the device as it is. What "
            "came before the damage was read")};
    }
    QStringList words;
    if (faults.derailed)
        words += Words::tr("The file is damaged inside; what came before was read");
    else if (faults.breaksOff)
        words += Words::tr("The file breaks off; what came before was read");
    else if (faults.badChecksum)
        words += Words::tr("The checksum of the file is wrong, so a value may be; please look at it");
    else if (faults.sizeMissing)
        words += Words::tr("The recorder never wrote how long the file is; it was read to its end");
    if (chain.tooManyPoints)
        words += Words::tr("The file has more points than three weeks of recording; those behind were left out");
    return words;
}

} // namespace

FileReading readFit(QByteArrayView bytes, const Zone &home)
{
    // The memory of one file's points serves the next one on this thread: new memory from the system costs half as much
    // time as reading does. Half a day of recording is enough to keep.
    constexpr qsizetype mostKept = 43'200;
    static thread_local QList<TrackPoint> room;
    auto chain = collectFit(bytes, std::move(room));
    if (!chain)
        return refusedReading(chain.error().detail, FileFormat::Fit);
    ReadParts parts;
    parts.ifEmpty = Words::tr("The file holds no activity; choose one that a watch recorded");
    parts.sentences = faultWords(*chain);
    bool wallClock = false;
    for (FitContents &contents : chain->files)
        wallClock = readFile(contents, home, parts) || wallClock;
    room = chain->files.isEmpty() ? QList<TrackPoint>() : std::move(chain->files.first().points);
    if (room.capacity() > mostKept)
        room = {};
    room.clear();
    FileReading reading = readingOf(std::move(parts), FileFormat::Fit);
    reading.wallClock = wallClock;
    return reading;
}

} // namespace stridewell
