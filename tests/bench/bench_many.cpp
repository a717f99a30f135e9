// SPDX-License-Identifier: GPL-3.0-or-later
// Prints a JSON line for one and for two threads: many athletes planned in one process. The planner is pure, so
// threads need nothing from each other.
#include "core/protocol/protocol_loader.h"
#include "tests/kit/random_profile.h"

#include <sys/resource.h>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <thread>
#include <vector>

using namespace stridewell;

namespace {

constexpr int athletes = 10'000;
constexpr int weeks = 12;

double athletesASecond(int threads, const std::shared_ptr<const Protocols> &protocols)
{
    std::atomic<int> next{0};
    std::atomic<qint64> items{0};
    const auto begun = std::chrono::steady_clock::now();
    std::vector<std::thread> workers;
    workers.reserve(static_cast<std::size_t>(threads));
    for (int t = 0; t < threads; ++t) {
        workers.emplace_back([&] {
            for (int athlete = next++; athlete < athletes; athlete = next++) {
                PlanRequest request = kit::randomRequest(static_cast<quint64>(athlete), protocols);
                request.weeks = weeks;
                if (const auto plan = makePlan(request))
                    items += plan->items.size();
            }
        });
    }
    for (std::thread &worker : workers)
        worker.join();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begun;
    return items > 0 ? athletes / took.count() : 0.0;
}

} // namespace

int main()
{
    auto loaded = builtInProtocols();
    if (!loaded) {
        std::fprintf(stderr, "%s\n", qPrintable(toText(loaded.error())));
        return 1;
    }
    const auto protocols = std::make_shared<const Protocols>(std::move(*loaded));
    const double one = athletesASecond(1, protocols);
    const double two = athletesASecond(2, protocols);
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("{\"case\":\"many\",\"athletes\":%d,\"weeks\":%d,\"one_thread_per_s\":%.0f,\"two_threads_per_s\":%.0f,"
                "\"two_per_one\":%.2f,\"peak_mb\":%.1f}\n",
                athletes, weeks, one, two, two / one, double(usage.ru_maxrss) / 1024.0);
    return 0;
}
