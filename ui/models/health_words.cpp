// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/health_words.h"

#include "core/base/words.h"

namespace stridewell {

namespace {

/// The short form of a locale often has two digits for the year, which say nothing of a birthday.
QString formatOf(const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(u"yyyy"_s))
        format.replace(u"yy"_s, u"yyyy"_s);
    return format;
}

} // namespace

QString words(Condition condition)
{
    switch (condition) {
    case Condition::Raynaud:
        return Words::tr("Raynaud\u2019s (fingers or toes go white in the cold)");
    case Condition::ColdUrticaria:
        return Words::tr("hives from cold");
    case Condition::Cryoglobulinaemia:
        return Words::tr("cryoglobulinaemia or cold haemoglobin in the urine");
    case Condition::ReducedSensation:
        return Words::tr("less feeling in the skin");
    case Condition::PoorCirculation:
        return Words::tr("poor circulation");
    case Condition::ArterialDisease:
        return Words::tr("narrowed arteries");
    case Condition::Diabetes:
        return Words::tr("diabetes");
    case Condition::Anticoagulant:
        return Words::tr("blood thinners");
    case Condition::BleedingDisorder:
        return Words::tr("a bleeding disorder");
    case Condition::Cancer:
        return Words::tr("cancer, now or before");
    case Condition::PreviousDvt:
        return Words::tr("a blood clot in a leg or lung before");
    case Condition::MissedPeriods:
        return Words::tr("missed periods");
    case Condition::Pregnant:
        return Words::tr("pregnant");
    case Condition::RecentSurgery:
        return Words::tr("an operation lately");
    case Condition::NerveDisease:
        return Words::tr("a nerve disease");
    }
    Q_UNREACHABLE();
}

QString words(Medicine medicine)
{
    switch (medicine) {
    case Medicine::Fluoroquinolone:
        return Words::tr("a quinolone antibiotic (its name often ends in -floxacin)");
    case Medicine::Corticosteroid:
        return Words::tr("cortisone");
    }
    Q_UNREACHABLE();
}

std::optional<QDate> birthdayFrom(const QString &text, const QLocale &locale)
{
    const QString typed = text.trimmed();
    QDate day = locale.toDate(typed, formatOf(locale));
    if (!day.isValid())
        day = QDate::fromString(typed, Qt::ISODate);
    // Where dots are written the day comes first, whatever the computer is set to.
    if (!day.isValid())
        day = QDate::fromString(typed, u"d.M.yyyy"_s);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QString exampleBirthday(const QLocale &locale)
{
    // No month has its number, so that the order of the two is seen.
    return locale.toString(QDate(1986, 5, 24), formatOf(locale));
}

} // namespace stridewell
