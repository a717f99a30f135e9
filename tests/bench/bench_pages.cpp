// SPDX-License-Identifier: GPL-3.0-or-later
// Prints one JSON line: what a person waits for in the plan page with 20 years of history, as medians and worst cases.
#include "core/planner/planner.h"
#include "tests/bench/long_history.h"
#include "tests/kit/desk.h"
#include "ui/models/plan_edit.h"
#include "ui/models/plan_model.h"
#include "ui/pages/plan/calendar_view.h"
#include "ui/pages/plan/carry.h"
#include "ui/pages/plan/plan_page.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>

using namespace stridewell;

namespace {

constexpr int rounds = 60;

struct Times
{
    double median = 0;
    double worst = 0;
};

Times timesOf(const std::function<void(int)> &step)
{
    step(0); // warm
    QList<double> times;
    for (int i = 1; i <= rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        step(i);
        times += static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    std::sort(times.begin(), times.end());
    return {times[times.size() / 2], times.last()};
}

void print(const char *name, const Times &times)
{
    std::printf(",\"%s_ms\":%.2f,\"%s_worst_ms\":%.2f", name, times.median, name, times.worst);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    const QTemporaryDir folder;
    kit::Desk desk(folder.path(), kit::longHistory());
    desk.window.resize(1440, 900);
    desk.window.show();
    if (!desk.session.open(desk.id)) {
        std::fprintf(stderr, "the profile does not open\n");
        return 1;
    }
    PlanPage *page = desk.window.planPage();
    CalendarView *calendar = page->calendar();
    desk.window.showPage(page);
    QCoreApplication::processEvents();

    const PlanView view = page->model()->view();
    const auto item = std::ranges::find_if(view.plan.items, [&](const Item &each) {
        return each.kind == ItemKind::Strength && each.day > view.today().addDays(7);
    });
    if (item == view.plan.items.end()) {
        std::fprintf(stderr, "the plan holds nothing to move\n");
        return 1;
    }
    const Times lift = timesOf([&](int) {
        calendar->carry()->cancel();
        calendar->carry()->lift(item->id, false);
    });
    // A day is judged once in a drag; lifting anew makes each step a first one.
    const Times drag = timesOf([&](int i) {
        calendar->carry()->cancel();
        calendar->carry()->lift(item->id, false);
        calendar->carry()->aim(item->day.addDays(1 + i % 20));
        calendar->viewport()->repaint();
    });
    calendar->carry()->cancel();
    const Times scroll = timesOf([&](int i) {
        calendar->verticalScrollBar()->setValue(40 * i);
        calendar->viewport()->repaint();
    });
    const Times season = timesOf([&](int i) {
        calendar->setSpan(i % 2 == 0 ? CalendarSpan::ThreeWeeks : CalendarSpan::Season);
        page->repaint();
    });
    const QList<Page *> pages = desk.window.pages();
    const Times change = timesOf([&](int i) {
        desk.window.showPage(pages[i % pages.size()]);
        desk.window.repaint();
    });
    const Times edit = timesOf([&](int i) {
        const QString text = u"Note %1"_s.arg(i);
        const NotePlace place{NoteScope::Day, view.today()};
        const PlanEdit note = noteEdit(page->model()->view(), place, text);
        Q_EMIT page->editRequested(note.changes, note.name, {});
        desk.window.repaint();
    });
    std::printf("{\"case\":\"plan page\",\"runs\":%lld,\"items\":%lld,\"rounds\":%d",
                static_cast<long long>(view.profile.runs.size()), static_cast<long long>(view.plan.items.size()),
                rounds);
    print("lift", lift);
    print("drag_step", drag);
    print("scroll", scroll);
    print("span", season);
    print("page_switch", change);
    print("edit", edit);
    std::printf("}\n");
    return 0;
}
