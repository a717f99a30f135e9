// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/clinic_desk.h"
#include "tests/shots/save_shot.h"
#include "ui/dialogs/clinic/clinic_head_dialog.h"
#include "ui/dialogs/log_back/log_back_dialog.h"
#include "ui/dialogs/patients/delete_patient_dialog.h"
#include "ui/dialogs/patients/new_patient_dialog.h"
#include "ui/dialogs/print/batch_dialog.h"
#include "ui/pages/patients/patient_filters.h"
#include "ui/pages/plan/plan_page.h"
#include "ui/parts/note_field.h"
#include "ui/theme/style_sheet.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace stridewell;

namespace {

const QDate today(2026, 11, 24);

/// Ten patients as a clinic may have them, by code.
QList<std::pair<QString, PatientSummary>> patients()
{
    using T = TriageClass;
    const auto summary = [](std::optional<T> looks, std::optional<Side> side, std::optional<Stage> stage,
                            double hoursAgo, int review, int kept, const QList<int> &pain) {
        PatientSummary one{.looks = looks, .side = side, .stage = stage, .lastCheckIn = kit::deskNow - hours(hoursAgo)};
        one.recheckDue = today.addDays(review);
        PatientDays days(today.addDays(-PatientDays::back), {});
        for (int i = 0; i < PatientDays::back + 1 + PatientDays::ahead; ++i) {
            const qsizetype place = i - PatientDays::back + pain.size() - 1;
            const bool told = place >= 0 && place < pain.size();
            days.add({1, i * 100 / PatientDays::back < kept ? 1 : 0, told ? std::optional(pain[place]) : std::nullopt});
        }
        one.days = days;
        return one;
    };
    QList<std::pair<QString, PatientSummary>> all{
        {u"P-0042"_s, summary(T::Urgent, Side::Left, {}, 6, 0, 0, {6, 7})},
        {u"P-0017"_s, summary(T::Physio, Side::Right, Stage::ReturnToRun, 7, 0, 82, {1, 1, 2, 2, 3, 4})},
        {u"P-0031"_s, summary(T::Strain, Side::Left, Stage::Strengthen, 28, 0, 91, {6, 5, 5, 4, 3, 2, 2, 1})},
        {u"P-0008"_s, summary(T::Physio, Side::Right, {}, 50, 0, 74, {3, 3, 2, 3, 2, 2})},
        {u"P-0055"_s, summary(T::Strain, Side::Right, Stage::Regain, 5, 1, 100, {5, 4, 4, 3})},
        {u"P-0023"_s, summary(T::Soreness, Side::Both, {}, 24, 2, 100, {4, 3, 2})},
        {u"P-0012"_s, summary(T::None, {}, Stage::Full, 75, 20, 88, {0, 1, 0, 1, 0})},
        {u"P-0049"_s, summary(T::Strain, Side::Left, Stage::Protect, 3, 2, 50, {7, 6})},
        {u"P-0036"_s, summary(T::None, {}, {}, 150, 27, 67, {0, 0, 0})},
        {u"P-0029"_s, summary(T::Strain, Side::Right, Stage::Strengthen, 200, -3, 79, {4, 3, 3, 2})}};
    all[1].second.referralDue = today;
    all[3].second.referralDue = today.addDays(3);
    return all;
}

} // namespace

/// Pictures of what a clinic sees.
class TestClinicShots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void patientsPage_data();
    void patientsPage();
    void dialogs_data();
    void dialogs();
};

void TestClinicShots::patientsPage_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    const QSize usual(1440, 900);
    QTest::newRow("light") << false << false << 100 << usual;
    QTest::newRow("dark") << true << false << 100 << usual;
    QTest::newRow("light-rtl") << false << true << 100 << usual;
    QTest::newRow("light-1024") << false << false << 100 << QSize(1024, 680);
    QTest::newRow("light-font150") << false << false << 150 << usual;
}

void TestClinicShots::patientsPage()
{
    QFETCH(bool, dark);
    QFETCH(bool, mirrored);
    QFETCH(int, percent);
    QFETCH(QSize, size);
    const Dress dress(mirrored, percent);
    QApplication::setPalette(paletteOf(dark ? darkColours() : lightColours()));
    const QTemporaryDir folder;
    kit::ClinicDesk desk(folder.path());
    QVERIFY(desk.session.open(desk.id).has_value());
    ProfileId chosen;
    for (const auto &[name, summary] : patients()) {
        const ProfileId id = desk.add(name);
        QVERIFY(desk.store.saveSummary(id, summary).has_value());
        if (name == u"P-0031"_s) {
            chosen = id;
            QVERIFY(desk.store.saveClinicFile(id, {.note = u"Afraid of sprinting; race on 14 Feb."_s}).has_value());
        }
    }
    desk.window.resize(size);
    desk.window.show();
    desk.clinic.setOn(true);
    desk.page()->choose(chosen);
    QTest::qWait(600);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    saveShot(desk.window, u"patients-"_s + tag);
    desk.clinic.open(chosen);
    desk.window.showPage(desk.window.planPage());
    QTest::qWait(100);
    saveShot(desk.window, u"patients-plan-"_s + tag);
}

void TestClinicShots::dialogs_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestClinicShots::dialogs()
{
    QFETCH(bool, dark);
    QApplication::setPalette(paletteOf(dark ? darkColours() : lightColours()));
    const QTemporaryDir folder;
    kit::ClinicDesk desk(folder.path());
    QVERIFY(desk.session.open(desk.id).has_value());
    const ProfileId other = desk.add(u"P-0031"_s);
    desk.window.show();
    desk.clinic.setOn(true);
    desk.patientsPrinting.print({desk.id, other});
    const QList<std::pair<QString, QDialog *>> all{{u"new"_s, desk.clinic.askNew()},
                                                   {u"delete"_s, desk.clinic.askDelete(other)},
                                                   {u"head"_s, desk.patientsPrinting.askHead()},
                                                   {u"batch"_s, desk.patientsPrinting.batchDialog()},
                                                   {u"log"_s, desk.session.askLogBack()}};
    for (const auto &[name, dialog] : all) {
        QVERIFY(dialog);
        QTest::qWait(50);
        saveShot(*dialog, u"clinic-%1-%2"_s.arg(name, QString::fromLatin1(QTest::currentDataTag())));
    }
}

QTEST_MAIN(TestClinicShots)
#include "test_clinic_shots.moc"
