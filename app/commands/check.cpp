// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/documents.h"
#include "app/commands/output.h"
#include "core/export/json_scan.h"
#include "core/export/plan_json.h"
#include "core/rules/facts.h"
#include "core/rules/rule_book.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace stridewell {

namespace {

/// When a plan is judged: the moment it was made, in the offset it names, so that the same plan is judged alike
/// at any later time and place; where it does not tell, now.
FixedNow judgedAt(const QByteArray &document, const Arguments &arguments)
{
    const QString text = QJsonDocument::fromJson(document).object().value("made_at"_L1).toString();
    const auto moment = parseMoment(text);
    if (!moment)
        return nowFor(arguments);
    return {*moment, parseOffset(text).value_or(0)};
}

} // namespace

Result<int> commands::check(const Arguments &arguments)
{
    const QString &profileFile = arguments.files[0];
    const QString &planFile = arguments.files[1];
    const auto profile = readProfileFile(profileFile, arguments);
    if (!profile)
        return tl::unexpected(profile.error());
    const auto document = readBytes(planFile, maxDocumentBytes);
    if (!document)
        return tl::unexpected(document.error());
    const auto plan = readPlan(*document);
    if (!plan)
        return tl::unexpected(inFile(planFile, plan.error()));
    const auto protocols = protocolsFor(arguments);
    if (!protocols)
        return tl::unexpected(protocols.error());
    const FixedNow at = judgedAt(*document, arguments);
    const auto facts = gatherFacts(*profile, *protocols, at.moment, at.offsetSeconds);
    if (!facts)
        return tl::unexpected(inFile(profileFile, facts.error()));
    const QList<Violation> violations = audit(*plan, *facts);
    const bool isBlocked = std::any_of(violations.cbegin(), violations.cend(), [](const Violation &violation) {
        return violation.severity == Severity::Block;
    });
    return writeOut(arguments.out, writeViolations(violations)).map([isBlocked] {
        return isBlocked ? exit_status::found : exit_status::done;
    });
}

} // namespace stridewell
