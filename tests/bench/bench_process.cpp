// SPDX-License-Identifier: GPL-3.0-or-later
// Prints one JSON line: a whole `stridewell plan` beside `stridewell --version`, run by turns, and the memory it took.
#include <sys/resource.h>
#include <sys/wait.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fcntl.h>
#include <spawn.h>
#include <unistd.h>
#include <vector>

namespace {

constexpr int rounds = 61;

struct Ended
{
    double ms = 0;
    long peakKb = 0;
    bool well = false;
};

Ended runOnce(std::vector<const char *> words)
{
    words.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    const auto begun = std::chrono::steady_clock::now();
    pid_t child = 0;
    Ended ended;
    const int failed = posix_spawn(&child, words[0], &actions, nullptr, const_cast<char **>(words.data()), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (failed != 0)
        return ended;
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    ended.ms = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count();
    ended.peakKb = usage.ru_maxrss;
    ended.well = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    return ended;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main()
{
    const std::vector<const char *> version{STRIDEWELL_PROGRAM, "--version"};
    const std::vector<const char *> plan{STRIDEWELL_PROGRAM, "plan", STRIDEWELL_DEMO, "--now",
                                         "2026-11-23T08:00:00+01:00"};
    std::vector<double> versionMs;
    std::vector<double> planMs;
    std::vector<double> ratios;
    long peakKb = 0;
    for (int i = 0; i < rounds; ++i) {
        const Ended first = runOnce(version);
        const Ended second = runOnce(plan);
        if (!first.well || !second.well) {
            std::fprintf(stderr, "%s did not end well\n", STRIDEWELL_PROGRAM);
            return 1;
        }
        versionMs.push_back(first.ms);
        planMs.push_back(second.ms);
        ratios.push_back(second.ms / first.ms);
        peakKb = std::max(peakKb, second.peakKb);
    }
    std::printf(
        "{\"case\":\"process\",\"version_ms\":%.2f,\"plan_ms\":%.2f,\"plan_per_version\":%.2f,\"plan_peak_mb\":%.1f}\n",
        median(versionMs), median(planMs), median(ratios), double(peakKb) / 1024.0);
    return 0;
}
