// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/words.h"

#include "core/base/words.h"

namespace stridewell {

QString words(Stage stage)
{
    switch (stage) {
    case Stage::Protect:
        return Words::tr("Protect");
    case Stage::Regain:
        return Words::tr("Regain");
    case Stage::Strengthen:
        return Words::tr("Strengthen");
    case Stage::ReturnToRun:
        return Words::tr("Return to run");
    case Stage::Full:
        return Words::tr("Full training");
    }
    Q_UNREACHABLE();
}

QString words(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Ice:
        return Words::tr("ice");
    case ItemKind::Compression:
        return Words::tr("compression");
    case ItemKind::Elevation:
        return Words::tr("elevation");
    case ItemKind::Rest:
        return Words::tr("rest");
    case ItemKind::ActiveRecovery:
        return Words::tr("gentle movement");
    case ItemKind::Mobility:
        return Words::tr("mobility");
    case ItemKind::Strength:
        return Words::tr("strength");
    case ItemKind::Run:
        return Words::tr("run");
    case ItemKind::Recheck:
        return Words::tr("check in");
    case ItemKind::Refer:
        return Words::tr("see somebody");
    case ItemKind::Nutrition:
        return Words::tr("food and drink");
    }
    Q_UNREACHABLE();
}

QString words(ItemState state)
{
    switch (state) {
    case ItemState::Planned:
        return Words::tr("planned");
    case ItemState::Done:
        return Words::tr("done");
    case ItemState::Partly:
        return Words::tr("partly done");
    case ItemState::Skipped:
        return Words::tr("skipped");
    case ItemState::Missed:
        return Words::tr("not said");
    }
    Q_UNREACHABLE();
}

QString words(LogState state)
{
    switch (state) {
    case LogState::Done:
        return Words::tr("Done");
    case LogState::Partly:
        return Words::tr("Partly");
    case LogState::Skipped:
        return Words::tr("Skipped");
    }
    Q_UNREACHABLE();
}

QString words(RunType type)
{
    switch (type) {
    case RunType::Easy:
        return Words::tr("easy run");
    case RunType::Long:
        return Words::tr("long run");
    case RunType::Intervals:
        return Words::tr("intervals");
    case RunType::Tempo:
        return Words::tr("tempo run");
    case RunType::Hills:
        return Words::tr("hills");
    case RunType::Race:
        return Words::tr("race");
    case RunType::WalkRun:
        return Words::tr("walk and run");
    }
    Q_UNREACHABLE();
}

QString words(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Stop:
        return Words::tr("Stop");
    case NoticeKind::Refer:
        return Words::tr("See somebody");
    case NoticeKind::Warn:
        return Words::tr("Take care");
    case NoticeKind::Ask:
        return Words::tr("Please tell");
    case NoticeKind::Info:
        return Words::tr("Good to know");
    }
    Q_UNREACHABLE();
}

QString words(TriageClass triageClass)
{
    switch (triageClass) {
    case TriageClass::Emergency:
        return Words::tr("Get help now");
    case TriageClass::Urgent:
        return Words::tr("See a doctor soon");
    case TriageClass::Physio:
        return Words::tr("See a physiotherapist");
    case TriageClass::Strain:
        return Words::tr("Suspected strain");
    case TriageClass::Soreness:
        return Words::tr("Likely muscle soreness");
    case TriageClass::None:
        return Words::tr("No complaint");
    }
    Q_UNREACHABLE();
}

QString withinWords(const Seek &seek)
{
    if (seek.withinHours <= 0)
        return Words::tr("now or today");
    if (seek.withinHours >= 168)
        return Words::tr("this week");
    return Words::tr("within %1 hours").arg(seek.withinHours);
}

QString disclaimer()
{
    return Words::tr("Stridewell is a planning aid for adults. It does not diagnose and does not replace a doctor or a "
                     "physiotherapist: what they tell you comes first.");
}

QString emergencyAdvice()
{
    return Words::tr(
        "Call your emergency number (112 in Europe) if you cannot feel or hold your bladder or bowel, are numb "
        "between the legs, cannot breathe well, or your foot is cold and pale.");
}

QString capitalised(const QString &text)
{
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

} // namespace stridewell
