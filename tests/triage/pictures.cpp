// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/triage/pictures.h"

#include "tests/kit/athletes.h"

namespace stridewell::tests {

namespace {

using C = CheckIn;
using A = Athlete;

void began(CheckIn &said, double hoursAgo)
{
    said.startedAt = said.at - hours(hoursAgo);
}

void strain(CheckIn &said)
{
    began(said, 6);
    said.onset = Onset::DuringRun;
    said.feel += Feel::Sudden;
    said.painNow = 3;
}

void sore(CheckIn &said, double hoursAgo)
{
    began(said, hoursAgo);
    said.onset = Onset::Delayed;
    said.feel += Feel::Ache;
    said.spread = Spread::Diffuse;
    said.side = Side::Both;
    said.unusualLoad = UnusualLoad::BothLegs;
    said.painNow = 3;
}

void yes(CheckIn &said, Sign sign)
{
    said.sign(sign) = Answer::Yes;
}

void bornYearsAgo(Athlete &athlete, int years)
{
    athlete.born = QDate(2026 - years, 1, 1);
}

const std::vector<PictureRow> emergencies = {
    {"7.1 saddle numbness", [](C &c, A &) { yes(c, Sign::SaddleNumbness); }, TriageClass::Emergency,
     "saddle_numbness = yes", 0},
    {"7.1 bladder or bowel", [](C &c, A &) { yes(c, Sign::BladderOrBowelChange); }, TriageClass::Emergency,
     "bladder_or_bowel_change = yes", 0},
    {"7.1 both legs weak", [](C &c, A &) { c.weakness = Weakness::BothLegs; }, TriageClass::Emergency,
     "weakness = both_legs", 0},
    {"7.1 no pain now",
     [](C &c, A &) {
         yes(c, Sign::SaddleNumbness);
         c.painNow = 0;
     },
     TriageClass::Emergency, "saddle_numbness = yes", 0},
    {"7.2 wooden thigh, pain out of proportion",
     [](C &c, A &) {
         yes(c, Sign::WoodenThigh);
         yes(c, Sign::PainOutOfProportion);
     },
     TriageClass::Emergency, "wooden_thigh = yes", 0},
    {"7.2 after a blow",
     [](C &c, A &) {
         c.event = Event::Blow;
         yes(c, Sign::WoodenThigh);
         yes(c, Sign::PainOnPassiveStretch);
     },
     TriageClass::Emergency, "wooden_thigh = yes", 0},
    {"7.3 dark urine", [](C &c, A &) { yes(c, Sign::DarkUrine); }, TriageClass::Emergency, "dark_urine = yes", 0},
    {"7.3 dark urine with what looks like soreness",
     [](C &c, A &) {
         sore(c, 30);
         yes(c, Sign::DarkUrine);
     },
     TriageClass::Emergency, "dark_urine = yes", 0},
    {"7.3 severe swelling and weakness",
     [](C &c, A &) {
         c.swelling = Swelling::Severe;
         c.weakness = Weakness::CannotBendKnee;
         c.painNow = 6;
     },
     TriageClass::Emergency, "swelling = severe", 0},
    {"7.4 crack heard", [](C &c, A &) { c.event = Event::Crack; }, TriageClass::Emergency, "event = crack", 0},
    {"7.4 deformed", [](C &c, A &) { yes(c, Sign::Deformity); }, TriageClass::Emergency, "deformity = yes", 0},
    {"7.4 foot cold or numb", [](C &c, A &) { yes(c, Sign::FootColdOrNumb); }, TriageClass::Emergency,
     "foot_cold_or_numb = yes", 0},
    {"7.5 two points",
     [](C &c, A &) {
         c.calfDifferenceCm = 3.0;
         yes(c, Sign::PittingOedema);
     },
     TriageClass::Emergency, "calf_difference_cm = 3", 0},
    {"7.5 earlier clot and bed rest",
     [](C &c, A &a) {
         a.conditions += Condition::PreviousDvt;
         yes(c, Sign::RecentImmobility);
         c.site = Site::Calf;
         c.painNow = 3;
     },
     TriageClass::Emergency, "recent_immobility = yes", 0},
    {"7.5 cancer and oedema",
     [](C &c, A &a) {
         a.conditions += Condition::Cancer;
         yes(c, Sign::PittingOedema);
     },
     TriageClass::Emergency, "pitting_oedema = yes", 0},
    {"7.5 swollen and hot with a risk",
     [](C &c, A &a) {
         a.conditions += Condition::PreviousDvt;
         c.swelling = Swelling::Mild;
         c.site = Site::WholeLeg;
         yes(c, Sign::HotAndRed);
     },
     TriageClass::Emergency, "hot_and_red = yes", 0},
    {"12.4 one point while pregnant",
     [](C &c, A &a) {
         a.conditions += Condition::Pregnant;
         c.calfDifferenceCm = 3.0;
     },
     TriageClass::Emergency, "calf_difference_cm = 3", 0},
    {"12.4 sore calf while pregnant",
     [](C &c, A &a) {
         a.conditions += Condition::Pregnant;
         c.site = Site::Calf;
         c.painNow = 2;
     },
     TriageClass::Emergency, "site = calf", 0},
    {"7.5 oedema and breathless",
     [](C &c, A &) {
         yes(c, Sign::PittingOedema);
         yes(c, Sign::Breathless);
     },
     TriageClass::Emergency, "breathless = yes", 0},
    {"7.5 chest pain",
     [](C &c, A &) {
         yes(c, Sign::ChestPain);
         c.site = Site::Calf;
         c.painNow = 2;
     },
     TriageClass::Emergency, "chest_pain = yes", 0},
    {"7.6 blood thinner, swelling grows",
     [](C &c, A &a) {
         a.conditions += Condition::Anticoagulant;
         c.swelling = Swelling::Growing;
     },
     TriageClass::Emergency, "swelling = growing", 0},
    {"7.6 blood thinner, large bruise",
     [](C &c, A &a) {
         a.conditions += Condition::Anticoagulant;
         c.bruise = Bruise::Large;
     },
     TriageClass::Emergency, "bruise = large", 0},
    {"7.6 bleeding disorder, spreading bruise",
     [](C &c, A &a) {
         a.conditions += Condition::BleedingDisorder;
         c.bruise = Bruise::Spreading;
     },
     TriageClass::Emergency, "bruise = spreading", 0},
    {"7.7 hot, feverish and very unwell",
     [](C &c, A &) {
         yes(c, Sign::HotAndRed);
         yes(c, Sign::Fever);
         yes(c, Sign::Unwell);
     },
     TriageClass::Emergency, "unwell = yes", 0},
};

const std::vector<PictureRow> urgent = {
    {"7.7 hot, red and fever",
     [](C &c, A &) {
         yes(c, Sign::HotAndRed);
         yes(c, Sign::Fever);
     },
     TriageClass::Urgent, "hot_and_red = yes", 48},
    {"7.7 fever, unsure of redness",
     [](C &c, A &) {
         c.sign(Sign::HotAndRed) = Answer::Unsure;
         yes(c, Sign::Fever);
     },
     TriageClass::Urgent, "hot_and_red = unsure", 48},
    {"7.8 pop in the buttock, cannot walk",
     [](C &c, A &) {
         began(c, 3);
         c.event = Event::Pop;
         c.site = Site::Buttock;
         c.walking = Walking::CannotWalkNormally;
     },
     TriageClass::Urgent, "event = pop", 48},
    {"7.8 the same without bruise and with little pain",
     [](C &c, A &) {
         began(c, 3);
         c.event = Event::Pop;
         c.site = Site::SitBone;
         c.walking = Walking::CannotWalkNormally;
         c.bruise = Bruise::None;
         c.painNow = 1;
     },
     TriageClass::Urgent, "event = pop", 48},
    {"7.8 large bruise after a sudden pain at the sit bone",
     [](C &c, A &) {
         strain(c);
         c.site = Site::SitBone;
         c.bruise = Bruise::Large;
     },
     TriageClass::Urgent, "bruise = large", 48},
    {"7.8, 7.9 gap", [](C &c, A &) { c.gap = Answer::Yes; }, TriageClass::Urgent, "gap = yes", 48},
    {"7.9 gap without pain",
     [](C &c, A &) {
         c.gap = Answer::Yes;
         c.painNow = 0;
     },
     TriageClass::Urgent, "gap = yes", 48},
    {"7.9 cannot bend the knee",
     [](C &c, A &) {
         strain(c);
         c.weakness = Weakness::CannotBendKnee;
     },
     TriageClass::Urgent, "weakness = cannot_bend_knee", 48},
    {"7.10 seventeen, sudden, sit bone",
     [](C &c, A &a) {
         bornYearsAgo(a, 17);
         strain(c);
         c.site = Site::SitBone;
     },
     TriageClass::Urgent, "site = sit_bone", 48},
    {"7.10 fifteen, pop",
     [](C &c, A &a) {
         bornYearsAgo(a, 15);
         c.event = Event::Pop;
         c.site = Site::Buttock;
         c.painNow = 2;
     },
     TriageClass::Urgent, "event = pop", 48},
    {"7.10 sixteen, tender at the sit bone",
     [](C &c, A &a) {
         bornYearsAgo(a, 16);
         c.tender = Tender::Spot;
         c.site = Site::SitBone;
     },
     TriageClass::Urgent, "tender = spot", 48},
    {"7.11 groin and hop",
     [](C &c, A &) {
         c.onset = Onset::Gradual;
         c.site = Site::Groin;
         c.painNow = 3;
         yes(c, Sign::HopPain);
     },
     TriageClass::Urgent, "hop_pain = yes", 48},
    {"7.11 hop alone",
     [](C &c, A &) {
         yes(c, Sign::HopPain);
         c.painNow = 2;
     },
     TriageClass::Urgent, "hop_pain = yes", 48},
    {"7.11 groin at night",
     [](C &c, A &) {
         c.onset = Onset::Gradual;
         c.site = Site::Groin;
         c.painNow = 3;
         yes(c, Sign::NightPain);
     },
     TriageClass::Urgent, "night_pain = yes", 48},
    {"7.11 groin and limp",
     [](C &c, A &) {
         c.onset = Onset::Gradual;
         c.site = Site::Groin;
         c.painNow = 3;
         c.walking = Walking::Limp;
     },
     TriageClass::Urgent, "site = groin", 48},
    {"7.11 groin after a run",
     [](C &c, A &) {
         c.onset = Onset::AfterRun;
         c.site = Site::Groin;
         c.feel += Feel::Ache;
         c.painNow = 3;
     },
     TriageClass::Urgent, "site = groin", 48},
    {"7.11 deep thigh pain that grew until it limps",
     [](C &c, A &) {
         c.onset = Onset::Gradual;
         c.site = Site::MidThigh;
         c.feel += Feel::Ache;
         c.painNow = 3;
         c.walking = Walking::Limp;
     },
     TriageClass::Urgent, "walking = limp", 48},
    {"7.12 foot drop",
     [](C &c, A &) { c.weakness = Weakness::NewFootDrop; },
     TriageClass::Urgent,
     "weakness = new_foot_drop",
     {}},
    {"7.13 after a fluoroquinolone",
     [](C &c, A &a) {
         a.medicines += Medicine::Fluoroquinolone;
         c.onset = Onset::Gradual;
         c.painNow = 2;
     },
     TriageClass::Urgent, "fluoroquinolone", 48},
    {"7.13 with what looks like soreness",
     [](C &c, A &a) {
         a.medicines += Medicine::Fluoroquinolone;
         sore(c, 30);
     },
     TriageClass::Urgent, "fluoroquinolone", 48},
    {"7.14 cancer",
     [](C &c, A &a) {
         a.conditions += Condition::Cancer;
         c.onset = Onset::Gradual;
         c.painNow = 3;
     },
     TriageClass::Urgent, "cancer", 48},
    {"7.14 weight loss",
     [](C &c, A &) {
         c.painNow = 3;
         yes(c, Sign::WeightLoss);
     },
     TriageClass::Urgent, "weight_loss = yes", 48},
    {"7.14 night pain",
     [](C &c, A &) {
         c.painNow = 3;
         yes(c, Sign::NightPain);
     },
     TriageClass::Urgent, "night_pain = yes", 48},
    {"7.15 cannot bear weight",
     [](C &c, A &) {
         strain(c);
         c.walking = Walking::CannotBearWeight;
     },
     TriageClass::Urgent, "walking = cannot_bear_weight", 48},
    {"12.3 blood thinner, any bruise",
     [](C &c, A &a) {
         a.conditions += Condition::Anticoagulant;
         strain(c);
         c.bruise = Bruise::Small;
     },
     TriageClass::Urgent, "bruise = small", 48},
};

const std::vector<PictureRow> physioThisWeek = {
    {"7.16, S45 severe sharp pain in a run",
     [](C &c, A &) {
         strain(c);
         c.feel += Feel::Sharp;
         c.painWorst = 7;
     },
     TriageClass::Physio, "pain_worst = 7", 168},
    {"7.16 severe at first and gone",
     [](C &c, A &) {
         strain(c);
         c.feel += Feel::Sharp;
         c.painWorst = 8;
         c.painNow = 0;
     },
     TriageClass::Physio, "pain_worst = 8", 168},
    {"7.16 severe and sharp, nothing said of when",
     [](C &c, A &) {
         began(c, 6);
         c.feel += Feel::Sharp;
         c.painNow = 8;
     },
     TriageClass::Physio, "pain_now = 8", 168},
    {"S45 severe in a run, nothing said of how it felt",
     [](C &c, A &) {
         began(c, 6);
         c.onset = Onset::DuringRun;
         c.painWorst = 8;
         c.painNow = 1;
     },
     TriageClass::Physio, "pain_worst = 8", 168},
    {"7.16 small bruise",
     [](C &c, A &) {
         strain(c);
         c.bruise = Bruise::Small;
     },
     TriageClass::Physio, "bruise = small", 168},
    {"7.16 mild swelling",
     [](C &c, A &) {
         strain(c);
         c.swelling = Swelling::Mild;
     },
     TriageClass::Physio, "swelling = mild", 168},
    {"7.16 limp for more than a day",
     [](C &c, A &) {
         began(c, 30);
         c.onset = Onset::DuringRun;
         c.painNow = 3;
         c.walking = Walking::LimpOver24h;
     },
     TriageClass::Physio, "walking = limp_over_24h", 168},
    {"7.17 second strain in eleven months",
     [](C &c, A &) {
         strain(c);
         c.earlierStrainMonths = 11;
     },
     TriageClass::Physio, "earlier_strain_months = 11", 168},
    {"7.17 eight weeks after the return",
     [](C &c, A &) {
         strain(c);
         c.earlierStrainMonths = 14;
         c.weeksSinceReturn = 8;
     },
     TriageClass::Physio, "weeks_since_return = 8", 168},
    {"7.18 tingling below the knee",
     [](C &c, A &) {
         c.onset = Onset::Gradual;
         c.painNow = 3;
         yes(c, Sign::TinglingBelowKnee);
     },
     TriageClass::Physio, "tingling_below_knee = yes", 168},
    {"7.19 sit bone",
     [](C &c, A &) {
         c.onset = Onset::Gradual;
         c.site = Site::SitBone;
         c.painNow = 3;
         yes(c, Sign::SittingPain);
     },
     TriageClass::Physio, "onset = gradual", 168},
    {"6.8 soreness at day seven", [](C &c, A &) { sore(c, 7 * 24); }, TriageClass::Physio, "started_at", 168},
    {"7.20 no gate by day ten",
     [](C &c, A &) {
         strain(c);
         began(c, 10 * 24);
     },
     TriageClass::Physio, "gates = none", 168},
    {"7.20 mild strain after more than fourteen days",
     [](C &c, A &) {
         strain(c);
         began(c, 15 * 24);
     },
     TriageClass::Physio, "started_at", 168},
    {"S45 unsure of a gap",
     [](C &c, A &) {
         c.gap = Answer::Unsure;
         c.painNow = 2;
     },
     TriageClass::Physio, "gap = unsure", 168},
    {"12.7 after surgery",
     [](C &c, A &a) {
         a.conditions += Condition::RecentSurgery;
         c.painNow = 2;
     },
     TriageClass::Physio, "recent_surgery", 168},
    {"12.7 nerve disease",
     [](C &c, A &a) {
         a.conditions += Condition::NerveDisease;
         c.painNow = 2;
     },
     TriageClass::Physio, "nerve_disease", 168},
    {"12.7 a blow",
     [](C &c, A &) {
         c.event = Event::Blow;
         c.painNow = 3;
     },
     TriageClass::Physio, "event = blow", 168},
};

const std::vector<PictureRow> selfCare = {
    {"7.21 sudden, mild, walks normally",
     [](C &c, A &) {
         strain(c);
         c.walking = Walking::Normal;
         c.bruise = Bruise::None;
         c.gap = Answer::No;
     },
     TriageClass::Strain,
     "feel = sudden",
     {}},
    {"S11 sharp",
     [](C &c, A &) {
         began(c, 6);
         c.feel += Feel::Sharp;
         c.painNow = 2;
     },
     TriageClass::Strain,
     "feel = sharp",
     {}},
    {"S11 sudden, in another sport",
     [](C &c, A &) {
         began(c, 6);
         c.onset = Onset::DuringOther;
         c.feel += Feel::Sudden;
         c.painNow = 2;
     },
     TriageClass::Strain,
     "feel = sudden",
     {}},
    {"S11 sharp in a run, under seven",
     [](C &c, A &) {
         strain(c);
         c.feel += Feel::Sharp;
         c.painWorst = 6;
     },
     TriageClass::Strain,
     "feel = sharp",
     {}},
    {"6.8 one side, one spot, in the run, told at thirty hours",
     [](C &c, A &) {
         began(c, 30);
         c.onset = Onset::DuringRun;
         c.spread = Spread::Focal;
         c.side = Side::Left;
         c.painNow = 2;
     },
     TriageClass::Strain,
     "onset = during_run",
     {}},
    {"7.17 strain of twelve months ago",
     [](C &c, A &) {
         strain(c);
         c.earlierStrainMonths = 12.1;
         c.weeksSinceReturn = 40;
     },
     TriageClass::Strain,
     "feel = sudden",
     {}},
    {"a cramp that eased",
     [](C &c, A &) {
         began(c, 6);
         c.onset = Onset::DuringRun;
         c.feel += Feel::Cramp;
         c.event = Event::CrampResolved;
         c.painNow = 1;
     },
     TriageClass::Strain,
     "onset = during_run",
     {}},
    {"a strain whose pain has gone",
     [](C &c, A &) {
         strain(c);
         c.painNow = 0;
     },
     TriageClass::Strain,
     "feel = sudden",
     {}},
    {"S4, S9 something hurts, nothing else is said",
     [](C &c, A &) { c.painNow = 3; },
     TriageClass::Strain,
     "pain_now = 3",
     {}},
    {"S6 an ache of one thigh that crept up is no ordinary soreness",
     [](C &c, A &) {
         c.onset = Onset::Gradual;
         c.site = Site::MidThigh;
         c.feel += Feel::Ache;
         c.painNow = 3;
     },
     TriageClass::Strain,
     "pain_now = 3",
     {}},
    {"7.22 both sides, diffuse, twenty hours",
     [](C &c, A &) { sore(c, 20); },
     TriageClass::Soreness,
     "onset = delayed",
     {}},
    {"one side sore after one-sided work",
     [](C &c, A &) {
         sore(c, 30);
         c.side = Side::Left;
         c.unusualLoad = UnusualLoad::Left;
     },
     TriageClass::Soreness,
     "onset = delayed",
     {}},
    {"no pain at all", [](C &c, A &) { c.painNow = 0; }, TriageClass::None, "", {}},
};

} // namespace

const std::vector<PictureRow> &pictures()
{
    static const std::vector<PictureRow> all = [] {
        std::vector<PictureRow> rows;
        for (const auto *part : {&emergencies, &urgent, &physioThisWeek, &selfCare})
            rows.insert(rows.end(), part->begin(), part->end());
        return rows;
    }();
    return all;
}

Moment toldAt()
{
    return kit::moment("2026-03-10T20:00:00+01:00");
}

Profile blank()
{
    Profile profile;
    profile.athlete = kit::adult();
    CheckIn said;
    said.at = toldAt();
    profile.checkIns = {said};
    return profile;
}

Profile profileOf(const PictureRow &row)
{
    Profile profile = blank();
    row.tell(profile.checkIns.first(), profile.athlete);
    return profile;
}

} // namespace stridewell::tests
