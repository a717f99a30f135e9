// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/check_in_doubts.h"

#include "core/base/words.h"

namespace stridewell {

namespace {

constexpr double hoursPerDay = 24;

bool saysNothing(const CheckIn &said)
{
    const bool sign = std::any_of(said.signs.begin(), said.signs.end(),
                                  [](const std::optional<Answer> &answer) { return answer && *answer != Answer::No; });
    const bool finding =
        said.bruise.value_or(Bruise::None) != Bruise::None ||
        said.swelling.value_or(Swelling::None) != Swelling::None || said.gap.value_or(Answer::No) != Answer::No ||
        said.tender.value_or(Tender::No) != Tender::No || said.walking.value_or(Walking::Normal) != Walking::Normal ||
        said.weakness.value_or(Weakness::None) != Weakness::None;
    return !sign && !finding && said.painNow.value_or(0) == 0 && said.painWorst.value_or(0) == 0 &&
           said.feel.isEmpty() && !said.onset && said.event.value_or(Event::None) == Event::None;
}

void aboutTheStory(QList<Doubt> &doubts, const CheckIn &said)
{
    const bool slow = said.onset == Onset::Gradual || said.onset == Onset::Delayed;
    const bool moment = said.event && *said.event != Event::None && *said.event != Event::CrampResolved;
    if (slow && moment)
        doubts +=
            Doubt{{u"onset"_s, u"event"_s},
                  Words::tr("You named a moment, and also that it came slowly or later. The moment counts, because it "
                            "is the safer answer; change it if there was none.")};
    if (slow && said.feel.contains(Feel::Sudden))
        doubts +=
            Doubt{{u"onset"_s, u"feel"_s},
                  Words::tr("It felt sudden, and it came slowly or later. \u201cSudden\u201d counts; change it if "
                            "that is not so.")};
    const bool inActivity = said.onset == Onset::DuringRun || said.onset == Onset::DuringOther;
    if (inActivity && said.feel.contains(Feel::Sudden) && said.event == Event::None)
        doubts +=
            Doubt{{u"event"_s, u"feel"_s},
                  Words::tr("It came suddenly, and nothing special happened at that moment. Think of a twinge, a pop "
                            "or a slide; leave it if there really was nothing.")};
}

void aboutPain(QList<Doubt> &doubts, const CheckInDraft &draft, const CheckInBackground &background)
{
    const CheckIn &said = draft.said;
    if (said.painNow && said.painWorst && *said.painWorst < *said.painNow)
        doubts += Doubt{{u"pain_now"_s, u"pain_worst"_s},
                        Words::tr("The worst pain cannot be less than the pain now. The higher one counts.")};
    const bool limps = said.walking && *said.walking >= Walking::Limp;
    if (!said.gates.isEmpty() && (limps || said.painNow.value_or(0) > background.painLimit))
        doubts +=
            Doubt{{u"gates"_s, u"walking"_s},
                  Words::tr("While you limp or it hurts, what you named as painless does not open the next stage.")};
}

void aboutTime(QList<Doubt> &doubts, const CheckIn &said, Moment now)
{
    if (said.walking == Walking::LimpOver24h && said.startedAt && hoursBetween(*said.startedAt, now) < hoursPerDay)
        doubts +=
            Doubt{{u"walking"_s, u"started_at"_s},
                  Words::tr("You have limped for over a day, and it began less than a day ago. Correct the one that is "
                            "wrong.")};
    constexpr double weeksPerMonth = 4.35;
    if (said.earlierStrainMonths && said.weeksSinceReturn &&
        *said.weeksSinceReturn > (*said.earlierStrainMonths + 1) * weeksPerMonth)
        doubts += Doubt{{u"earlier_strain_months"_s, u"weeks_since_return"_s},
                        Words::tr("You returned to full training before that strain happened. Correct the one that is "
                                  "wrong.")};
}

} // namespace

QList<Doubt> doubtsOf(const CheckInDraft &draft, const CheckInBackground &background)
{
    QList<Doubt> doubts;
    const CheckIn &said = draft.said;
    aboutTheStory(doubts, said);
    aboutPain(doubts, draft, background);
    aboutTime(doubts, said, background.now);
    if (said.calfDifferenceCm.value_or(0) > 0 && said.swelling == Swelling::None)
        doubts += Doubt{{u"swelling"_s, u"calf_difference_cm"_s},
                        Words::tr("You measured a thicker calf and said it is not swollen. The measure counts.")};
    if (draft.feeling == Feeling::Hurts && saysNothing(said))
        doubts +=
            Doubt{{},
                  Words::tr("You said that something hurts, but not yet what. Go back and say at least how strong "
                            "the pain is, or start anew with “All fine”."),
                  true};
    return doubts;
}

} // namespace stridewell
