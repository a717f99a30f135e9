// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/plan_view.h"

#include <QStringList>

namespace stridewell {

/// The state of a runner as one card tells it.
struct TodayState
{
    TriageClass triageClass = TriageClass::None;
    bool alarm = false; ///< emergency or urgent: help comes before the plan
    QString label = {}; ///< "Suspected strain · stage 1 of 5: Protect"
    QString title = {};
    QString seek = {}; ///< "See a doctor within 48 hours, by Thu 26 Nov 08:00."; empty = nobody
    QStringList whatToDo = {};
    QStringList mustNot = {};
    double share = 0;         ///< of the ring, 0 to 1
    QString ringNumber = {};  ///< "41 h", "2"; empty = a mark stands in the ring
    QString ringCaption = {}; ///< "left of 72", "of 5"
    QString ringSpoken = {};  ///< "41 hours left of 72"
    QString episode = {};     ///< "day 2 of the episode"; empty = nothing the matter

    bool operator==(const TodayState &) const = default;
};

TodayState todayState(const PlanView &view);

/// When to get help, in the words of the evidence that triage goes by. `now`: signs of an emergency; `soon`: what
/// a doctor should see within two days. Both are empty where the citations are not at hand.
struct HelpWords
{
    QStringList now = {};
    QStringList soon = {};
    bool operator==(const HelpWords &) const = default;
};
HelpWords helpWords(const QHash<QString, Citation> &citations);

/// A reason of the plan with the ids of its evidence.
struct PlanReason
{
    QString text = {};
    QStringList sources = {};
    bool operator==(const PlanReason &) const = default;
};

/// Why the plan is as it is: the reasons of the assessment, the notices, and the rules behind today's items.
QList<PlanReason> planReasons(const PlanView &view);

} // namespace stridewell
