// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/traits.h"

#include <algorithm>

namespace stridewell {

namespace {

/// Enough for the words asked for, which are ASCII: of a letter both cases, of anything else itself or its like.
constexpr char16_t lower(char16_t letter)
{
    return letter | 0x20;
}

bool saysAny(const QString &text, std::initializer_list<QLatin1String> words)
{
    // Every item is asked for several words, in each plan that is tried while one is dragged: one walk through its
    // text, in which few letters begin a word at all.
    quint32 beginnings = 0;
    for (QLatin1String word : words)
        beginnings |= 1U << (lower(word.front().unicode()) & 31U);
    for (QStringView rest(text); !rest.isEmpty(); rest = rest.sliced(1)) {
        if ((beginnings >> (lower(rest.front().unicode()) & 31U) & 1U) == 0)
            continue;
        for (QLatin1String word : words) {
            if (rest.size() >= word.size() && std::equal(word.begin(), word.end(), rest.begin(), [](char a, QChar b) {
                    return lower(static_cast<uchar>(a)) == lower(b.unicode());
                }))
                return true;
        }
    }
    return false;
}

Traits traitsOfKind(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Ice:
        return trait::ice;
    case ItemKind::Compression:
        return trait::compression;
    case ItemKind::Elevation:
        return trait::elevation;
    case ItemKind::Rest:
        return trait::rest;
    case ItemKind::ActiveRecovery:
        return trait::active;
    case ItemKind::Mobility:
        return trait::mobility;
    case ItemKind::Strength:
        return trait::strength;
    case ItemKind::Run:
        return trait::run;
    case ItemKind::Recheck:
        return trait::recheck;
    case ItemKind::Refer:
        return trait::refer;
    case ItemKind::Nutrition:
        return trait::nutrition;
    }
    return 0;
}

/// What an item only says: in its activity, or in its title, the one place where plans from elsewhere may say it.
Traits traitsOfWords(const Item &item)
{
    Traits traits = 0;
    // Nordic walking is a walk; Nordic curls may stand in words alone.
    const std::initializer_list<QLatin1String> curls{"nordic_curl"_L1, "nordic curl"_L1, "nordic ham"_L1, "nordics"_L1};
    const QString &activity = item.activity;
    if (!activity.isEmpty()) {
        if (saysAny(activity, curls))
            traits |= trait::nordic;
        if (saysAny(activity, {"massage"_L1, "foam"_L1}))
            traits |= trait::massage | trait::heatOrMassage;
        if (saysAny(activity, {"heat"_L1, "sauna"_L1, "hot"_L1}))
            traits |= trait::heatOrMassage;
        if (activity.startsWith("run"_L1, Qt::CaseInsensitive) || activity.startsWith("jog"_L1, Qt::CaseInsensitive))
            traits |= trait::run;
    }
    const QString &title = item.title;
    if (!saysAny(title, {"nordic"_L1, "massage"_L1, "sauna"_L1, "heat"_L1, "hot"_L1}))
        return traits; // nearly all
    if (item.strength.isEmpty() && saysAny(title, curls))
        traits |= trait::nordic;
    if (saysAny(title, {"massage"_L1}))
        traits |= trait::massage | trait::heatOrMassage;
    if (saysAny(title, {"sauna"_L1, "heat pa"_L1, "hot bath"_L1, "hot pack"_L1}))
        traits |= trait::heatOrMassage;
    return traits;
}

} // namespace

bool isHardType(RunType type)
{
    return type == RunType::Intervals || type == RunType::Tempo || type == RunType::Hills || type == RunType::Race;
}

bool isStaticStretch(const Dose &dose)
{
    return dose.staticStretch || dose.exercise.endsWith("_stretch"_L1);
}

Traits traitsOf(const Dose &dose)
{
    const QString &id = dose.exercise;
    // Most exercises are none of these, and every dose of every plan is asked.
    if (!saysAny(id, {"nordic"_L1, "deadlift"_L1, "romanian"_L1, "hip"_L1, "bridge"_L1, "lunge"_L1, "hamstring"_L1}))
        return 0;
    if (id == exercise::nordicCurl)
        return trait::nordic;
    if (id == exercise::singleLegDeadlift || id == exercise::hipHinge)
        return trait::deadlift;
    if (id == exercise::gluteBridge || id == exercise::singleLegBridge)
        return trait::bridge | trait::supine;
    if (id == "walking_lunge"_L1)
        return trait::lunge;
    if (id == exercise::standingHipExtension)
        return trait::bridge;
    if (id == exercise::hamstringStretch)
        return trait::hamstringStretch | trait::supine;
    if (isStaticStretch(dose) && id.contains("hamstring"_L1))
        return trait::hamstringStretch;
    // Other names for much the same, as plans from elsewhere have them.
    if (saysAny(id, {"nordic"_L1}))
        return trait::nordic;
    if (saysAny(id, {"deadlift"_L1, "romanian"_L1}))
        return trait::deadlift;
    return saysAny(id, {"bridge"_L1, "hip_thrust"_L1, "hip thrust"_L1}) ? trait::bridge | trait::supine : 0;
}

Traits traitsOf(RunType type)
{
    Traits traits = trait::run;
    if (isHardType(type))
        traits |= trait::hard;
    if (type == RunType::Hills)
        traits |= trait::hills;
    if (type == RunType::Long)
        traits |= trait::longRun;
    if (type == RunType::WalkRun)
        traits |= trait::walkRun;
    return traits;
}

Traits TraitsReader::of(const Item &item)
{
    Traits traits = traitsOfKind(item.kind);
    if (item.hard)
        traits |= trait::hard;
    if (item.run) {
        // A run hidden inside an item of another kind is still a run.
        traits |= traitsOf(item.run->type);
        traits |= ofShared(item.run->warmUp) | ofShared(item.run->coolDown);
    }
    for (const Dose &dose : item.strength)
        traits |= traitsOf(dose);
    traits |= traitsOfWords(item);
    if ((traits & trait::eccentric) != 0)
        traits |= trait::strength;
    return traits;
}

Traits TraitsReader::ofShared(const QList<Dose> &doses)
{
    const auto known =
        std::find_if(m_read.begin(), m_read.end(), [&](const Read &read) { return read.doses.isSharedWith(doses); });
    if (known != m_read.end())
        return known->traits;
    Traits traits = 0;
    for (const Dose &dose : doses)
        traits |= traitsOf(dose);
    constexpr size_t few = 8; // more would be searched longer than read
    if (m_read.size() < few && !doses.isEmpty())
        m_read.push_back({doses, traits});
    return traits;
}

Traits traitsOf(const Item &item)
{
    return TraitsReader().of(item);
}

} // namespace stridewell
