// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include "core/base/words.h"
#include "core/workspace/patient_summary.h"

#include <QHash>
#include <QSet>

namespace stridewell {

namespace {

tl::unexpected<Error> nothingOpen()
{
    return failure(ErrorCode::NotFound, {}, Words::tr("no athlete is open"));
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

/// True when a store that holds `stored` would hold the same after the planned items of `made` from `today` on were
/// saved into it.
bool isStored(const QList<Item> &made, const QList<Item> &stored, QDate today)
{
    QHash<ItemId, const Item *> planned;
    QSet<ItemId> standing; // what has happened, and what is over, is never written over
    for (const Item &item : stored) {
        if (item.day >= today && item.state == ItemState::Planned)
            planned.insert(item.id, &item);
        else
            standing.insert(item.id);
    }
    qsizetype met = 0;
    for (const Item &item : made) {
        if (item.day < today || standing.contains(item.id))
            continue;
        const auto known = planned.constFind(item.id);
        if (known == planned.cend() || **known != item)
            return false;
        ++met;
    }
    return met == planned.size();
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
    if (auto taken = take(id, [&] { return load(id); }); !taken)
        return taken;
    Q_EMIT profileChanged();
    Q_EMIT planChanged();
    return {};
}

Result<void> Workspace::apply(const QList<Change> &changes)
{
    if (m_id.isEmpty())
        return nothingOpen();
    const auto step = [&]() -> Result<Held> {
        const auto held = present();
        if (!held)
            return held;
        auto next = after(*held, changes);
        if (!next)
            return next;
        if (auto written = write(changes); !written)
            return tl::unexpected(written.error());
        return next;
    };
    if (auto taken = take(m_id, step); !taken) {
        // Refused because of what another program wrote: then that is what has to be seen. A failure of this is no
        // news beside the first one.
        static_cast<void>(takeInOutsideChanges());
        return taken;
    }
    Q_EMIT profileChanged();
    Q_EMIT planChanged();
    return {};
}

Result<void> Workspace::write(const QList<Change> &changes)
{
    for (const Change &change : changes) {
        if (auto written = writeChange(m_store, m_id, change); !written)
            return written;
    }
    return {};
}

Result<void> Workspace::replan()
{
    if (m_id.isEmpty())
        return nothingOpen();
    if (auto taken = take(m_id, [this] { return present(); }); !taken)
        return taken;
    Q_EMIT planChanged();
    return {};
}

Result<void> Workspace::takeInOutsideChanges()
{
    const auto version = m_store.outsideVersion();
    if (!version)
        return tl::unexpected(version.error());
    if (m_id.isEmpty() || *version == m_seenVersion)
        return {};
    const auto held = load(m_id);
    if (!held)
        return tl::unexpected(held.error());
    // Nothing is written for a change of somebody else: two windows would answer each other for ever.
    if (held->profile == m_profile && held->terms.chosen == m_terms.chosen) {
        m_seenVersion = *version;
        Q_EMIT profileChanged();
        return {};
    }
    return open(m_id);
}

Result<Preview> Workspace::preview(const QList<Change> &changes) const
{
    if (m_id.isEmpty())
        return nothingOpen();
    const auto next = after({m_profile, m_terms}, changes);
    if (!next)
        return tl::unexpected(next.error());
    const auto season = seasonOf(next->profile, next->terms.protocols, now());
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

Result<Workspace::Held> Workspace::load(const ProfileId &id) const
{
    auto profile = m_store.loadProfile(id);
    if (!profile)
        return tl::unexpected(profile.error());
    auto terms =
        m_store.chosenProtocols(id).and_then([this](const QList<ChosenProtocol> &chosen) { return termsOf(chosen); });
    if (!terms)
        return tl::unexpected(terms.error());
    return Held{*std::move(profile), *std::move(terms)};
}

Result<Workspace::Held> Workspace::present() const
{
    const auto version = m_store.outsideVersion();
    if (!version)
        return tl::unexpected(version.error());
    return *version == m_seenVersion ? Held{m_profile, m_terms} : load(m_id);
}

Result<Workspace::Held> Workspace::after(const Held &held, const QList<Change> &changes) const
{
    auto profile = appliedAll(held.profile, changes);
    if (!profile)
        return tl::unexpected(profile.error());
    auto terms = termsAfter(held.terms, changes);
    if (!terms)
        return tl::unexpected(terms.error());
    return Held{*std::move(profile), *std::move(terms)};
}

Result<Workspace::Terms> Workspace::termsOf(const QList<ChosenProtocol> &chosen) const
{
    auto protocols = m_source.of(chosen);
    if (!protocols)
        return tl::unexpected(protocols.error());
    return Terms{chosen, *std::move(protocols)};
}

Result<Workspace::Terms> Workspace::termsAfter(const Terms &before, const QList<Change> &changes) const
{
    Terms terms = before;
    for (const Change &change : changes) {
        const auto *set = std::get_if<SetProtocols>(&change);
        if (!set)
            continue;
        if (set->before != terms.chosen)
            return failure(ErrorCode::Refused, u"protocols"_s, Words::tr("other protocols were chosen meanwhile"));
        auto next = termsOf(set->after);
        if (!next)
            return next;
        terms = *std::move(next);
    }
    return terms;
}

Result<void> Workspace::take(const ProfileId &id, const std::function<Result<Held>()> &step)
{
    Held next;
    Season season;
    Plan plan;
    qint64 version = 0;
    const auto saved = m_store.together([&]() -> Result<void> {
        // Nobody else writes from here on, so this is the state that is changed.
        const auto seen = m_store.outsideVersion();
        // Written before it is planned with: what the store refuses is never planned with.
        auto held = seen.and_then([&](qint64) { return step(); });
        if (!held)
            return tl::unexpected(held.error());
        version = *seen;
        next = *std::move(held);
        auto weeks = seasonOf(next.profile, next.terms.protocols, now());
        if (!weeks)
            return tl::unexpected(weeks.error());
        season = *std::move(weeks);
        auto made = m_makePlan(season.request);
        if (!made)
            return tl::unexpected(made.error());
        const QDate lastDayOfAll(9999, 12, 31);
        const auto stored = m_store.loadPlanItems(id, season.request.from, lastDayOfAll);
        if (!stored)
            return tl::unexpected(stored.error());
        // Most starts and many edits leave the plan as it is; to write it all again would be the longest part of them.
        if (!isStored(made->items, *stored, season.today)) {
            if (auto kept = m_store.savePlanItems(id, season.today, made->items); !kept)
                return kept;
        }
        plan = shownPlan(*std::move(made), *stored, season);
        return m_store.saveSummary(id, patientSummary(next.profile, plan, season.zone, season.request.now));
    });
    if (!saved)
        return saved;

    m_id = id;
    m_seenVersion = version;
    m_terms = std::move(next.terms);
    m_profile = std::move(next.profile);
    m_plan = std::move(plan);
    m_zone = season.zone;
    return {};
}

} // namespace stridewell
