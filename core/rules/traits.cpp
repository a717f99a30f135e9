// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/traits.h"

#include <algorithm>
#include <array>

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

/// One of `words` stands in the text as a word of its own, and not as something to do without: "easy jog", but not
/// "no running" or "rest after the long run".
bool names(const QString &text, std::initializer_list<QLatin1String> words)
{
    constexpr std::array besides{"no"_L1,     "not"_L1,  "without"_L1, "after"_L1,
                                 "before"_L1, "from"_L1, "instead"_L1, "than"_L1};
    qsizetype from = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && text[at].isLetter())
            continue;
        const QStringView word = QStringView(text).sliced(from, at - from);
        from = at + 1;
        const auto same = [&](QLatin1String other) { return word.compare(other, Qt::CaseInsensitive) == 0; };
        if (std::any_of(besides.begin(), besides.end(), same))
            return false;
        if (std::any_of(words.begin(), words.end(), same))
            return true;
    }
    return false;
}

/// Runs, stretches and ice of items of other kinds.
Traits traitsOfDoing(const QString &text)
{
    if (!saysAny(text, {"run"_L1, "jog"_L1, "sprint"_L1, "stretch"_L1, "ice"_L1, "cold pack"_L1, "cryother"_L1}))
        return 0; // nearly all
    Traits traits = 0;
    if (names(text, {"run"_L1, "runs"_L1, "running"_L1, "jog"_L1, "jogs"_L1, "jogging"_L1, "sprint"_L1, "sprints"_L1}))
        traits |= trait::run;
    const bool otherMuscle = saysAny(text, {"hip"_L1, "calf"_L1, "calves"_L1, "glute"_L1, "quad"_L1, "arm"_L1}) &&
                             !saysAny(text, {"hamstring"_L1});
    if (!otherMuscle && !saysAny(text, {"dynamic"_L1}) && names(text, {"stretch"_L1, "stretches"_L1, "stretching"_L1}))
        traits |= trait::hamstringStretch;
    if (saysAny(text, {"ice bath"_L1, "ice pack"_L1, "cold pack"_L1, "cryother"_L1}))
        traits |= trait::ice;
    return traits;
}

/// What an item only says: in its activity, or in its title, the one place where plans from elsewhere may say it.
Traits traitsOfWords(const Item &item)
{
    Traits traits = 0;
    const bool gentle =
        item.kind == ItemKind::Rest || item.kind == ItemKind::ActiveRecovery || item.kind == ItemKind::Mobility;
    if (gentle)
        traits |= traitsOfDoing(item.title);
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
        traits |= traitsOfDoing(activity);
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

bool liftsWeight(const QList<Dose> &doses)
{
    return std::any_of(doses.begin(), doses.end(),
                       [](const Dose &dose) { return dose.load.value_or(Kilograms()).value > 0; });
}

} // namespace

bool isHardType(RunType type)
{
    return type == RunType::Intervals || type == RunType::Tempo || type == RunType::Hills || type == RunType::Race;
}

bool isStaticStretch(const Dose &dose)
{
    return dose.staticStretch || (saysAny(dose.exercise, {"stretch"_L1}) && !saysAny(dose.exercise, {"dynamic"_L1}));
}

Traits traitsOf(const Dose &dose)
{
    const QString &id = dose.exercise;
    // Most exercises are none of these, and every dose of every plan is asked.
    if (!saysAny(id, {"nordic"_L1, "deadlift"_L1, "romanian"_L1, "hip"_L1, "bridge"_L1, "lunge"_L1, "hamstring"_L1,
                      "nhe"_L1, "rdl"_L1, "hinge"_L1, "good"_L1}))
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
    // Other names for much the same, as plans from elsewhere have them.
    if (saysAny(id, {"hamstring"_L1}) && (isStaticStretch(dose) || saysAny(id, {"ballistic"_L1})))
        return trait::hamstringStretch;
    if (saysAny(id, {"nordic"_L1}) || names(id, {"nhe"_L1}))
        return trait::nordic;
    if (saysAny(id, {"deadlift"_L1, "romanian"_L1, "hinge"_L1, "good_morning"_L1, "good morning"_L1}) ||
        names(id, {"rdl"_L1}))
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
    bool lifts = item.run && (liftsWeight(item.run->warmUp) || liftsWeight(item.run->coolDown));
    for (const Dose &dose : item.strength)
        traits |= traitsOf(dose);
    traits |= traitsOfWords(item);
    // Exercises are strength work wherever they stand; mobility has them only as gentle as its gate allows.
    lifts |= item.kind == ItemKind::Mobility ? liftsWeight(item.strength) : !item.strength.isEmpty();
    if (lifts || (traits & trait::eccentric) != 0)
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
