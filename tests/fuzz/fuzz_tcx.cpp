// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/tcx.h"
#include "tests/fuzz/sane.h"

using namespace stridewell;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    requireSane(readTcx(fuzzed(data, size)));
    return 0;
}
