// SPDX-License-Identifier: GPL-3.0-or-later
// The progress report for a clinician, read back from its PDF.
#include "tests/kit/sample_progress.h"
#include "tests/print/pdf_reader.h"
#include "ui/print/pdf.h"
#include "ui/print/sheets.h"

#include <QFile>
#include <QTest>

using namespace stridewell;
using namespace stridewell::kit;

namespace {

QByteArray pdfOf(const PlanView &view, const PrintChoices &choices, const PaperHead &clinic = {})
{
    static const Poses poses = builtInPoses().value();
    return writePdf(makePages(view, poses, choices, {view.plan.from, view.plan.to}, clinic), view.now).value();
}

QString textOf(const PlanView &view, int points = 12)
{
    return pagesOfPdf(pdfOf(view, {.layout = PrintLayout::Report, .paper = PaperSize::A4, .textPoints = points}))
        .join(u' ')
        .simplified();
}

/// Metres run from `monday` on, seven days.
Metres runIn(const PlanView &view, QDate monday)
{
    Metres sum;
    for (const Run &run : view.profile.runs) {
        const QDate day = view.formats.zone.day(run.start);
        if (day >= monday && day < monday.addDays(7))
            sum = sum + run.distance;
    }
    return sum;
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysHowItWent();
    void tellsOfEpisodes();
    void nothingYet();
    void coversHalfAYear();
    void followsTheUnit();
    void largeTextStaysWhole_data();
    void largeTextStaysWhole();
};

void TestReport::initTestCase()
{
    if (!hasPdfReader())
        QSKIP("pdftotext and pdftoppm (poppler-utils) are not installed, so no PDF can be read back");
}

void TestReport::saysHowItWent()
{
    const PlanView view = healthyProgress();
    const QString text = textOf(view);
    for (const QString &heading :
         {u"Progress report"_s, u"How it stands"_s, u"Episodes None in this time."_s, u"Distance a week, km"_s,
          u"Worst pain of the week"_s, u"Strength, repetitions a week"_s, u"What stood out in the load"_s})
        QVERIFY2(text.contains(heading), qPrintable(heading + u" / "_s + text));
    const QString lastWeek = view.formats.distance(runIn(view, QDate(2026, 11, 16)));
    QVERIFY2(text.contains(lastWeek.simplified()), qPrintable(lastWeek));
}

void TestReport::tellsOfEpisodes()
{
    const QString text = textOf(strainProgress());
    QVERIFY(!text.contains(u"None in this time."_s));
    QVERIFY2(text.contains(u"Protect: "_s) && text.contains(u"Return to run"_s), qPrintable(text));
}

void TestReport::nothingYet()
{
    QVERIFY(textOf(emptyProgress()).contains(u"Episodes None in this time."_s));
}

void TestReport::coversHalfAYear()
{
    // Twenty years of runs print no more than the last 26 weeks: Monday 1 June to Sunday 29 November 2026.
    const PrintSpan span = reportSpan(twentyYearsOfProgress());
    QCOMPARE(span, (PrintSpan{QDate(2026, 6, 1), QDate(2026, 11, 29)}));
    QVERIFY(pagesOfPdf(pdfOf(twentyYearsOfProgress(), {.layout = PrintLayout::Report})).size() <= 3);
}

void TestReport::followsTheUnit()
{
    PlanView view = healthyProgress();
    view.formats.units = Units::Mi;
    const QString text = textOf(view);
    QVERIFY(text.contains(u"Distance a week, mi"_s));
    QVERIFY(text.contains(view.formats.distance(runIn(view, QDate(2026, 11, 16))).simplified()));
}

void TestReport::largeTextStaysWhole_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<bool>("letter");
    for (const int points : {12, 14, 18}) {
        for (const bool letter : {false, true})
            QTest::addRow("%d pt, %s", points, letter ? "Letter" : "A4") << points << letter;
    }
}

void TestReport::largeTextStaysWhole()
{
    QFETCH(int, points);
    QFETCH(bool, letter);
    const PlanView view = strainProgress();
    const QByteArray pdf = pdfOf(
        view,
        {.layout = PrintLayout::Report, .paper = letter ? PaperSize::Letter : PaperSize::A4, .textPoints = points},
        {.name = u"Clinic by the river"_s});
    if (const QString folder = qEnvironmentVariable("STRIDEWELL_SHOTS"); !folder.isEmpty()) {
        QFile file(folder + u"/report-%1-%2.pdf"_s.arg(letter ? u"letter"_s : u"a4"_s).arg(points));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size());
    }
    const QString text = pagesOfPdf(pdf).join(u' ').simplified();
    // Every one of the 26 weeks has its row.
    for (QDate monday(2026, 6, 1); monday <= QDate(2026, 11, 23); monday = monday.addDays(7)) {
        const QString distance = view.formats.distance(runIn(view, monday)).simplified();
        QVERIFY2(text.contains(distance), qPrintable(monday.toString(Qt::ISODate) + u' ' + distance));
    }
    QVERIFY(text.contains(u"Clinic by the river"_s));
}

QTEST_MAIN(TestReport)
#include "test_report.moc"
