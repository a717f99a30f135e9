// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/load_ledger.h"

#include <algorithm>

namespace stridewell {

LoadLedger::LoadLedger(QDate first, QDate last)
    : m_first(first), m_days(static_cast<size_t>(std::max<qint64>(0, first.daysTo(last) + 1)))
{
}

void LoadLedger::add(QDate day, Metres distance, RunType type, bool hard)
{
    const qint64 at = m_first.daysTo(day);
    if (at < 0 || at >= static_cast<qint64>(m_days.size()))
        return;
    Day &entry = m_days[static_cast<size_t>(at)];
    entry.distance += distance.value;
    entry.longest = std::max(entry.longest, distance.value);
    ++entry.runs;
    if (type == RunType::Hills)
        entry.hills += distance.value;
    else if (hard)
        entry.speed += distance.value;
}

void LoadLedger::addDay(QDate day, const LoadLedger &other)
{
    const qint64 to = m_first.daysTo(day);
    const qint64 from = other.m_first.daysTo(day);
    if (to < 0 || to >= static_cast<qint64>(m_days.size()) || from < 0 ||
        from >= static_cast<qint64>(other.m_days.size()))
        return;
    Day &entry = m_days[static_cast<size_t>(to)];
    const Day &given = other.m_days[static_cast<size_t>(from)];
    entry.distance += given.distance;
    entry.speed += given.speed;
    entry.hills += given.hills;
    entry.longest = std::max(entry.longest, given.longest);
    entry.runs += given.runs;
}

void LoadLedger::clear(QDate day)
{
    const qint64 at = m_first.daysTo(day);
    if (at >= 0 && at < static_cast<qint64>(m_days.size()))
        m_days[static_cast<size_t>(at)] = {};
}

template <typename Value>
double LoadLedger::sum(QDate from, int days, Value value) const
{
    const qint64 begin = std::max<qint64>(0, m_first.daysTo(from));
    const qint64 end = std::min<qint64>(static_cast<qint64>(m_days.size()), m_first.daysTo(from) + days);
    double total = 0;
    for (qint64 at = begin; at < end; ++at)
        total += value(m_days[static_cast<size_t>(at)]);
    return total;
}

Metres LoadLedger::distance(QDate from, int days) const
{
    return Metres(sum(from, days, [](const Day &day) { return day.distance; }));
}

Metres LoadLedger::speedDistance(QDate from, int days) const
{
    return Metres(sum(from, days, [](const Day &day) { return day.speed; }));
}

Metres LoadLedger::hillDistance(QDate from, int days) const
{
    return Metres(sum(from, days, [](const Day &day) { return day.hills; }));
}

int LoadLedger::runs(QDate from, int days) const
{
    return static_cast<int>(sum(from, days, [](const Day &day) { return double(day.runs); }));
}

Metres LoadLedger::longest(QDate from, int days) const
{
    const qint64 begin = std::max<qint64>(0, m_first.daysTo(from));
    const qint64 end = std::min<qint64>(static_cast<qint64>(m_days.size()), m_first.daysTo(from) + days);
    double most = 0;
    for (qint64 at = begin; at < end; ++at)
        most = std::max(most, m_days[static_cast<size_t>(at)].longest);
    return Metres(most);
}

QDate LoadLedger::lastRunBefore(QDate day) const
{
    qint64 at = std::min<qint64>(static_cast<qint64>(m_days.size()), m_first.daysTo(day)) - 1;
    for (; at >= 0; --at) {
        if (m_days[static_cast<size_t>(at)].runs > 0)
            return m_first.addDays(at);
    }
    return {};
}

} // namespace stridewell
