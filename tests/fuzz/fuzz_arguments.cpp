// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "tests/fuzz/sane.h"

using namespace stridewell;

/// A command line, a word on each line.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto arguments = parseArguments(QString::fromUtf8(fuzzed(data, size)).split(u'\n'));
    if (!arguments)
        require(arguments.error().code == ErrorCode::BadInput && !arguments.error().detail.isEmpty());
    else
        require(arguments->weeks >= 1 && arguments->weeks <= 53 && arguments->files.count(u"-"_s) <= 1);
    return 0;
}
