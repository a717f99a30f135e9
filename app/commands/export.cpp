// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/documents.h"
#include "app/commands/output.h"
#include "app/commands/stores.h"
#include "core/export/ical.h"
#include "core/export/plan_csv.h"
#include "core/export/profile_json.h"
#include "ui/models/athlete_view.h"
#include "ui/print/pdf.h"
#include "ui/print/sheets.h"

namespace stridewell {

namespace {

struct Stored
{
    Profile profile = {};
    QList<ChosenProtocol> chosen = {};
};

Result<Stored> readStored(const Arguments &arguments)
{
    const auto store = openStore(arguments);
    if (!store)
        return tl::unexpected(store.error());
    const auto id = findProfile(*store, arguments.profile);
    if (!id)
        return tl::unexpected(id.error());
    auto profile = store->loadProfile(*id);
    if (!profile)
        return tl::unexpected(profile.error());
    return store->chosenProtocols(*id).map([&](QList<ChosenProtocol> chosen) {
        return Stored{*std::move(profile), std::move(chosen)};
    });
}

PrintLayout layoutOf(ExportLayout layout)
{
    switch (layout) {
    case ExportLayout::Week:
        return PrintLayout::Week;
    case ExportLayout::Handout:
        return PrintLayout::Handout;
    case ExportLayout::Log:
        return PrintLayout::Log;
    case ExportLayout::Report:
        return PrintLayout::Report;
    }
    Q_UNREACHABLE();
}

Result<QByteArray> pagesOf(const Arguments &arguments, const Plan &plan, const PlanRequest &request, const Zone &zone)
{
    const auto poses = builtInPoses();
    if (!poses)
        return tl::unexpected(poses.error());
    const PlanView view = athleteView(plan, request.profile, request.protocols, zone, request.now);
    const PrintChoices choices{.layout = layoutOf(arguments.layout)};
    return writePdf(makePages(view, *poses, choices, {plan.from, plan.to}), request.now);
}

Result<QByteArray> planFile(const Arguments &arguments, Profile profile, const QList<ChosenProtocol> &chosen,
                            const Zone &zone)
{
    auto protocols = protocolsFor(arguments, chosen);
    if (!protocols)
        return tl::unexpected(protocols.error());
    const PlanRequest request = requestFor(arguments, std::move(profile), *std::move(protocols));
    return makePlan(request).and_then([&](const Plan &plan) -> Result<QByteArray> {
        if (arguments.exportFormat == ExportFormat::Pdf)
            return pagesOf(arguments, plan, request, zone);
        return arguments.exportFormat == ExportFormat::Ics ? writeCalendar(plan, request.profile.athlete)
                                                           : writePlanCsv(plan, zone);
    });
}

} // namespace

Result<int> commands::exportProfile(const Arguments &arguments)
{
    auto stored = readStored(arguments);
    if (!stored)
        return tl::unexpected(stored.error());
    const auto zone = zoneFor(stored->profile.athlete, nowFor(arguments).offsetSeconds);
    if (!zone)
        return tl::unexpected(inFile(arguments.store, zone.error()));
    const auto bytes = arguments.exportFormat == ExportFormat::Json
                           ? Result<QByteArray>(writeProfile(stored->profile, *zone))
                           : planFile(arguments, std::move(stored->profile), stored->chosen, *zone);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return writeOut(arguments.out, *bytes).map([] { return exitStatus::done; });
}

} // namespace stridewell
