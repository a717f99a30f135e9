// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/profile_json.h"
#include "tests/kit/desk.h"
#include "ui/dialogs/export/export_dialog.h"
#include "ui/parts/choice_row.h"
#include "ui/parts/message_bar.h"
#include "ui/window/exporting.h"

#include <QBuffer>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace stridewell;

namespace {

/// A window over a store, with what exports from it.
struct Bench
{
    QTemporaryDir folder;
    kit::Desk desk{folder.path()};
    Exporting exporting{{desk.theme, desk.store, desk.workspace, desk.window}, builtInPoses().value(), desk.prompts};

    Bench() { opened = desk.session.open(desk.id).has_value(); }
    bool opened = false;

    ExportDialog *dialog()
    {
        desk.action(u"&Export"_s)->trigger();
        return desk.window.findChild<ExportDialog *>();
    }
    QString at(const QString &name) const { return folder.filePath(name); }
};

QAbstractButton *button(const QWidget *parent, const QString &text)
{
    const QList<QAbstractButton *> all = parent->findChildren<QAbstractButton *>();
    const auto it = std::ranges::find_if(all, [&](const QAbstractButton *b) { return b->text().remove(u'&') == text; });
    return it == all.end() ? nullptr : *it;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qsizetype rowsIn(const QByteArray &csv)
{
    return csv.count("\r\n") - 1;
}

} // namespace

/// The export dialog in a window: what it says, what it writes, and the calendar that is kept up to date.
class TestExporting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensByKey();
    void saysHowMuchBeforeItWrites();
    void writesEveryKind_data();
    void writesEveryKind();
    void pagesBearTheClinic();
    void profileIsReadBack();
    void aSecondCalendarTellsWhatChanged();
    void anOldFileOutlivesAFailure();
    void reasonsStandOnlyWhereAsked();
    void opensInTheCalendar();
    void keepsACalendarUpToDate();
    void aFolderThatVanishesIsTriedAgain();
    void takesNobodysFile();
};

void TestExporting::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

void TestExporting::opensByKey()
{
    Bench bench;
    QVERIFY(bench.opened);
    QCOMPARE(bench.desk.action(u"&Export"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_E));
    QVERIFY(bench.dialog()->isVisible());
}

void TestExporting::saysHowMuchBeforeItWrites()
{
    Bench bench;
    ExportDialog *dialog = bench.dialog();
    // Tuesday 24 November: the week began on Monday the 23rd.
    const QDate first(2026, 11, 23);
    const auto itemsTo = [&](QDate last) {
        return std::ranges::count_if(bench.desk.workspace.plan().items,
                                     [&](const Item &item) { return item.day >= first && item.day <= last; });
    };
    const auto six = itemsTo(QDate(2027, 1, 3));
    QVERIFY(six > 10);
    QVERIFY2(dialog->summary().startsWith(u"%1 items in 6 weeks, 23 Nov 2026 – 3 Jan 2027."_s.arg(six)),
             qPrintable(dialog->summary()));
    QVERIFY(dialog->summary().contains(u"%1 new"_s.arg(six)));
    button(dialog, u"1"_s)->click();
    QVERIFY2(
        dialog->summary().startsWith(u"%1 items in 1 week, 23 – 29 November 2026."_s.arg(itemsTo(QDate(2026, 11, 29)))),
        qPrintable(dialog->summary()));
    button(dialog, u"Run table"_s)->click();
    QVERIFY(dialog->summary().startsWith(u"%1 runs, "_s.arg(bench.desk.workspace.profile().runs.size())));
    button(dialog, u"Whole profile"_s)->click();
    QVERIFY(dialog->summary().contains(u"Demo runner"_s));
    QVERIFY(bench.desk.store.calendarEvents(bench.desk.id)->isEmpty()); // telling is not writing
}

void TestExporting::writesEveryKind_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("calendar") << u"Calendar"_s << QByteArray("BEGIN:VCALENDAR\r\n");
    QTest::newRow("plan") << u"Plan table"_s << QByteArray("id,day,start,");
    QTest::newRow("log") << u"Log table"_s << QByteArray("at,item,day,");
    QTest::newRow("runs") << u"Run table"_s << QByteArray("start,distance_m,");
    QTest::newRow("profile") << u"Whole profile"_s << QByteArray("{");
    QTest::newRow("pages") << u"Pages"_s << QByteArray("%PDF");
}

void TestExporting::writesEveryKind()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, begins);
    Bench bench;
    ExportDialog *dialog = bench.dialog();
    bench.desk.prompts.fileToSave = bench.at(u"out"_s);
    button(dialog, kind)->click();
    button(dialog, u"Save\u2026"_s)->click();
    const QByteArray bytes = bytesOf(bench.at(u"out"_s));
    QVERIFY2(bytes.startsWith(begins), qPrintable(dialog->messageBar()->message()));
    QVERIFY(dialog->messageBar()->message().contains(bench.at(u"out"_s)));
    const Workspace &workspace = bench.desk.workspace;
    if (kind == u"Run table"_s)
        QCOMPARE(rowsIn(bytes), workspace.profile().runs.size());
    if (kind == u"Log table"_s)
        QCOMPARE(rowsIn(bytes), workspace.profile().logs.size());
    if (kind == u"Calendar"_s || kind == u"Plan table"_s) {
        const auto said = dialog->summary().section(u' ', 0, 0).toLongLong();
        QCOMPARE(kind == u"Calendar"_s ? bytes.count("BEGIN:VEVENT") : rowsIn(bytes), said);
    }
}

void TestExporting::pagesBearTheClinic()
{
    Bench bench;
    QImage logo(60, 30, QImage::Format_RGB32);
    logo.fill(Qt::black);
    QBuffer png;
    QVERIFY(logo.save(&png, "PNG"));
    const auto handout = [&bench](const QString &name) {
        ExportDialog *dialog = bench.dialog();
        button(dialog, u"Pages"_s)->click();
        button(dialog, u"Handout"_s)->click();
        bench.desk.prompts.fileToSave = bench.at(name);
        button(dialog, u"Save\u2026"_s)->click();
        dialog->reject();
        QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
        return bytesOf(bench.at(name));
    };
    QVERIFY(!handout(u"plain.pdf"_s).contains("/Subtype /Image"));
    QVERIFY(bench.desk.store.saveClinicHead({.name = u"Clinic by the river"_s, .logo = png.data()}).has_value());
    const QByteArray pdf = handout(u"clinic.pdf"_s);
    QVERIFY(pdf.startsWith("%PDF-1"));
    QVERIFY(pdf.contains("/Subtype /Image"));
}

void TestExporting::profileIsReadBack()
{
    Bench bench;
    ExportDialog *dialog = bench.dialog();
    bench.desk.prompts.fileToSave = bench.at(u"out.json"_s);
    button(dialog, u"Whole profile"_s)->click();
    button(dialog, u"Save\u2026"_s)->click();
    QCOMPARE(readProfile(bytesOf(bench.at(u"out.json"_s))).value(), bench.desk.workspace.profile());
}

void TestExporting::aSecondCalendarTellsWhatChanged()
{
    Bench bench;
    ExportDialog *dialog = bench.dialog();
    bench.desk.prompts.fileToSave = bench.at(u"out.ics"_s);
    button(dialog, u"Save\u2026"_s)->click();
    QVERIFY(dialog->summary().contains(u"Nothing has changed"_s));
    const QByteArray first = bytesOf(bench.at(u"out.ics"_s));
    button(dialog, u"Save\u2026"_s)->click();
    QCOMPARE(bytesOf(bench.at(u"out.ics"_s)), first);
    button(dialog, u"Say what is suspected and why"_s)->click();
    QVERIFY2(dialog->summary().contains(u" changed"_s) && !dialog->summary().contains(u"Nothing"_s),
             qPrintable(dialog->summary()));
    button(dialog, u"Save\u2026"_s)->click();
    QVERIFY(bytesOf(bench.at(u"out.ics"_s)).contains("SEQUENCE:1\r\n"));
}

void TestExporting::anOldFileOutlivesAFailure()
{
    Bench bench;
    ExportDialog *dialog = bench.dialog();
    bench.desk.prompts.fileToSave = bench.at(u"nowhere/out.ics"_s);
    button(dialog, u"Save\u2026"_s)->click();
    QVERIFY(dialog->isVisible());
    QVERIFY2(dialog->messageBar()->message().contains(u"nowhere/out.ics: cannot be written"_s),
             qPrintable(dialog->messageBar()->message()));
    // The way on: another place, the choices still there.
    bench.desk.prompts.fileToSave = bench.at(u"out.ics"_s);
    button(dialog, u"Save\u2026"_s)->click();
    QVERIFY(!bytesOf(bench.at(u"out.ics"_s)).isEmpty());
}

void TestExporting::reasonsStandOnlyWhereAsked()
{
    Bench bench;
    const Moment now = bench.desk.workspace.now();
    CheckIn strain;
    strain.at = now - hours(1);
    strain.startedAt = now - hours(6);
    strain.onset = Onset::DuringRun;
    strain.feel = {Feel::Sharp, Feel::Sudden};
    strain.spread = Spread::Focal;
    strain.side = Side::Right;
    strain.site = Site::MidThigh;
    strain.painNow = 3;
    QVERIFY(bench.desk.workspace.apply(AddCheckIn{strain}).has_value());
    ExportDialog *dialog = bench.dialog();
    bench.desk.prompts.fileToSave = bench.at(u"out.ics"_s);
    button(dialog, u"Save\u2026"_s)->click();
    const QByteArray quiet = bytesOf(bench.at(u"out.ics"_s)).replace("\r\n ", "").toLower();
    for (const char *word : {"strain", "pulled", "tear", "torn", "injur", "suspect"})
        QVERIFY2(!quiet.contains(word), word);
    button(dialog, u"Say what is suspected and why"_s)->click();
    button(dialog, u"Save\u2026"_s)->click();
    QVERIFY(bytesOf(bench.at(u"out.ics"_s)).replace("\r\n ", "").toLower().contains("strain"));
}

void TestExporting::opensInTheCalendar()
{
    Bench bench;
    ExportDialog *dialog = bench.dialog();
    bench.desk.prompts.fileToSave = bench.at(u"out.ics"_s);
    button(dialog, u"Save\u2026"_s)->click();
    QVERIFY(bench.desk.prompts.shown.isEmpty());
    QPushButton *open = dialog->messageBar()->action();
    QCOMPARE(open->text(), u"Open in calendar"_s);
    open->click();
    QCOMPARE(bench.desk.prompts.shown, bench.at(u"out.ics"_s));
}

void TestExporting::keepsACalendarUpToDate()
{
    Bench bench;
    QVERIFY(QDir(bench.folder.path()).mkdir(u"web"_s));
    ExportDialog *dialog = bench.dialog();
    bench.desk.prompts.folderToOpen = bench.at(u"web"_s);
    button(dialog, u"Choose a folder\u2026"_s)->click();
    const QString file = bench.at(u"web/Demo runner.ics"_s);
    QCOMPARE(bench.exporting.keeper().kept().file, file);
    const QByteArray first = bytesOf(file);
    QCOMPARE(first.count("BEGIN:VEVENT"), bench.desk.workspace.plan().items.size());
    Athlete athlete = bench.desk.workspace.profile().athlete;
    athlete.runDays = {Weekday::Tue, Weekday::Sat};
    QVERIFY(bench.desk.workspace.apply(EditAthlete{bench.desk.workspace.profile().athlete, athlete}).has_value());
    const QByteArray second = bytesOf(file);
    QVERIFY(second != first);
    QVERIFY(second.contains("STATUS:CANCELLED\r\n") || second.contains("SEQUENCE:1\r\n"));
    QCOMPARE(QDir(bench.at(u"web"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"Demo runner.ics"_s});
    // Readable for a web server that is somebody else.
    QVERIFY(QFile::permissions(file) & QFile::ReadOther);
    // Found again when the athlete is opened another time, under another name too.
    QCOMPARE(bench.desk.store.keptCalendar(bench.desk.id)->file, file);
    button(dialog, u"Stop keeping it"_s)->click();
    QVERIFY(bench.exporting.keeper().kept().file.isEmpty());
    QVERIFY(bench.desk.store.keptCalendar(bench.desk.id)->file.isEmpty());
}

void TestExporting::aFolderThatVanishesIsTriedAgain()
{
    Bench bench;
    QVERIFY(QDir(bench.folder.path()).mkdir(u"web"_s));
    ExportDialog *dialog = bench.dialog();
    bench.desk.prompts.folderToOpen = bench.at(u"web"_s);
    button(dialog, u"Choose a folder\u2026"_s)->click();
    QVERIFY(QDir(bench.at(u"web"_s)).removeRecursively());
    CalendarKeeper &keeper = bench.exporting.keeper();
    keeper.setRetry(std::chrono::milliseconds(20));
    Athlete athlete = bench.desk.workspace.profile().athlete;
    athlete.runDays = {Weekday::Tue, Weekday::Sat};
    QVERIFY(bench.desk.workspace.apply(EditAthlete{bench.desk.workspace.profile().athlete, athlete}).has_value());
    QVERIFY(keeper.problem().contains(u"web/Demo runner.ics"_s));
    const MessageBar *bar = bench.desk.window.messageBar();
    QTRY_VERIFY2(bar->message().contains(u"Your plan is safe"_s), qPrintable(bar->message()));
    QTest::qWait(100); // several tries in vain
    QVERIFY(!keeper.problem().isEmpty());
    QVERIFY(QDir(bench.folder.path()).mkdir(u"web"_s));
    QTRY_VERIFY(keeper.problem().isEmpty());
    QVERIFY(bytesOf(bench.at(u"web/Demo runner.ics"_s)).contains("BEGIN:VEVENT"));
    QVERIFY(bar->message().contains(u"up to date again"_s));
}

void TestExporting::takesNobodysFile()
{
    Bench bench;
    QFile foreign(bench.at(u"Demo runner.ics"_s));
    QVERIFY(foreign.open(QIODevice::WriteOnly) && foreign.write("not ours") > 0);
    foreign.close();
    ExportDialog *dialog = bench.dialog();
    bench.desk.prompts.folderToOpen = bench.folder.path();
    button(dialog, u"Choose a folder\u2026"_s)->click();
    QCOMPARE(bytesOf(bench.at(u"Demo runner.ics"_s)), QByteArray("not ours"));
    QVERIFY(bytesOf(bench.at(u"Demo runner 2.ics"_s)).startsWith("BEGIN:VCALENDAR"));
    // Chosen once more it is the same file.
    button(dialog, u"Choose a folder\u2026"_s)->click();
    QVERIFY(!QFile::exists(bench.at(u"Demo runner 3.ics"_s)));
}

QTEST_MAIN(TestExporting)
#include "test_exporting.moc"
