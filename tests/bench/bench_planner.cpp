// SPDX-License-Identifier: GPL-3.0-or-later
// Prints one JSON line a case: making a plan beside writing the same plan as JSON, in the same run.
#include "core/export/plan_json.h"
#include "core/planner/planner.h"
#include "core/protocol/protocol_loader.h"
#include "tests/bench/allocation_count.h"

#include <QElapsedTimer>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace stridewell;

namespace {

constexpr int rounds = 15;

/// A healthy runner with four runs a week for so many years up to the day before `now`.
PlanRequest runnerWith(int years, int weeks, const std::shared_ptr<const Protocols> &protocols)
{
    PlanRequest request;
    request.protocols = protocols;
    request.now = parseMoment(u"2026-11-23T08:00:00+01:00").value();
    request.weeks = weeks;
    Athlete &athlete = request.profile.athlete;
    athlete.timeZone = u"Europe/Madrid"_s;
    athlete.born = QDate(1986, 5, 4);
    athlete.longRunDay = Weekday::Sun;
    athlete.targetWeek = Metres(60'000);
    const int days = years * 365;
    for (int back = days; back > 0; --back) {
        const int slot = back % 7;
        if (slot == 1 || slot == 3 || slot == 5 || slot == 6) {
            Run run;
            run.start = request.now - std::chrono::hours(24 * back);
            run.distance = Metres(slot == 1 ? 14'000 : 7'000);
            request.profile.runs += run;
        }
    }
    return request;
}

struct Measured
{
    double medianMs = 0;
    quint64 allocations = 0;
};

Measured measured(const std::function<void()> &work)
{
    work(); // warm
    QList<double> times;
    Measured result;
    for (int i = 0; i < rounds; ++i) {
        const quint64 before = bench::allocations();
        QElapsedTimer timer;
        timer.start();
        work();
        times += double(timer.nsecsElapsed()) / 1e6;
        result.allocations = bench::allocations() - before;
    }
    std::sort(times.begin(), times.end());
    result.medianMs = times[times.size() / 2];
    return result;
}

void line(int weeks, int years, const std::shared_ptr<const Protocols> &protocols)
{
    const PlanRequest request = runnerWith(years, weeks, protocols);
    const Zone zone = Zone::named(request.profile.athlete.timeZone).value();
    const Plan plan = makePlan(request).value();
    const QByteArray json = writePlan(plan, zone);
    // A writer of the usual kind, as a limit beside our own.
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const Measured make = measured([&] { (void)makePlan(request); });
    const Measured write = measured([&] { (void)writePlan(plan, zone); });
    const Measured writeQt = measured([&] { (void)document.toJson(); });
    std::printf(
        "{\"case\":\"plan\",\"weeks\":%d,\"years\":%d,\"runs\":%lld,\"items\":%lld,\"make_ms\":%.3f,\"write_ms\":%.3f,"
        "\"write_qt_ms\":%.3f,\"make_per_write\":%.2f,\"make_allocations\":%llu,\"write_allocations\":%llu,\"json_"
        "bytes\":%lld}\n",
        weeks, years, static_cast<long long>(request.profile.runs.size()), static_cast<long long>(plan.items.size()),
        make.medianMs, write.medianMs, writeQt.medianMs, make.medianMs / write.medianMs,
        static_cast<unsigned long long>(make.allocations), static_cast<unsigned long long>(write.allocations),
        static_cast<long long>(json.size()));
    std::fflush(stdout);
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
    for (int years : {0, 1, 20}) {
        for (int weeks : {4, 52})
            line(weeks, years, protocols);
    }
    return 0;
}
