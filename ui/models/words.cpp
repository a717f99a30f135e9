// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/words.h"

#include <QCoreApplication>

namespace stridewell {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("stridewell", text);
}

} // namespace

QString words(Stage stage)
{
    switch (stage) {
    case Stage::Protect:
        return say("Protect");
    case Stage::Regain:
        return say("Regain");
    case Stage::Strengthen:
        return say("Strengthen");
    case Stage::ReturnToRun:
        return say("Return to run");
    case Stage::Full:
        return say("Full training");
    }
    Q_UNREACHABLE();
}

QString words(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Ice:
        return say("ice");
    case ItemKind::Compression:
        return say("compression");
    case ItemKind::Elevation:
        return say("elevation");
    case ItemKind::Rest:
        return say("rest");
    case ItemKind::ActiveRecovery:
        return say("gentle movement");
    case ItemKind::Mobility:
        return say("mobility");
    case ItemKind::Strength:
        return say("strength");
    case ItemKind::Run:
        return say("run");
    case ItemKind::Recheck:
        return say("check in");
    case ItemKind::Refer:
        return say("see somebody");
    case ItemKind::Nutrition:
        return say("food and drink");
    }
    Q_UNREACHABLE();
}

QString words(ItemState state)
{
    switch (state) {
    case ItemState::Planned:
        return say("planned");
    case ItemState::Done:
        return say("done");
    case ItemState::Partly:
        return say("partly done");
    case ItemState::Skipped:
        return say("skipped");
    case ItemState::Missed:
        return say("not said");
    }
    Q_UNREACHABLE();
}

QString words(LogState state)
{
    switch (state) {
    case LogState::Done:
        return say("Done");
    case LogState::Partly:
        return say("Partly");
    case LogState::Skipped:
        return say("Skipped");
    }
    Q_UNREACHABLE();
}

QString words(RunType type)
{
    switch (type) {
    case RunType::Easy:
        return say("easy run");
    case RunType::Long:
        return say("long run");
    case RunType::Intervals:
        return say("intervals");
    case RunType::Tempo:
        return say("tempo run");
    case RunType::Hills:
        return say("hills");
    case RunType::Race:
        return say("race");
    case RunType::WalkRun:
        return say("walk and run");
    }
    Q_UNREACHABLE();
}

QString words(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Stop:
        return say("Stop");
    case NoticeKind::Refer:
        return say("See somebody");
    case NoticeKind::Warn:
        return say("Take care");
    case NoticeKind::Ask:
        return say("Please tell");
    case NoticeKind::Info:
        return say("Good to know");
    }
    Q_UNREACHABLE();
}

QString words(TriageClass triageClass)
{
    switch (triageClass) {
    case TriageClass::Emergency:
        return say("Get help now");
    case TriageClass::Urgent:
        return say("See a doctor soon");
    case TriageClass::Physio:
        return say("See a physiotherapist");
    case TriageClass::Strain:
        return say("Suspected strain");
    case TriageClass::Soreness:
        return say("Likely muscle soreness");
    case TriageClass::None:
        return say("No complaint");
    }
    Q_UNREACHABLE();
}

QString withinWords(const Seek &seek)
{
    if (seek.withinHours <= 0)
        return say("now or today");
    if (seek.withinHours >= 168)
        return say("this week");
    return say("within %1 hours").arg(seek.withinHours);
}

QString disclaimer()
{
    return say("Stridewell is a planning aid for adults. It does not diagnose and does not replace a doctor or a "
               "physiotherapist: what they tell you comes first.");
}

QString emergencyAdvice()
{
    return say("Call your emergency number (112 in Europe) if you cannot feel or hold your bladder or bowel, are numb "
               "between the legs, cannot breathe well, or your foot is cold and pale.");
}

QString capitalised(const QString &text)
{
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

} // namespace stridewell
