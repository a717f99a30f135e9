// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/patient_attention.h"

#include <algorithm>

namespace stridewell {

namespace {

// How long a clinic waits for word before it asks; a habit of the desk, no number of medicine.
constexpr int silentDays = 7;

bool looksAlarming(const PatientSummary &summary)
{
    return summary.looks && isMoreAlarming(*summary.looks, TriageClass::Physio);
}

bool isSilent(const PatientSummary &summary, QDate today, const Zone &zone)
{
    const bool troubled = summary.stage || (summary.looks && *summary.looks != TriageClass::None);
    return troubled && summary.lastCheckIn && zone.day(*summary.lastCheckIn).daysTo(today) > silentDays;
}

} // namespace

std::optional<QDate> nextReview(const RosterEntry &entry)
{
    const auto &byHand = entry.file.nextReview;
    const auto &planned = entry.summary.recheckDue;
    return byHand && planned ? std::min(*byHand, *planned) : byHand ? byHand : planned;
}

Attention attentionOf(const RosterEntry &entry, QDate today, const Zone &zone)
{
    if (entry.file.archived)
        return Attention::None;
    if (looksAlarming(entry.summary) || (entry.summary.referralDue && *entry.summary.referralDue <= today))
        return Attention::Now;
    const auto review = nextReview(entry);
    if (review && *review < today)
        return Attention::Overdue;
    if (review == today)
        return Attention::Today;
    if (isSilent(entry.summary, today, zone))
        return Attention::Silent;
    return review ? Attention::Ahead : Attention::None;
}

} // namespace stridewell
