// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/documents.h"
#include "app/commands/output.h"
#include "app/commands/sealing.h"
#include "app/commands/stores.h"
#include "core/export/plan_csv.h"
#include "core/export/profile_json.h"
#include "core/sealed/sealed_file.h"
#include "ui/models/athlete_view.h"
#include "ui/models/calendar_export.h"
#include "ui/models/clinic_library_reader.h"
#include "ui/print/pdf.h"
#include "ui/print/sheets.h"

namespace stridewell {

namespace {

struct Stored
{
    Store store;
    ProfileId id = {};
    Profile profile = {};
    QList<ChosenProtocol> chosen = {};
};

Result<Stored> readStored(const Arguments &arguments)
{
    auto store = openStore(arguments);
    if (!store)
        return tl::unexpected(store.error());
    const auto id = findProfile(*store, arguments.profile);
    if (!id)
        return tl::unexpected(id.error());
    auto profile = store->loadProfile(*id);
    if (!profile)
        return tl::unexpected(profile.error());
    auto chosen = store->chosenProtocols(*id);
    if (!chosen)
        return tl::unexpected(chosen.error());
    return Stored{*std::move(store), *id, *std::move(profile), *std::move(chosen)};
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

Result<QByteArray> pagesOf(const Arguments &arguments, const Stored &stored, const Plan &plan,
                           const PlanRequest &request, const Zone &zone)
{
    const auto poses = builtInPoses();
    if (!poses)
        return tl::unexpected(poses.error());
    auto library = readClinicLibrary(stored.store, stored.id);
    if (!library)
        return tl::unexpected(library.error());
    PlanView view = athleteView(plan, request.profile, request.protocols, zone, request.now);
    view.library = *std::move(library);
    const auto clinic = stored.store.clinicHead();
    if (!clinic)
        return tl::unexpected(clinic.error());
    const PrintChoices choices{.layout = layoutOf(arguments.layout)};
    return writePdf(makePages(view, *poses, choices, {plan.from, plan.to}, paperHead(*clinic)), request.now);
}

Result<QByteArray> planFile(const Arguments &arguments, Stored &stored, const Zone &zone)
{
    auto protocols = protocolsFor(arguments, stored.chosen);
    if (!protocols)
        return tl::unexpected(protocols.error());
    const PlanRequest request = requestFor(arguments, stored.profile, *std::move(protocols));
    return makePlan(request).and_then([&](const Plan &plan) -> Result<QByteArray> {
        if (arguments.exportFormat == ExportFormat::Pdf)
            return pagesOf(arguments, stored, plan, request, zone);
        if (arguments.exportFormat == ExportFormat::Csv)
            return writePlanCsv(plan, zone);
        return exportCalendar(stored.store, {.profile = stored.id,
                                             .plan = plan,
                                             .athlete = request.profile.athlete,
                                             .today = zone.day(request.now),
                                             .span = {plan.from, plan.to}});
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
                           : planFile(arguments, *stored, *zone);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (!arguments.passphraseFile.isEmpty()) {
        const auto sealed =
            passphraseOf(arguments).and_then([&](const QString &passphrase) { return sealBytes(*bytes, passphrase); });
        return sealed.and_then([&](const QByteArray &whole) { return writeOut(arguments.out, whole); }).map([] {
            return exit_status::done;
        });
    }
    return writeOut(arguments.out, *bytes).map([] { return exit_status::done; });
}

} // namespace stridewell
