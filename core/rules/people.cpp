// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule_book.h"

#include "core/base/words.h"

namespace stridewell {

namespace {

bool pregnantForbids(const Facts &facts, Traits traits, QDate day)
{
    return (traits & trait::supine) != 0 && facts.avoidsSupine(day);
}

bool minorForbids(const Facts &facts, Traits traits, QDate)
{
    const bool tooYoung = facts.age && *facts.age < facts.numbers().people.nordicAge.whole();
    return tooYoung && (traits & trait::nordic) != 0;
}

bool medicinesForbid(const Facts &facts, Traits traits, QDate)
{
    const bool thins =
        facts.athlete().has(Condition::Anticoagulant) || facts.athlete().has(Condition::BleedingDisorder);
    if (thins && (traits & trait::massage) != 0)
        return true;
    const bool sore = facts.triage && facts.kind != PictureKind::Healthy;
    return sore && facts.athlete().takes(Medicine::Fluoroquinolone) && (traits & (trait::run | trait::strength)) != 0;
}

bool olderClash(const Facts &facts, Traits earlier, Traits later, int daysApart)
{
    const PeopleNumbers &numbers = facts.numbers().people;
    const bool older = facts.age && *facts.age >= numbers.olderAge.whole();
    const bool both = (earlier & trait::nordic) != 0 && (later & trait::nordic) != 0;
    return older && both && daysApart * 24 < numbers.olderGapHours.whole();
}

} // namespace

QList<Rule> peopleRules()
{
    return {
        {.id = u"people.pregnant"_s,
         .text = QT_TRANSLATE_NOOP("stridewell", "From the second third of a pregnancy nothing is done lying on the "
                                                 "back; standing hip extensions stand in for bridges."),
         .sources = {u"12.4"_s},
         .forbids = pregnantForbids},
        {.id = u"people.minor"_s,
         .text = QT_TRANSLATE_NOOP("stridewell",
                                   "Under 14 no Nordic table; under 18 an adult or clinician confirms the plan."),
         .sources = {u"12.5"_s, u"7.10"_s, u"11.1"_s},
         .forbids = minorForbids},
        {.id = u"people.medicines"_s,
         .text = QT_TRANSLATE_NOOP("stridewell", "Thinned blood and massage do not go together; with certain "
                                                 "antibiotics a sore leg rests until the prescriber was asked."),
         .sources = {u"12.3"_s, u"7.13"_s},
         .forbids = medicinesForbid},
        {.id = u"people.age"_s,
         .text = QT_TRANSLATE_NOOP(
             "stridewell",
             "From age 60 three days lie between sessions with Nordic curls, since strength comes back more slowly."),
         .sources = {u"12.6"_s, u"8.10"_s},
         .clashes = olderClash},
    };
}

} // namespace stridewell
