// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/change.h"

#include "core/base/words.h"
#include "core/store/profile_order.h"

#include <algorithm>

namespace stridewell {

namespace {

template <typename... Cases>
struct Overloaded : Cases...
{
    using Cases::operator()...;
};
// clang before 17 does not make this guide by itself.
template <typename... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

tl::unexpected<Error> changedMeanwhile(const QString &where)
{
    return failure(ErrorCode::Refused, where,
                   Words::tr("this was changed in another place meanwhile; look at it again and repeat your change"));
}

auto sameRun(const Run &run)
{
    return [&run](const Run &other) { return other.start == run.start && other.distance == run.distance; };
}

Result<void> removeCheckIn(Profile &profile, const CheckIn &checkIn)
{
    if (!profile.checkIns.removeOne(checkIn))
        return failure(ErrorCode::NotFound, u"check_ins"_s, Words::tr("this check-in is not there any more"));
    return {};
}

Result<void> setLog(Profile &profile, const SetLog &change)
{
    if ((!change.before && !change.after) ||
        (change.before && change.after && change.before->item != change.after->item))
        return failure(ErrorCode::BadInput, u"logs"_s, Words::tr("a change of a log speaks of one item"));
    const ItemId item = change.before ? change.before->item : change.after->item;
    const auto found = std::ranges::find(profile.logs, item, &Log::item);
    const std::optional<Log> present = found == profile.logs.end() ? std::nullopt : std::optional(*found);
    if (present != change.before)
        return changedMeanwhile(u"logs"_s);
    profile.logs.removeIf([&](const Log &log) { return log.item == item; });
    if (change.after)
        profile.logs += *change.after;
    return {};
}

Result<void> addRuns(Profile &profile, const QList<SourcedRun> &runs)
{
    for (const SourcedRun &added : runs) {
        if (std::ranges::any_of(profile.runs, sameRun(added.run)))
            return failure(ErrorCode::Refused, u"runs"_s,
                           Words::tr("a run with this start and distance is there already; leave it out"));
        profile.runs += added.run;
    }
    return {};
}

Result<void> removeRuns(Profile &profile, const QList<SourcedRun> &runs)
{
    for (const SourcedRun &removed : runs) {
        if (!profile.runs.removeOne(removed.run))
            return failure(ErrorCode::NotFound, u"runs"_s, Words::tr("this run is not there any more"));
    }
    return {};
}

template <typename T>
Result<void> exchange(T &present, const T &before, const T &after, const QString &where)
{
    if (present != before)
        return changedMeanwhile(where);
    present = after;
    return {};
}

} // namespace

Change inverse(const Change &change)
{
    return std::visit(Overloaded{
                          [](const AddCheckIn &c) -> Change { return RemoveCheckIn{c.checkIn}; },
                          [](const RemoveCheckIn &c) -> Change { return AddCheckIn{c.checkIn}; },
                          [](const AddRuns &c) -> Change {
                              return RemoveRuns{c.runs, c.note};
                          },
                          [](const RemoveRuns &c) -> Change {
                              return AddRuns{c.runs, c.note};
                          },
                          [](const auto &c) -> Change {
                              return std::decay_t<decltype(c)>{c.after, c.before};
                          },
                      },
                      change);
}

Result<Profile> applied(Profile profile, const Change &change)
{
    const auto done = std::visit(
        Overloaded{
            [&](const AddCheckIn &c) -> Result<void> {
                profile.checkIns += c.checkIn;
                return {};
            },
            [&](const RemoveCheckIn &c) { return removeCheckIn(profile, c.checkIn); },
            [&](const SetLog &c) { return setLog(profile, c); },
            [&](const AddRuns &c) { return addRuns(profile, c.runs); },
            [&](const RemoveRuns &c) { return removeRuns(profile, c.runs); },
            [&](const EditAthlete &c) { return exchange(profile.athlete, c.before, c.after, u"athlete"_s); },
            [&](const SetRequests &c) { return exchange(profile.requests, c.before, c.after, u"requests"_s); },
            [&](const SetPins &c) { return exchange(profile.pinned, c.before, c.after, u"pinned"_s); },
            [&](const SetDoses &c) { return exchange(profile.doses, c.before, c.after, u"doses"_s); },
            [](const SetProtocols &) { return Result<void>(); },
        },
        change);
    if (!done)
        return tl::unexpected(done.error());
    arrange(profile);
    return profile;
}

Result<void> writeChange(Store &store, const ProfileId &id, const Change &change)
{
    return std::visit(
        Overloaded{
            [&](const AddCheckIn &c) { return store.addCheckIn(id, c.checkIn); },
            [&](const RemoveCheckIn &c) { return store.removeCheckIn(id, c.checkIn.at); },
            [&](const SetLog &c) { return c.after ? store.setLog(id, *c.after) : store.removeLog(id, c.before->item); },
            [&](const AddRuns &c) -> Result<void> {
                const auto added = store.addRuns(id, c.runs);
                if (!added)
                    return tl::unexpected(added.error());
                return c.note.isEmpty() ? Result<void>() : store.noteImport(id, c.note);
            },
            [&](const RemoveRuns &c) -> Result<void> {
                QList<Run> runs;
                for (const SourcedRun &removed : c.runs)
                    runs += removed.run;
                if (auto removed = store.removeRuns(id, runs); !removed || c.note.isEmpty())
                    return removed;
                return store.forgetImport(id, c.note);
            },
            [&](const EditAthlete &c) { return store.saveAthlete(id, c.after); },
            [&](const SetRequests &c) { return store.setRequests(id, c.after); },
            [&](const SetPins &c) { return store.setPins(id, c.after); },
            [&](const SetDoses &c) { return store.setDoses(id, c.after); },
            [&](const SetProtocols &c) { return store.setChosenProtocols(id, c.after); },
        },
        change);
}

} // namespace stridewell
