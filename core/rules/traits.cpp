// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/traits.h"

namespace stridewell {

namespace {

bool saysAny(const QString &text, std::initializer_list<QLatin1String> words)
{
    // Every item is asked for several words: one walk through its text, most of it comparing first letters only.
    constexpr char16_t toLower = 0x20; // enough for the words asked for, which are ASCII letters
    const QStringView view(text);
    for (qsizetype i = 0; i < view.size(); ++i) {
        const QChar first(static_cast<char16_t>(view[i].unicode() | toLower));
        for (QLatin1String word : words) {
            if (first == word.front() && view.sliced(i).startsWith(word, Qt::CaseInsensitive))
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

Traits traitsOf(const Item &item)
{
    Traits traits = traitsOfKind(item.kind);
    if (item.hard)
        traits |= trait::hard;
    if (item.run) {
        // A run hidden inside an item of another kind is still a run.
        traits |= traitsOf(item.run->type);
        for (const QList<Dose> *doses : {&item.run->warmUp, &item.run->coolDown}) {
            for (const Dose &dose : *doses)
                traits |= traitsOf(dose);
        }
    }
    for (const Dose &dose : item.strength)
        traits |= traitsOf(dose);
    // Nordic walking is a walk; Nordic curls may stand in words alone.
    const std::initializer_list<QLatin1String> curls{"nordic_curl"_L1, "nordic curl"_L1, "nordic ham"_L1, "nordics"_L1};
    if (saysAny(item.activity, curls) || (item.strength.isEmpty() && saysAny(item.title, curls)))
        traits |= trait::nordic;
    if ((traits & trait::eccentric) != 0)
        traits |= trait::strength;
    if (saysAny(item.activity, {"massage"_L1, "foam"_L1}))
        traits |= trait::massage | trait::heatOrMassage;
    if (saysAny(item.activity, {"heat"_L1, "sauna"_L1, "hot"_L1}))
        traits |= trait::heatOrMassage;
    if (saysAny(item.title, {"massage"_L1, "sauna"_L1, "heat pa"_L1, "hot bath"_L1, "hot pack"_L1})) {
        traits |= trait::heatOrMassage;
        traits |= saysAny(item.title, {"massage"_L1}) ? trait::massage : 0;
    }
    if (item.activity.startsWith("run"_L1, Qt::CaseInsensitive) ||
        item.activity.startsWith("jog"_L1, Qt::CaseInsensitive))
        traits |= trait::run;
    return traits;
}

} // namespace stridewell
