// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/ical.h"
#include "core/export/plan_csv.h"
#include "core/export/profile_json.h"
#include "tests/kit/clinic_desk.h"
#include "tests/kit/faulty_vfs.h"
#include "ui/dialogs/patients/delete_patient_dialog.h"
#include "ui/dialogs/patients/new_patient_dialog.h"
#include "ui/pages/today/today_page.h"
#include "ui/parts/message_bar.h"
#include "ui/parts/note_field.h"
#include "ui/window/patient_bar.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDateEdit>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace stridewell;

namespace {

QPushButton *button(const QWidget *parent, const QString &text)
{
    const QList<QPushButton *> all = parent->findChildren<QPushButton *>();
    const auto it =
        std::find_if(all.begin(), all.end(), [&](const QPushButton *b) { return b->text().remove(u'&') == text; });
    return it == all.end() ? nullptr : *it;
}

QStringList names(const PatientModel *model)
{
    QStringList all;
    for (int row = 0; row < model->rowCount(); ++row)
        all += model->index(row, PatientModel::Name).data().toString();
    all.sort();
    return all;
}

} // namespace

/// A clinic through its window.
class TestClinicWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aRunnerAloneNeverSeesIt();
    void opensAPatientAndComesBack();
    void newPatientInOneForm();
    void refusedNameStaysInTheForm();
    void noteNeverLeavesTheClinic();
    void noteThatCannotBeStoredStays();
    void aDiskThatRefusesLosesNothing();
    void archivesAndTakesItBack();
    void reviewByHand();
    void deletesForGood();
    void drawsOldSummariesAnew();
    void largeClinicBeginsWithTheUrgent();

private:
    void start()
    {
        QVERIFY(m_desk->session.open(m_desk->id).has_value());
        m_desk->window.show();
        m_desk->clinic.setOn(true);
        QVERIFY(QTest::qWaitForWindowExposed(&m_desk->window));
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<kit::ClinicDesk> m_desk;
};

void TestClinicWindow::initTestCase()
{
    QVERIFY(kit::faulty_vfs::install());
}

void TestClinicWindow::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_desk.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<kit::ClinicDesk>(m_folder->path());
}

void TestClinicWindow::aRunnerAloneNeverSeesIt()
{
    QVERIFY(m_desk->session.open(m_desk->id).has_value());
    m_desk->window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_desk->window));
    QVERIFY(!m_desk->window.patientBar()->isVisible());
    for (const auto *shown : m_desk->window.findChildren<QAbstractButton *>())
        QVERIFY2(!shown->isVisible() || !shown->text().contains(u"atient"_s), qPrintable(shown->text()));
    QVERIFY(!m_desk->action(u"&New patient"_s)->isEnabled());
    QSignalSpy switched(&m_desk->clinic, &Clinic::switched);
    m_desk->action(u"&Clinic with patients"_s)->trigger();
    QCOMPARE(switched.count(), 1);
    QVERIFY(m_desk->page()->isVisible());
    QVERIFY(m_desk->action(u"&New patient"_s)->isEnabled());
    m_desk->action(u"&Clinic with patients"_s)->trigger();
    QVERIFY(!m_desk->page()->isVisible());
    QVERIFY(m_desk->window.todayPage()->isVisible());
}

void TestClinicWindow::opensAPatientAndComesBack()
{
    const ProfileId other = m_desk->add(u"P-0031"_s);
    start();
    QCOMPARE(m_desk->page()->model()->rowCount(), 2);
    m_desk->page()->choose(other);
    m_desk->page()->takeFocus();
    QTest::keyClick(m_desk->page()->table(), Qt::Key_Return);
    QCOMPARE(m_desk->workspace.profileId(), other);
    QVERIFY(m_desk->window.todayPage()->isVisible());
    QVERIFY(m_desk->window.patientBar()->isVisible());
    QCOMPARE(m_desk->window.patientBar()->patient(), u"P-0031"_s);
    QVERIFY(m_desk->window.windowTitle().startsWith(u"P-0031"_s));
    auto *back = m_desk->window.patientBar()->findChild<QPushButton *>();
    QCOMPARE(back->accessibleName(), u"Back to all patients"_s);
    back->click();
    QVERIFY(m_desk->page()->isVisible());
    QCOMPARE(m_desk->page()->panel()->patient(), other);
}

void TestClinicWindow::newPatientInOneForm()
{
    start();
    NewPatientDialog *dialog = m_desk->clinic.askNew();
    const QList<QLineEdit *> lines = dialog->findChildren<QLineEdit *>();
    QTest::keyClicks(lines[0], u"P-0042"_s);
    QTest::keyClicks(lines[1], u"1988-12-31"_s);
    for (QCheckBox *box : dialog->findChildren<QCheckBox *>()) {
        if (box->text() == u"Diabetes"_s)
            box->click();
    }
    dialog->accept();
    QVERIFY(!dialog->isVisible());
    const ProfileId id = m_desk->store.profileByName(u"P-0042"_s).value();
    const Athlete athlete = m_desk->store.loadProfile(id)->athlete;
    QCOMPARE(athlete.born, std::optional(QDate(1988, 12, 31)));
    QCOMPARE(athlete.conditions, QList<Condition>{Condition::Diabetes});
    QCOMPARE(m_desk->page()->panel()->patient(), id);
}

void TestClinicWindow::refusedNameStaysInTheForm()
{
    m_desk->add(u"P-0042"_s);
    start();
    NewPatientDialog *dialog = m_desk->clinic.askNew();
    const QList<QLineEdit *> lines = dialog->findChildren<QLineEdit *>();
    dialog->accept();
    QVERIFY(dialog->problem().contains(u"needed"_s));
    lines[0]->setText(u"P-0042"_s);
    dialog->accept();
    QVERIFY2(dialog->problem().contains(u"already"_s), qPrintable(dialog->problem()));
    lines[1]->setText(u"yesterday"_s);
    dialog->accept();
    QVERIFY(dialog->problem().contains(u"no birth date"_s));
    QVERIFY(dialog->isVisible());
    QCOMPARE(lines[0]->text(), u"P-0042"_s);
    QCOMPARE(m_desk->store.profiles()->size(), 2);
}

void TestClinicWindow::noteNeverLeavesTheClinic()
{
    start();
    const QString secret = u"Zzyzx-secret"_s;
    m_desk->page()->choose(m_desk->id);
    m_desk->page()->panel()->noteField()->setPlainText(secret);
    m_desk->page()->panel()->noteField()->flush();
    QCOMPARE(m_desk->store.clinicFile(m_desk->id)->note, secret);
    const AthleteRead read = m_desk->reader.read(m_desk->id).value();
    QVERIFY(!writeProfile(read.profile, read.zone).contains(secret.toUtf8()));
    QVERIFY(!writeCalendar(read.plan, read.profile.athlete).contains(secret.toUtf8()));
    QVERIFY(!writePlanCsv(read.plan, read.zone).contains(secret.toUtf8()));
}

void TestClinicWindow::noteThatCannotBeStoredStays()
{
    start();
    m_desk->page()->choose(m_desk->id);
    QVERIFY(m_desk->store.deleteProfile(m_desk->id).has_value()); // another program did
    m_desk->page()->panel()->noteField()->setPlainText(u"not lost"_s);
    m_desk->page()->panel()->noteField()->flush();
    QVERIFY(!m_desk->window.messageBar()->message().isEmpty());
    QCOMPARE(m_desk->page()->panel()->noteField()->toPlainText(), u"not lost"_s);
}

/// A disk that is mounted read-only meanwhile, or taken away.
void TestClinicWindow::aDiskThatRefusesLosesNothing()
{
    const ProfileId other = m_desk->add(u"P-0031"_s);
    start();
    m_desk->page()->choose(other);
    NoteField *note = m_desk->page()->panel()->noteField();
    const auto told = [this] { return m_desk->window.messageBar()->message(); };
    kit::faulty_vfs::arm(kit::DiskFault::WriteFails, 1);
    note->setPlainText(u"not lost"_s);
    note->flush();
    QVERIFY2(told().contains(u"check that it has room"_s), qPrintable(told()));
    QCOMPARE(note->toPlainText(), u"not lost"_s);
    button(m_desk->page()->panel(), u"Archive"_s)->click();
    QVERIFY2(told().contains(u"check that it has room"_s), qPrintable(told()));
    // The list shows what holds, and can still be read.
    QVERIFY(names(m_desk->page()->model()).contains(u"P-0031"_s));
    m_desk->page()->choose(m_desk->id);
    m_desk->page()->choose(other);
    QCOMPARE(note->toPlainText(), u"not lost"_s);
    kit::faulty_vfs::disarm();
    note->flush();
    QCOMPARE(m_desk->store.clinicFile(other)->note, u"not lost"_s);
    QVERIFY(!m_desk->store.clinicFile(other)->archived);
}

void TestClinicWindow::archivesAndTakesItBack()
{
    const ProfileId other = m_desk->add(u"P-0031"_s);
    start();
    m_desk->page()->choose(other);
    button(m_desk->page()->panel(), u"Archive"_s)->click();
    QVERIFY(m_desk->store.clinicFile(other)->archived);
    QVERIFY(!names(m_desk->page()->model()).contains(u"P-0031"_s));
    m_desk->window.messageBar()->action()->click();
    QVERIFY(!m_desk->store.clinicFile(other)->archived);
    QVERIFY(names(m_desk->page()->model()).contains(u"P-0031"_s));
}

void TestClinicWindow::reviewByHand()
{
    start();
    m_desk->page()->choose(m_desk->id);
    auto *box = m_desk->page()->panel()->findChild<QCheckBox *>();
    auto *day = m_desk->page()->panel()->findChild<QDateEdit *>();
    day->setDate(QDate(2026, 11, 20));
    box->click();
    QCOMPARE(m_desk->store.clinicFile(m_desk->id)->nextReview, std::optional(QDate(2026, 11, 20)));
    const QModelIndex row = m_desk->page()->model()->indexOf(m_desk->id);
    QCOMPARE(row.siblingAtColumn(PatientModel::Review).data().toString(), u"overdue"_s);
    m_desk->window.messageBar()->action()->click();
    QVERIFY(!m_desk->store.clinicFile(m_desk->id)->nextReview);
    QVERIFY(!box->isChecked());
}

void TestClinicWindow::deletesForGood()
{
    const ProfileId other = m_desk->add(u"P-0031"_s);
    start();
    DeletePatientDialog *dialog = m_desk->clinic.askDelete(other);
    m_desk->prompts.fileToSave = m_folder->filePath(u"nowhere/p.json"_s);
    button(dialog, u"Export first\u2026"_s)->click();
    QVERIFY(dialog->messageBar()->message().contains(u"Choose another folder"_s));
    m_desk->prompts.fileToSave = m_folder->filePath(u"p.json"_s);
    button(dialog, u"Export first\u2026"_s)->click();
    QFile file(m_desk->prompts.fileToSave);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Profile kept = readProfile(file.readAll()).value();
    QCOMPARE(kept.athlete.name, u"P-0031"_s);
    // Enter is the safe answer.
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(m_desk->store.loadProfile(other).has_value());
    m_desk->clinic.askDelete(other)->accept();
    QVERIFY(!m_desk->store.loadProfile(other).has_value());
    QCOMPARE(m_desk->page()->model()->rowCount(), 1);
    // The one whose plan is open, and the last: somebody has to begin anew.
    QSignalSpy nobody(&m_desk->clinic, &Clinic::nobodyLeft);
    m_desk->clinic.askDelete(m_desk->id)->accept();
    QCOMPARE(nobody.count(), 1);
}

void TestClinicWindow::drawsOldSummariesAnew()
{
    const ProfileId other = m_desk->add(u"P-0031"_s);
    start();
    QVERIFY(m_desk->page()->model()->entry(other)->stale);
    QTRY_VERIFY(!m_desk->page()->model()->entry(other)->stale);
    QVERIFY(m_desk->page()->model()->entry(other)->summary.days.from().isValid());
}

void TestClinicWindow::largeClinicBeginsWithTheUrgent()
{
    constexpr int many = 700;
    const QDate today = m_desk->workspace.zone().day(kit::deskNow);
    QList<ProfileId> urgent;
    const auto added = m_desk->store.together([&]() -> Result<void> {
        for (int i = 0; i < many; ++i) {
            const ProfileId id = m_desk->store.createProfile({.athlete = {.name = u"P-%1"_s.arg(i)}}).value();
            PatientSummary summary{.looks = TriageClass::None};
            if (i % 100 == 0) {
                summary.referralDue = today;
                urgent += id;
            }
            if (auto saved = m_desk->store.saveSummary(id, summary); !saved)
                return saved;
        }
        return {};
    });
    QVERIFY(added.has_value());
    start();
    const PatientModel *model = m_desk->page()->model();
    const auto first = [&] {
        QList<ProfileId> ids;
        for (int row = 0; row < urgent.size(); ++row)
            ids += model->entry(model->index(row, 0))->id;
        return QSet<ProfileId>(ids.begin(), ids.end());
    };
    const QSet<ProfileId> expected(urgent.begin(), urgent.end());
    QCOMPARE(model->countOf(PatientFilter::Group::NeedLook), 7);
    QCOMPARE(first(), expected);
    QTRY_VERIFY(model->isWhole());
    QCOMPARE(model->rowCount(), many + 1);
    QCOMPARE(first(), expected);
    // What is written while the list is read anew is not lost again.
    m_desk->clinic.setOn(true);
    Q_EMIT m_desk->page()->shown();
    Q_EMIT m_desk->page()->noteEdited(urgent.last(), u"seen"_s);
    QTRY_VERIFY(!m_desk->page()->model()->entry(urgent.last())->file.note.isEmpty());
    QTest::qWait(200);
    QCOMPARE(m_desk->page()->model()->entry(urgent.last())->file.note, u"seen"_s);
}

QTEST_MAIN(TestClinicWindow)
#include "test_clinic_window.moc"
