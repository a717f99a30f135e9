// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/keys.h"
#include "core/base/moment.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace stridewell {

using namespace Qt::StringLiterals;

/// The six classes of triage, most alarming first.
enum class TriageClass {
    Emergency,
    Urgent,
    Physio,
    Strain,
    Soreness,
    None
};
template <>
inline constexpr auto keysOf<TriageClass> =
    std::array{"emergency"_L1, "urgent"_L1, "physio"_L1, "strain"_L1, "soreness"_L1, "none"_L1};

inline bool isMoreAlarming(TriageClass a, TriageClass b)
{
    return static_cast<int>(a) < static_cast<int>(b);
}

/// Whom to see and how soon: 0 = now or today, 48 = urgent, 168 = this week.
struct Seek
{
    QString who = {};
    int withinHours = 0;
    bool operator==(const Seek &) const = default;
};

/// Why triage says so: the rule, the answer that caused it ("gap = yes"), words and sources.
struct Reason
{
    QString rule = {};
    QString because = {};
    QString text = {};
    QStringList sources = {};
    bool operator==(const Reason &) const = default;
};

/// What a check-in looks like. A planning aid, never a diagnosis.
struct Assessment
{
    Moment at = {};
    TriageClass triageClass = TriageClass::None;
    QStringList suspected = {};
    QString headline = {};
    QStringList whatToDo = {};
    QStringList mustNot = {};
    std::optional<Seek> seek = {};
    std::optional<Moment> recheckAt = {};
    QList<Reason> reasons = {};

    bool operator==(const Assessment &) const = default;
};

} // namespace stridewell
