// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/model/plan.h"
#include "core/model/profile.h"
#include "core/protocol/protocol.h"
#include "core/rules/load_ledger.h"
#include "core/rules/run_replay.h"
#include "core/rules/traits.h"
#include "core/triage/triage.h"

#include <QTime>

#include <algorithm>
#include <memory>

#include <optional>
#include <vector>

namespace stridewell {

/// A stretch of real time, `to` excluded.
struct TimeSpan
{
    Moment from = {};
    Moment to = {};
};

/// Something done that later days have to keep their distance from.
struct DoneWork
{
    QDate day = {};
    Moment at = {};
    Traits traits = 0;
};

/// Rungs and rows that the logs have earned.
struct StrengthProgress
{
    int nordicRow = 0;       ///< row of the Nordic table of the last session
    QDate lastNordic = {};   ///< invalid = never
    int nordicsThatWeek = 0; ///< days with Nordics in the week of the last one
    int bridgeRung = 0;
    int deadliftRung = 0;
    bool bridgeStopped = false; ///< the last log showed pain above the stop score
    bool deadliftStopped = false;
    bool nordicStopped = false;
};

/// Days on which something was the matter, both included.
struct ComplaintDays
{
    QDate from = {};
    QDate to = {};
};

/// A run that hurt more than the limit, with nothing run since.
struct SoreRun
{
    Metres distance = {};
    PainScore pain = 0;
    RunType type = RunType::Easy;
    bool answered = false; ///< a check-in was made since
};

/// When somebody wakes and goes to bed who did not say so.
inline const QTime usualWaking(7, 0);
inline const QTime usualSleeping(22, 30);

/// What rules and planner know of an athlete at a moment, gathered once. Nothing here is a decision.
struct Facts
{
    Profile profile = {};
    std::shared_ptr<const Protocols> protocols = {};
    Zone zone = {};
    Moment now = {};
    QDate today = {};
    std::optional<int> age = {};
    QTime wakes = {};
    QTime sleeps = {};

    std::optional<TriageOutcome> triage = {};
    PictureKind kind = PictureKind::Healthy;
    std::optional<TimeSpan> rice = {};           ///< of a strain, from the injury; may be over
    QDate sorenessFrom = {};                     ///< days on which soreness holds training back; invalid = none
    QDate sorenessUntil = {};                    ///< included; gentle days
    QDate sorenessHardUntil = {};                ///< included; nothing hard, long or eccentric
    std::optional<Moment> recheckDue = {};       ///< inside waking hours, not before now
    std::optional<Moment> windowRecheckDue = {}; ///< at the end of the RICE window
    QDate referBy = {};                          ///< last day for a `refer` item; invalid = none needed
    QString referRule = {};                      ///< rule that asks for it

    std::vector<ComplaintDays> complaints = {}; ///< from each complaint to what was said or run next
    bool holdsHurt = false; ///< the last gentle holds hurt too much, and no check-in has answered for it
    bool walkHurt = false;  ///< the same for the last gentle walk

    LoadLedger done = {};                  ///< runs really done
    std::vector<DoneWork> recentWork = {}; ///< of the last days, by day
    StrengthProgress strength = {};
    StrengthProgress strengthWithoutStrain = {}; ///< the same as if no strain had come between
    std::optional<SoreRun> soreRun = {};         ///< the newest run, where it hurt more than it may
    TableProgress table = {};                    ///< of the walk–run table
    QDate watchUntil = {};                       ///< included; weeks after a strain without jumps in speed or hills
    int strengthLoggedFrom(QDate from, int days) const; ///< strength sessions logged in these days
    std::vector<QDate> strengthDaysDone = {};

    const Athlete &athlete() const { return profile.athlete; }
    const Protocols &numbers() const { return *protocols; }
    Stage stage() const { return triage ? triage->episode.stage : Stage::Full; }
    bool isStrain() const { return kind == PictureKind::Strain; }
    bool isSuspended() const { return kind == PictureKind::Suspended; }
    std::optional<PainScore> painNow() const;

    QDate weekOf(QDate day) const { return weekStart(day, athlete().weekStarts); }
    /// From waking up on `day` to going to bed, which may be after midnight.
    TimeSpan awake(QDate day) const;
    /// The part of a day that is awake, inside `span` and not over yet; absent when nothing is left.
    std::optional<TimeSpan> awakeWithin(QDate day, const TimeSpan &span) const;
    /// A moment inside waking hours: itself, or the next waking up, or with `earlier` the going to bed before it.
    Moment whileAwake(Moment moment, bool earlier) const;
    /// Enough of the day is left, or still to come, to train on it.
    bool timeLeft(QDate day) const;
    bool isWatched(QDate day) const { return watchUntil.isValid() && day <= watchUntil; }
    bool inSoreness(QDate day) const { return sorenessFrom.isValid() && day >= sorenessFrom && day <= sorenessUntil; }
    bool holdsBackHard(QDate day) const
    {
        return sorenessFrom.isValid() && day >= sorenessFrom && day <= std::max(sorenessUntil, sorenessHardUntil);
    }
    /// True when any part of the day lies inside the RICE window.
    bool inRiceWindow(QDate day) const;
    /// Something was the matter in the seven days from `week`.
    bool complaintInWeek(QDate week) const;

    bool iceForbidden() const;
    bool compressionForbidden() const;
    bool isPregnant() const;
    /// Nothing lying on the back on that day: pregnancy after its first third, or pregnancy of unknown length.
    bool avoidsSupine(QDate day) const;
};

/// Errors: BadInput when the athlete's time zone is unknown.
[[nodiscard]] Result<Facts> gatherFacts(const Profile &profile, std::shared_ptr<const Protocols> protocols, Moment now,
                                        int nowOffsetSeconds);

/// The length of history that rules look at.
inline constexpr int historyDays = 200;

} // namespace stridewell
