// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/gpx.h"
#include "tests/fuzz/sane.h"

using namespace stridewell;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    requireSane(readGpx(fuzzed(data, size)));
    return 0;
}
