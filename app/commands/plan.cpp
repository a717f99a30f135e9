// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/documents.h"
#include "app/commands/output.h"
#include "core/export/ical.h"
#include "core/export/plan_csv.h"
#include "core/export/plan_json.h"
#include "core/export/plan_text.h"

namespace stridewell {

namespace {

QByteArray written(const Plan &plan, PlanFormat format, const Zone &zone, const Athlete &athlete)
{
    switch (format) {
    case PlanFormat::Json:
        return writePlan(plan, zone);
    case PlanFormat::Text:
        return writePlanText(plan, zone, athlete.units);
    case PlanFormat::Ics:
        return writeCalendar(plan, athlete);
    case PlanFormat::Csv:
        return writePlanCsv(plan, zone);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<int> commands::plan(const Arguments &arguments)
{
    const QString &file = arguments.files.first();
    auto profile = readProfileFile(file, arguments);
    if (!profile)
        return tl::unexpected(profile.error());
    auto protocols = protocolsFor(arguments);
    if (!protocols)
        return tl::unexpected(protocols.error());
    const PlanRequest request = requestFor(arguments, *std::move(profile), *std::move(protocols));
    const Athlete &athlete = request.profile.athlete;
    const auto zone = zoneFor(athlete, request.nowOffsetSeconds);
    if (!zone)
        return tl::unexpected(inFile(file, zone.error()));
    const auto made = makePlan(request);
    if (!made)
        return tl::unexpected(inFile(file, made.error()));
    return writeOut(arguments.out, written(*made, arguments.planFormat, *zone, athlete)).map([] {
        return exit_status::done;
    });
}

} // namespace stridewell
