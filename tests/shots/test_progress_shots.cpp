// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/athletes.h"
#include "tests/kit/sample_progress.h"
#include "tests/shots/save_shot.h"
#include "ui/charts/mileage_chart.h"
#include "ui/dialogs/import/import_dialog.h"
#include "ui/dialogs/log_run/log_run_dialog.h"
#include "ui/pages/progress/progress_controls.h"
#include "ui/pages/progress/progress_page.h"
#include "ui/theme/style_sheet.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace stridewell;

/// Pictures of the Progress page and of the form for a run, to be looked at.
class TestProgressShots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pages_data();
    void pages();
    void logRun();
    void importPreview_data();
    void importPreview();
};

void TestProgressShots::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

void TestProgressShots::pages_data()
{
    QTest::addColumn<QString>("history");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("way"); // what else is different
    for (const bool dark : {false, true}) {
        for (const QString &history : {u"empty"_s, u"healthy"_s, u"strain"_s, u"long"_s}) {
            for (const QSize size : {QSize(1440, 900), QSize(1024, 680)}) {
                const QString name =
                    u"progress-%1-%2-%3"_s.arg(history, dark ? u"dark"_s : u"light"_s).arg(size.width());
                QTest::newRow(qPrintable(name)) << history << dark << size << QString();
            }
        }
    }
    const QSize large(1440, 900);
    for (const QString &way : {u"rtl"_s, u"table"_s, u"cursor"_s, u"year"_s})
        QTest::newRow(qPrintable(u"progress-strain-"_s + way)) << u"strain"_s << false << large << way;
    QTest::newRow("progress-long-years") << u"long"_s << false << large << u"years"_s;
}

void TestProgressShots::pages()
{
    QFETCH(QString, history);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    QFETCH(QString, way);
    QApplication::setPalette(paletteOf(dark ? darkColours() : lightColours()));
    const Dress dress(way == u"rtl"_s, 100);
    Theme theme;
    MainWindow window(theme, builtInPoses().value());
    window.setProfiles({{u"1"_s, u"Demo runner"_s}}, u"1"_s);
    window.resize(size);
    window.show();
    window.setView(history == u"empty"_s     ? kit::emptyProgress()
                   : history == u"healthy"_s ? kit::healthyProgress()
                   : history == u"strain"_s  ? kit::strainProgress()
                                             : kit::twentyYearsOfProgress());
    ProgressPage *page = window.progressPage();
    window.showPage(page);
    if (history == u"long"_s)
        page->controls()->setTimeShown(TimeShown::All);
    if (way == u"table"_s)
        page->controls()->tableButton()->click();
    if (way == u"cursor"_s)
        page->charts()->mileage()->setCursor(9);
    if (way == u"years"_s)
        page->controls()->setPeriod(Period::Year);
    if (way == u"year"_s || way == u"years"_s)
        page->controls()->compareButton()->click();
    QTest::qWait(100);
    saveShot(window, QString::fromLatin1(QTest::currentDataTag()));
}

void TestProgressShots::logRun()
{
    QApplication::setPalette(paletteOf(lightColours()));
    Theme theme;
    const PlanView view = kit::healthyProgress();
    LogRunDialog dialog(theme, view.formats, view.now);
    dialog.show();
    dialog.distance()->setText(u"8500"_s);
    dialog.time()->setText(u"45:30"_s);
    dialog.accept();
    QTest::qWait(100);
    saveShot(dialog, u"log-run"_s);
}

void TestProgressShots::importPreview_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("import-light") << false;
    QTest::newRow("import-dark") << true;
}

void TestProgressShots::importPreview()
{
    QFETCH(bool, dark);
    QApplication::setPalette(paletteOf(dark ? darkColours() : lightColours()));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"activities.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Activity Type,Date,Title,Distance,Time,Moving Time,Avg Run Cadence,Avg Stride Length\n");
    for (int day = 1; day < 25; ++day)
        file.write(u"%1,2026-09-%2 08:00:00,Morning,%3.40,00:44:00,00:44:00,165,1.10\n"_s
                       .arg(day % 5 == 0 ? u"Cycling"_s : u"Running"_s)
                       .arg(day, 2, 10, QChar(u'0'))
                       .arg(6 + day % 4)
                       .toUtf8());
    file.close();
    Theme theme;
    const PlanView view = kit::healthyProgress();
    QList<SourcedRun> known{
        SourcedRun{.run = {.start = kit::moment("2026-09-03T08:00:00+02:00"), .distance = Metres(9'400)}}};
    ImportDialog dialog(theme,
                        {.paths = {path, folder.filePath(u"missing.fit"_s)}, .known = known, .formats = view.formats});
    dialog.show();
    QVERIFY(QTest::qWaitFor([&] { return !dialog.isReading(); }, 10'000));
    QTest::qWait(50);
    saveShot(dialog, QString::fromLatin1(QTest::currentDataTag()));
}

QTEST_MAIN(TestProgressShots)
#include "test_progress_shots.moc"
