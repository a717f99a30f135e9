// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/keys.h"
#include "core/base/moment.h"
#include "core/base/quantity.h"
#include "core/model/assessment.h"
#include "core/model/dose.h"
#include "core/model/run.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace stridewell {

enum class Stage {
    Protect,
    Regain,
    Strengthen,
    ReturnToRun,
    Full
};
template <>
inline constexpr auto keysOf<Stage> =
    std::array{"protect"_L1, "regain"_L1, "strengthen"_L1, "return_to_run"_L1, "full"_L1};

enum class ItemKind {
    Ice,
    Compression,
    Elevation,
    Rest,
    ActiveRecovery,
    Mobility,
    Strength,
    Run,
    Recheck,
    Refer,
    Nutrition
};
template <>
inline constexpr auto keysOf<ItemKind> =
    std::array{"ice"_L1,      "compression"_L1, "elevation"_L1, "rest"_L1,  "active_recovery"_L1, "mobility"_L1,
               "strength"_L1, "run"_L1,         "recheck"_L1,   "refer"_L1, "nutrition"_L1};

enum class ItemState {
    Planned,
    Done,
    Partly,
    Skipped,
    Missed
};
template <>
inline constexpr auto keysOf<ItemState> = std::array{"planned"_L1, "done"_L1, "partly"_L1, "skipped"_L1, "missed"_L1};

/// Why an item is where it is: a rule of the book, words, and evidence rows.
struct Why
{
    QString rule = {};
    QString text = {};
    QStringList sources = {};
    bool operator==(const Why &) const = default;
};

/// A stretch of a walk–run session.
struct Segment
{
    double minutes = 0;
    bool walk = false; ///< else run
    bool operator==(const Segment &) const = default;
};

struct RunDetail
{
    RunType type = RunType::Easy;
    Metres distance = {};
    QList<Segment> segments = {};
    QList<Dose> warmUp = {};
    QList<Dose> coolDown = {};
    bool operator==(const RunDetail &) const = default;
};

/// One thing to do on one day.
struct Item
{
    ItemId id = {};
    QDate day = {};
    ItemKind kind = ItemKind::Rest;
    QString title = {};
    std::optional<Moment> start = {};
    std::optional<int> minutes = {};
    bool hard = false;
    std::optional<RunDetail> run = {};
    QList<Dose> strength = {}; ///< doses of a strength or mobility item
    QString activity = {};     ///< "walk", "cycle", …; empty = none
    QList<Why> why = {};
    QString stopRule = {};
    ItemState state = ItemState::Planned;
    QDate plannedDay = {}; ///< the day it was first planned for

    bool operator==(const Item &) const = default;
};

/// Sums of one week. Distances count what was really run and what is still planned.
struct Week
{
    QDate starts = {};
    Metres distance = {};
    Metres lastWeek = {};
    Metres ceiling = {};
    Metres longestRun = {};
    Metres longest30d = {};
    Metres singleRunCeiling = {};
    int strengthSessions = 0;
    int hardDays = 0;
    bool operator==(const Week &) const = default;
};

enum class NoticeKind {
    Stop,
    Refer,
    Warn,
    Ask,
    Info
};
template <>
inline constexpr auto keysOf<NoticeKind> = std::array{"stop"_L1, "refer"_L1, "warn"_L1, "ask"_L1, "info"_L1};

struct Notice
{
    NoticeKind kind = NoticeKind::Info;
    QString rule = {};
    QString text = {};
    bool operator==(const Notice &) const = default;
};

struct ProtocolRef
{
    QString id = {};
    int version = 0;
    bool operator==(const ProtocolRef &) const = default;
};

struct Plan
{
    QDate from = {};
    QDate to = {}; ///< last day, included
    Moment madeAt = {};
    QList<ProtocolRef> protocols = {};
    std::optional<Assessment> assessment = {};
    std::optional<Stage> stage = {};
    QList<Notice> notices = {};
    QList<Item> items = {}; ///< by day, then clock time, then kind
    QList<Week> weeks = {};

    bool operator==(const Plan &) const = default;
};

enum class Severity {
    Block,
    Warn
};
template <>
inline constexpr auto keysOf<Severity> = std::array{"block"_L1, "warn"_L1};

/// A rule that a plan breaks, with what was measured against which limit.
struct Violation
{
    QString rule = {};
    Severity severity = Severity::Block;
    ItemId item = {}; ///< empty = the plan as a whole or a day
    QDate day = {};
    QString text = {};
    std::optional<double> measured = {};
    std::optional<double> limit = {};
    QString unit = {};
    bool operator==(const Violation &) const = default;
};

} // namespace stridewell
