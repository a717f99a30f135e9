// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/keys.h"
#include "core/base/quantity.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QTime>

#include <optional>

namespace stridewell {

using namespace Qt::StringLiterals;

enum class Units {
    Km,
    Mi
};
template <>
inline constexpr auto keysOf<Units> = std::array{"km"_L1, "mi"_L1};

/// ISO order: Monday is 0, so that a QDate's dayOfWeek() - 1 is its Weekday.
enum class Weekday {
    Mon,
    Tue,
    Wed,
    Thu,
    Fri,
    Sat,
    Sun
};
template <>
inline constexpr auto keysOf<Weekday> =
    std::array{"mon"_L1, "tue"_L1, "wed"_L1, "thu"_L1, "fri"_L1, "sat"_L1, "sun"_L1};

inline Weekday weekdayOf(QDate day)
{
    return static_cast<Weekday>(day.dayOfWeek() - 1);
}

/// The first day of the week that holds `day`, for weeks that begin on `weekStarts`.
inline QDate weekStart(QDate day, Weekday weekStarts)
{
    const int back = (day.dayOfWeek() - 1 - static_cast<int>(weekStarts) + 7) % 7;
    return day.addDays(-back);
}

enum class Condition {
    Raynaud,
    ColdUrticaria,
    Cryoglobulinaemia,
    ReducedSensation,
    PoorCirculation,
    ArterialDisease,
    Diabetes,
    Anticoagulant,
    BleedingDisorder,
    Cancer,
    PreviousDvt,
    MissedPeriods,
    Pregnant,
    RecentSurgery,
    NerveDisease
};
template <>
inline constexpr auto keysOf<Condition> =
    std::array{"raynaud"_L1,           "cold_urticaria"_L1,   "cryoglobulinaemia"_L1, "reduced_sensation"_L1,
               "poor_circulation"_L1,  "arterial_disease"_L1, "diabetes"_L1,          "anticoagulant"_L1,
               "bleeding_disorder"_L1, "cancer"_L1,           "previous_dvt"_L1,      "missed_periods"_L1,
               "pregnant"_L1,          "recent_surgery"_L1,   "nerve_disease"_L1};

enum class Medicine {
    Fluoroquinolone,
    Corticosteroid
};
template <>
inline constexpr auto keysOf<Medicine> = std::array{"fluoroquinolone"_L1, "corticosteroid"_L1};

enum class ThomasTight {
    None,
    Left,
    Right,
    Both
};
template <>
inline constexpr auto keysOf<ThomasTight> = std::array{"none"_L1, "left"_L1, "right"_L1, "both"_L1};

/// Repetitions to failure of the single-leg hamstring bridge on each side (evidence 10.1).
struct BridgeReps
{
    int left = 0;
    int right = 0;
    bool operator==(const BridgeReps &) const = default;
};

/// Who the plan is for and what was said once. An absent value means "not said".
struct Athlete
{
    QString name = {};
    std::optional<QDate> born = {};
    QString timeZone = {}; ///< IANA name; empty = not said
    std::optional<Kilograms> bodyMass = {};
    Units units = Units::Km;
    Weekday weekStarts = Weekday::Mon; ///< Mon, Sun or Sat
    QList<Condition> conditions = {};
    QList<Medicine> medicines = {};
    QList<Weekday> runDays = {};      ///< empty = any day
    QList<Weekday> strengthDays = {}; ///< empty = any day
    std::optional<Weekday> longRunDay = {};
    std::optional<int> strengthPerWeek = {}; ///< 2 or 3
    QList<Weekday> hardDays = {};
    std::optional<QTime> wakes = {};
    std::optional<QTime> sleeps = {};
    std::optional<Metres> targetWeek = {}; ///< absent = hold the present level
    std::optional<BridgeReps> bridgeReps = {};
    std::optional<ThomasTight> thomasTight = {};
    std::optional<int> cadenceSpm = {}; ///< steps a minute, both feet

    bool has(Condition condition) const { return conditions.contains(condition); }
    bool takes(Medicine medicine) const { return medicines.contains(medicine); }
    bool operator==(const Athlete &) const = default;
};

/// Whole years on `day`; absent when the birthday is not known.
inline std::optional<int> ageOn(const Athlete &athlete, QDate day)
{
    if (!athlete.born)
        return std::nullopt;
    const QDate born = *athlete.born;
    const bool beforeBirthday = day.month() < born.month() || (day.month() == born.month() && day.day() < born.day());
    return day.year() - born.year() - (beforeBirthday ? 1 : 0);
}

} // namespace stridewell
