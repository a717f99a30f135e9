// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include "core/workspace/patient_summary.h"

namespace stridewell {

namespace {

tl::unexpected<Error> nothingOpen()
{
    return failure(ErrorCode::NotFound, {}, u"no athlete is open"_s);
}

Result<Profile> appliedAll(Profile profile, const QList<Change> &changes)
{
    for (const Change &change : changes) {
        auto next = applied(std::move(profile), change);
        if (!next)
            return next;
        profile = *std::move(next);
    }
    return profile;
}

} // namespace

Workspace::Workspace(Store &store, ProtocolSource protocols, Clock clock, PlanMaker maker, QObject *parent)
    : QObject(parent),
      m_store(store),
      m_source(std::move(protocols)),
      m_clock(clock),
      m_makePlan(std::move(maker)),
      m_zone(Zone::system())
{
    Q_ASSERT(m_makePlan);
}

Result<void> Workspace::open(const ProfileId &id)
{
    const auto profile = m_store.loadProfile(id);
    if (!profile)
        return tl::unexpected(profile.error());
    const auto terms =
        m_store.chosenProtocols(id).and_then([this](const QList<ChosenProtocol> &chosen) { return termsOf(chosen); });
    if (!terms)
        return tl::unexpected(terms.error());
    if (auto taken = take(id, *profile, *terms, [] { return Result<void>(); }); !taken)
        return taken;
    Q_EMIT profileChanged();
    Q_EMIT planChanged();
    return {};
}

Result<void> Workspace::apply(const QList<Change> &changes)
{
    if (m_id.isEmpty())
        return nothingOpen();
    const auto next = appliedAll(m_profile, changes);
    if (!next)
        return tl::unexpected(next.error());
    const auto terms = termsAfter(changes);
    if (!terms)
        return tl::unexpected(terms.error());
    const auto write = [&]() -> Result<void> {
        for (const Change &change : changes) {
            if (auto written = writeChange(m_store, m_id, change); !written)
                return written;
        }
        return {};
    };
    if (auto taken = take(m_id, *next, *terms, write); !taken)
        return taken;
    Q_EMIT profileChanged();
    Q_EMIT planChanged();
    return {};
}

Result<void> Workspace::replan()
{
    if (m_id.isEmpty())
        return nothingOpen();
    if (auto taken = take(m_id, m_profile, m_terms, [] { return Result<void>(); }); !taken)
        return taken;
    Q_EMIT planChanged();
    return {};
}

Result<Preview> Workspace::preview(const QList<Change> &changes) const
{
    if (m_id.isEmpty())
        return nothingOpen();
    auto next = appliedAll(m_profile, changes);
    if (!next)
        return tl::unexpected(next.error());
    const auto terms = termsAfter(changes);
    if (!terms)
        return tl::unexpected(terms.error());
    const auto season = seasonOf(*next, terms->protocols, now());
    if (!season)
        return tl::unexpected(season.error());
    auto made = m_makePlan(season->request);
    if (!made)
        return tl::unexpected(made.error());
    const auto facts = factsOf(season->request);
    if (!facts)
        return tl::unexpected(facts.error());
    Difference difference = differenceOf(m_plan, *made, *facts);
    return Preview{*std::move(made), std::move(difference)};
}

Result<Workspace::Terms> Workspace::termsOf(const QList<ChosenProtocol> &chosen) const
{
    auto protocols = m_source.of(chosen);
    if (!protocols)
        return tl::unexpected(protocols.error());
    return Terms{chosen, *std::move(protocols)};
}

Result<Workspace::Terms> Workspace::termsAfter(const QList<Change> &changes) const
{
    Terms terms = m_terms;
    for (const Change &change : changes) {
        const auto *set = std::get_if<SetProtocols>(&change);
        if (!set)
            continue;
        if (set->before != terms.chosen)
            return failure(ErrorCode::Refused, u"protocols"_s, u"other protocols were chosen meanwhile"_s);
        auto next = termsOf(set->after);
        if (!next)
            return next;
        terms = *std::move(next);
    }
    return terms;
}

Result<void> Workspace::take(const ProfileId &id, const Profile &next, const Terms &terms,
                             const std::function<Result<void>()> &write)
{
    const auto season = seasonOf(next, terms.protocols, now());
    if (!season)
        return tl::unexpected(season.error());
    Plan plan;
    const auto saved = m_store.together([&]() -> Result<void> {
        // Written first: what the store refuses is never planned with.
        if (auto written = write(); !written)
            return written;
        auto made = m_makePlan(season->request);
        if (!made)
            return tl::unexpected(made.error());
        if (auto kept = m_store.savePlanItems(id, season->today, made->items); !kept)
            return kept;
        const auto stored = m_store.loadPlanItems(id, season->request.from, made->to);
        if (!stored)
            return tl::unexpected(stored.error());
        plan = shownPlan(*std::move(made), *stored, *season);
        return m_store.saveSummary(id, patientSummary(next, plan, season->zone, season->request.now));
    });
    if (!saved)
        return saved;

    m_id = id;
    m_terms = terms;
    m_profile = next;
    m_plan = std::move(plan);
    m_zone = season->zone;
    return {};
}

} // namespace stridewell
