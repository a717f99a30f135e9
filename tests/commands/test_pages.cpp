// SPDX-License-Identifier: GPL-3.0-or-later
// export --format pdf, as a script calls it: without a display, the pages read back by a program that is not ours.
#include "core/export/profile_json.h"
#include "core/store/store.h"
#include "tests/commands/program.h"
#include "tests/print/pdf_reader.h"

#include <QBuffer>
#include <QImage>
#include <QTemporaryDir>
#include <QtTest>

using namespace stridewell;
using namespace Qt::StringLiterals;

/// The pages of a store's profile.
class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyLayout_data();
    void everyLayout();
    void weekIsTheUsualOne();
    void clinicStandsAtTheHead();
    void equalInputGivesEqualBytes();
    void nothingHalfWritten();

private:
    QStringList words(const QStringList &more) const;

    QTemporaryDir m_folder;
};

QStringList TestPages::words(const QStringList &more) const
{
    return QStringList{u"export"_s,    u"--db"_s,        m_folder.filePath(u"a.db"_s),
                       u"--profile"_s, u"Test runner"_s, u"--format"_s,
                       u"pdf"_s,       u"--now"_s,       fixedNow} +
           more;
}

void TestPages::initTestCase()
{
    auto store = Store::open(m_folder.filePath(u"a.db"_s), Clock());
    QVERIFY(store.has_value());
    QVERIFY(store->createProfile(readProfile(profileDocument()).value()).has_value());
}

void TestPages::everyLayout_data()
{
    QTest::addColumn<QString>("layout");
    QTest::addColumn<QString>("said");
    QTest::newRow("week") << u"week"_s << u"Week of 23"_s;
    QTest::newRow("handout") << u"handout"_s << u"When to stop:"_s;
    QTest::newRow("log") << u"log"_s << u"Worst pain, 0 to 10"_s;
}

void TestPages::everyLayout()
{
    QFETCH(QString, layout);
    QFETCH(QString, said);
    const Outcome outcome = runProgram(words({u"--layout"_s, layout, u"--weeks"_s, u"1"_s}));
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.err.isEmpty(), outcome.err.constData());
    QVERIFY(outcome.out.startsWith("%PDF-1"));
    if (!kit::hasPdfReader())
        QSKIP("pdftotext (poppler-utils) is not installed");
    const QString text = kit::pagesOfPdf(outcome.out).join(u' ').simplified();
    QVERIFY2(text.contains(said) && text.contains(u"Test runner"_s) && text.contains(u"page 1 of"_s), qPrintable(text));
    // A week from Monday: its Sunday is there, the Monday after is not.
    QVERIFY(!text.contains(u"Mon 30 Nov"_s));
}

void TestPages::weekIsTheUsualOne()
{
    const Outcome outcome = runProgram(words({u"--weeks"_s, u"1"_s}));
    QCOMPARE(outcome.out, runProgram(words({u"--weeks"_s, u"1"_s, u"--layout"_s, u"week"_s})).out);
    QVERIFY(!outcome.out.isEmpty());
}

void TestPages::clinicStandsAtTheHead()
{
    const QString clinic = u"Clinic by the river"_s;
    const auto setHead = [this](const ClinicHead &head) {
        return Store::open(m_folder.filePath(u"a.db"_s), Clock())->saveClinicHead(head).has_value();
    };
    QImage logo(60, 30, QImage::Format_RGB32);
    logo.fill(Qt::black);
    QBuffer png;
    QVERIFY(logo.save(&png, "PNG"));
    QVERIFY(setHead({.name = clinic, .phone = u"+34 600 000 000"_s, .logo = png.data()}));
    const QByteArray pdf = runProgram(words({u"--layout"_s, u"handout"_s})).out;
    QVERIFY(setHead({}));
    QVERIFY(pdf.contains("/Subtype /Image"));
    QVERIFY(!runProgram(words({u"--layout"_s, u"handout"_s})).out.contains("/Subtype /Image"));
    if (!kit::hasPdfReader())
        QSKIP("pdftotext (poppler-utils) is not installed");
    const QString first = kit::pagesOfPdf(pdf).constFirst().simplified();
    QVERIFY2(first.contains(clinic) && first.contains(u"+34 600 000 000"_s), qPrintable(first));
}

void TestPages::equalInputGivesEqualBytes()
{
    const QByteArray once = runProgram(words({u"--layout"_s, u"handout"_s})).out;
    QTest::qWait(1100); // the writer's own time has seconds
    QVERIFY(!once.isEmpty());
    QCOMPARE(runProgram(words({u"--layout"_s, u"handout"_s})).out, once);
}

void TestPages::nothingHalfWritten()
{
    const QString file = m_folder.filePath(u"plan.pdf"_s);
    const Outcome written = runProgram(words({u"--out"_s, file}));
    QCOMPARE(written.status, 0);
    QVERIFY(bytesOf(file).startsWith("%PDF-1"));
    const QStringList before = namesIn(m_folder.path());
    QVERIFY(isRefusal(runProgram(words({u"--out"_s, m_folder.filePath(u"missing/plan.pdf"_s)})), 1,
                      {u"missing/plan.pdf"_s, u"folder"_s}));
    QVERIFY(isRefusal(runProgram(words({u"--out"_s, u"/dev/full"_s})), 1, {u"/dev/full"_s}));
    QCOMPARE(namesIn(m_folder.path()), before);
}

QTEST_GUILESS_MAIN(TestPages)
#include "test_pages.moc"
