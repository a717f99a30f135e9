// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/dropped_wishes.h"

#include "core/base/words.h"

#include <bit>

namespace stridewell {

namespace {

bool isOff(DayMask used, DayMask wish)
{
    return wish != 0 && (used & ~wish) != 0;
}

DayMask without(DayMask days, DayMask taken)
{
    return static_cast<DayMask>(days & ~taken);
}

} // namespace

void DroppedWishes::remember(const WeekFrame &frame, const WeekLayout &layout, bool longDayAsked)
{
    const DayMask chosen = without(layout.runs, frame.fixedRun);
    m_runDays |= isOff(chosen, frame.runWish);
    m_longDay |= longDayAsked && isOff(static_cast<DayMask>(layout.longRun & chosen), frame.longWish);
    m_hardDays |= isOff(static_cast<DayMask>(layout.hard & chosen), frame.hardWish);
    m_strengthDays |= isOff(without(layout.strength, frame.fixedStrength), frame.strengthWish);
    m_strengthCount |= std::popcount(layout.strength) < frame.strengthWanted && frame.strengthOpen == wholeWeek;
}

void DroppedWishes::tell(Draft &draft) const
{
    const auto tell = [&](bool dropped, const QString &text) {
        if (dropped)
            draft.notice(NoticeKind::Info, u"day.available"_s, text);
    };
    tell(m_runDays,
         Words::tr("In some weeks a run lies off your running days, since the wanted number does not fit on them."));
    tell(m_longDay,
         Words::tr("In some weeks the long run lies off its wanted day, because a rule keeps it from there."));
    tell(m_hardDays,
         Words::tr("In some weeks the hard run lies off its wanted day, because a rule keeps it from there."));
    tell(m_strengthDays, Words::tr("In some weeks strength lies off your strength days: Nordic curls and deadlifts "
                                   "need two days before a hard or long run."));
    tell(m_strengthCount,
         Words::tr("In some weeks fewer strength sessions fit than you wanted, with a clear day between them."));
}

} // namespace stridewell
