// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/sample_plan.h"
#include "ui/print/handout_summary.h"
#include "ui/print/piece.h"
#include "ui/print/print_words.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace stridewell;

namespace {

const Formats english{QLocale(QLocale::English, QLocale::UnitedKingdom), Units::Km, Zone()};

/// Everything a handout of this plan says in whole sentences.
QStringList sentencesOf(const PlanView &view)
{
    QStringList texts = helpSentences();
    for (const Stage stage : {Stage::Protect, Stage::Regain, Stage::Strengthen, Stage::ReturnToRun, Stage::Full})
        texts += aimOf(stage);
    if (view.plan.assessment)
        texts += QStringList(view.plan.assessment->whatToDo) + view.plan.assessment->mustNot +
                 QStringList{view.plan.assessment->headline};
    for (const Item &item : view.plan.items)
        texts += item.stopRule;
    for (const Exercise &exercise : exerciseLibrary())
        texts += QStringList(exercise.steps) + exercise.mistakes + QStringList{exercise.stop};
    for (const PlannedExercise &exercise : plannedExercises(view.plan.items)) {
        for (const DoseOnDays &each : exercise.doses)
            texts += doseSentence(each.dose, english);
    }
    texts.removeDuplicates();
    static const QRegularExpression end(u"[.!?]\\s+"_s);
    QString all = texts.join(u". "_s) + u' ';
    return all.replace(u".. "_s, u". "_s).split(end, Qt::SkipEmptyParts);
}

Dose dose(int sets, const QList<int> &reps)
{
    return {.exercise = exercise::gluteBridge, .sets = sets, .reps = reps};
}

} // namespace

class TestPrintWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doses_data();
    void doses();
    void days();
    void plainWords();
    void positionsTogether();
    void careOncePerKind();
    void dealing();
};

void TestPrintWords::doses_data()
{
    QTest::addColumn<Dose>("dose");
    QTest::addColumn<QString>("words");
    Dose hold{.exercise = u"isometric_hold"_s, .sets = 5, .holdSeconds = 30};
    Dose onSides = dose(3, {8, 8, 8});
    onSides.eachSide = true;
    onSides.restSeconds = 120;
    Dose held = dose(3, {12, 12, 12});
    held.holdSeconds = 2;
    Dose loaded = dose(2, {6, 6});
    loaded.load = Kilograms(7.5);
    loaded.restSeconds = 90;
    QTest::newRow("equal sets") << dose(3, {12, 12, 12}) << u"3 sets of 12."_s;
    QTest::newRow("one set") << dose(1, {12}) << u"1 set of 12."_s;
    QTest::newRow("falling sets") << dose(3, {12, 10, 8}) << u"Sets of 12, 10, 8."_s;
    QTest::newRow("sides and rest") << onSides << u"3 sets of 8 on each side. Rest 2 minutes between sets."_s;
    QTest::newRow("held") << held << u"3 sets of 12, hold for 2 seconds."_s;
    QTest::newRow("loaded") << loaded << u"2 sets of 6, with 7.5 kg. Rest 90 seconds between sets."_s;
    QTest::newRow("hold only") << hold << u"Hold for 30 seconds, 5 times."_s;
    QTest::newRow("distance") << Dose{.exercise = u"stride"_s, .sets = 4, .distance = Metres(80)}
                              << u"4 times 80 metres."_s;
}

void TestPrintWords::doses()
{
    QFETCH(Dose, dose);
    QTEST(doseSentence(dose, english), "words");
}

void TestPrintWords::days()
{
    const QDate monday(2026, 11, 23);
    const PrintSpan week{monday, monday.addDays(6)};
    const PrintSpan month{monday, monday.addDays(27)};
    QCOMPARE(dayWords({monday, monday.addDays(2), monday.addDays(5)}, week, english), u"Mon, Wed, Sat"_s);
    QCOMPARE(dayWords({monday.addDays(1), monday.addDays(4), monday.addDays(8), monday.addDays(11)}, month, english),
             u"Tue, Fri, 24 Nov – 4 Dec 2026"_s);
    QCOMPARE(dayWords({monday.addDays(1), monday.addDays(9)}, month, english), u"Tue 24 Nov, Wed 2 Dec"_s);
    // Three and more in a row are said as a span.
    const QList<QDate> row{monday, monday.addDays(1), monday.addDays(2)};
    QCOMPARE(dayWords(row, week, english), u"Mon \u2013 Wed"_s);
    QCOMPARE(dayWords(row + QList<QDate>{monday.addDays(4)}, week, english), u"Mon \u2013 Wed, Fri"_s);
    QCOMPARE(dayWords(row + QList<QDate>{monday.addDays(9)}, month, english),
             u"Mon 23 Nov \u2013 Wed 25 Nov, Wed 2 Dec"_s);
    QCOMPARE(dayWords({}, month, english), QString());
}

void TestPrintWords::plainWords()
{
    const QStringList jargon{
        u"eccentric"_s,      u"concentric"_s, u"isometric"_s,     u"proximal"_s,        u"distal"_s,
        u"tendinopathy"_s,   u"avulsion"_s,   u"adductor"_s,      u"contraindic"_s,     u"unilateral"_s,
        u"bilateral"_s,      u"supine"_s,     u"prone"_s,         u"hypertrophy"_s,     u"prophyla"_s,
        u"biceps femoris"_s, u"oedema"_s,     u"palpat"_s,        u"posterior chain"_s, u"RPE"_s,
        u"ACWR"_s,           u"DOMS"_s,       u"neuromuscular"_s, u"modality"_s,        u"lumbopelvic"_s};
    for (const PlanView &view : {kit::healthyPlan(), kit::strainPlan(), kit::urgentPlan()}) {
        const QStringList sentences = sentencesOf(view);
        QVERIFY(sentences.size() > 60);
        qsizetype words = 0;
        for (const QString &sentence : sentences) {
            words += sentence.split(u' ', Qt::SkipEmptyParts).size();
            for (const QString &term : jargon)
                QVERIFY2(!sentence.contains(term, Qt::CaseInsensitive), qPrintable(term + u": "_s + sentence));
        }
        const double average = double(words) / double(sentences.size());
        QVERIFY2(average < 14, qPrintable(QString::number(average)));
        QVERIFY(average > 3);
    }
}

void TestPrintWords::positionsTogether()
{
    Item item;
    item.day = QDate(2026, 11, 23);
    item.strength = {{.exercise = exercise::singleLegDeadlift}, {.exercise = exercise::gluteBridge},
                     {.exercise = u"not_in_the_library"_s},     {.exercise = exercise::nordicCurl},
                     {.exercise = exercise::hipHinge},          {.exercise = exercise::singleLegBridge}};
    Item later = item;
    later.day = item.day.addDays(3);
    QStringList order;
    for (const PlannedExercise &planned : plannedExercises({item, later})) {
        order += planned.id;
        QCOMPARE(planned.doses.size(), 1);
        QCOMPARE(planned.doses.first().days, (QList<QDate>{item.day, later.day}));
    }
    QCOMPARE(order, (QStringList{exercise::gluteBridge, exercise::singleLegBridge, exercise::nordicCurl,
                                 exercise::singleLegDeadlift, exercise::hipHinge, u"not_in_the_library"_s}));
}

void TestPrintWords::careOncePerKind()
{
    // Five ices on each of two days are one line: two days, five times a day.
    const QList<CareOnDays> care = plannedCare(kit::strainPlan().plan.items);
    const auto ice =
        std::find_if(care.begin(), care.end(), [](const CareOnDays &each) { return each.item.kind == ItemKind::Ice; });
    QVERIFY(ice != care.end());
    QCOMPARE(
        std::count_if(care.begin(), care.end(), [](const CareOnDays &each) { return each.item.kind == ItemKind::Ice; }),
        1);
    QVERIFY(ice->timesADay >= 4);
    QVERIFY(ice->days.size() >= 2);
}

void TestPrintWords::dealing()
{
    const auto head = std::make_shared<const Piece>(Piece{.height = 10});
    const Piece title{.height = 20, .withNext = true};
    const Piece row{.height = 30, .before = 5, .repeated = head};
    // 100 high: head 10 and two rows (5 + 30 each, no gap at the top) fill page 1; the title goes over with its row.
    const auto pages = dealOut({*head, row, row, title, row, row, row}, 100, 100);
    QCOMPARE(pages.size(), 3);
    QCOMPARE(pages[0].size(), 3);
    QCOMPARE(pages[1].first().piece.height, title.height);
    QCOMPARE(pages[1].size(), 3);
    // The third page begins inside the table, so its head comes again.
    QCOMPARE(pages[2].size(), 2);
    QCOMPARE(pages[2].first().piece.height, head->height);
    QCOMPARE(pages[2].last().y, head->height);
    // What is taller than a page is made smaller, not cut.
    const auto giant = dealOut({Piece{.height = 400}}, 100, 200);
    QCOMPARE(giant.size(), 1);
    QCOMPARE(giant[0].first().scale, 0.25);
    QCOMPARE(dealOut({}, 100, 100).size(), 1);
}

QTEST_MAIN(TestPrintWords)
#include "test_print_words.moc"
