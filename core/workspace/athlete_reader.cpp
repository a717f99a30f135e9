// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/athlete_reader.h"

namespace stridewell {

AthleteReader::AthleteReader(const Store &store, ProtocolSource protocols, Clock clock, PlanMaker maker)
    : m_store(store), m_source(std::move(protocols)), m_clock(clock), m_makePlan(std::move(maker))
{
    Q_ASSERT(m_makePlan);
}

Result<AthleteRead> AthleteReader::read(const ProfileId &id) const
{
    auto profile = m_store.loadProfile(id);
    if (!profile)
        return tl::unexpected(profile.error());
    auto protocols = m_store.chosenProtocols(id).and_then(
        [this](const QList<ChosenProtocol> &chosen) { return m_source.of(chosen); });
    if (!protocols)
        return tl::unexpected(protocols.error());
    const auto season = seasonOf(*profile, *protocols, now());
    if (!season)
        return tl::unexpected(season.error());
    auto plan = m_makePlan(season->request);
    if (!plan)
        return tl::unexpected(plan.error());
    const auto stored = m_store.loadPlanItems(id, season->request.from, plan->to);
    if (!stored)
        return tl::unexpected(stored.error());
    return AthleteRead{*std::move(profile), *std::move(protocols), season->zone, season->request.now,
                       shownPlan(*std::move(plan), *stored, *season)};
}

} // namespace stridewell
