// SPDX-License-Identifier: GPL-3.0-or-later
// Prints one JSON line: a season of 26 weeks made anew beside the answer to one item dragged to another day.
#include "core/planner/move.h"
#include "core/protocol/protocol_loader.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace stridewell;

namespace {

constexpr int rounds = 201;

/// A healthy runner with four runs a week for two years, one of them hard, up to the day before `now`.
PlanRequest season(const std::shared_ptr<const Protocols> &protocols)
{
    PlanRequest request;
    request.protocols = protocols;
    request.now = parseMoment(u"2026-11-23T08:00:00+01:00").value();
    request.weeks = 26;
    Athlete &athlete = request.profile.athlete;
    athlete.timeZone = u"Europe/Madrid"_s;
    athlete.born = QDate(1986, 5, 4);
    athlete.longRunDay = Weekday::Sun;
    athlete.targetWeek = Metres(60'000);
    for (int back = 730; back > 0; --back) {
        const int slot = back % 7;
        if (slot != 1 && slot != 3 && slot != 5 && slot != 6)
            continue;
        request.profile.runs += Run{.start = request.now - std::chrono::hours(24 * back),
                                    .distance = Metres(slot == 1 ? 14'000 : 7'000),
                                    .type = slot == 5 ? RunType::Tempo : RunType::Easy};
    }
    return request;
}

double medianMs(const std::function<void()> &work)
{
    work(); // warm
    QList<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times += double(timer.nsecsElapsed()) / 1e6;
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

struct Move
{
    ItemId item;
    QDate to;
};

/// A move in the middle of the season with that verdict.
std::optional<Move> moveThatIs(Verdict verdict, const PlanRequest &request, const Plan &plan)
{
    for (const Item &item : plan.items) {
        if (item.kind != ItemKind::Run || item.day < plan.from.addDays(13 * 7))
            continue;
        for (int away : {1, -1, 2, -2, 3}) {
            const auto answer = judgeMove(request, plan, item.id, item.day.addDays(away));
            if (answer && answer->verdict == verdict)
                return Move{item.id, item.day.addDays(away)};
        }
    }
    return std::nullopt;
}

} // namespace

int main()
{
    auto loaded = builtInProtocols();
    if (!loaded) {
        std::fprintf(stderr, "%s\n", qPrintable(toText(loaded.error())));
        return 1;
    }
    const PlanRequest request = season(std::make_shared<const Protocols>(std::move(*loaded)));
    const Plan plan = makePlan(request).value();
    const auto allowed = moveThatIs(Verdict::Allowed, request, plan);
    const auto refused = moveThatIs(Verdict::Refused, request, plan);
    if (!allowed || !refused) {
        std::fprintf(stderr, "the season holds no move to measure\n");
        return 1;
    }
    const auto replan = [&](const Move &move) { (void)replanAfterMove(request, plan, move.item, move.to); };
    const double make = medianMs([&] { (void)makePlan(request); });
    const double allowedMs = medianMs([&] { replan(*allowed); });
    const double refusedMs = medianMs([&] { replan(*refused); });
    std::printf("{\"case\":\"replan\",\"weeks\":%d,\"items\":%lld,\"rounds\":%d,\"make_ms\":%.3f,\"allowed_ms\":%.3f,"
                "\"refused_ms\":%.3f,\"allowed_per_make\":%.2f,\"refused_per_make\":%.2f}\n",
                request.weeks, static_cast<long long>(plan.items.size()), rounds, make, allowedMs, refusedMs,
                allowedMs / make, refusedMs / make);
    return 0;
}
