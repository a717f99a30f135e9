// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/today_state.h"

#include "core/base/words.h"
#include "ui/models/words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace stridewell {

namespace {

QString seekText(const Assessment &assessment, const Formats &formats)
{
    if (!assessment.seek)
        return {};
    const Seek &seek = *assessment.seek;
    if (seek.withinHours <= 0)
        return Words::tr("See %1 %2.").arg(seek.who, withinWords(seek));
    const Moment by = assessment.at + hours(seek.withinHours);
    const QString until = formats.shortDay(formats.zone.day(by)) + u' ' + formats.clock(by);
    return Words::tr("See %1 %2, by %3.").arg(seek.who, withinWords(seek), until);
}

void setRing(TodayState &state, const PlanView &view)
{
    const Formats &f = view.formats;
    if (state.alarm)
        return;
    if (view.window && view.now < view.window->end) {
        const double whole = hoursBetween(view.window->start, view.window->end);
        const double left = hoursBetween(view.now, view.window->end);
        const int leftHours = static_cast<int>(std::ceil(left));
        state.share = std::clamp(1 - left / whole, 0.0, 1.0);
        state.ringNumber = Words::tr("%1 h").arg(f.number(leftHours));
        state.ringCaption = Words::tr("left of %1").arg(f.number(std::round(whole)));
        state.ringSpoken = Words::tr("%n hours left of the first days", nullptr, leftHours);
    } else if (view.plan.stage) {
        const int stage = static_cast<int>(*view.plan.stage) + 1;
        const int stages = static_cast<int>(keysOf<Stage>.size());
        state.share = static_cast<double>(stage) / stages;
        state.ringNumber = f.number(stage);
        state.ringCaption = Words::tr("of %1").arg(f.number(stages));
        state.ringSpoken = Words::tr("stage %1 of %2").arg(stage).arg(stages);
    }
}

QString labelOf(const PlanView &view, TriageClass triageClass)
{
    const QString label = words(triageClass);
    if (!view.plan.stage)
        return label;
    const auto stage = static_cast<int>(*view.plan.stage);
    return label + u" \u00b7 "_s +
           Words::tr("stage %1 of %2: %3").arg(stage + 1).arg(keysOf<Stage>.size()).arg(words(*view.plan.stage));
}

/// What to do on a day without complaint.
QString titleOfDay(const PlanView &view)
{
    bool rest = false;
    for (const Item &item : view.plan.items) {
        if (item.day != view.today())
            continue;
        if (item.run || !item.strength.isEmpty() || item.kind == ItemKind::ActiveRecovery)
            return Words::tr("Train as planned");
        rest = rest || item.kind == ItemKind::Rest;
    }
    return rest ? Words::tr("Rest today") : Words::tr("Nothing hurts");
}

QStringList textsOf(const QHash<QString, Citation> &citations, std::initializer_list<const char *> ids)
{
    QStringList texts;
    for (const char *id : ids) {
        const auto it = citations.constFind(QString::fromLatin1(id));
        if (it != citations.constEnd())
            texts += Words::ofData(it->text);
    }
    return texts;
}

} // namespace

TodayState todayState(const PlanView &view)
{
    TodayState state;
    if (view.plan.assessment)
        state.triageClass = view.plan.assessment->triageClass;
    state.alarm = state.triageClass == TriageClass::Emergency || state.triageClass == TriageClass::Urgent;
    state.label = labelOf(view, state.triageClass);
    setRing(state, view);
    if (state.triageClass == TriageClass::None && !view.plan.stage) {
        state.title = titleOfDay(view);
        state.whatToDo = {Words::tr("If the back of your thigh starts to hurt, check in before the next run.")};
        return state;
    }
    if (!view.plan.assessment)
        return state;
    const Assessment &assessment = *view.plan.assessment;
    state.title = assessment.headline;
    state.seek = seekText(assessment, view.formats);
    state.whatToDo = assessment.whatToDo;
    state.mustNot = assessment.mustNot;
    if (view.episodeStart && *view.episodeStart <= view.now) {
        const auto days = view.formats.zone.day(*view.episodeStart).daysTo(view.today()) + 1;
        state.episode = Words::tr("day %1 of the episode").arg(view.formats.number(static_cast<double>(days)));
    }
    return state;
}

HelpWords helpWords(const QHash<QString, Citation> &citations)
{
    // The rows of the evidence behind the emergency and the urgent rules of triage that anybody can notice alone.
    return {textsOf(citations, {"7.1", "7.2", "7.3", "7.4", "7.5"}), textsOf(citations, {"7.8", "7.9", "7.7", "7.15"})};
}

QList<PlanReason> planReasons(const PlanView &view)
{
    QList<PlanReason> reasons;
    const auto add = [&reasons](const PlanReason &reason) {
        const bool known = std::ranges::any_of(reasons, [&](const PlanReason &r) { return r.text == reason.text; });
        if (!known && !reason.text.isEmpty())
            reasons += reason;
    };
    if (view.plan.assessment) {
        for (const Reason &reason : view.plan.assessment->reasons)
            add({reason.text, reason.sources});
    }
    for (const Notice &notice : view.plan.notices)
        add({notice.text, {}});
    const QDate today = view.today();
    for (const Item &item : view.plan.items) {
        if (item.day != today)
            continue;
        for (const Why &why : item.why)
            add({why.text, why.sources});
    }
    return reasons;
}

} // namespace stridewell
