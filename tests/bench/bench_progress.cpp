// SPDX-License-Identifier: GPL-3.0-or-later
// Prints one JSON line: the Progress page with twenty years of runs, all weeks of them shown: gathered from the
// profile, shown, and painted.
#include "core/progress/load_findings.h"
#include "core/progress/progress_rows.h"
#include "core/progress/standing.h"
#include "tests/kit/sample_progress.h"
#include "ui/charts/mileage_chart.h"
#include "ui/pages/progress/progress_controls.h"
#include "ui/pages/progress/progress_page.h"

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace stridewell;

namespace {

constexpr int rounds = 31;

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

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const PlanView view = kit::twentyYearsOfProgress();
    const double gather = medianMs([&] {
        const auto history =
            gatherHistory(view.profile, view.plan, view.protocols, view.formats.zone, view.now).value();
        const QList<WeekLoad> weeks = weekLoads(history);
        const QList<PainDay> pain = painDays(history);
        (void)loadFindings(weeks);
        (void)standingOf(history, weeks, pain);
        (void)progressRows(history, spansBetween(history.firstRun, view.today(), Period::Week, Weekday::Mon),
                           Period::Week, weeks, pain, episodes(history));
    });
    Theme theme;
    ProgressPage page(theme);
    page.resize(1340, 860);
    page.setView(view);
    page.controls()->setTimeShown(TimeShown::All);
    page.show();
    const double change = medianMs([&] { page.controls()->setPeriod(Period::Week); });
    QImage canvas(page.size(), QImage::Format_RGB32);
    const double paint = medianMs([&] { page.render(&canvas); });
    std::printf("{\"case\":\"progress\",\"runs\":%lld,\"weeks\":%lld,\"rounds\":%d,\"gather_ms\":%.2f,"
                "\"change_ms\":%.2f,\"paint_ms\":%.2f}\n",
                static_cast<long long>(view.profile.runs.size()),
                static_cast<long long>(page.charts()->mileage()->spans().size()), rounds, gather, change, paint);
    return 0;
}
