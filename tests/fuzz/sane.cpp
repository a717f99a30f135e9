// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/sane.h"

#include "core/import/sports.h"

#include <cmath>
#include <cstdlib>

namespace stridewell {

namespace {

bool isLength(const std::optional<Seconds> &seconds)
{
    return !seconds || (seconds->value > 0 && seconds->value < 1e6);
}

} // namespace

void require(bool holds)
{
    if (!holds)
        std::abort();
}

QByteArray fuzzed(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

void requireSane(const FileReading &reading)
{
    require(reading.status == ReadStatus::Ok || !reading.problem.isEmpty());
    require(reading.status != ReadStatus::Refused || reading.runs.isEmpty());
    for (const RunSummary &run : reading.runs) {
        const bool isRun = isRunningSport(run.sport);
        require(!run.sport.isEmpty());
        require(std::isfinite(run.distance.value) && run.distance.value >= 0);
        require(!isRun || (run.distance.value > 0 && run.distance.value <= 500'000));
        require(isLength(run.moving) && isLength(run.elapsed));
        require(!run.ascent || (run.ascent->value >= 0 && run.ascent->value <= 50'000));
        require(!run.avgHr || (*run.avgHr >= 25 && *run.avgHr <= 250));
        require(!run.avgCadenceSpm || (*run.avgCadenceSpm >= 40 && *run.avgCadenceSpm <= 300));
        require(!run.fast || (run.fast->atFast >= run.fast->atVeryFast && run.fast->atVeryFast.value >= 0));
    }
}

} // namespace stridewell
