// SPDX-License-Identifier: GPL-3.0-or-later
// Prints one JSON line: a handout of four pages, laid out and written as a PDF, and a hundred of them one after the
// other: pages a second, and the memory that they take more than the first ones.
#include "core/exercise/exercise.h"
#include "tests/kit/sample_plan.h"
#include "ui/print/pdf.h"
#include "ui/print/sheets.h"

#include <QGuiApplication>

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

using namespace stridewell;

namespace {

constexpr int rounds = 21;
constexpr int many = 100;

double msSince(std::chrono::steady_clock::time_point begun)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count();
}

long peakKb()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

/// The sample strain plan with that many exercises of the library in each of its sessions.
PlanView planOf(int exercises)
{
    PlanView view = kit::strainPlan();
    for (Item &item : view.plan.items) {
        if (item.kind != ItemKind::Strength)
            continue;
        item.strength.clear();
        for (const Exercise &exercise : exerciseLibrary().first(exercises))
            item.strength += Dose{.exercise = exercise.id, .sets = 3, .reps = {8, 8, 8}};
    }
    return view;
}

/// The second and later weeks of it.
PrintSpan spanOf(const PlanView &view)
{
    return {view.plan.from.addDays(7), view.plan.to};
}

/// The one with most exercises whose handout has four pages.
PlanView fourPages(const Poses &poses, const PrintChoices &choices)
{
    PlanView found = planOf(1);
    for (int exercises = 2; exercises <= exerciseLibrary().size(); ++exercises) {
        PlanView view = planOf(exercises);
        if (makePages(view, poses, choices, spanOf(view)).count() > 4)
            break;
        found = std::move(view);
    }
    return found;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const Poses poses = builtInPoses().value();
    const PrintChoices choices{.layout = PrintLayout::Handout, .paper = PaperSize::A4};
    const PlanView view = fourPages(poses, choices);
    const PrintSpan span = spanOf(view);
    std::vector<double> times;
    int pages = 0;
    for (int i = 0; i < rounds; ++i) {
        const auto begun = std::chrono::steady_clock::now();
        const PrintedPages printed = makePages(view, poses, choices, span);
        const auto pdf = writePdf(printed, view.now);
        times.push_back(msSince(begun));
        pages = printed.count();
        // Text is drawn with fonts that the file holds; four pages of it and of figures take more than this.
        if (!pdf || pages != 4 || !pdf->contains("/FontFile2") || pdf->size() < 20'000)
            return 1;
    }
    std::sort(times.begin(), times.end());
    const long before = peakKb();
    const auto begun = std::chrono::steady_clock::now();
    for (int i = 0; i < many; ++i) {
        if (!writePdf(makePages(view, poses, choices, span), view.now))
            return 1;
    }
    const double seconds = msSince(begun) / 1000;
    std::printf("{\"case\":\"handout\",\"pages\":%d,\"ms\":%.1f,\"slowest_ms\":%.1f,\"pages_per_s\":%.0f,"
                "\"growth_mb\":%.1f}\n",
                pages, times[times.size() / 2], times.back(), many * pages / seconds, double(peakKb() - before) / 1024);
    return 0;
}
