// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/clinic_library.h"

#include "core/base/words.h"
#include "core/rules/facts.h"
#include "core/rules/rule_book.h"

#include <algorithm>

namespace stridewell {

namespace {

/// What a judge blocks, as texts of the rules and what they speak of.
QStringList blocksIn(const Plan &plan, const Facts &facts)
{
    QStringList blocks;
    for (const Violation &violation : audit(plan, facts)) {
        if (violation.severity == Severity::Block)
            blocks += violation.text;
    }
    return blocks;
}

} // namespace

const OwnExercise *ClinicLibrary::own(const QString &exercise) const
{
    const auto it = std::ranges::find_if(exercises, [&](const OwnExercise &o) { return o.exercise.id == exercise; });
    return it == exercises.end() ? nullptr : &*it;
}

QList<OwnExercise> ClinicLibrary::onHandout() const
{
    QList<OwnExercise> given;
    for (const QString &id : handout) {
        if (const OwnExercise *one = own(id))
            given += *one;
    }
    return given;
}

bool rulesNeed(const QString &exercise, const Protocols &protocols)
{
    const auto names = [&exercise](const QList<Dose> &doses) {
        return std::ranges::any_of(doses, [&](const Dose &dose) { return dose.exercise == exercise; });
    };
    return exercise == exercise::nordicCurl || names(protocols.strength.bridgeLadder) ||
           names(protocols.strength.deadliftLadder) || names(protocols.strain.regainDoses);
}

Result<void> mayBeGiven(const OwnExercise &own, const Plan &plan, const Profile &profile,
                        const std::shared_ptr<const Protocols> &protocols, Moment now, int nowOffsetSeconds)
{
    const auto facts = gatherFacts(profile, protocols, now, nowOffsetSeconds);
    if (!facts)
        return tl::unexpected(facts.error());
    Plan ahead = plan;
    ahead.items.removeIf([&](const Item &item) { return item.day < facts->today; });
    const auto session = std::ranges::find_if(ahead.items, [](const Item &item) {
        return item.state == ItemState::Planned && item.kind == ItemKind::Strength;
    });
    if (session == ahead.items.end())
        return failure(
            ErrorCode::Refused, own.exercise.name,
            Words::tr("The plan has no strength session ahead, so no exercise can be added now. Try again when it "
                      "has one."));
    const QStringList before = blocksIn(ahead, *facts);
    Dose dose = own.dose;
    if (const QString judged = judgedAs(own.family); !judged.isEmpty())
        dose.exercise = judged;
    session->strength += dose;
    for (const QString &block : blocksIn(ahead, *facts)) {
        if (!before.contains(block))
            return failure(
                ErrorCode::Refused, own.exercise.name,
                Words::tr("The rules do not allow it now: %1 Change its dose, or try again at a later stage.")
                    .arg(block));
    }
    return {};
}

} // namespace stridewell
