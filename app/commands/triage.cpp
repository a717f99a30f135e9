// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/triage.h"

#include "app/commands/commands.h"
#include "app/commands/documents.h"
#include "app/commands/output.h"
#include "core/export/plan_json.h"

namespace stridewell {

Result<int> commands::triage(const Arguments &arguments)
{
    const QString &file = arguments.files.first();
    const auto profile = readProfileFile(file, arguments);
    if (!profile)
        return tl::unexpected(profile.error());
    const auto protocols = protocolsFor(arguments);
    if (!protocols)
        return tl::unexpected(protocols.error());
    const FixedNow now = nowFor(arguments);
    const auto zone = zoneFor(profile->athlete, now.offsetSeconds);
    if (!zone)
        return tl::unexpected(inFile(file, zone.error()));
    const auto outcome = triageAt(*profile, **protocols, *zone, now.moment);
    if (!outcome) {
        return failure(ErrorCode::BadInput, shownName(file) + u": check_ins"_s,
                       u"there is no check-in to judge; add one that says how it feels"_s);
    }
    return writeOut(arguments.out, writeAssessment(outcome->assessment, *zone)).map([] { return exit_status::done; });
}

} // namespace stridewell
