// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages.h"
#include "core/import/sports.h"
#include "core/rules/judging.h"
#include "core/rules/rule_book.h"
#include "core/rules/traits.h"
#include "tests/kit/athletes.h"
#include "tests/kit/shown_texts.h"

#include <QLocale>
#include <QTest>

using namespace stridewell;

/// A plan in another language is the same plan: what it asks for does not hang on its words.
class TestSpokenPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void isTheSameInEveryLanguage_data();
    void isTheSameInEveryLanguage();
    void saysNothingInEnglish_data();
    void saysNothingInEnglish();
    void writesDaysAndNumbersAsTheLanguageDoes();
    void sportsHaveNames();
};

namespace {

const Moment now = kit::moment("2026-11-24T08:00:00+01:00");

QList<std::pair<const char *, Profile>> profiles()
{
    Profile strained = kit::steadyRunner(now);
    strained.checkIns += kit::mildStrain(now - hours(20), now - hours(1));
    Profile sore = kit::steadyRunner(now);
    sore.checkIns += kit::soreness(now - hours(30), now - hours(1), 4);
    Profile alarming = strained;
    alarming.checkIns.last().sign(Sign::SaddleNumbness) = Answer::Yes;
    Profile wishing = kit::steadyRunner(now);
    wishing.requests += RunRequest{.day = QDate(2026, 11, 29), .type = RunType::Long, .distance = Metres(30'000)};
    wishing.athlete.conditions = {Condition::Diabetes, Condition::MissedPeriods};
    wishing.athlete.born = QDate(1960, 5, 4);
    return {{"steady", kit::steadyRunner(now)},
            {"strained", strained},
            {"sore", sore},
            {"alarming", alarming},
            {"wishing", wishing}};
}

Plan planOf(const Profile &profile)
{
    return makePlan(kit::request(profile, now)).value();
}

QStringList wordsOf(const Plan &plan)
{
    QStringList words;
    for (const Item &item : plan.items) {
        words << item.title << item.stopRule;
        for (const Why &why : item.why)
            words += why.text;
    }
    for (const Notice &notice : plan.notices)
        words += notice.text;
    if (const auto &said = plan.assessment) {
        words += said->headline;
        words += said->whatToDo + said->mustNot + said->suspected;
        for (const Reason &reason : said->reasons)
            words += reason.text;
        if (said->seek)
            words += said->seek->who;
    }
    words.removeAll(QString());
    return words;
}

/// All but the words.
Plan silenced(Plan plan)
{
    for (Item &item : plan.items) {
        item.title.clear();
        item.stopRule.clear();
        for (Why &why : item.why)
            why.text.clear();
    }
    for (Notice &notice : plan.notices)
        notice.text.clear();
    if (auto &said = plan.assessment) {
        said->headline.clear();
        said->suspected.clear();
        for (QString &text : said->whatToDo)
            text.clear();
        for (QString &text : said->mustNot)
            text.clear();
        for (Reason &reason : said->reasons)
            reason.text.clear();
        if (said->seek)
            said->seek->who.clear();
    }
    return plan;
}

} // namespace

void TestSpokenPlan::cleanup()
{
    QLocale::setDefault(QLocale::c());
}

void TestSpokenPlan::isTheSameInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Profile>("profile");
    for (const auto &[name, profile] : profiles()) {
        for (const char *language : {"de", "es", "fr", "ar_XB"})
            QTest::addRow("%s %s", language, name) << QString::fromLatin1(language) << profile;
    }
}

void TestSpokenPlan::isTheSameInEveryLanguage()
{
    QFETCH(QString, language);
    QFETCH(Profile, profile);
    const Plan english = planOf(profile);
    Languages languages(language == u"ar_XB"_s ? QStringLiteral(STRIDEWELL_CATALOGUES) : QString());
    languages.use(language);
    const Plan spoken = planOf(profile);
    QVERIFY(wordsOf(spoken) != wordsOf(english));
    QCOMPARE(wordsOf(spoken).size(), wordsOf(english).size());
    QVERIFY(silenced(spoken) == silenced(english));
    // Rules also read words, since plans from elsewhere have nothing else: ours must not say what they do not mean.
    for (qsizetype i = 0; i < spoken.items.size(); ++i)
        QVERIFY2(traitsOf(spoken.items[i]) == traitsOf(english.items[i]), qPrintable(spoken.items[i].title));
}

void TestSpokenPlan::saysNothingInEnglish_data()
{
    QTest::addColumn<Profile>("profile");
    for (const auto &[name, profile] : profiles())
        QTest::newRow(name) << profile;
}

void TestSpokenPlan::saysNothingInEnglish()
{
    QFETCH(Profile, profile);
    Languages languages(QStringLiteral(STRIDEWELL_CATALOGUES));
    languages.use(u"ar_XB"_s);
    for (const QString &text : wordsOf(planOf(profile)))
        QVERIFY2(!kit::hasEnglish(text), qPrintable(text));
}

void TestSpokenPlan::writesDaysAndNumbersAsTheLanguageDoes()
{
    Profile profile = kit::steadyRunner(now);
    profile.checkIns += kit::mildStrain(now - hours(20), now - hours(1));
    profile.checkIns.last().bruise = Bruise::Small;
    const auto words = [&profile] { return wordsOf(planOf(profile)).join(u'\n'); };
    QVERIFY2(words().contains(u"by 1 Dec"_s), qPrintable(words()));
    Languages languages;
    languages.use(u"de"_s);
    QVERIFY2(words().contains(u"1. Dez"_s), qPrintable(words()));
}

void TestSpokenPlan::sportsHaveNames()
{
    Languages languages(QStringLiteral(STRIDEWELL_CATALOGUES));
    QCOMPARE(sportWords(u"cross_country_skiing"_s), u"cross country skiing"_s);
    languages.use(u"ar_XB"_s);
    // As FIT, TCX, GPX and the lists of Strava and Garmin Connect name them.
    for (const char *sport : {"running",
                              "trail_running",
                              "treadmill_running",
                              "generic",
                              "cycling",
                              "fitness_equipment",
                              "swimming",
                              "walking",
                              "cross_country_skiing",
                              "e_biking",
                              "rock_climbing",
                              "stand_up_paddleboarding",
                              "ride",
                              "virtual_ride",
                              "nordic_ski",
                              "hike",
                              "weight_training",
                              "open_water_swimming",
                              "strength_training",
                              "indoor_cycling",
                              "unknown",
                              "other"})
        QVERIFY2(!kit::hasEnglish(sportWords(QLatin1StringView(sport))), sport);
    // A name of the file's own stays.
    QCOMPARE(sportWords(u"radfahrt"_s), u"radfahrt"_s);
}

QTEST_MAIN(TestSpokenPlan)
#include "test_spoken_plan.moc"
