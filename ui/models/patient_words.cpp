// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/patient_words.h"

#include "core/base/words.h"
#include "ui/models/check_in_words.h"
#include "ui/models/counted.h"
#include "ui/models/words.h"

#include <cmath>

namespace stridewell {

namespace {

constexpr int daysPerWeek = 7;

} // namespace

QString nowWords(const PatientSummary &summary)
{
    if (!summary.looks)
        return summary.lastCheckIn ? Words::tr("Not looked at yet") : Words::tr("No check-in yet");
    if (*summary.looks == TriageClass::None && !summary.stage)
        return Words::tr("Ordinary training");
    const QString what = *summary.looks == TriageClass::None ? Words::tr("Nothing hurts now") : words(*summary.looks);
    return summary.side ? Words::tr("%1, %2").arg(what, Words::insideSentence(words(*summary.side))) : what;
}

QString sinceWords(Moment moment, Moment now, const Formats &formats)
{
    const QDate day = formats.zone.day(moment);
    const qint64 days = day.daysTo(formats.zone.day(now));
    if (days == 0)
        return Words::tr("today %1").arg(formats.clock(moment));
    if (days == 1)
        return Words::tr("yesterday");
    if (days > 1 && days <= 2 * daysPerWeek)
        return counted(QT_TRANSLATE_NOOP("stridewell", "1 day ago"), QT_TRANSLATE_N_NOOP("stridewell", "%n days ago"),
                       days);
    return formats.locale.toString(day, Words::tr("d MMM yyyy", "format"));
}

QString dueWords(QDate day, QDate today, const Formats &formats)
{
    const qint64 days = today.daysTo(day);
    if (days < 0)
        return Words::tr("overdue");
    if (days == 0)
        return Words::tr("today");
    if (days == 1)
        return Words::tr("tomorrow");
    return formats.locale.toString(day, days < daysPerWeek ? u"ddd"_s : Words::tr("d MMM", "format"));
}

QString keptWords(const std::optional<double> &share, const Formats &formats)
{
    constexpr double whole = 100;
    return share ? Words::tr("%1 %").arg(formats.number(std::floor(*share * whole))) : u"\u2014"_s;
}

QString activeWords(int count)
{
    return counted(QT_TRANSLATE_NOOP("stridewell", "1 active"), QT_TRANSLATE_N_NOOP("stridewell", "%n active"), count);
}

QString needLookWords(int count)
{
    return counted(QT_TRANSLATE_NOOP("stridewell", "1 needs a look now"),
                   QT_TRANSLATE_N_NOOP("stridewell", "%n need a look now"), count);
}

QString reviewsDueWords(int count)
{
    return counted(QT_TRANSLATE_NOOP("stridewell", "1 review due"), QT_TRANSLATE_N_NOOP("stridewell", "%n reviews due"),
                   count);
}

QString silentWords(int count)
{
    return counted(QT_TRANSLATE_NOOP("stridewell", "1 not heard from for a week"),
                   QT_TRANSLATE_N_NOOP("stridewell", "%n not heard from for a week"), count);
}

} // namespace stridewell
