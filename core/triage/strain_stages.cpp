// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/strain_stages.h"

#include <algorithm>

namespace stridewell {

bool passes(const GateNumbers &gate, const QList<Gate> &painless)
{
    return std::all_of(gate.needs.begin(), gate.needs.end(), [&](Gate need) { return painless.contains(need); });
}

void moveStage(Episode &episode, const CheckIn &said, const StrainNumbers &numbers)
{
    const bool hurts = said.painNow.value_or(0) > numbers.painLimit.whole();
    const bool limps = said.walking && *said.walking >= Walking::Limp;
    if (hurts || limps) {
        episode.painless.clear();
        if (episode.stage != Stage::Full)
            episode.stage = episode.stage > Stage::Regain ? Stage::Regain : Stage::Protect;
        return;
    }
    for (Gate gate : said.gates) {
        if (!episode.painless.contains(gate))
            episode.painless += gate;
    }
    const double since = hoursBetween(episode.began, said.at);
    for (const GateNumbers &gate : numbers.gates) {
        const bool next = static_cast<int>(gate.stage) == static_cast<int>(episode.stage) + 1;
        if (next && since >= gate.earliestHours.value && passes(gate, episode.painless))
            episode.stage = gate.stage;
    }
}

} // namespace stridewell
