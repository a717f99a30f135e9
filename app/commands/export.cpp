// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/documents.h"
#include "app/commands/output.h"
#include "app/commands/stores.h"
#include "core/export/ical.h"
#include "core/export/plan_csv.h"
#include "core/export/profile_json.h"

namespace stridewell {

namespace {

Result<Profile> storedProfile(const Arguments &arguments)
{
    const auto store = openStore(arguments);
    if (!store)
        return tl::unexpected(store.error());
    return findProfile(*store, arguments.profile).and_then([&store](const ProfileId &id) {
        return store->loadProfile(id);
    });
}

Result<QByteArray> planFile(const Arguments &arguments, Profile profile, const Zone &zone)
{
    auto protocols = protocolsFor(arguments);
    if (!protocols)
        return tl::unexpected(protocols.error());
    const PlanRequest request = requestFor(arguments, std::move(profile), *std::move(protocols));
    return makePlan(request).map([&](const Plan &plan) {
        return arguments.exportFormat == ExportFormat::Ics ? writeCalendar(plan, request.profile.athlete.units)
                                                           : writePlanCsv(plan, zone);
    });
}

} // namespace

Result<int> commands::exportProfile(const Arguments &arguments)
{
    auto profile = storedProfile(arguments);
    if (!profile)
        return tl::unexpected(profile.error());
    const auto zone = zoneFor(profile->athlete, nowFor(arguments).offsetSeconds);
    if (!zone)
        return tl::unexpected(inFile(arguments.store, zone.error()));
    const auto bytes = arguments.exportFormat == ExportFormat::Json ? Result<QByteArray>(writeProfile(*profile, *zone))
                                                                    : planFile(arguments, *std::move(profile), *zone);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return writeOut(arguments.out, *bytes).map([] { return exitStatus::done; });
}

} // namespace stridewell
