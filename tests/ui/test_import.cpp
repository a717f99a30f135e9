// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/athletes.h"
#include "ui/dialogs/import/import_dialog.h"
#include "ui/dialogs/import/mapping_page.h"
#include "ui/models/import_model.h"
#include "ui/parts/choice_row.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace stridewell;

namespace {

const Formats formats{QLocale(QLocale::English, QLocale::UnitedKingdom), Units::Km,
                      Zone::named(u"Europe/Madrid"_s).value()};

// Two runs, a ride, the first run again. Its stride times steps does not fit its distance, so the unit is a guess.
constexpr auto garmin = "Activity Type,Date,Title,Distance,Time,Moving Time,Avg Run Cadence,Avg Stride Length\n"
                        "Running,2026-07-01 08:00:00,Morning,8.00,00:44:00,00:44:00,165,1.10\n"
                        "Running,2026-07-03 08:00:00,Evening,10.00,00:55:00,00:55:00,165,1.10\n"
                        "Cycling,2026-07-02 08:00:00,Ride,30.00,01:10:00,01:10:00,--,0.00\n"
                        "Running,2026-07-01 08:00:20,Again,8.00,00:44:00,00:44:00,165,1.10\n";

QString writeFile(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test's folder cannot be written");
    return path;
}

/// The dialog, once it has read its files.
std::unique_ptr<ImportDialog> opened(Theme &theme, const QStringList &paths, const QList<SourcedRun> &known = {})
{
    auto dialog = std::make_unique<ImportDialog>(theme, paths, known, formats);
    QSignalSpy ready(dialog.get(), &ImportDialog::ready);
    dialog->show();
    if (!ready.wait(10'000))
        qFatal("the files were not read");
    return dialog;
}

Qt::CheckState tick(const ImportModel *model, int row)
{
    return static_cast<Qt::CheckState>(model->index(row, ImportModel::TakeColumn).data(Qt::CheckStateRole).toInt());
}

QString status(const ImportModel *model, int row)
{
    return model->index(row, ImportModel::StatusColumn).data().toString();
}

} // namespace

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
    QCOMPARE(dialog->runs().size(), 2);
    QCOMPARE(dialog->runs().first().run.start, kit::moment("2026-07-01T08:00:00+02:00"));
    QCOMPARE(dialog->runs().first().source, u"garmin.csv"_s);
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
    QCOMPARE(dialog->runs().size(), 1);
}

void TestImport::ticksDecideWhatIsTaken()
{
    const QTemporaryDir folder;
    const auto dialog = opened(m_theme, {writeFile(folder, u"garmin.csv"_s, garmin)});
    ImportModel *model = dialog->model();
    QVERIFY(model->setData(model->index(0, ImportModel::TakeColumn), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(model->setData(model->index(3, ImportModel::TakeColumn), Qt::Checked, Qt::CheckStateRole));
    const QList<SourcedRun> runs = dialog->runs();
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
    ChoiceRow *unit = nullptr;
    for (auto *choice : dialog->findChildren<ChoiceRow *>())
        unit = choice->accessibleName().startsWith(u"garmin.csv"_s) ? choice : unit;
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
    QCOMPARE(dialog->runs().size(), 2);
    QVERIFY(dialog->model()->asText().startsWith(u"nothing.fit: "_s));
}

void TestImport::columnsOfAnOwnTableAreAsked()
{
    const QTemporaryDir folder;
    const QByteArray own = "when,how far,how long\n2026-07-01 08:00,8.5,45\n2026-07-03 08:00,10,55\n";
    const auto dialog = opened(m_theme, {writeFile(folder, u"own.csv"_s, own)});
    QCOMPARE(dialog->model()->rowCount(), 0);
    QPushButton *name = nullptr;
    for (auto *button : dialog->findChildren<QPushButton *>())
        name = button->accessibleName() == u"Name the columns of own.csv"_s ? button : name;
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
    QCOMPARE(dialog->runs().size(), 2);
    QCOMPARE(dialog->runs().first().run.distance.value, 8'500.0);
    QCOMPARE(dialog->runs().first().run.moving->value, 2'700.0);
    QCOMPARE(dialog->runs().first().source, u"own.csv"_s);
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
    ImportDialog dialog(m_theme, paths, {}, formats);
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
