// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace stridewell::bench {

/// Blocks taken from the heap since the program began: malloc, calloc and realloc, by whatever way.
std::uint64_t allocations();

} // namespace stridewell::bench
