// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/import_desk.h"
#include "ui/dialogs/import/mapping_page.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>

using namespace stridewell;
using namespace stridewell::import_desk;

class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newRunsAreTicked();
    void knownRunsAreNamedAndUnticked();
    void ticksDecideWhatIsTaken();
    void ridesCannotBeTicked();
    void unitCanBeChangedAndTicksStay();
    void damagedFilesAreTold();
    void columnsOfAnOwnTableAreAsked();
    void cancelEndsTheReading();
    void listSaysWhatBecameOfEachRow();

private:
    Theme m_theme;
};

void TestImport::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

void TestImport::newRunsAreTicked()
{
    const QTemporaryDir folder;
    const auto dialog = opened(m_theme, {writeFile(folder, u"garmin.csv"_s, garmin)});
    ImportModel *model = dialog->model();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model->rowCount(), 4);
    QCOMPARE(tick(model, 0), Qt::Checked);
    QCOMPARE(tick(model, 1), Qt::Checked);
    QCOMPARE(tick(model, 3), Qt::Unchecked);
    QCOMPARE(status(model, 3), u"the same run as in garmin.csv"_s);
    QCOMPARE(model->index(0, ImportModel::DistanceColumn).data().toString(), u"8.00\u00a0km"_s);
    QCOMPARE(model->index(0, ImportModel::TimeColumn).data().toString(), u"0:44:00"_s);
    QCOMPARE(runsOf(*dialog).size(), 2);
    QCOMPARE(runsOf(*dialog).constFirst().run.start, kit::moment("2026-07-01T08:00:00+02:00"));
    QCOMPARE(runsOf(*dialog).constFirst().source, u"garmin.csv"_s);
    QVERIFY(dialog->takeButton()->text().contains(u'2'));
}

void TestImport::knownRunsAreNamedAndUnticked()
{
    const QTemporaryDir folder;
    const Run known{.start = kit::moment("2026-07-03T08:00:30+02:00"), .distance = Metres(10'020), .pain = 2};
    const auto dialog = opened(m_theme, {writeFile(folder, u"garmin.csv"_s, garmin)}, {SourcedRun{.run = known}});
    QCOMPARE(tick(dialog->model(), 1), Qt::Unchecked);
    QVERIFY2(status(dialog->model(), 1).startsWith(u"you have it: Fri 3 Jul, 10\u00a0km"_s),
             qPrintable(status(dialog->model(), 1)));
    QCOMPARE(runsOf(*dialog).size(), 1);
}

void TestImport::ticksDecideWhatIsTaken()
{
    const QTemporaryDir folder;
    const auto dialog = opened(m_theme, {writeFile(folder, u"garmin.csv"_s, garmin)});
    ImportModel *model = dialog->model();
    QVERIFY(model->setData(model->index(0, ImportModel::TakeColumn), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(model->setData(model->index(3, ImportModel::TakeColumn), Qt::Checked, Qt::CheckStateRole));
    const QList<SourcedRun> runs = runsOf(*dialog);
    QCOMPARE(runs.size(), 2);
    QCOMPARE(runs[1].run.start, kit::moment("2026-07-01T08:00:20+02:00"));
    for (int row : {1, 3})
        QVERIFY(model->setData(model->index(row, ImportModel::TakeColumn), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!dialog->takeButton()->isEnabled());
    // The space key ticks, as everywhere.
    dialog->table()->setCurrentIndex(model->index(1, ImportModel::TakeColumn));
    QTest::keyClick(dialog->table(), Qt::Key_Space);
    QCOMPARE(tick(model, 1), Qt::Checked);
    QVERIFY(dialog->takeButton()->isEnabled());
}

void TestImport::ridesCannotBeTicked()
{
    const QTemporaryDir folder;
    const auto dialog = opened(m_theme, {writeFile(folder, u"garmin.csv"_s, garmin)});
    ImportModel *model = dialog->model();
    QCOMPARE(status(model, 2), u"not a run"_s);
    QVERIFY(!model->setData(model->index(2, ImportModel::TakeColumn), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(tick(model, 2), Qt::Unchecked);
}

void TestImport::unitCanBeChangedAndTicksStay()
{
    const QTemporaryDir folder;
    const auto dialog = opened(m_theme, {writeFile(folder, u"garmin.csv"_s, garmin)});
    ImportModel *model = dialog->model();
    model->setData(model->index(1, ImportModel::TakeColumn), Qt::Unchecked, Qt::CheckStateRole);
    ChoiceRow *unit = question(*dialog, u"garmin.csv"_s);
    QVERIFY(unit);
    QCOMPARE(unit->chosen(), QList<int>{static_cast<int>(Units::Km)});
    QSignalSpy ready(dialog.get(), &ImportDialog::ready);
    unit->button(static_cast<int>(Units::Mi))->click();
    QVERIFY(ready.wait(10'000));
    QCOMPARE(model->index(0, ImportModel::DistanceColumn).data().toString(), u"12.87\u00a0km"_s);
    QCOMPARE(tick(model, 1), Qt::Unchecked);
    QCOMPARE(tick(model, 0), Qt::Checked);
}

void TestImport::damagedFilesAreTold()
{
    const QTemporaryDir folder;
    const auto dialog = opened(m_theme, {writeFile(folder, u"nothing.fit"_s, "no activity at all"),
                                         writeFile(folder, u"garmin.csv"_s, garmin)});
    QCOMPARE(runsOf(*dialog).size(), 2);
    QVERIFY(dialog->model()->asText().startsWith(u"nothing.fit: "_s));
}

void TestImport::columnsOfAnOwnTableAreAsked()
{
    const QTemporaryDir folder;
    const QByteArray own = "when,how far,how long\n2026-07-01 08:00,8.5,45\n2026-07-03 08:00,10,55\n";
    const auto dialog = opened(m_theme, {writeFile(folder, u"own.csv"_s, own)});
    QCOMPARE(dialog->model()->rowCount(), 0);
    QPushButton *name = button(*dialog, u"Name the columns of own.csv"_s);
    QVERIFY(name);
    name->click();
    MappingPage *page = dialog->mappingPage();
    QVERIFY(page->isVisible());
    page->column(GenericColumn::Start)->setCurrentIndex(1);
    page->column(GenericColumn::Distance)->setCurrentIndex(2);
    page->column(GenericColumn::Moving)->setCurrentIndex(3);
    page->unit()->button(static_cast<int>(LengthUnit::Kilometre))->click();
    page->minutes()->button(1)->click();
    QVERIFY(page->useButton()->isEnabled());
    page->useButton()->click();
    QCOMPARE(dialog->model()->rowCount(), 2);
    QCOMPARE(runsOf(*dialog).size(), 2);
    QCOMPARE(runsOf(*dialog).constFirst().run.distance.value, 8'500.0);
    QCOMPARE(runsOf(*dialog).constFirst().run.moving->value, 2'700.0);
    QCOMPARE(runsOf(*dialog).constFirst().source, u"own.csv"_s);
}

void TestImport::cancelEndsTheReading()
{
    const QTemporaryDir folder;
    QByteArray many = garmin;
    for (int i = 0; i < 40'000; ++i)
        many += "Running,2016-07-01 08:00:00,Morning,8.00,00:44:00,00:44:00,165,1.10\n";
    QStringList paths;
    for (int i = 0; i < 20; ++i)
        paths += writeFile(folder, u"%1.csv"_s.arg(i), many);
    ImportDialog dialog(m_theme, {.paths = paths, .formats = formats});
    const QSignalSpy ready(&dialog, &ImportDialog::ready);
    QSignalSpy rejected(&dialog, &QDialog::rejected);
    dialog.show();
    QVERIFY(dialog.isReading());
    dialog.reject();
    QCOMPARE(rejected.count(), 1);
    QTest::qWait(50);
    QCOMPARE(ready.count(), 0);
}

void TestImport::listSaysWhatBecameOfEachRow()
{
    const QTemporaryDir folder;
    const auto dialog = opened(m_theme, {writeFile(folder, u"garmin.csv"_s, garmin)});
    QStringList lines = dialog->model()->asText().trimmed().split(u'\n');
    lines.removeIf([](const QString &line) { return !line.contains(u'\t'); });
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[0].startsWith(u"taken\t"_s));
    QVERIFY(lines[2].startsWith(u"left out\t"_s) && lines[2].endsWith(u"not a run"_s));
}

QTEST_MAIN(TestImport)
#include "test_import.moc"
