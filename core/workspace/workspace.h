// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/planner/difference.h"
#include "core/protocol/protocol_source.h"
#include "core/workspace/change.h"
#include "core/workspace/season.h"

#include <QObject>

#include <functional>
#include <memory>

namespace stridewell {

/// What changes would do, to be shown before they are taken.
struct Preview
{
    Plan plan = {};             ///< as it would be made, from today on
    Difference difference = {}; ///< from the present plan to that one
};

/// An open athlete in memory: the profile, its plan, and the one way to change them. What is in memory is always
/// what the store holds; a change that fails anywhere leaves both as they were. Where another program has written
/// meanwhile, a change is made to what that program left, or refused: neither overwrites the other. One thread.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// `store` must outlive the workspace; `maker` is makePlan.
    Workspace(Store &store, ProtocolSource protocols, Clock clock, PlanMaker maker, QObject *parent = nullptr);

    /// Loads an athlete and makes the plan from now on. Errors: those of the store and of the planner; then what was
    /// open stays open.
    [[nodiscard]] Result<void> open(const ProfileId &id);

    /// Checks the changes one after the other, stores them together with the plan made anew in one transaction, then
    /// tells. All are taken or none.
    /// Errors: those of applied(), of composeProtocols(), of the planner and of the store; NotFound when no athlete is
    /// open. After an error what other programs wrote may have been taken in.
    [[nodiscard]] Result<void> apply(const QList<Change> &changes);
    [[nodiscard]] Result<void> apply(const Change &change) { return apply(QList<Change>{change}); }

    /// What apply() would do to what lies ahead; stores nothing. Errors: those of applied() and of the planner;
    /// NotFound when no athlete is open.
    [[nodiscard]] Result<Preview> preview(const QList<Change> &changes) const;

    /// Plans anew, because time has passed. Errors: those of the planner and of the store; NotFound when no
    /// athlete is open.
    [[nodiscard]] Result<void> replan();

    /// Takes in what other programs wrote since the athlete was read; tells when there was something. Cheap while there
    /// is nothing. Errors: as open(), and NotFound when the athlete was deleted meanwhile.
    [[nodiscard]] Result<void> takeInOutsideChanges();

    /// Empty while no athlete is open.
    ProfileId profileId() const { return m_id; }
    const Profile &profile() const { return m_profile; }
    /// The protocols in force for the athlete; null while none is open.
    const std::shared_ptr<const Protocols> &protocols() const { return m_terms.protocols; }
    /// Those of them that were chosen in place of defaults; SetProtocols changes them.
    const QList<ChosenProtocol> &chosenProtocols() const { return m_terms.chosen; }
    /// Of a whole season; its items are those of shownItems().
    const Plan &plan() const { return m_plan; }

    /// The athlete's zone, else the one this computer is set to.
    Zone zone() const { return m_zone; }
    Moment now() const { return m_clock.now(); }
    QDate today() const { return m_zone.day(now()); }

Q_SIGNALS:
    void profileChanged();
    void planChanged();

private:
    /// What plans are made by and for.
    struct Terms
    {
        QList<ChosenProtocol> chosen = {};
        std::shared_ptr<const Protocols> protocols = {};
    };
    /// What is known of an athlete, as it lies in the store.
    struct Held
    {
        Profile profile = {};
        Terms terms = {};
    };
    Result<Terms> termsOf(const QList<ChosenProtocol> &chosen) const;
    /// The terms after the changes. Errors: Refused when others were chosen meanwhile; those of composeProtocols().
    Result<Terms> termsAfter(const Terms &before, const QList<Change> &changes) const;
    Result<Held> after(const Held &held, const QList<Change> &changes) const;
    Result<Held> load(const ProfileId &id) const;
    /// What the store holds: memory, unless another program has written since.
    Result<Held> present() const;
    /// Runs `step`, which writes and returns what then holds, plans and saves the plan and its summary in one
    /// transaction, and only then takes all into memory.
    Result<void> take(const ProfileId &id, const std::function<Result<Held>()> &step);
    Result<void> write(const QList<Change> &changes);

    Store &m_store;
    ProtocolSource m_source;
    Terms m_terms;
    Clock m_clock;
    PlanMaker m_makePlan;
    ProfileId m_id;
    qint64 m_seenVersion = 0; ///< Store::outsideVersion() when the athlete was read
    Profile m_profile;
    Plan m_plan;
    Zone m_zone;
};

} // namespace stridewell
