// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/fit.h"
#include "tests/fuzz/sane.h"

using namespace stridewell;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    requireSane(readFit(fuzzed(data, size), Zone()));
    return 0;
}
