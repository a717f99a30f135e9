// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule.h"

#include "core/base/words.h"
#include "core/rules/item_states.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace stridewell {

namespace {

/// By day and time; of two runs of a day without a time the shorter is done first, as a table of sessions goes.
bool comesBefore(const Case::Entry &a, const Case::Entry &b)
{
    if (a.day != b.day)
        return a.day < b.day;
    const auto key = [](const Case::Entry &e) {
        return std::tuple(e.item->start.value_or(Moment{}), static_cast<int>(e.item->kind), e.distance.value);
    };
    return key(a) != key(b) ? key(a) < key(b) : a.item->id < b.item->id;
}

/// How far a run goes: as it says, else as far as its time takes at the speeds of the walk–run table. Where it says
/// both, a time in which clearly more is covered counts: four hours are no run of a kilometre.
Metres runDistance(const Item &item, const WalkRunNumbers &numbers)
{
    if (!item.run)
        return {};
    constexpr double clearly = 1.5; // whole repetitions of a session, and all speeds people run at, lie within
    const Metres said = item.run->distance;
    const auto covered = [](double minutes, const Parameter &speed) { return minutes * 60.0 * speed.value; };
    double metres = 0;
    for (const Segment &segment : item.run->segments)
        metres += covered(segment.minutes, segment.walk ? numbers.walkSpeed : numbers.runSpeed);
    const double wholeTime = item.minutes.value_or(0);
    if (said.value <= 0)
        return Metres(metres > 0 ? metres : covered(wholeTime, numbers.runSpeed));
    const double most = std::max(metres, covered(wholeTime, numbers.walkSpeed));
    return most > said.value * clearly ? Metres(most) : said;
}

} // namespace

bool Case::Entry::countsAsRun(const Facts &theFacts) const
{
    // Of days behind the runs themselves tell, though a plan made earlier still holds its items of these days.
    const bool doneUnrecorded = state == ItemState::Done && theFacts.done.runs(day, 1) == 0;
    return item->run.has_value() && day >= theFacts.today && (ahead() || doneUnrecorded);
}

TimeSpan Case::Entry::span() const
{
    const Moment start = item->start.value_or(Moment{});
    return TimeSpan{start, start + std::chrono::minutes(item->minutes.value_or(0))};
}

Case::Case(const Plan &thePlan, const Facts &theFacts) : plan(thePlan), facts(theFacts), ledger(theFacts.done)
{
    QDate last = std::max(plan.to, facts.today);
    QDate first = facts.today.addDays(-historyDays);
    entries.reserve(static_cast<size_t>(plan.items.size()));
    const std::vector<ItemState> states = statesNow(plan, facts);
    TraitsReader traits;
    for (const Item &item : plan.items) {
        entries.push_back(
            {&item, traits.of(item), item.day, states[entries.size()], runDistance(item, facts.numbers().walkRun)});
        last = std::max(last, item.day);
    }
    std::sort(entries.begin(), entries.end(), comesBefore);
    LoadLedger all(first, last);
    for (QDate day = first; day <= facts.today; day = day.addDays(1)) {
        if (facts.done.runs(day, 1) > 0)
            all.addDay(day, facts.done);
    }
    for (const Entry &entry : entries) {
        if (entry.countsAsRun(facts))
            all.add(entry.day, entry.distance, entry.item->run->type, (entry.traits & trait::hard) != 0);
    }
    ledger = std::move(all);
    std::set<QDate> touched;
    begins = plan.from;
    if (plan.from.isValid() && plan.to.isValid()) {
        for (QDate week = facts.weekOf(plan.from); week <= plan.to; week = week.addDays(7))
            touched.insert(week);
    }
    // What lies beside the days a plan names is judged as well.
    for (const Entry &entry : entries) {
        if (!entry.ahead() || entry.day < facts.today)
            continue;
        touched.insert(facts.weekOf(entry.day));
        begins = std::min(begins, entry.day);
    }
    weeks = QList<QDate>(touched.begin(), touched.end());
}

void Case::replace(const Item *before, const Item *now)
{
    const auto it =
        std::find_if(entries.begin(), entries.end(), [&](const Entry &entry) { return entry.item == before; });
    Q_ASSERT(it != entries.end());
    const Entry entry{now, it->traits, now->day, it->state, it->distance};
    const QDate left = it->day;
    entries.erase(it);
    entries.insert(std::upper_bound(entries.begin(), entries.end(), entry, comesBefore), entry);
    if (now->run) {
        sumUpDay(left);
        sumUpDay(now->day);
    }
}

void Case::sumUpDay(QDate day)
{
    ledger.clear(day);
    if (day <= facts.today)
        ledger.addDay(day, facts.done);
    for (const Entry *entry : on(day, trait::run)) {
        if (entry->countsAsRun(facts))
            ledger.add(day, entry->distance, entry->item->run->type, (entry->traits & trait::hard) != 0);
    }
}

std::vector<const Case::Entry *> Case::on(QDate day, Traits traits) const
{
    std::vector<const Entry *> found;
    auto it = std::lower_bound(entries.begin(), entries.end(), day,
                               [](const Entry &entry, QDate wanted) { return entry.day < wanted; });
    for (; it != entries.end() && it->day == day; ++it) {
        if ((it->traits & traits) != 0)
            found.push_back(&*it);
    }
    return found;
}

int Case::daysPlanned(QDate week) const
{
    const QDate from = std::max({week, plan.from, facts.today});
    const QDate to = std::min(week.addDays(6), plan.to);
    return static_cast<int>(std::max<qint64>(0, from.daysTo(to) + 1));
}

int Case::untoldDays(QDate from, int days) const
{
    const bool todayIsTold = facts.done.runs(facts.today, 1) > 0;
    const QDate first = std::max(from, facts.today.addDays(todayIsTold ? 1 : 0));
    const QDate end = std::min(from.addDays(days), begins);
    return static_cast<int>(std::max<qint64>(0, first.daysTo(end)));
}

void Findings::add(QDate day, const Item *item, QString text, std::optional<double> measured,
                   std::optional<double> limit, QString unit)
{
    // Sums of doubles are told without their last digits: 35.2032, not 35.203199999999995.
    const auto rounded = [](std::optional<double> value) {
        return value ? std::optional(std::round(*value * 1e6) / 1e6) : std::nullopt;
    };
    m_list +=
        Violation{m_rule.id,      m_rule.severity, item ? item->id : ItemId{}, day, std::move(text), rounded(measured),
                  rounded(limit), std::move(unit)};
}

Why whyOf(const Rule &rule)
{
    return Why{rule.id, Words::tr(rule.text), rule.sources};
}

} // namespace stridewell
