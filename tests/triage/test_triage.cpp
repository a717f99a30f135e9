// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/sign_rule.h"
#include "core/triage/triage.h"
#include "tests/kit/athletes.h"
#include "tests/triage/pictures.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace stridewell;
using namespace stridewell::tests;

namespace {

Assessment judged(const Profile &profile)
{
    const auto zone = Zone::named(profile.athlete.timeZone);
    const auto outcome = triage(profile, *kit::builtIn(), *zone);
    return outcome ? outcome->assessment : Assessment{};
}

QString keyText(TriageClass triageClass)
{
    return QString(keyOf(triageClass));
}

QStringList signRuleIds()
{
    QStringList ids;
    for (const auto *list : {&emergencySigns(), &urgentSigns(), &physioSigns(), &muscleSigns()}) {
        for (const SignRule &rule : *list)
            ids += rule.id;
    }
    return ids;
}

/// Lists compare as sets: in which order somebody ticks boxes says nothing.
Profile inOrder(Profile profile)
{
    for (CheckIn &said : profile.checkIns)
        std::sort(said.feel.begin(), said.feel.end());
    std::sort(profile.athlete.conditions.begin(), profile.athlete.conditions.end());
    return profile;
}

QString advice(const Assessment &assessment)
{
    return assessment.headline + u'\n' + assessment.whatToDo.join(u'\n') + u'\n' + assessment.mustNot.join(u'\n');
}

} // namespace

class TestTriage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pictureGivesItsClass_data();
    void pictureGivesItsClass();
    void everySignIsReached();
    void unsureCountsForEmergencies_data();
    void unsureCountsForEmergencies();
    void unsureIsNoAlarmElsewhere_data();
    void unsureIsNoAlarmElsewhere();
    void pairsNeverLower();
    void worseAnswersNeverLower();
    void wordsAreFitForReaders();
    void limitsFromBothSides_data();
    void limitsFromBothSides();
    void wordsNameNoForbiddenCare();
    void everyPictureHasItsOwnNextStep_data();
    void everyPictureHasItsOwnNextStep();
};

void TestTriage::initTestCase()
{
    QVERIFY(kit::builtIn());
}

void TestTriage::pictureGivesItsClass_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < static_cast<int>(pictures().size()); ++i)
        QTest::newRow(pictures()[static_cast<size_t>(i)].name) << i;
}

void TestTriage::pictureGivesItsClass()
{
    QFETCH(const int, index);
    const PictureRow &row = pictures()[static_cast<size_t>(index)];
    const Assessment assessment = judged(profileOf(row));
    QCOMPARE(keyText(assessment.triageClass), keyText(row.triageClass));

    const QString because = QString::fromLatin1(row.because);
    const bool quoted =
        because.isEmpty() || std::any_of(assessment.reasons.begin(), assessment.reasons.end(),
                                         [&](const Reason &reason) { return reason.because.contains(because); });
    QStringList quotes;
    for (const Reason &reason : assessment.reasons)
        quotes += reason.because;
    QVERIFY2(quoted, qPrintable(quotes.join(u"; "_s)));

    const QStringList ids = signRuleIds();
    for (const Reason &reason : assessment.reasons) {
        QVERIFY2(ids.contains(reason.rule), qPrintable(reason.rule));
        QVERIFY2(!reason.sources.isEmpty() && !reason.text.isEmpty(), qPrintable(reason.rule));
        for (const QString &source : reason.sources)
            QVERIFY2(kit::builtIn()->citations.contains(source), qPrintable(reason.rule + u' ' + source));
    }
    if (row.withinHours) {
        QVERIFY(assessment.seek);
        QCOMPARE(assessment.seek->withinHours, *row.withinHours);
        QVERIFY(!assessment.seek->who.isEmpty());
    } else if (row.triageClass > TriageClass::Physio) {
        QVERIFY(!assessment.seek);
    }
    QCOMPARE(assessment.recheckAt.has_value(), row.triageClass != TriageClass::None);
}

void TestTriage::everySignIsReached()
{
    QStringList left = signRuleIds();
    for (const PictureRow &row : pictures()) {
        for (const Reason &reason : judged(profileOf(row)).reasons)
            left.removeAll(reason.rule);
    }
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u", "_s)));
}

void TestTriage::unsureCountsForEmergencies_data()
{
    QTest::addColumn<QList<int>>("signs");
    QTest::newRow("saddle") << QList<int>{int(Sign::SaddleNumbness)};
    QTest::newRow("bladder") << QList<int>{int(Sign::BladderOrBowelChange)};
    QTest::newRow("wooden thigh") << QList<int>{int(Sign::WoodenThigh), int(Sign::PainOutOfProportion)};
    QTest::newRow("dark urine") << QList<int>{int(Sign::DarkUrine)};
    QTest::newRow("deformity") << QList<int>{int(Sign::Deformity)};
    QTest::newRow("cold foot") << QList<int>{int(Sign::FootColdOrNumb)};
    QTest::newRow("breathless, swollen") << QList<int>{int(Sign::Breathless), int(Sign::PittingOedema)};
    QTest::newRow("chest pain, swollen") << QList<int>{int(Sign::ChestPain), int(Sign::PittingOedema)};
}

void TestTriage::unsureCountsForEmergencies()
{
    QFETCH(const QList<int>, signs);
    Profile profile = blank();
    for (const int sign : signs)
        profile.checkIns.first().sign(static_cast<Sign>(sign)) = Answer::Unsure;
    const Assessment assessment = judged(profile);
    QCOMPARE(keyText(assessment.triageClass), u"emergency"_s);
    QVERIFY(assessment.reasons.first().because.contains(u"unsure"_s));
}

void TestTriage::unsureIsNoAlarmElsewhere_data()
{
    QTest::addColumn<int>("sign");
    for (const Sign sign : {Sign::TinglingBelowKnee, Sign::NightPain, Sign::HopPain, Sign::SittingPain,
                            Sign::WeightLoss, Sign::BackPain, Sign::RecentImmobility})
        QTest::newRow(keyOf(sign).data()) << int(sign);
}

void TestTriage::unsureIsNoAlarmElsewhere()
{
    // It may ask for a look this week, but it pauses nothing.
    QFETCH(const int, sign);
    Profile profile = blank();
    profile.checkIns = {kit::soreness(toldAt() - hours(24), toldAt(), 2)};
    profile.checkIns.first().sign(static_cast<Sign>(sign)) = Answer::Unsure;
    QVERIFY2(!isMoreAlarming(judged(profile).triageClass, TriageClass::Physio),
             qPrintable(keyText(judged(profile).triageClass)));
}

void TestTriage::pairsNeverLower()
{
    // "Too little said" is no sign: whoever says more may turn out to be merely sore.
    const auto isSilence = [](const PictureRow &row) {
        const auto reasons = judged(profileOf(row)).reasons;
        return reasons.size() == 1 && reasons.first().rule == "triage.said_too_little"_L1;
    };
    int compared = 0;
    for (const PictureRow &one : pictures()) {
        for (const PictureRow &other : pictures()) {
            if (isSilence(one) || isSilence(other))
                continue;
            Profile both = profileOf(one);
            other.tell(both.checkIns.first(), both.athlete);
            Profile turned = profileOf(other);
            one.tell(turned.checkIns.first(), turned.athlete);
            // Where both give an answer to the same question one of the pictures is not there any more.
            if (!(inOrder(both) == inOrder(turned)))
                continue;
            const TriageClass least = std::min(one.triageClass, other.triageClass);
            const Assessment assessment = judged(both);
            QVERIFY2(!isMoreAlarming(least, assessment.triageClass),
                     qPrintable(u"%1 with %2: %3"_s.arg(QString::fromLatin1(one.name), QString::fromLatin1(other.name),
                                                        keyText(assessment.triageClass))));
            ++compared;
        }
    }
    QVERIFY2(compared > 1'500, qPrintable(QString::number(compared)));
}

void TestTriage::worseAnswersNeverLower()
{
    for (const PictureRow &row : pictures()) {
        const Profile told = profileOf(row);
        const auto atLeastAsAlarming = [&](const char *what, auto change) {
            Profile worse = told;
            change(worse.checkIns.first());
            const TriageClass got = judged(worse).triageClass;
            QVERIFY2(!isMoreAlarming(row.triageClass, got),
                     qPrintable(u"%1, then %2: %3"_s.arg(QString::fromLatin1(row.name), QString::fromLatin1(what),
                                                         keyText(got))));
        };
        for (size_t i = 0; i < signCount; ++i)
            atLeastAsAlarming(keysOf<Sign>[i].data(), [&](CheckIn &c) { c.signs[i] = Answer::Yes; });
        const CheckIn &said = told.checkIns.first();
        for (const Bruise bruise : {Bruise::Small, Bruise::Large, Bruise::Spreading}) {
            if (said.bruise.value_or(Bruise::None) < bruise)
                atLeastAsAlarming("bruise", [&](CheckIn &c) { c.bruise = bruise; });
        }
        for (const Walking walking :
             {Walking::Limp, Walking::LimpOver24h, Walking::CannotWalkNormally, Walking::CannotBearWeight}) {
            if (said.walking.value_or(Walking::Normal) < walking)
                atLeastAsAlarming("walking", [&](CheckIn &c) { c.walking = walking; });
        }
        if (!said.swelling) {
            for (const Swelling swelling : {Swelling::Mild, Swelling::Severe, Swelling::Growing})
                atLeastAsAlarming("swelling", [&](CheckIn &c) { c.swelling = swelling; });
        }
        if (!said.weakness) {
            for (const Weakness weakness :
                 {Weakness::PainLimited, Weakness::CannotBendKnee, Weakness::NewFootDrop, Weakness::BothLegs})
                atLeastAsAlarming("weakness", [&](CheckIn &c) { c.weakness = weakness; });
        }
        atLeastAsAlarming("gap", [](CheckIn &c) { c.gap = Answer::Yes; });
        for (PainScore pain = said.painNow.value_or(0); pain <= 10; ++pain)
            atLeastAsAlarming("more pain", [&](CheckIn &c) { c.painNow = pain; });
        if (QTest::currentTestFailed())
            return;
    }
}

void TestTriage::wordsAreFitForReaders()
{
    // Nothing about operations, medicines by name or dose, and no length of time in which something will be well.
    const QRegularExpression forbidden(
        u"surg|operat(ion|ed on)|ibuprofen|paracetamol|aspirin|naproxen|diclofenac|\\bmg\\b|you have (a|an) "
        u"(tear|clot|rupture)"
        "|(heal|recover|better|gone|well again|back to running)[^.\\n]{0,40}\\bin \\d+ (day|week)"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const PictureRow &row : pictures()) {
        const Assessment assessment = judged(profileOf(row));
        const auto match = forbidden.match(advice(assessment));
        QVERIFY2(!match.hasMatch(), qPrintable(QString::fromLatin1(row.name) + u": "_s + match.captured()));
        QVERIFY2(!assessment.headline.isEmpty(), row.name);
        if (row.triageClass <= TriageClass::Physio)
            QVERIFY2(!assessment.whatToDo.isEmpty(), row.name);
    }
}

void TestTriage::limitsFromBothSides_data()
{
    QTest::addColumn<Profile>("profile");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, const char *expected, auto change) {
        Profile profile = blank();
        change(profile.checkIns.first(), profile.athlete);
        QTest::newRow(name) << profile << QString::fromLatin1(expected);
    };
    const auto strained = [](CheckIn &c) { c = kit::mildStrain(toldAt() - hours(6), toldAt()); };
    const auto soreSince = [](CheckIn &c, double h) { c = kit::soreness(toldAt() - hours(h), toldAt(), 3); };

    add("calf 2.9 cm while pregnant", "physio", [](CheckIn &c, Athlete &a) {
        a.conditions += Condition::Pregnant;
        c.calfDifferenceCm = 2.9;
        c.painNow = 2;
        c.event = Event::Blow;
    });
    add("one clot point", "soreness", [&](CheckIn &c, Athlete &) {
        soreSince(c, 24);
        c.sign(Sign::RecentImmobility) = Answer::Yes;
    });
    add("sharp 6 in a run", "strain", [&](CheckIn &c, Athlete &) {
        strained(c);
        c.feel += Feel::Sharp;
        c.painWorst = 6;
    });
    add("sharp 7 in a run", "physio", [&](CheckIn &c, Athlete &) {
        strained(c);
        c.feel += Feel::Sharp;
        c.painWorst = 7;
    });
    add("earlier strain 11.9 months", "physio", [&](CheckIn &c, Athlete &) {
        strained(c);
        c.earlierStrainMonths = 11.9;
    });
    add("earlier strain 12.1 months", "strain", [&](CheckIn &c, Athlete &) {
        strained(c);
        c.earlierStrainMonths = 12.1;
    });
    add("nine and a half weeks after return", "strain", [&](CheckIn &c, Athlete &) {
        strained(c);
        c.earlierStrainMonths = 20;
        c.weeksSinceReturn = 9.5;
    });
    add("soreness a minute before day seven", "soreness",
        [&](CheckIn &c, Athlete &) { soreSince(c, 7 * 24 - 1.0 / 60); });
    add("soreness at day seven", "physio", [&](CheckIn &c, Athlete &) { soreSince(c, 7 * 24); });
    add("mild strain at fourteen days less an hour", "strain", [&](CheckIn &c, Athlete &) {
        strained(c);
        c.startedAt = c.at - hours(14 * 24 - 1);
        c.gates = {Gate::BriskWalk30min};
    });
    add("mild strain past fourteen days", "physio", [&](CheckIn &c, Athlete &) {
        strained(c);
        c.startedAt = c.at - hours(14 * 24 + 1);
        c.gates = {Gate::BriskWalk30min};
    });
    add("no gate a minute before day ten", "strain", [&](CheckIn &c, Athlete &) {
        strained(c);
        c.startedAt = c.at - hours(10 * 24 - 1.0 / 60);
    });
    add("no gate at day ten", "physio", [&](CheckIn &c, Athlete &) {
        strained(c);
        c.startedAt = c.at - hours(10 * 24);
    });
    add("eighteen today, sit bone", "strain", [&](CheckIn &c, Athlete &a) {
        strained(c);
        c.site = Site::SitBone;
        a.born = QDate(2008, 3, 10);
    });
    add("eighteen tomorrow, sit bone", "urgent", [&](CheckIn &c, Athlete &a) {
        strained(c);
        c.site = Site::SitBone;
        a.born = QDate(2008, 3, 11);
    });
    add("bruise without a blood thinner", "physio", [&](CheckIn &c, Athlete &) {
        strained(c);
        c.bruise = Bruise::Small;
    });
    add("one side sore after work of both legs", "soreness", [&](CheckIn &c, Athlete &) {
        soreSince(c, 24);
        c.side = Side::Left;
    });
}

void TestTriage::limitsFromBothSides()
{
    QFETCH(const Profile, profile);
    QFETCH(const QString, expected);
    QCOMPARE(keyText(judged(profile).triageClass), expected);
}

void TestTriage::wordsNameNoForbiddenCare()
{
    // Evidence 12.1 and 12.2: what a condition forbids is not advised either.
    Profile profile = blank();
    profile.checkIns = {kit::mildStrain(toldAt() - hours(6), toldAt())};
    QVERIFY(advice(judged(profile)).contains(u"; ice for pain relief, compress and raise the leg"_s));
    profile.athlete.conditions = {Condition::Raynaud};
    QVERIFY(advice(judged(profile)).contains(u"; compress and raise the leg"_s));
    profile.athlete.conditions = {Condition::ArterialDisease};
    QVERIFY(advice(judged(profile)).contains(u"; ice for pain relief and raise the leg"_s));
    profile.athlete.conditions = {Condition::PoorCirculation};
    QVERIFY(advice(judged(profile)).contains(u"; raise the leg"_s));
}

void TestTriage::everyPictureHasItsOwnNextStep_data()
{
    QTest::addColumn<Profile>("profile");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("saysNot");
    const auto add = [](const char *name, const char *says, const char *saysNot, auto change) {
        Profile profile = blank();
        change(profile.checkIns.first(), profile.athlete);
        QTest::newRow(name) << profile << QString::fromLatin1(says) << QString::fromLatin1(saysNot);
    };
    const auto wooden = [](CheckIn &c, Athlete &) { c.sign(Sign::WoodenThigh) = Answer::Yes; };
    add("7.2 alone", "Take off any bandage", "compress and raise", wooden);
    // No plan is made for these people, so none is described as gentle.
    add("12.7", "Ask whoever treats you", "Walk or cycle", [](CheckIn &c, Athlete &a) {
        a.conditions += Condition::RecentSurgery;
        c.painNow = 3;
    });
    add("12.7 with a strain", "Ask whoever treats you", "gates", [](CheckIn &c, Athlete &a) {
        a.conditions += Condition::NerveDisease;
        c.onset = Onset::DuringRun;
        c.painNow = 3;
    });
    add("7.18, and what would make it 7.1", "bladder or bowel", "Walk or cycle",
        [](CheckIn &c, Athlete &) { c.sign(Sign::TinglingBelowKnee) = Answer::Yes; });
    add("12.3", "massage", "ice", [](CheckIn &c, Athlete &a) {
        a.conditions += Condition::Anticoagulant;
        c.bruise = Bruise::Small;
    });
}

void TestTriage::everyPictureHasItsOwnNextStep()
{
    QFETCH(const Profile, profile);
    QFETCH(const QString, says);
    QFETCH(const QString, saysNot);
    const QString words = advice(judged(profile));
    QVERIFY2(words.contains(says), qPrintable(words));
    QVERIFY2(!words.contains(saysNot), qPrintable(words));
}

QTEST_GUILESS_MAIN(TestTriage)
#include "test_triage.moc"
