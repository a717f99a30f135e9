// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/patient_words.h"

#include "ui/models/check_in_words.h"
#include "ui/models/counted.h"
#include "ui/models/words.h"

#include <cmath>

namespace stridewell {

namespace {

constexpr int daysPerWeek = 7;

QString say(const char *text)
{
    return QCoreApplication::translate("stridewell", text);
}

} // namespace

QString nowWords(const PatientSummary &summary)
{
    if (!summary.looks)
        return summary.lastCheckIn ? say("Not looked at yet") : say("No check-in yet");
    if (*summary.looks == TriageClass::None && !summary.stage)
        return say("Ordinary training");
    const QString what = *summary.looks == TriageClass::None ? say("Nothing hurts now") : words(*summary.looks);
    return summary.side ? say("%1, %2").arg(what, words(*summary.side).toLower()) : what;
}

QString sinceWords(Moment moment, Moment now, const Formats &formats)
{
    const QDate day = formats.zone.day(moment);
    const qint64 days = day.daysTo(formats.zone.day(now));
    if (days == 0)
        return say("today %1").arg(formats.clock(moment));
    if (days == 1)
        return say("yesterday");
    if (days > 1 && days <= 2 * daysPerWeek)
        return counted("1 day ago", "%n days ago", days);
    return formats.locale.toString(day, u"d MMM yyyy"_s);
}

QString dueWords(QDate day, QDate today, const Formats &formats)
{
    const qint64 days = today.daysTo(day);
    if (days < 0)
        return say("overdue");
    if (days == 0)
        return say("today");
    if (days == 1)
        return say("tomorrow");
    return formats.locale.toString(day, days < daysPerWeek ? u"ddd"_s : u"d MMM"_s);
}

QString keptWords(const std::optional<double> &share, const Formats &formats)
{
    constexpr double whole = 100;
    return share ? say("%1 %").arg(formats.number(std::floor(*share * whole))) : u"\u2014"_s;
}

QString activeWords(int n)
{
    return counted("1 active", "%n active", n);
}

QString needLookWords(int n)
{
    return counted("1 needs a look now", "%n need a look now", n);
}

QString reviewsDueWords(int n)
{
    return counted("1 review due", "%n reviews due", n);
}

QString silentWords(int n)
{
    return counted("1 not heard from for a week", "%n not heard from for a week", n);
}

} // namespace stridewell
