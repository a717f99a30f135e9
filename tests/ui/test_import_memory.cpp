// SPDX-License-Identifier: GPL-3.0-or-later
// What an import finds again of the imports before it.
#include "tests/kit/xml_activity_writer.h"
#include "tests/ui/import_desk.h"
#include "ui/dialogs/import/mapping_page.h"

#include <QComboBox>
#include <QRegularExpression>
#include <QTest>

using namespace stridewell;
using namespace stridewell::import_desk;

class TestImportMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sportsThatNobodyNamesAreAsked();
    void untickedRunsStayOutTheNextTime();
    void theSameFileIsTold();
    void unitsAndColumnsAreKept();
    void zoneCanBeChosen();
    void theVeryRunCannotBeTakenTwice();

private:
    Theme m_theme;
};

void TestImportMemory::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

void TestImportMemory::sportsThatNobodyNamesAreAsked()
{
    const QTemporaryDir folder;
    const QString path = writeFile(folder, u"walkrun.gpx"_s, kit::gpxFile({kit::xmlPoints(600, 3)}, {}));
    auto dialog = opened(m_theme, {path});
    QCOMPARE(status(dialog->model(), 0), u"kind not said: tick it if it was a run"_s);
    QVERIFY(runsOf(*dialog).isEmpty());
    question(*dialog, u"One activity names no sport"_s)->button(0)->click();
    QCOMPARE(runsOf(*dialog).size(), 1);
    QVERIFY(dialog->choices().unsaidAreRuns);
    // The next time the answer is there, and the run is known although its file still names no sport.
    dialog = opened(m_theme, {.paths = {path}, .known = runsOf(*dialog), .choices = dialog->choices()});
    QVERIFY2(status(dialog->model(), 0).startsWith(u"you have it"_s), qPrintable(status(dialog->model(), 0)));
    QVERIFY(runsOf(*dialog).isEmpty());
}

void TestImportMemory::untickedRunsStayOutTheNextTime()
{
    const QTemporaryDir folder;
    const QString path = writeFile(folder, u"garmin.csv"_s, garmin);
    auto dialog = opened(m_theme, {path});
    QVERIFY(dialog->model()->setData(dialog->model()->index(1, ImportModel::TakeColumn), Qt::Unchecked,
                                     Qt::CheckStateRole));
    const AddRuns change = dialog->change(importedAt);
    QCOMPARE(change.note.declined.size(), 1);
    QCOMPARE(change.note.files.size(), 1);
    const ImportedFile expected{importedAt, u"garmin.csv"_s, change.note.files[0].contentHash, 1, 1, 1, 1, 0};
    QCOMPARE(change.note.files[0], expected);
    dialog = opened(
        m_theme, {.paths = {path}, .known = change.runs, .memory = {change.note.files, change.note.declined, false}});
    QCOMPARE(status(dialog->model(), 1), u"you left it out before"_s);
    QCOMPARE(tick(dialog->model(), 1), Qt::Unchecked);
    QVERIFY(runsOf(*dialog).isEmpty());
    QVERIFY(
        dialog->model()->setData(dialog->model()->index(1, ImportModel::TakeColumn), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(runsOf(*dialog).size(), 1);
}

void TestImportMemory::theSameFileIsTold()
{
    const QTemporaryDir folder;
    const QString path = writeFile(folder, u"garmin.csv"_s, garmin);
    const auto first = opened(m_theme, {path});
    QVERIFY(!first->problems().contains(u"very file"_s));
    const QString renamed = writeFile(folder, u"again.csv"_s, garmin);
    const auto second =
        opened(m_theme, {.paths = {renamed}, .memory = {first->change(importedAt).note.files, {}, false}});
    QCOMPARE(second->problems().section(u'\n', 0, 0),
             u"again.csv: you imported this very file on Tuesday, 24 November 2026."_s);
}

void TestImportMemory::unitsAndColumnsAreKept()
{
    const QTemporaryDir folder;
    const QByteArray own = "when,how far,how long\n2026-07-01 08:00,8.5,45\n";
    const QStringList paths{writeFile(folder, u"garmin.csv"_s, garmin), writeFile(folder, u"own.csv"_s, own)};
    auto dialog = opened(m_theme, paths);
    button(*dialog, u"Name the columns of own.csv"_s)->click();
    MappingPage *page = dialog->mappingPage();
    page->column(GenericColumn::Start)->setCurrentIndex(1);
    page->column(GenericColumn::Distance)->setCurrentIndex(2);
    page->column(GenericColumn::Moving)->setCurrentIndex(3);
    page->unit()->button(static_cast<int>(LengthUnit::Kilometre))->click();
    page->minutes()->button(1)->click();
    page->useButton()->click();
    QSignalSpy ready(dialog.get(), &ImportDialog::ready);
    question(*dialog, u"garmin.csv"_s)->button(static_cast<int>(Units::Mi))->click();
    QVERIFY(ready.wait(10'000));
    const ImportChoices kept = readImportChoices(writeImportChoices(dialog->choices()));
    QCOMPARE(kept, dialog->choices());
    // Other rows below the same header.
    writeFile(folder, u"own.csv"_s, own + "2026-07-05 08:00,12,60\n");
    dialog = opened(m_theme, {.paths = paths, .choices = kept});
    const QList<SourcedRun> runs = runsOf(*dialog);
    QCOMPARE(runs.size(), 4);
    QCOMPARE(runs[0].run.distance.value, 8 * 1'609.344);
    QCOMPARE(runs[3].run.distance.value, 12'000.0);
    QVERIFY(button(*dialog, u"Change the columns of own.csv"_s));
}

void TestImportMemory::zoneCanBeChosen()
{
    const QTemporaryDir folder;
    const auto dialog = opened(m_theme, {writeFile(folder, u"garmin.csv"_s, garmin)});
    QComboBox *zone = nullptr;
    for (auto *box : dialog->findChildren<QComboBox *>())
        zone = box->accessibleName().startsWith(u"Times without"_s) ? box : zone;
    QVERIFY(zone);
    QCOMPARE(zone->currentText(), u"Europe/Madrid"_s);
    QSignalSpy ready(dialog.get(), &ImportDialog::ready);
    Q_EMIT zone->textActivated(u"America/New_York"_s);
    QVERIFY(ready.wait(10'000));
    QCOMPARE(runsOf(*dialog).constFirst().run.start, kit::moment("2026-07-01T08:00:00-04:00"));
    QCOMPARE(dialog->choices().zone, u"America/New_York"_s);
}

void TestImportMemory::theVeryRunCannotBeTakenTwice()
{
    const QTemporaryDir folder;
    const QString path = writeFile(folder, u"garmin.csv"_s, garmin);
    const auto first = opened(m_theme, {path});
    const auto dialog = opened(m_theme, {path}, runsOf(*first));
    QVERIFY(
        !dialog->model()->setData(dialog->model()->index(0, ImportModel::TakeColumn), Qt::Checked, Qt::CheckStateRole));
}

QTEST_MAIN(TestImportMemory)
#include "test_import_memory.moc"
