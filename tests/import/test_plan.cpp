// SPDX-License-Identifier: GPL-3.0-or-later
// What an import of several files takes and leaves.
#include "core/base/zone.h"
#include "core/import/import_report.h"

#include <QTest>

#include <chrono>

using namespace stridewell;
using namespace Qt::StringLiterals;

namespace {

RunSummary summary(QStringView start, double metres, double seconds, RunSource source = RunSource::StravaCsv)
{
    RunSummary s;
    s.start = *parseMoment(start);
    s.sport = u"running"_s;
    s.distance = Metres(metres);
    s.moving = Seconds(seconds);
    s.source = source;
    return s;
}

RunSummary ofSport(RunSummary summary, const QString &sport)
{
    summary.sport = sport;
    return summary;
}

FileReading file(const QString &name, const QList<RunSummary> &runs, bool wallClock = false)
{
    FileReading reading;
    reading.file = name;
    reading.runs = runs;
    reading.wallClock = wallClock;
    return reading;
}

QStringList statuses(const ImportPlan &plan)
{
    QStringList all;
    for (const ImportRow &row : plan.rows)
        all += QString(keyOf(row.status));
    return all;
}

} // namespace

class TestImportPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void report();
    void theBestSourceStays();
    void knownRunsStay();
    void clockOfAnotherZoneInTheSameImport();
    void twoRunsADaySurviveThreeSources();
    void theSameFileTwice();
    void sportsThatNobodyNames();
    void sportsThatNobodyNamesMayBeKnown();
    void sportsThatNobodyNamesComeLast();
    void runsLeftOutBefore();
    void theSameFileAsBefore();
    void clocksThatWereNeverSet();
    void impossibleRuns();
    void secondImportAddsNothing();
    void modelRun();
};

void TestImportPlan::report()
{
    FileReading reading = file(u"a.csv"_s,
                               {summary(u"2026-05-04T10:00:00Z", 10'000, 3'000),
                                ofSport(summary(u"2026-05-04T18:20:00Z", 5'000, 1'500), u"trail_running"_s),
                                summary(u"2026-05-04T18:20:00Z", 5'000, 1'500),
                                ofSport(summary(u"2026-05-05T10:00:00Z", 30'000, 3'000), u"ride"_s),
                                ofSport(summary(u"2026-05-06T10:00:00Z", 30'000, 3'000), u"hike"_s),
                                ofSport(summary(u"2026-05-07T10:00:00Z", 30'000, 3'000), u"ride"_s),
                                summary(u"2026-05-08T10:00:00Z", 7'000, 2'100)},
                               true);
    reading.status = ReadStatus::Partial;
    reading.problem = u"1 row was left out"_s;
    reading.rowsLeftOut = 1;
    const ImportPlan plan = planImport({reading}, {traceOf(summary(u"2026-05-04T10:00:30Z", 10'010, 3'000), false),
                                                   traceOf(summary(u"2026-05-08T08:00:00Z", 7'000, 2'100), false)});
    const QStringList expectedRows = {u"known"_s,       u"new"_s,         u"repeated"_s, u"other_sport"_s,
                                      u"other_sport"_s, u"other_sport"_s, u"known"_s};
    QCOMPARE(statuses(plan), expectedRows);
    QCOMPARE(plan.rows[2].of, 1);
    QCOMPARE(plan.rows[6].of, 1);
    ImportReport expected;
    expected.file = u"a.csv"_s;
    expected.status = ReadStatus::Partial;
    expected.problem = u"1 row was left out"_s;
    expected.read = 7;
    expected.added = 1;
    expected.duplicatesKnown = 2;
    expected.repeated = 1;
    expected.duplicatesShifted = 1;
    expected.notRuns = {{u"ride"_s, 2}, {u"hike"_s, 1}};
    expected.rowsLeftOut = 1;
    QCOMPARE(plan.reports, QList<ImportReport>{expected});
}

void TestImportPlan::theBestSourceStays()
{
    const QList<RunSource> sources = {RunSource::GarminCsv, RunSource::StravaCsv, RunSource::Gpx, RunSource::Fit,
                                      RunSource::Tcx};
    for (qsizetype without = 0; without < sources.size(); ++without) {
        QList<FileReading> files;
        for (const RunSource source : sources)
            files += file(QString::number(int(source)), {summary(u"2026-05-04T10:00:00Z", 10'000, 3'000, source)});
        // Without the FIT file the TCX file is best, and so on.
        files.removeIf([&](const FileReading &f) { return int(f.runs[0].source) < without; });
        const ImportPlan plan = planImport(files, {});
        for (const ImportRow &row : plan.rows)
            QCOMPARE(row.status, int(row.run.source) == without ? RowStatus::New : RowStatus::Repeated);
    }
}

void TestImportPlan::knownRunsStay()
{
    const RunSummary best = summary(u"2026-05-04T10:00:00Z", 10'000, 3'000, RunSource::Fit);
    const ImportPlan plan = planImport({file(u"a.fit"_s, {best})}, {traceOf(best, true)});
    QCOMPARE(plan.rows[0].status, RowStatus::Known);
    QCOMPARE(plan.rows[0].of, 0);
}

void TestImportPlan::clockOfAnotherZoneInTheSameImport()
{
    // The watch was in Kathmandu; the list without a zone is read at home.
    const ImportPlan plan = planImport(
        {file(u"garmin.csv"_s, {summary(u"2026-05-04T15:45:00Z", 10'000, 3'000, RunSource::GarminCsv)}, true),
         file(u"a.fit"_s, {summary(u"2026-05-04T10:00:00Z", 10'010, 3'001, RunSource::Fit)})},
        {});
    QCOMPARE(statuses(plan), QStringList({u"repeated"_s, u"new"_s}));
    QCOMPARE(plan.rows[0].sameness, Sameness::ShiftedClock);
    QCOMPARE(plan.rows[0].of, 1);
}

void TestImportPlan::twoRunsADaySurviveThreeSources()
{
    // The same course before and after work, three hours shifted in the list without a zone.
    const auto day = [](RunSource source, const QString &first, const QString &second) {
        return QList{summary(first, 5'000, 1'500, source), summary(second, 5'010, 1'502, source)};
    };
    const ImportPlan plan = planImport(
        {file(u"garmin.csv"_s, day(RunSource::GarminCsv, u"2026-05-04T10:00:00Z"_s, u"2026-05-04T21:00:00Z"_s), true),
         file(u"strava.csv"_s, day(RunSource::StravaCsv, u"2026-05-04T07:00:00Z"_s, u"2026-05-04T18:00:00Z"_s)),
         file(u"two.fit"_s, day(RunSource::Fit, u"2026-05-04T07:00:00Z"_s, u"2026-05-04T18:00:00Z"_s))},
        {});
    QCOMPARE(statuses(plan),
             QStringList({u"repeated"_s, u"repeated"_s, u"repeated"_s, u"repeated"_s, u"new"_s, u"new"_s}));
}

void TestImportPlan::theSameFileTwice()
{
    FileReading first = file(u"a.fit"_s, {summary(u"2026-05-04T10:00:00Z", 10'000, 3'000, RunSource::Fit)});
    first.contentHash = "hash";
    FileReading second = first;
    second.file = u"b.fit"_s;
    const ImportPlan plan = planImport({first, second}, {});
    QCOMPARE(statuses(plan), QStringList({u"new"_s, u"repeated"_s}));
    QCOMPARE(plan.rows[1].sameness, Sameness::SameBytes);
    const ImportPlan known = planImport({first, second}, {traceOf(first.runs[0], true)});
    QCOMPARE(statuses(known), QStringList({u"known"_s, u"known"_s}));
    QCOMPARE(known.rows[1].of, 0);
}

void TestImportPlan::sportsThatNobodyNames()
{
    const ImportPlan plan = planImport(
        {file(u"a.gpx"_s, {ofSport(summary(u"2026-05-04T10:00:00Z", 10'000, 3'000), unknownSport.toString())})}, {});
    QCOMPARE(statuses(plan), QStringList{u"sport_unsaid"_s});
    QCOMPARE(plan.reports[0].notRuns, QList<SportCount>({{u"unknown"_s, 1}}));
}

void TestImportPlan::sportsThatNobodyNamesMayBeKnown()
{
    const RunSummary unsaid = ofSport(summary(u"2026-05-04T10:00:00Z", 10'000, 3'000), unknownSport.toString());
    const FileReading reading = file(u"a.gpx"_s, {unsaid});
    QCOMPARE(statuses(planImport({reading}, {traceOf(unsaid, false)})), QStringList{u"known"_s});
    const ImportPlan taken = planImport({reading}, {}, {.unsaidAreRuns = true});
    QCOMPARE(statuses(taken), QStringList{u"new"_s});
    QCOMPARE(taken.rows[0].run.sport, u"running"_s);
    QCOMPARE(statuses(planImport({reading}, {traceOf(unsaid, false)}, {.unsaidAreRuns = true})),
             QStringList{u"known"_s});
}

void TestImportPlan::sportsThatNobodyNamesComeLast()
{
    // The list knows it for a run; the recording, which would be trusted more, names no sport.
    const RunSummary listed = summary(u"2026-05-04T10:00:00Z", 10'000, 3'000, RunSource::StravaCsv);
    RunSummary unsaid = ofSport(listed, unknownSport.toString());
    unsaid.source = RunSource::Gpx;
    const ImportPlan plan = planImport({file(u"a.gpx"_s, {unsaid}), file(u"a.csv"_s, {listed})}, {});
    QCOMPARE(statuses(plan), QStringList({u"repeated"_s, u"new"_s}));
    QCOMPARE(plan.rows[0].of, 1);
}

void TestImportPlan::runsLeftOutBefore()
{
    const FileReading reading = file(
        u"a.csv"_s, {summary(u"2026-05-04T07:00:00Z", 5'000, 1'500), summary(u"2026-05-05T18:00:00Z", 9'000, 2'700)});
    const DeclinedRun declined{reading.runs[0].start, Metres(5'000), Seconds(1'500), {}};
    const ImportPlan plan = planImport({reading}, {}, {.declined = {declined}});
    QCOMPARE(statuses(plan), QStringList({u"declined"_s, u"new"_s}));
    QCOMPARE(plan.reports[0].declined, 1);
    QCOMPARE(plan.reports[0].added, 1);
    // From another source too, which starts its clock a little later.
    FileReading other = reading;
    other.runs[0].start = other.runs[0].start + std::chrono::seconds(40);
    QCOMPARE(statuses(planImport({other}, {}, {.declined = {declined}})), QStringList({u"declined"_s, u"new"_s}));
}

void TestImportPlan::theSameFileAsBefore()
{
    FileReading reading = file(u"a.csv"_s, {summary(u"2026-05-04T07:00:00Z", 5'000, 1'500)});
    reading.contentHash = QByteArray::fromHex("00ff10");
    const auto fileAt = [](QStringView at, const QString &hash) {
        return ImportedFile{.at = *parseMoment(at), .file = u"b.csv"_s, .contentHash = hash};
    };
    const ImportMemory memory{.log = {fileAt(u"2026-06-01T10:00:00Z", u"00ff10"_s),
                                      fileAt(u"2026-07-01T10:00:00Z", u"00ff10"_s),
                                      fileAt(u"2026-08-01T10:00:00Z", u"00ff11"_s)}};
    QCOMPARE(planImport({reading}, {}, memory).reports[0].before, *parseMoment(u"2026-07-01T10:00:00Z"));
    reading.contentHash.clear();
    QCOMPARE(planImport({reading}, {}, memory).reports[0].before, std::nullopt);
}

void TestImportPlan::clocksThatWereNeverSet()
{
    const FileReading reading = file(u"a.csv"_s, {summary(u"1970-01-01T00:00:00Z", 5'000, 1'500),
                                                  summary(u"2106-02-07T06:28:15Z", 5'000, 1'500),
                                                  summary(u"1978-05-04T07:00:00Z", 5'000, 1'500)});
    const ImportPlan plan = planImport({reading}, {}, {.now = *parseMoment(u"2026-11-23T08:00:00Z")});
    QCOMPARE(statuses(plan), QStringList({u"impossible"_s, u"impossible"_s, u"new"_s}));
    QVERIFY(plan.rows[0].fault.contains(u"never set"));
    QVERIFY(plan.rows[1].fault.contains(u"future"));
}

void TestImportPlan::impossibleRuns()
{
    const ImportPlan plan = planImport({file(u"a.csv"_s, {summary(u"2026-05-04T10:00:00Z", 0, 3'000)})}, {});
    QCOMPARE(statuses(plan), QStringList{u"impossible"_s});
    QVERIFY(plan.rows[0].fault.contains(u"distance_m"));
    QCOMPARE(plan.reports[0].impossible, 1);
}

void TestImportPlan::secondImportAddsNothing()
{
    const FileReading reading = file(
        u"a.csv"_s, {summary(u"2026-05-04T07:00:00Z", 5'000, 1'500), summary(u"2026-05-04T18:00:00Z", 5'000, 1'500)});
    QCOMPARE(planImport({reading}, {}).reports[0].added, 2);
    QList<RunTrace> known;
    for (const RunSummary &run : reading.runs)
        known += traceOf(toRun(run), true);
    QCOMPARE(planImport({reading}, known).reports[0].added, 0);
}

void TestImportPlan::modelRun()
{
    RunSummary s = summary(u"2026-05-04T07:00:00Z", 5'000, 1'500);
    s.elapsed = Seconds(1'600);
    s.ascent = Metres(40);
    const Run expected{s.start, Metres(5'000), Seconds(1'500), Seconds(1'600), Metres(40), {}, {}, {}};
    QCOMPARE(toRun(s), expected);
}

QTEST_APPLESS_MAIN(TestImportPlan)
#include "test_plan.moc"
