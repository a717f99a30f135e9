// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/model/run_summary.h"

#include <cstddef>
#include <cstdint>

namespace stridewell {

/// The bytes a fuzzer hands over; a copy, so that reading behind them is seen.
QByteArray fuzzed(const uint8_t *data, size_t size);

/// Aborts unless it holds.
void require(bool holds);

/// Aborts unless a document is either refused with a reason or, written and read again, means the same.
void requireSameAgain(const QByteArray &document, const auto &read, const auto &write)
{
    const auto meant = read(document);
    if (!meant) {
        require(!meant.error().detail.isEmpty());
        return;
    }
    const auto again = read(write(*meant));
    require(again && *again == *meant);
}

/// Aborts unless every value of `reading` is one that a file may rightly give.
void requireSane(const FileReading &reading);

} // namespace stridewell
