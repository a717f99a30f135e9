// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/note.h"
#include "core/protocol/protocol_loader.h"
#include "tests/kit/pseudo_translator.h"
#include "tests/kit/sample_plan.h"
#include "tests/print/pdf_reader.h"
#include "ui/print/pdf.h"
#include "ui/print/print_device.h"
#include "ui/print/sheets.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <algorithm>
#include <csignal>

using namespace stridewell;
using namespace stridewell::kit;

namespace {

constexpr int dpi = 72; ///< a pixel is a point
constexpr double marginPoints = 42;

const PrintSpan firstWeek{QDate(2026, 11, 23), QDate(2026, 11, 29)};
const PrintSpan twoWeeks{QDate(2026, 11, 23), QDate(2026, 12, 6)};

PrintedPages pagesOf(const PlanView &view, const PrintChoices &choices, const PrintSpan &span = twoWeeks,
                     const PaperHead &clinic = {})
{
    static const Poses poses = builtInPoses().value();
    return makePages(view, poses, choices, span, clinic);
}

QByteArray pdfOf(const PlanView &view, const PrintChoices &choices, const PrintSpan &span = twoWeeks,
                 const PaperHead &clinic = {})
{
    return writePdf(pagesOf(view, choices, span, clinic), view.now).value();
}

/// A logo that is twice as wide as high, dark at its edges.
QImage logo()
{
    QImage picture(200, 100, QImage::Format_RGB32);
    picture.fill(Qt::darkBlue);
    return picture;
}

PlanView planNamed(const QString &name)
{
    PlanView view = name == u"strain"_s ? strainPlan() : name == u"urgent"_s ? urgentPlan() : healthyPlan();
    view.profile.athlete.name = u"Patient 0042"_s;
    return view;
}

/// The darkest grey inside a rectangle, 255 for none.
int darkest(const QImage &picture, const QRect &area)
{
    int value = 255;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            value = std::min(value, qGray(picture.pixel(x, y)));
    }
    return value;
}

/// Keeps a print to be looked at, where somebody asked for pictures.
void keep(const QByteArray &pdf, const QString &name)
{
    const QString folder = qEnvironmentVariable("STRIDEWELL_SHOTS");
    if (folder.isEmpty())
        return;
    QFile file(folder + u"/print "_s + name + u".pdf"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(pdf), pdf.size());
}

/// A strength session of that many exercises nobody knows, and nothing else.
PlanView planOfExercises(int count)
{
    PlanView view = healthyPlan();
    Item session = view.plan.items.last();
    session.day = firstWeek.from;
    session.kind = ItemKind::Strength;
    session.title = u"Strength"_s;
    session.run.reset();
    for (int i = 0; i < count; ++i)
        session.strength += Dose{.exercise = u"made_up_%1"_s.arg(i), .sets = 1, .reps = {200 + i}};
    view.plan.items = count > 0 ? QList<Item>{session} : QList<Item>();
    return view;
}

/// A long text whose words are numbered: "w0001 w0002 …".
QString numberedWords(int count)
{
    QStringList words;
    for (int i = 1; i <= count; ++i)
        words += u'w' + QString::number(i).rightJustified(4, u'0');
    return words.join(u' ');
}

} // namespace

/// Prints as somebody gets them: through a PDF and a reader that is not ours.
class TestPrint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyLayout_data();
    void everyLayout();
    void alarmComesFirst();
    void notesFlowOverPages();
    void noExercises();
    void painLimitIsThatOfTheItems();
    void fortyExercisesStayWhole();
    void figuresAreSeenInGrey();
    void headRepeats();
    void weekBeginsAsOnScreen();
    void sumsStandAgainstCeilings();
    void onlyTheSpan();
    void markupStaysText();
    void fileSaysWhatItIs();
    void equalInputGivesEqualBytes();
    void printerThatVanishes();
    void fileThatCannotBeWritten();
    void usualPaperByCountry();
};

void TestPrint::initTestCase()
{
    if (!hasPdfReader())
        QSKIP("pdftotext and pdftoppm (poppler-utils) are not installed, so no PDF can be read back");
}

void TestPrint::everyLayout_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<int>("layout");
    QTest::addColumn<bool>("letter");
    QTest::addColumn<int>("points");
    QTest::addColumn<bool>("pseudo");
    for (const QString &plan : {u"healthy"_s, u"strain"_s}) {
        for (int layout = 0; layout < static_cast<int>(keysOf<PrintLayout>.size()); ++layout) {
            for (const bool letter : {false, true}) {
                for (const int points : {12, 14, 18}) {
                    for (const bool pseudo : {false, true}) {
                        const QString name = plan + u' ' + keyOf(static_cast<PrintLayout>(layout)) +
                                             (letter ? u" letter"_s : u" a4"_s) + u' ' + QString::number(points) +
                                             (pseudo ? u" long"_s : u""_s);
                        QTest::newRow(qPrintable(name)) << plan << layout << letter << points << pseudo;
                    }
                }
            }
        }
    }
}

void TestPrint::everyLayout()
{
    QFETCH(QString, plan);
    QFETCH(int, layout);
    QFETCH(bool, letter);
    QFETCH(int, points);
    QFETCH(bool, pseudo);
    PseudoTranslator longWords;
    if (pseudo)
        QCoreApplication::installTranslator(&longWords);
    const PrintChoices choices{.layout = static_cast<PrintLayout>(layout),
                               .paper = letter ? PaperSize::Letter : PaperSize::A4,
                               .textPoints = points};
    const PaperHead clinic{u"Clinic by the river"_s, u"Street 1, town"_s, u"000 000 000"_s, logo()};
    const QByteArray pdf = pdfOf(planNamed(plan), choices, twoWeeks, clinic);
    keep(pdf, QString::fromUtf8(QTest::currentDataTag()));
    const QStringList texts = pagesOfPdf(pdf);
    const QList<QImage> pictures = picturesOfPdf(pdf, dpi);
    QCOMPARE(pictures.size(), texts.size());
    const QSize upright = letter ? QSize(612, 792) : QSize(595, 842);
    const QSize size = choices.layout == PrintLayout::Log ? upright.transposed() : upright;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QVERIFY((pictures[i].size() - size).width() <= 1 && (pictures[i].size() - size).height() <= 1);
        const QRect whole = pictures[i].rect();
        const int margin = static_cast<int>(marginPoints) - 2;
        const QRect inside = whole.adjusted(margin, margin, -margin, -margin);
        for (const QRect &edge : {QRect(0, 0, whole.width(), margin), QRect(0, 0, margin, whole.height()),
                                  QRect(0, inside.bottom() + 1, whole.width(), margin),
                                  QRect(inside.right() + 1, 0, margin, whole.height())})
            QCOMPARE(darkest(pictures[i], edge & whole), 255);
        QVERIFY(darkest(pictures[i], inside) < 120);
        QVERIFY2(texts[i].contains(u"page %1 of %2"_s.arg(i + 1).arg(texts.size())), qPrintable(texts[i]));
        QVERIFY(!texts[i].contains(u"%1"_s) && !texts[i].contains(u"%n"_s));
    }
    QVERIFY(texts.first().contains(u"Patient 0042"_s));
    const bool named = choices.layout != PrintLayout::Week && choices.layout != PrintLayout::Today;
    QCOMPARE(texts.first().simplified().contains(u"Clinic by the river"_s), named);
    QCOMPARE(texts.first().simplified().contains(u"000 000 000"_s), named);
}

void TestPrint::alarmComesFirst()
{
    for (const PrintLayout layout : {PrintLayout::Handout, PrintLayout::Week, PrintLayout::Today}) {
        const QString page =
            pagesOfPdf(pdfOf(planNamed(u"urgent"_s), {.layout = layout}, firstWeek)).constFirst().simplified();
        QVERIFY2(page.contains(u"See a doctor or a sports clinic, within 48 hours."_s), qPrintable(page));
        QVERIFY(page.contains(u"Not now: Do not run, stretch or train the leg."_s));
    }
}

void TestPrint::notesFlowOverPages()
{
    PlanView view = healthyPlan();
    const QString note = numberedWords(840); // 5,039 characters
    view.profile.logs += noteLog({NoteScope::Day, firstWeek.from.addDays(2)}, view.now, note);
    view.logs = newestLogs(view.profile.logs);
    const QStringList pages = pagesOfPdf(pdfOf(view, {.layout = PrintLayout::Week, .textPoints = 18}, firstWeek));
    QVERIFY(pages.size() > 2);
    const QStringList words = pages.join(u' ').simplified().split(u' ');
    QStringList found;
    std::copy_if(words.begin(), words.end(), std::back_inserter(found),
                 [](const QString &word) { return word.size() == 5 && word.startsWith(u'w') && word[1].isDigit(); });
    QCOMPARE(found, note.split(u' '));
}

void TestPrint::noExercises()
{
    for (const PrintLayout layout : {PrintLayout::Handout, PrintLayout::Log, PrintLayout::Week, PrintLayout::Today}) {
        const QStringList pages = pagesOfPdf(pdfOf(planOfExercises(0), {.layout = layout}, firstWeek));
        QVERIFY2(pages.join(u' ').contains(u"othing"_s) && pages.join(u' ').contains(u"planned"_s),
                 qPrintable(pages.join(u' ')));
    }
}

void TestPrint::painLimitIsThatOfTheItems()
{
    // Evidence 9.3: two of ten for running and rehabilitation, with a complaint or without.
    PlanView view = planOfExercises(1);
    view.protocols = std::make_shared<const Protocols>(builtInProtocols().value());
    for (const std::optional<Stage> stage : {std::optional<Stage>(), std::optional(Stage::Strengthen)}) {
        view.plan.stage = stage;
        const QString text =
            pagesOfPdf(pdfOf(view, {.layout = PrintLayout::Handout}, firstWeek)).join(u' ').simplified();
        QVERIFY2(text.contains(u"Your pain limit is 2 of 10"_s), qPrintable(text));
    }
}

void TestPrint::fortyExercisesStayWhole()
{
    constexpr int count = 40;
    for (const PrintLayout layout : {PrintLayout::Handout, PrintLayout::Log, PrintLayout::Week, PrintLayout::Today}) {
        PlanView view = planOfExercises(count);
        view.now = view.formats.zone.at(firstWeek.from, QTime(9, 0));
        const QStringList pages = pagesOfPdf(pdfOf(view, {.layout = layout, .textPoints = 14}, firstWeek));
        for (int i = 0; i < count; ++i) {
            const auto holdsBoth = [i](const QString &page) {
                const bool named = page.contains(u"Made up %1\n"_s.arg(i)) || page.contains(u"Made up %1:"_s.arg(i));
                return named && page.contains(QString::number(200 + i));
            };
            QVERIFY2(std::any_of(pages.begin(), pages.end(), holdsBoth),
                     qPrintable(QString(keyOf(layout)) + QString::number(i) + pages.join(u"---")));
        }
    }
}

void TestPrint::figuresAreSeenInGrey()
{
    const PlanView view = healthyPlan();
    const PrintChoices choices{.layout = PrintLayout::Handout, .paper = PaperSize::A4};
    // Pixels of a range of greys in the figures' part of the cards: a third of the width, below the head.
    const auto inkOf = [&](const Poses &poses, int from, int to) {
        const QByteArray pdf = writePdf(makePages(view, poses, choices, firstWeek), view.now).value();
        const QImage page = picturesOfPdf(pdf, 2 * dpi).constFirst();
        int ink = 0;
        for (int y = 300; y < 1500; ++y) {
            for (int x = 100; x < 400; ++x)
                ink += qGray(page.pixel(x, y)) >= from && qGray(page.pixel(x, y)) <= to ? 1 : 0;
        }
        return ink;
    };
    Poses poses = builtInPoses().value();
    const int near = inkOf(poses, 0, 90);
    const int mark = inkOf(poses, 105, 130);
    const int far = inkOf(poses, 160, 190);
    QVERIFY2(near > 4000 && far > 200, qPrintable(u"%1 %2"_s.arg(near).arg(far)));
    // The mark on the hamstring is another grey than the leg.
    for (QList<Pose> &list : poses.exercises) {
        for (Pose &pose : list)
            pose.hamstring = false;
    }
    const int unmarked = inkOf(poses, 105, 130);
    QVERIFY2(mark > 2 * unmarked, qPrintable(u"%1 %2"_s.arg(mark).arg(unmarked)));
}

void TestPrint::headRepeats()
{
    PlanView view = planOfExercises(40);
    const QStringList pages = pagesOfPdf(pdfOf(view, {.layout = PrintLayout::Log, .textPoints = 12}, firstWeek));
    QVERIFY(pages.size() >= 2);
    for (const QString &page : pages)
        QVERIFY2(page.contains(u"Worst pain"_s), qPrintable(page));
}

void TestPrint::weekBeginsAsOnScreen()
{
    PlanView view = healthyPlan();
    view.weekStarts = Weekday::Sun;
    const PrintSpan span{QDate(2026, 11, 22), QDate(2026, 11, 28)};
    const QString page = pagesOfPdf(pdfOf(view, {.layout = PrintLayout::Week}, span)).constFirst();
    const qsizetype sunday = page.indexOf(u"Sun 22 Nov"_s);
    QVERIFY2(sunday >= 0 && sunday < page.indexOf(u"Mon 23 Nov"_s), qPrintable(page));
    QVERIFY(!page.contains(u"Sun 29 Nov"_s));
}

void TestPrint::sumsStandAgainstCeilings()
{
    // Week of 23 November: 36.5 km planned, 34 km before it, so 37.4 km at most.
    const QString page = pagesOfPdf(pdfOf(healthyPlan(), {.layout = PrintLayout::Week}, firstWeek)).constFirst();
    const QString flat = page.simplified().replace(QChar(QChar::Nbsp), u' ');
    QVERIFY2(flat.contains(u"36.5 km of 37.4"_s), qPrintable(flat));
    QVERIFY2(flat.contains(u"Longest run 13.0 of 13.2"_s), qPrintable(flat));
    // The next week's 42 km are above its 40.1, and paper says so without colour.
    const PrintSpan next{firstWeek.from.addDays(7), firstWeek.to.addDays(7)};
    const QString later = pagesOfPdf(pdfOf(healthyPlan(), {.layout = PrintLayout::Week}, next)).constFirst();
    QVERIFY2(later.simplified().contains(u"(over the limit)"_s), qPrintable(later));
}

void TestPrint::onlyTheSpan()
{
    const PrintSpan day{QDate(2026, 11, 25), QDate(2026, 11, 25)};
    const QString page = pagesOfPdf(pdfOf(healthyPlan(), {.layout = PrintLayout::Week}, day)).join(u' ');
    QVERIFY2(page.contains(u"Wed 25 Nov"_s) && page.contains(u"Tempo run"_s), qPrintable(page));
    QVERIFY(!page.contains(u"Long run 1"_s) && !page.contains(u"Thu 26 Nov"_s));
}

void TestPrint::markupStaysText()
{
    PlanView view = healthyPlan();
    view.profile.athlete.name = u"<b>Sam</b> &amp; Co"_s;
    view.profile.logs +=
        noteLog({NoteScope::Week, firstWeek.from}, view.now, u"{\\rtf1 hello}\n<script>x</script>\u0007end"_s);
    view.logs = newestLogs(view.profile.logs);
    const QString page = pagesOfPdf(pdfOf(view, {.layout = PrintLayout::Week}, firstWeek)).join(u' ');
    QVERIFY2(page.contains(u"<b>Sam</b> &amp; Co"_s), qPrintable(page));
    QVERIFY2(page.contains(u"{\\rtf1 hello}"_s) && page.contains(u"<script>x</script>end"_s), qPrintable(page));
}

void TestPrint::fileSaysWhatItIs()
{
    const QByteArray pdf =
        pdfOf(planNamed(u"strain"_s), {.layout = PrintLayout::Handout}, firstWeek, {.name = u"Clínica Río"_s});
    const QHash<QString, QString> info = infoOfPdf(pdf);
    QVERIFY2(info.value(u"Title"_s).contains(u"Hamstring plan, stage 1 of 5: Protect"_s),
             qPrintable(info.value(u"Title"_s)));
    QVERIFY(info.value(u"Title"_s).contains(u"Patient 0042"_s));
    QCOMPARE(info.value(u"Author"_s), u"Clínica Río"_s);
    const QStringList fonts = fontsOfPdf(pdf);
    QVERIFY(!fonts.isEmpty());
    // The columns: embedded, named as a subset or not, with a way back to text, object number.
    static const QRegularExpression insideAndReadable(u"\\syes\\s+(yes|no)\\s+yes\\s+\\d+\\s+\\d+$"_s);
    for (const QString &font : fonts)
        QVERIFY2(insideAndReadable.match(font).hasMatch(), qPrintable(font));
    QVERIFY(infoOfPdf(pdfOf(healthyPlan(), {}, firstWeek)).value(u"Author"_s).contains(u"Stridewell"_s));
}

void TestPrint::equalInputGivesEqualBytes()
{
    const PrintChoices choices{.layout = PrintLayout::Handout};
    const QByteArray once = pdfOf(healthyPlan(), choices);
    QTest::qWait(1100); // the writer's own time has seconds
    QCOMPARE(pdfOf(healthyPlan(), choices), once);
}

namespace {

/// A printer that is switched off after its first page.
class VanishingPrinter : public QPdfWriter
{
public:
    using QPdfWriter::QPdfWriter;
    bool newPage() override { return false; }
};

} // namespace

void TestPrint::printerThatVanishes()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    VanishingPrinter printer(&buffer);
    const PrintedPages pages = pagesOf(healthyPlan(), {.layout = PrintLayout::Handout});
    QVERIFY(pages.count() > 1);
    const Result<void> result = printOn(printer, pages, {0, pages.count() - 1});
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Unwritable);
    QVERIFY(result.error().detail.contains(u"save a PDF"_s));
}

void TestPrint::fileThatCannotBeWritten()
{
    const QTemporaryDir folder;
    const QString notAFolder = folder.filePath(u"file"_s);
    QFile file(notAFolder);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const PrintedPages pages = pagesOf(healthyPlan(), {});
    for (const QString &path : {notAFolder + u"/plan.pdf"_s, folder.filePath(u"missing/plan.pdf"_s)}) {
        const Result<void> result = savePdf(path, pages, sampleNow());
        QVERIFY2(!result, qPrintable(path));
        QCOMPARE(result.error().where, path);
        QVERIFY(result.error().detail.contains(u"another folder"_s));
    }
    // A disk with room for the first bytes only.
    rlimit room{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &room), 0);
    const rlimit little{4096, room.rlim_max};
    std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &little), 0);
    const Result<void> full = savePdf(folder.filePath(u"plan.pdf"_s), pages, sampleNow());
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &room), 0);
    QVERIFY(!full);
    QVERIFY(full.error().detail.contains(u"make room"_s));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"file"_s});
    const QString good = folder.filePath(u"plan.pdf"_s);
    QVERIFY(savePdf(good, pages, sampleNow()));
    QFile written(good);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().startsWith("%PDF"));
}

void TestPrint::usualPaperByCountry()
{
    QCOMPARE(usualPaper(QLocale(QLocale::English, QLocale::UnitedStates)), PaperSize::Letter);
    QCOMPARE(usualPaper(QLocale(QLocale::French, QLocale::Canada)), PaperSize::Letter);
    QCOMPARE(usualPaper(QLocale(QLocale::English, QLocale::UnitedKingdom)), PaperSize::A4);
    QCOMPARE(usualPaper(QLocale(QLocale::Spanish, QLocale::Spain)), PaperSize::A4);
    QCOMPARE(usualPaper(QLocale(QLocale::Spanish, QLocale::Mexico)), PaperSize::Letter);
    QCOMPARE(usualPaper(QLocale::c()), PaperSize::A4);
}

QTEST_MAIN(TestPrint)
#include "test_print.moc"
