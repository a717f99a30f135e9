// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/findings.h"

#include <algorithm>

namespace stridewell {

QList<Finding> findingsOf(const Picture &picture)
{
    QList<Finding> findings;
    const auto look = [&](const SignRule &sign) {
        if (QString because = sign.because(picture); !because.isEmpty())
            findings += Finding{&sign, std::move(because)};
    };
    for (const auto *table : {&emergencySigns(), &urgentSigns(), &physioSigns()}) {
        for (const SignRule &sign : *table)
            look(sign);
    }
    for (const SignRule &sign : muscleSigns()) {
        // The last row stands for "something hurts and nothing explains it".
        if (&sign != &muscleSigns().last() || findings.isEmpty())
            look(sign);
    }
    return findings;
}

bool comesFromMuscle(Suspicion suspicion)
{
    return suspicion == Suspicion::Strain || suspicion == Suspicion::Avulsion || suspicion == Suspicion::Rupture ||
           suspicion == Suspicion::GrowthPlate || suspicion == Suspicion::Bleeding ||
           suspicion == Suspicion::Compartment;
}

bool firstAidMayStay(const QList<Finding> &findings)
{
    return std::all_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.sign->firstAid || !isMoreAlarming(finding.sign->givesAtLeast, TriageClass::Physio);
    });
}

} // namespace stridewell
