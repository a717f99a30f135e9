// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/patient_summary.h"

#include "core/progress/adherence.h"
#include "core/progress/pain_course.h"

#include <algorithm>

namespace stridewell {

namespace {

/// The first day on which an item of `kind` is, or was, asked for since the newest check-in.
std::optional<QDate> firstDue(const Plan &plan, ItemKind kind, const std::optional<Moment> &lastCheckIn,
                              const Zone &zone)
{
    std::optional<QDate> due;
    const QDate since = lastCheckIn ? zone.day(*lastCheckIn) : QDate();
    for (const Item &item : plan.items) {
        const bool open = item.state == ItemState::Planned || item.state == ItemState::Missed;
        const bool answered = (since.isValid() && item.day < since) || (item.start && lastCheckIn > item.start);
        if (item.kind == kind && open && !answered)
            due = due ? std::min(*due, item.day) : item.day;
    }
    return due;
}

std::optional<Side> newestSide(const QList<CheckIn> &checkIns)
{
    const CheckIn *newest = nullptr;
    for (const CheckIn &checkIn : checkIns) {
        if (checkIn.side && (!newest || checkIn.at > newest->at))
            newest = &checkIn;
    }
    return newest ? newest->side : std::nullopt;
}

PatientDays daysOf(const History &history)
{
    const QDate today = history.facts.today;
    const QDate from = today.addDays(-PatientDays::back);
    QList<DaySpan> spans;
    QHash<QDate, int> ahead;
    for (QDate day = from; day <= today; day = day.addDays(1))
        spans += DaySpan{day, day};
    for (const Item &item : history.plan.items) {
        const bool waits = item.state == ItemState::Planned && item.day >= today;
        if (waits && (traitsOf(item) & trait::exercise) != 0)
            ++ahead[item.day];
    }
    QHash<QDate, PainScore> pain;
    for (const PainDay &told : painDays(history))
        pain.insert(told.day, told.worst);
    // Without episodes: here doing less counts as less, whatever the reason was.
    const QList<SpanAdherence> past = adherenceIn(history, spans, {});
    PatientDays days(from, {});
    for (int i = 0; i < PatientDays::back + 1 + PatientDays::ahead; ++i) {
        const QDate day = from.addDays(i);
        const SpanAdherence told = past.value(i);
        const auto hurt = pain.constFind(day);
        days.add({told.planned() + ahead.value(day), told.done,
                  hurt == pain.constEnd() ? std::nullopt : std::optional(*hurt)});
    }
    return days;
}

} // namespace

PatientSummary patientSummary(const Profile &profile, const Plan &plan, const Zone &zone, Moment now)
{
    PatientSummary summary;
    if (plan.assessment)
        summary.looks = plan.assessment->triageClass;
    summary.stage = plan.stage;
    summary.side = newestSide(profile.checkIns);
    if (const auto newest = std::ranges::max_element(profile.checkIns, {}, &CheckIn::at);
        newest != profile.checkIns.end())
        summary.lastCheckIn = newest->at;
    summary.referralDue = firstDue(plan, ItemKind::Refer, summary.lastCheckIn, zone);
    summary.recheckDue = firstDue(plan, ItemKind::Recheck, summary.lastCheckIn, zone);
    // The plan was judged when it was made; what is counted here needs no judgement.
    History history;
    history.facts.profile = profile;
    history.facts.zone = zone;
    history.facts.now = now;
    history.facts.today = zone.day(now);
    history.plan = plan;
    summary.days = daysOf(history);
    return summary;
}

} // namespace stridewell
