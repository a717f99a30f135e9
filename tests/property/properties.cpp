// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/property/properties.h"

#include "core/export/plan_text.h"
#include "tests/kit/random_profile.h"

#include <rapidcheck.h>

#include <cstdio>

namespace stridewell {

namespace {

constexpr int mainCasesInCi = 20'000;
constexpr int mainCasesInLongRuns = 1'000'000;
constexpr int rows = 100; ///< what rapidcheck draws; each row is many cases, since shrinking a seed means nothing
constexpr quint64 stride = 0x9e3779b97f4a7c15u;
constexpr const char *seedVariable = "STRIDEWELL_SEED";

QString report(quint64 seed, const PlanRequest &request, const QString &fault)
{
    return u"%1\n%2=%3: %4\n\n%5"_s.arg(fault, QString::fromLatin1(seedVariable), QString::number(seed),
                                        kit::describe(request), planText(request));
}

bool replay(const std::shared_ptr<const Protocols> &protocols, const Property &property)
{
    bool isNumber = false;
    const quint64 seed = qEnvironmentVariable(seedVariable).toULongLong(&isNumber);
    if (!isNumber) {
        std::fprintf(stderr, "%s is no whole number\n", seedVariable);
        return false;
    }
    const PlanRequest request = kit::randomRequest(seed, protocols);
    const QString fault = property(request);
    std::fputs(qUtf8Printable(report(seed, request, fault)), stderr);
    return fault.isEmpty();
}

} // namespace

int mainCases()
{
    return qEnvironmentVariableIsSet("STRIDEWELL_LONG") ? mainCasesInLongRuns : mainCasesInCi;
}

bool isReplay()
{
    return qEnvironmentVariableIsSet(seedVariable);
}

bool holdsForAll(const char *name, int cases, const std::shared_ptr<const Protocols> &protocols,
                 const Property &property)
{
    if (isReplay())
        return replay(protocols, property);
    return rc::check(name, [&] {
        const auto first = *rc::gen::noShrink(rc::gen::resize(rows, rc::gen::arbitrary<quint64>()));
        for (int k = 0; k < cases / rows; ++k) {
            const quint64 seed = first + static_cast<quint64>(k) * stride;
            const PlanRequest request = kit::randomRequest(seed, protocols);
            if (const QString fault = property(request); !fault.isEmpty())
                RC_FAIL(report(seed, request, fault).toStdString());
        }
    });
}

Zone zoneOf(const PlanRequest &request)
{
    const QString &name = request.profile.athlete.timeZone;
    return name.isEmpty() ? Zone::fixedOffset(request.nowOffsetSeconds) : Zone::named(name).value();
}

QString planText(const PlanRequest &request)
{
    const auto plan = makePlan(request);
    if (!plan)
        return toText(plan.error());
    return QString::fromUtf8(writePlanText(*plan, zoneOf(request), request.profile.athlete.units));
}

} // namespace stridewell
