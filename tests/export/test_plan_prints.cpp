// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csv_cell.h"
#include "core/export/dose_words.h"
#include "core/export/plan_csv.h"
#include "core/export/plan_text.h"
#include "tests/export/sample_plan.h"

#include <QTest>

using namespace stridewell;
using namespace stridewell::plans;

namespace {

/// A reader of RFC 4180 by its grammar: quotes, doubled quotes, commas and line breaks inside quotes.
QList<QStringList> csvRows(const QString &text)
{
    QList<QStringList> rows(1);
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            cell += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && c == u',') {
            rows.back() += std::exchange(cell, {});
        } else if (!quoted && c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') {
            rows.back() += std::exchange(cell, {});
            rows += QStringList();
            ++i;
        } else {
            cell += c;
        }
    }
    rows.removeLast();
    return rows;
}

} // namespace

/// The plan as CSV and as plain text, and the words for doses.
class TestPlanPrints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvRowsAndHeader();
    void formulasAreGuarded_data();
    void formulasAreGuarded();
    void textOfAPlan();
    void textInMiles();
    void dosesInWords_data();
    void dosesInWords();
    void segmentsInWords();
    void distancesInWords();
};

void TestPlanPrints::csvRowsAndHeader()
{
    Plan plan = samplePlan();
    plan.items[2].title = u"Run, \"easy\"\nand slow"_s;
    const QByteArray csv = writePlanCsv(plan, madrid());
    QVERIFY(isUtf8(csv));
    QVERIFY(csv.startsWith("id,day,start,"));
    QVERIFY(csv.endsWith("\r\n"));
    const auto rows = csvRows(QString::fromUtf8(csv));
    QCOMPARE(rows.size(), 6);
    const QStringList header = rows.first();
    for (const QStringList &row : rows)
        QCOMPARE(row.size(), header.size());
    const auto cell = [&](qsizetype row, const QString &name) { return rows[row][header.indexOf(name)]; };
    QCOMPARE(cell(1, u"start"_s), u"2026-11-23T23:30:00+01:00"_s);
    QCOMPARE(cell(1, u"duration_min"_s), QString());
    QCOMPARE(cell(2, u"duration_min"_s), u"15"_s);
    QCOMPARE(cell(2, u"kind"_s), u"ice"_s);
    QCOMPARE(cell(3, u"title"_s), u"Run, \"easy\"\nand slow"_s);
    QCOMPARE(cell(3, u"distance_m"_s), u"8200"_s);
    QCOMPARE(cell(3, u"run_type"_s), u"easy"_s);
    QCOMPARE(cell(3, u"doses"_s), u"warm-up: Leg swing 2 × 10; cool-down: Calf stretch 2 × 30 s hold"_s);
    QCOMPARE(cell(3, u"stop_rule"_s), u"Stop when pain rises.\r\nWalk home."_s);
    QCOMPARE(cell(3, u"rules"_s), u"load.weekly"_s);
    QCOMPARE(cell(4, u"title"_s), u"'=cmd|' /C calc'!A0"_s);
    QCOMPARE(cell(4, u"state"_s), u"skipped"_s);
    QCOMPARE(cell(4, u"planned_day"_s), u"2026-11-25"_s);
    QCOMPARE(cell(4, u"hard"_s), u"no"_s);
}

void TestPlanPrints::formulasAreGuarded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("guarded");
    const auto row = [](const QString &text, const QString &guarded) {
        QTest::newRow(qPrintable(text.isEmpty() ? u"empty"_s : text)) << text << guarded;
    };
    row(u"=1+1"_s, u"'=1+1"_s);
    row(u"+1"_s, u"'+1"_s);
    row(u"-1"_s, u"'-1"_s);
    row(u"@SUM(A1)"_s, u"'@SUM(A1)"_s);
    row(u"\t=1"_s, u"'\t=1"_s);
    row(u"\rx"_s, u"'\rx"_s);
    row(u"  =1"_s, u"'  =1"_s);
    row(u"\u00A0=1"_s, u"'\u00A0=1"_s);
    row(u"＝1"_s, u"'＝1"_s);
    row(u"＋1"_s, u"'＋1"_s);
    row(u"－1"_s, u"'－1"_s);
    row(u"＠A"_s, u"'＠A"_s);
    row(u"\uFE66"
        "1"_s,
        u"'\uFE66"
        "1"_s); // small equals sign
    row(u"\u2212"
        "1"_s,
        u"'\u2212"
        "1"_s);                         // minus sign
    row(u"\u200B=1"_s, u"'\u200B=1"_s); // behind a space of no width
    row(u"\n=1"_s, u"'\n=1"_s);
    // Looks guarded already: one more, so that taking one away is right for every text.
    row(u"'=1"_s, u"''=1"_s);
    row(u"Easy run"_s, u"Easy run"_s);
    row(u"a = b"_s, u"a = b"_s);
    row(u"'quoted'"_s, u"'quoted'"_s);
    row(u""_s, u""_s);
    row(u"   "_s, u"   "_s);
}

void TestPlanPrints::formulasAreGuarded()
{
    QFETCH(QString, text);
    QFETCH(QString, guarded);
    QCOMPARE(guardFormula(text), guarded);
    QCOMPARE(unguardFormula(guarded), text);
}

void TestPlanPrints::textOfAPlan()
{
    Plan plan = samplePlan();
    plan.items.removeLast(); // its title is one long word
    const QByteArray bytes = writePlanText(plan, madrid(), Units::Km);
    QVERIFY(isUtf8(bytes));
    const QString text = QString::fromUtf8(bytes);
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        QVERIFY2(line.size() <= 80, qPrintable(line));
        QVERIFY2(!line.endsWith(u' '), qPrintable(line));
    }
    QCOMPARE(lines.first(), u"Plan from Mon 23 Nov to Sun 6 Dec 2026"_s);
    QVERIFY(text.contains(u"\nState: This looks like a pulled muscle"_s));
    QVERIFY(text.contains(u"\nStage: return to run\n"_s));
    QVERIFY(text.contains(u"\nSee: a physio, within 7 days\n"_s));
    QVERIFY(text.contains(u"\nLook again: Tue 24 Nov 18:00\n"_s));
    QVERIFY(text.contains(u"\nWARN: Your 22 km run is 15 % over the longest of 30 days.\n"_s));
    QVERIFY(text.contains(u"\nWeek of Mon 23 Nov: 30 km of at most 30.8 km; the week before had 28 km\n"_s));
    QVERIFY(text.contains(u"\n  Longest run 12 km of at most 12.1 km, strength sessions: 2, hard days: 1\n"_s));
    QVERIFY(text.contains(u"\nMon 23 Nov  23:30  Look again\n"_s));
    QVERIFY(text.contains(u"\nTue 24 Nov  08:00  Cool; then rest, quietly \\ at home: 15 min\n"_s));
    // A second item of a day does not repeat it.
    QVERIFY(text.contains(u"\n                   Easy run\n                     8.2 km\n"_s));
    QVERIFY(text.contains(u"\n                     Nordic curl 2 × 5\n"_s));
    QVERIFY(text.contains(u"(skipped)"_s));
    const auto state = text.indexOf(u"State:");
    const auto notice = text.indexOf(u"WARN:");
    const auto week = text.indexOf(u"Week of");
    QVERIFY(state < notice && notice < week);
    QVERIFY(text.indexOf(u"Week of Mon 30 Nov") > text.indexOf(u"Wed 25 Nov"));
}

void TestPlanPrints::textInMiles()
{
    const QString text = QString::fromUtf8(writePlanText(samplePlan(), madrid(), Units::Mi));
    // 30 km are 18.64 miles, 30.86 km 19.17, 8.2 km 5.095 (1 mile = 1.609344 km).
    QVERIFY(text.contains(u"18.6 mi of at most 19.1 mi"));
    QVERIFY(text.contains(u"5.1 mi"));
    QVERIFY(!text.contains(u"8.2 km"));
}

void TestPlanPrints::dosesInWords_data()
{
    QTest::addColumn<Dose>("dose");
    QTest::addColumn<QString>("words");
    Dose dose = counted(u"nordic_curl"_s, 2, {5, 5});
    dose.restSeconds = 120;
    QTest::newRow("rest in minutes") << dose << u"Nordic curl 2 × 5, rest 2 min"_s;
    dose.restSeconds = 90;
    QTest::newRow("rest in seconds") << dose << u"Nordic curl 2 × 5, rest 90 s"_s;
    QTest::newRow("falling") << counted(u"nordic_curl"_s, 3, {12, 10, 8}) << u"Nordic curl 12, 10, 8"_s;
    dose = counted(u"single_leg_bridge"_s, 3, {12, 12, 12});
    dose.eachSide = true;
    QTest::newRow("each side") << dose << u"Single leg bridge 3 × 12 each side"_s;
    dose.load = Kilograms(7.5);
    QTest::newRow("load") << dose << u"Single leg bridge 3 × 12 each side, 7.5 kg"_s;
    QTest::newRow("hold") << held(u"calf_stretch"_s, 2, 30) << u"Calf stretch 2 × 30 s hold"_s;
    dose = counted(u"isometric_hold"_s, 3, {5, 5, 5});
    dose.holdSeconds = 10;
    QTest::newRow("repeated hold") << dose << u"Isometric hold 3 × 5, 10 s hold"_s;
    dose = counted(u"stride"_s, 4, {});
    dose.distance = Metres(80);
    QTest::newRow("distance") << dose << u"Stride 4 × 80 m"_s;
    QTest::newRow("only sets") << counted(u"a_skip"_s, 2, {}) << u"A skip 2 sets"_s;
    QTest::newRow("one set") << counted(u"leg_swing"_s, 1, {10}) << u"Leg swing 1 × 10"_s;
}

void TestPlanPrints::dosesInWords()
{
    QFETCH(Dose, dose);
    QFETCH(QString, words);
    QCOMPARE(doseWords(dose), words);
}

void TestPlanPrints::segmentsInWords()
{
    QCOMPARE(segmentWords({}), QString());
    QCOMPARE(segmentWords({{5, true}}), u"walk 5 min"_s);
    QCOMPARE(segmentWords({{2, true}, {1, false}, {2, true}, {1, false}}), u"2 × (walk 2 min, run 1 min)"_s);
    QCOMPARE(segmentWords({{2, true}, {0.5, false}, {3, true}}), u"walk 2 min, run 30 s, walk 3 min"_s);
}

void TestPlanPrints::distancesInWords()
{
    QCOMPARE(distanceWords(Metres(8'000), Units::Km), u"8 km"_s);
    QCOMPARE(distanceWords(Metres(8'260), Units::Km), u"8.3 km"_s);
    QCOMPARE(distanceWords(Metres(16'093.44), Units::Mi), u"10 mi"_s);
    QCOMPARE(distanceWords(Metres(100'000), Units::Km), u"100 km"_s);
    QCOMPARE(distanceDown(Metres(30'899), Units::Km), u"30.8 km"_s);
    // Adds up to 6199.999999999999 in binary.
    QCOMPARE(distanceDown(Metres(1'615.1) + Metres(4'197.2) + Metres(387.7), Units::Km), u"6.2 km"_s);
    // Each tenth that is said exactly stays what it is.
    for (int tenth = 0; tenth <= 2'000; ++tenth) {
        const QString expected =
            tenth % 10 ? u"%1.%2 km"_s.arg(tenth / 10).arg(tenth % 10) : u"%1 km"_s.arg(tenth / 10);
        QCOMPARE(distanceDown(Metres(tenth * 100.0), Units::Km), expected);
    }
}

QTEST_GUILESS_MAIN(TestPlanPrints)
#include "test_plan_prints.moc"
