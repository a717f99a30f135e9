// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/reader.h"
#include "tests/fuzz/sane.h"

using namespace stridewell;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    requireSane(readActivities({}, fuzzed(data, size), Zone()));
    return 0;
}
