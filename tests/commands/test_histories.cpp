// SPDX-License-Identifier: GPL-3.0-or-later
// Real histories from the file to a plan that breaks no rule, by commands alone. The true counts and sums come from
// truth.json, which independent readers made.
#include "tests/commands/program.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace stridewell;
using namespace Qt::StringLiterals;

namespace {

const QString sharedData = QStringLiteral(STRIDEWELL_SHARED_DATA);

QJsonObject truthOf(const QString &name)
{
    const QJsonObject all = QJsonDocument::fromJson(bytesOf(sharedData + u"/truth.json"_s)).object();
    return all.value(u"files"_s).toObject().value(name).toObject().value(u"runs"_s).toObject();
}

} // namespace

class TestHistories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void becomesACleanPlan_data();
    void becomesACleanPlan();
};

void TestHistories::becomesACleanPlan_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("now"); // empty = the real today
    for (const auto &[label, now] :
         {std::pair{"after the last run", u"2025-08-26T08:00:00+02:00"_s}, {"today", QString()}})
        QTest::addRow("Strava, %s", label) << u"csv/strava-2025-99cols.csv"_s << now;
    for (const auto &[label, now] :
         {std::pair{"after the last run", u"2026-01-05T08:00:00+01:00"_s}, {"today", QString()}})
        QTest::addRow("Garmin, %s", label) << u"csv/garmin-en-comma-decimal.csv"_s << now;
}

void TestHistories::becomesACleanPlan()
{
    QFETCH(QString, name);
    QFETCH(QString, now);
    const QString file = sharedData + u'/' + name;
    if (!QFile::exists(file))
        QSKIP("the real histories are not here; set STRIDEWELL_SHARED_DATA to their folder");
    QTemporaryDir folder;
    const QStringList fixed = now.isEmpty() ? QStringList() : QStringList{u"--now"_s, now};
    const QStringList where = QStringList{u"--db"_s, folder.filePath(u"x.db"_s), u"--profile"_s, u"P"_s} + fixed;

    const Outcome imported = runProgram(QStringList{u"import"_s, file} + where);
    QCOMPARE(imported.status, 0);
    const QJsonObject report = QJsonDocument::fromJson(imported.out).array().first().toObject();
    const QJsonObject truth = truthOf(name);
    QCOMPARE(report.value(u"added"_s).toInt(), truth.value(u"n"_s).toInt(-1));
    QCOMPARE(report.value(u"damaged"_s).toInt(-1), 0);

    const Outcome exported = runProgram(QStringList{u"export"_s, u"--format"_s, u"json"_s} + where);
    QCOMPARE(exported.status, 0);
    const QJsonArray runs = QJsonDocument::fromJson(exported.out).object().value(u"runs"_s).toArray();
    QCOMPARE(runs.size(), truth.value(u"n"_s).toInt(-1));
    double metres = 0;
    for (const QJsonValue &run : runs)
        metres += run.toObject().value(u"distance_m"_s).toDouble();
    const double expected = truth.contains(u"distance_m"_s)
                                ? truth.value(u"distance_m"_s).toDouble()
                                : truth.value(u"distance_sum_file_unit"_s).toDouble() * 1'000;
    QVERIFY2(std::abs(metres - expected) < 0.5, qPrintable(QString::number(metres, 'f', 1)));

    const QString profile = folder.filePath(u"profile.json"_s);
    QVERIFY(put(profile, exported.out));
    for (const auto &weeks : {u"4"_s, u"53"_s}) {
        const Outcome plan = runProgram(QStringList{u"plan"_s, u"-"_s, u"--weeks"_s, weeks} + fixed, exported.out);
        QCOMPARE(plan.status, 0);
        QVERIFY(QJsonDocument::fromJson(plan.out).object().value(u"items"_s).toArray().size() > 20);
        const Outcome check = runProgram({u"check"_s, profile, u"-"_s}, plan.out);
        QCOMPARE(check.out, QByteArray("[]\n"));
        QCOMPARE(check.status, 0);
    }
}

QTEST_GUILESS_MAIN(TestHistories)
#include "test_histories.moc"
