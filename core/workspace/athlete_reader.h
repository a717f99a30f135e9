// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/protocol/protocol_source.h"
#include "core/store/store.h"
#include "core/workspace/season.h"

namespace stridewell {

/// An athlete as the store holds it, and the plan of it.
struct AthleteRead
{
    Profile profile = {};
    std::shared_ptr<const Protocols> protocols = {};
    Zone zone = {};
    Moment now = {};
    Plan plan = {}; ///< as a workspace would show it
};

/// Reads one athlete after the other beside the open one, to print or to sum up. Writes nothing.
class AthleteReader
{
public:
    /// `store` must outlive the reader; `maker` is makePlan.
    AthleteReader(const Store &store, ProtocolSource protocols, Clock clock, PlanMaker maker);

    /// Errors: those of the store and of the planner.
    [[nodiscard]] Result<AthleteRead> read(const ProfileId &id) const;
    Moment now() const { return m_clock.now(); }

private:
    const Store &m_store;
    ProtocolSource m_source;
    Clock m_clock;
    PlanMaker m_makePlan;
};

} // namespace stridewell
