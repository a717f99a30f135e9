// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// SQLite's memory with a fault in it.
namespace stridewell::kit::faulty_memory {

/// Takes the place of SQLite's own. Call once, before anything of SQLite is used.
bool install();

/// From the `call`-th request on (counted from 1) SQLite gets no memory; 0 = it always does.
void failFrom(int call);
/// Requests since failFrom() was called.
int calls();

} // namespace stridewell::kit::faulty_memory
