// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/profile_json.h"
#include "tests/fuzz/sane.h"

using namespace stridewell;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    requireSameAgain(fuzzed(data, size), readProfile, [](const Profile &p) { return writeProfile(p, Zone()); });
    return 0;
}
