// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/clinic_desk.h"
#include "tests/print/pdf_reader.h"
#include "ui/dialogs/clinic/clinic_head_dialog.h"
#include "ui/dialogs/print/batch_dialog.h"
#include "ui/dialogs/print/print_dialog.h"
#include "ui/models/athlete_view.h"
#include "ui/parts/choice_row.h"
#include "ui/parts/message_bar.h"
#include "ui/print/logo.h"
#include "ui/print/pdf.h"
#include "ui/print/sheets.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace stridewell;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void chooseFileForEach(const BatchDialog *dialog)
{
    const auto buttons = dialog->findChildren<QAbstractButton *>();
    for (QAbstractButton *each : buttons) {
        if (each->text() == u"A PDF for each"_s)
            each->click();
    }
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// What a clinic prints: its head, and many patients in one go.
class TestPatientsPrinting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void logosThatCannotBeShown();
    void logoIsMadeSmall();
    void headIsKeptAndPrinted();
    void manyInOneFile();
    void aFileForEach();
    void stopLeavesNothing();
    void aFolderThatCannotBeWritten();
    void aFolderThatGoesMeanwhile_data();
    void aFolderThatGoesMeanwhile();
    void ownExercisesArePrintedForEach();
    void clinicWordsAreInNoLayout();
    void nobodyChosen();

private:
    QString at(const QString &name) const { return m_folder->filePath(name); }
    BatchDialog *openMany(int patients)
    {
        QList<ProfileId> ids{m_desk->id};
        for (int i = 1; i < patients; ++i)
            ids += m_desk->add(u"P-%1"_s.arg(i, 4, 10, QChar(u'0')));
        m_desk->patientsPrinting.print(ids);
        return m_desk->patientsPrinting.batchDialog();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<kit::ClinicDesk> m_desk;
};

void TestPatientsPrinting::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_desk.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<kit::ClinicDesk>(m_folder->path());
    QVERIFY(m_desk->session.open(m_desk->id).has_value());
}

void TestPatientsPrinting::logosThatCannotBeShown()
{
    write(at(u"text.png"_s), "this is no picture");
    QImage huge(10'000, 10'000, QImage::Format_Mono); // 100 megapixels, and small as a file
    huge.fill(0);
    QVERIFY(huge.save(at(u"huge.png"_s)));
    QImage picture(300, 300, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(at(u"cut.png"_s)));
    write(at(u"cut.png"_s), bytesOf(at(u"cut.png"_s)).first(60));
    const auto words = [this](const QString &name) { return readLogo(at(name)).error().detail; };
    QVERIFY2(words(u"text.png"_s).contains(u"no picture"_s), qPrintable(words(u"text.png"_s)));
    QVERIFY2(words(u"huge.png"_s).contains(u"too large"_s), qPrintable(words(u"huge.png"_s)));
    QVERIFY2(words(u"cut.png"_s).contains(u"Choose"_s), qPrintable(words(u"cut.png"_s)));
    QVERIFY(words(u"missing.png"_s).contains(u"no picture"_s));
}

void TestPatientsPrinting::logoIsMadeSmall()
{
    QImage picture(3000, 1000, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(at(u"wide.png"_s)));
    const QImage logo = QImage::fromData(readLogo(at(u"wide.png"_s)).value(), "PNG");
    QCOMPARE(logo.width(), 800);
    QVERIFY(std::abs(logo.height() - 267) <= 1);
}

void TestPatientsPrinting::headIsKeptAndPrinted()
{
    QImage picture(200, 100, QImage::Format_RGB32);
    picture.fill(Qt::black);
    QVERIFY(picture.save(at(u"logo.png"_s)));
    ClinicHeadDialog *dialog = m_desk->patientsPrinting.askHead();
    const QList<QLineEdit *> lines = dialog->findChildren<QLineEdit *>();
    lines[0]->setText(u"Clinic by the river"_s);
    lines[1]->setText(u"Street 1, town"_s);
    lines[2]->setText(u"000 000"_s);
    write(at(u"text.png"_s), "no picture");
    m_desk->prompts.filesToOpen = {at(u"text.png"_s)};
    Q_EMIT dialog->logoRequested();
    QVERIFY(dialog->messageBar()->message().contains(u"no picture"_s));
    QCOMPARE(lines[0]->text(), u"Clinic by the river"_s);
    m_desk->prompts.filesToOpen = {at(u"logo.png"_s)};
    Q_EMIT dialog->logoRequested();
    Q_EMIT dialog->saveRequested();
    QVERIFY(!dialog->isVisible());
    const ClinicHead kept = m_desk->store.clinicHead().value();
    QCOMPARE(kept.name, u"Clinic by the river"_s);
    QVERIFY(!kept.logo.isEmpty());
    PrintDialog *print = m_desk->printing.open();
    QCOMPARE(print->pages().frame().clinic.phone, u"000 000"_s);
    if (!kit::hasPdfReader())
        QSKIP("pdftotext and pdftoppm (poppler-utils) are not installed, so no PDF can be read back");
    const QByteArray pdf = writePdf(print->pages(), kit::deskNow).value();
    QVERIFY(kit::pagesOfPdf(pdf).constFirst().contains(u"Street 1, town \u00b7 000 000"_s));
    // The logo stands at the upper left corner inside the margins of 42 points.
    QCOMPARE(qGray(kit::picturesOfPdf(pdf, 72).constFirst().pixel(42 + 20, 42 + 15)), 0);
}

void TestPatientsPrinting::manyInOneFile()
{
    BatchDialog *dialog = openMany(3);
    QVERIFY(dialog);
    m_desk->prompts.fileToSave = at(u"all.pdf"_s);
    Q_EMIT dialog->saveRequested();
    QTRY_VERIFY2(dialog->messageBar()->message().contains(u"all.pdf"_s), qPrintable(dialog->messageBar()->message()));
    if (!kit::hasPdfReader())
        QSKIP("pdftotext (poppler-utils) is not installed, so no PDF can be read back");
    const QByteArray pdf = bytesOf(at(u"all.pdf"_s));
    const QString text = kit::pagesOfPdf(pdf).join(u' ');
    for (const QString &name : {u"P-0001"_s, u"P-0002"_s})
        QVERIFY2(text.contains(name), qPrintable(text));
    // Each begins on a page of its own, with pages counted for the patient who takes them home.
    QCOMPARE(text.count(u"page 1 of "_s), 3);
    QVERIFY2(kit::infoOfPdf(pdf).value(u"Title"_s).contains(u"3 patients"_s),
             qPrintable(kit::infoOfPdf(pdf).value(u"Title"_s)));
}

void TestPatientsPrinting::aFileForEach()
{
    BatchDialog *dialog = openMany(3);
    chooseFileForEach(dialog);
    QVERIFY(QDir(m_folder->path()).mkdir(u"out"_s));
    m_desk->prompts.folderToOpen = at(u"out"_s);
    Q_EMIT dialog->saveRequested();
    QTRY_VERIFY(dialog->messageBar()->message().contains(u"out"_s));
    const QStringList files = QDir(at(u"out"_s)).entryList(QDir::Files);
    QCOMPARE(files.size(), 3);
    for (const QString &file : files)
        QVERIFY2(file.startsWith(u"Handout "_s) && bytesOf(at(u"out/"_s + file)).startsWith("%PDF"), qPrintable(file));
    // What lies there already stays.
    write(at(u"out/"_s + files.first()), "kept");
    Q_EMIT dialog->saveRequested();
    QTRY_COMPARE(QDir(at(u"out"_s)).entryList(QDir::Files).size(), 6);
    QCOMPARE(bytesOf(at(u"out/"_s + files.first())), QByteArray("kept"));
}

void TestPatientsPrinting::stopLeavesNothing()
{
    BatchDialog *dialog = openMany(4);
    m_desk->prompts.fileToSave = at(u"all.pdf"_s);
    Q_EMIT dialog->saveRequested();
    dialog->reject(); // Escape while it prints
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->messageBar()->message().contains(u"Nothing was written"_s));
    QVERIFY(!QFile::exists(at(u"all.pdf"_s)));
    dialog->reject();
    QVERIFY(!dialog->isVisible());
}

void TestPatientsPrinting::aFolderThatCannotBeWritten()
{
    BatchDialog *dialog = openMany(2);
    m_desk->prompts.fileToSave = at(u"missing/all.pdf"_s);
    Q_EMIT dialog->saveRequested();
    QTRY_VERIFY2(dialog->messageBar()->message().contains(u"Choose another folder"_s),
                 qPrintable(dialog->messageBar()->message()));
    QVERIFY(dialog->isVisible());
}

void TestPatientsPrinting::aFolderThatGoesMeanwhile_data()
{
    QTest::addColumn<bool>("vanishes");
    QTest::newRow("taken away") << true;
    QTest::newRow("read-only") << false;
}

void TestPatientsPrinting::aFolderThatGoesMeanwhile()
{
    QFETCH(const bool, vanishes);
    if (!vanishes && geteuid() == 0)
        QSKIP("root may write everywhere, so no folder is read-only for it");
    BatchDialog *dialog = openMany(3);
    chooseFileForEach(dialog);
    QVERIFY(QDir(m_folder->path()).mkdir(u"out"_s));
    m_desk->prompts.folderToOpen = at(u"out"_s);
    Q_EMIT dialog->saveRequested();
    // Before the first patient's turn comes.
    if (vanishes)
        QVERIFY(QDir(m_folder->path()).rename(u"out"_s, u"elsewhere"_s));
    else
        QVERIFY(QFile::setPermissions(at(u"out"_s), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    QTRY_VERIFY2(dialog->messageBar()->message().contains(u"Choose another folder"_s),
                 qPrintable(dialog->messageBar()->message()));
    QVERIFY(dialog->isVisible());
    // The dialog can be used again, with another folder.
    QVERIFY(QDir(m_folder->path()).mkdir(u"next"_s));
    m_desk->prompts.folderToOpen = at(u"next"_s);
    Q_EMIT dialog->saveRequested();
    QTRY_COMPARE(QDir(at(u"next"_s)).entryList(QDir::Files).size(), 3);
    QFile::setPermissions(at(u"out"_s), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

void TestPatientsPrinting::ownExercisesArePrintedForEach()
{
    if (!kit::hasPdfReader())
        QSKIP("pdftotext (poppler-utils) is not installed, so no PDF can be read back");
    OwnExercise own;
    own.exercise = {
        .id = u"own_wall_sit"_s, .name = u"Wall sit"_s, .steps = {u"Lean on a wall."_s}, .stop = u"At pain."_s};
    own.dose = {.exercise = own.exercise.id, .sets = 2, .holdSeconds = 20};
    QVERIFY(m_desk->store.addToLibrary(LibraryKind::Exercise, {own.exercise.id, QString::fromUtf8(toJson(own))}));
    BatchDialog *dialog = openMany(2);
    const ProfileId other = m_desk->store.profileByName(u"P-0001"_s).value();
    QVERIFY(m_desk->store.setHandoutExercises(other, {own.exercise.id}).has_value());
    m_desk->prompts.fileToSave = at(u"all.pdf"_s);
    Q_EMIT dialog->saveRequested();
    QTRY_VERIFY(QFile::exists(at(u"all.pdf"_s)));
    const QString text = kit::pagesOfPdf(bytesOf(at(u"all.pdf"_s))).join(u' ');
    QCOMPARE(text.count(u"Wall sit"_s), 1);
}

void TestPatientsPrinting::clinicWordsAreInNoLayout()
{
    const QString secret = u"Zzyzx-secret"_s;
    QVERIFY(m_desk->store.saveClinicFile(m_desk->id, {false, QDate(2026, 12, 24), secret}).has_value());
    const AthleteRead read = m_desk->reader.read(m_desk->id).value();
    const PlanView view = athleteView(read.plan, read.profile, read.protocols, read.zone, read.now);
    if (!kit::hasPdfReader())
        QSKIP("pdftotext (poppler-utils) is not installed, so no PDF can be read back");
    for (size_t layout = 0; layout < keysOf<PrintLayout>.size(); ++layout) {
        const PrintedPages pages = makePages(view, builtInPoses().value(), {.layout = static_cast<PrintLayout>(layout)},
                                             weeksFrom(weekStart(view.today(), view.weekStarts), 1));
        const QString text = kit::pagesOfPdf(writePdf(pages, view.now).value()).join(u' ');
        QVERIFY(text.size() > 100);
        QVERIFY(!text.contains(secret));
    }
}

void TestPatientsPrinting::nobodyChosen()
{
    m_desk->patientsPrinting.print({});
    QVERIFY(m_desk->window.messageBar()->message().contains(u"Choose patients"_s));
    QVERIFY(!m_desk->patientsPrinting.batchDialog());
}

QTEST_MAIN(TestPatientsPrinting)
#include "test_patients_printing.moc"
