// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/model/run_summary.h"

#include <cstddef>
#include <cstdint>

namespace stridewell {

/// The bytes a fuzzer hands over; a copy, so that reading behind them is seen.
QByteArray fuzzed(const uint8_t *data, size_t size);

/// Aborts unless every value of `reading` is one that a file may rightly give.
void requireSane(const FileReading &reading);

} // namespace stridewell
