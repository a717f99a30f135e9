// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/steady_clock.h"

#include <ctime>

namespace stridewell {

std::chrono::milliseconds steadyTime()
{
#ifdef CLOCK_BOOTTIME
    // std::chrono::steady_clock stands still on Linux while the machine sleeps.
    timespec time = {};
    if (clock_gettime(CLOCK_BOOTTIME, &time) == 0)
        return std::chrono::seconds(time.tv_sec) + std::chrono::milliseconds(time.tv_nsec / 1'000'000);
#endif
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace stridewell
