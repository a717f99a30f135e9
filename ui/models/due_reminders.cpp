// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/due_reminders.h"

#include "core/base/words.h"
#include "ui/models/today_list.h"

namespace stridewell {

namespace {

constexpr int freshMinutes = 15;

QString textOf(const Item &item)
{
    if (item.kind == ItemKind::Recheck)
        return Words::tr("How does it feel now? A minute of questions keeps the plan right.");
    return Words::tr("It is time. Open Today to start it or to say how it went.");
}

} // namespace

QList<DueReminder> dueReminders(const PlanView &view)
{
    QList<DueReminder> due;
    for (const TodayEntry &entry : todayList(view).entries) {
        const Item &item = entry.item;
        if (item.state != ItemState::Planned || !item.start || *item.start > view.now ||
            view.now - *item.start >= std::chrono::minutes(freshMinutes))
            continue;
        due += DueReminder{item.id, entry.time + u' ' + entry.title, textOf(item)};
    }
    return due;
}

} // namespace stridewell
