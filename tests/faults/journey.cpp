// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/journey.h"

#include "tests/store/sample.h"

namespace stridewell {

namespace {

Result<void> withFirst(Store &store, const std::function<Result<void>(const ProfileId &)> &work)
{
    const auto profiles = store.profiles();
    return profiles ? work(profiles->first().id) : Result<void>(tl::unexpected(profiles.error()));
}

/// A step that does something with the one athlete there is.
Step step(const QString &name, Result<void> (*work)(Store &, const ProfileId &))
{
    return {name,
            [work](Store &store) { return withFirst(store, [&](const ProfileId &id) { return work(store, id); }); }};
}

Result<void> importRuns(Store &store, const ProfileId &id)
{
    QList<SourcedRun> runs;
    for (int day = 0; day < 300; ++day) {
        Run run = sample::run(u"2025-01-01T06:00:00Z", 5000 + day);
        run.start = run.start + hours(24.0 * day);
        runs += SourcedRun{run, u"export.zip"_s, QString::number(day)};
    }
    const auto added = store.addRuns(id, runs);
    return added ? Result<void>() : tl::unexpected(added.error());
}

Result<void> plan(Store &store, const ProfileId &id)
{
    QList<Item> items;
    const QDate first(2026, 11, 23);
    for (int day = 0; day < 100; ++day)
        items += sample::fullItem(u"item-%1"_s.arg(day), first.addDays(day));
    return store.savePlanItems(id, first, items);
}

Result<void> checkIn(Store &store, const ProfileId &id)
{
    CheckIn said = sample::fullProfile().checkIns.first();
    said.at = sample::monday + hours(1);
    return store.addCheckIn(id, said);
}

Result<void> rename(Store &store, const ProfileId &id)
{
    Athlete athlete = sample::fullProfile().athlete;
    athlete.name = u"Ñandú"_s;
    return store.saveAthlete(id, athlete);
}

} // namespace

Result<StoreState> stateOf(const QString &path)
{
    const auto store = Store::open(path, Clock(sample::monday));
    if (!store)
        return tl::unexpected(store.error());
    const auto profiles = store->profiles();
    if (!profiles)
        return tl::unexpected(profiles.error());
    StoreState state;
    for (const ProfileInfo &info : *profiles) {
        auto profile = store->loadProfile(info.id);
        auto runs = store->loadRuns(info.id);
        auto chosen = store->chosenProtocols(info.id);
        auto items = store->loadPlanItems(info.id, QDate(2020, 1, 1), QDate(2030, 1, 1));
        if (!profile || !runs || !chosen || !items)
            return failure(ErrorCode::StoreDamaged, path, u"a part of %1 cannot be read"_s.arg(info.name));
        state.people += {*std::move(profile), *std::move(runs), *std::move(chosen), *std::move(items)};
    }
    return state;
}

QList<Step> journey()
{
    return {
        {u"new athlete"_s,
         [](Store &store) {
             const auto id = store.createProfile(sample::fullProfile());
             return id ? Result<void>() : tl::unexpected(id.error());
         }},
        step(u"import"_s, importRuns),
        step(u"plan"_s, plan),
        step(u"check-in"_s, checkIn),
        step(u"log"_s,
             [](Store &store, const ProfileId &id) {
                 return store.setLog(id, {.item = {u"item-3"_s}, .at = sample::monday});
             }),
        step(u"wishes"_s,
             [](Store &store, const ProfileId &id) {
                 return store.setRequests(id, {{QDate(2027, 1, 3), RunType::Race, {}}});
             }),
        step(u"pins"_s, [](Store &store, const ProfileId &id) { return store.setPins(id, {}); }),
        step(u"protocols"_s,
             [](Store &store, const ProfileId &id) {
                 return store.setChosenProtocols(id, {{u"pain-strict"_s, {}}});
             }),
        step(u"athlete"_s, rename),
        step(u"delete"_s, [](Store &store, const ProfileId &id) { return store.deleteProfile(id); }),
    };
}

} // namespace stridewell
