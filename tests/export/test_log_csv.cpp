// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/log_csv.h"
#include "core/import/csv.h"
#include "core/import/file_reading.h"
#include "core/model/note.h"
#include "tests/export/sample_plan.h"

#include <QTest>

using namespace stridewell;
using namespace stridewell::plans;

/// The tables of what was done.
class TestLogCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatBecameOfItems();
    void notesAreNoFormulas();
    void ownImportReadsTheRunsBack();
};

void TestLogCsv::tellsWhatBecameOfItems()
{
    Log log;
    log.item = ItemId{u"44444444-dddd"_s};
    log.at = parseMoment(u"2026-11-25T19:00:00+01:00").value();
    log.state = LogState::Partly;
    log.pain = 3;
    log.sets = {{u"nordic_curl"_s, {5, 4}}, {u"glute_bridge"_s, {12}}};
    log.note = u"Tired; left early, \"ok\""_s;
    Log unknown;
    unknown.item = ItemId{u"of-long-ago"_s};
    unknown.at = parseMoment(u"2025-01-05T08:00:00Z").value();
    const CsvTable table = readCsv(writeLogCsv({log, unknown}, samplePlan().items, madrid())).value();
    QCOMPARE(table.rowCount(), 3);
    const auto row = [&](qsizetype at) {
        QStringList cells;
        for (qsizetype column = 0; column < 10; ++column)
            cells += table.cell(at, column).toString();
        return cells;
    };
    QCOMPARE(row(0).join(u','), u"at,item,day,kind,title,state,pain,pain_next_day,sets,note"_s);
    QCOMPARE(row(1),
             (QStringList{u"2025-01-05T09:00:00+01:00"_s, u"of-long-ago"_s, {}, {}, {}, u"done"_s, {}, {}, {}, {}}));
    // The title of the sample is a formula, and so guarded.
    QCOMPARE(row(2), (QStringList{u"2026-11-25T19:00:00+01:00"_s,
                                  u"44444444-dddd"_s,
                                  u"2026-11-25"_s,
                                  u"strength"_s,
                                  u"'=cmd|' /C calc'!A0"_s,
                                  u"partly"_s,
                                  u"3"_s,
                                  {},
                                  u"Nordic curl 5 4; Glute bridge 12"_s,
                                  u"Tired; left early, \"ok\""_s}));
}

void TestLogCsv::notesAreNoFormulas()
{
    const Moment at = parseMoment(u"2026-11-25T19:00:00+01:00").value();
    const Log note = noteLog({NoteScope::Day, QDate(2026, 11, 26)}, at, u"=HYPERLINK(\"http://x\")"_s);
    const QByteArray csv = writeLogCsv({note}, {}, madrid());
    QVERIFY(csv.contains(",2026-11-26,note,,,"));
    QVERIFY(csv.contains(",\"'=HYPERLINK(\"\"http://x\"\")\"\r\n"));
}

void TestLogCsv::ownImportReadsTheRunsBack()
{
    QList<Run> runs;
    for (int i = 0; i < 40; ++i) {
        Run run;
        run.start = parseMoment(u"2026-03-28T18:30:00+01:00").value() + hours(25.5 * i); // over the change of clocks
        run.distance = Metres(3'000.5 + 617.25 * i);
        run.moving = Seconds(1'200 + 331 * i);
        if (i % 2 == 0)
            run.elapsed = Seconds(run.moving->value + 60);
        if (i % 3 == 0)
            run.ascent = Metres(5.0 * i);
        runs += run;
    }
    const FileReading reading = readActivityBytes(u"runs.csv"_s, writeRunsCsv(runs, madrid()), Zone());
    QCOMPARE(reading.status, ReadStatus::Ok);
    QCOMPARE(reading.runs.size(), runs.size());
    for (qsizetype i = 0; i < runs.size(); ++i) {
        QCOMPARE(reading.runs[i].start, runs[i].start);
        QCOMPARE(reading.runs[i].distance, runs[i].distance);
        QCOMPARE(reading.runs[i].moving, runs[i].moving);
        QCOMPARE(reading.runs[i].ascent, runs[i].ascent);
    }
}

QTEST_GUILESS_MAIN(TestLogCsv)
#include "test_log_csv.moc"
