// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace stridewell {

/// Time since some fixed point of the past, for measuring how long something takes.
using SteadyTime = std::function<std::chrono::milliseconds()>;

/// Time that only goes forward: setting the computer's clock does not touch it, and the hours that the machine
/// sleeps count where the system can tell them (Linux), so that a cold pack is not on twice as long as the screen says.
std::chrono::milliseconds steadyTime();

} // namespace stridewell
