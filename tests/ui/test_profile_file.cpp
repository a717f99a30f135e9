// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/profile_json.h"
#include "tests/kit/desk.h"
#include "ui/dialogs/import/import_dialog.h"
#include "ui/dialogs/profile_file/profile_file_dialog.h"
#include "ui/parts/message_bar.h"
#include "ui/window/profile_files.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace stridewell;
using kit::Desk;

/// A profile document opened with the program.
class TestProfileFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isKnownByItsBeginning();
    void tellsWhatIsInIt();
    void becomesARunnerOfItsOwn();
    void aNameThatIsTakenIsNotTakenTwice();
    void whatCannotBeReadIsTold();
    void otherFilesGoToTheImport();

private:
    QString write(const QString &name, const QByteArray &bytes) const;
    static QByteArray document(const QString &name);

    QTemporaryDir m_folder;
};

void TestProfileFile::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

QString TestProfileFile::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a test file cannot be written");
    return file.fileName();
}

QByteArray TestProfileFile::document(const QString &name)
{
    Profile profile = demoProfile(kit::deskNow).value();
    profile.athlete.name = name;
    return writeProfile(profile, Zone::fixedOffset(0));
}

void TestProfileFile::isKnownByItsBeginning()
{
    QVERIFY(ProfileFiles::isOne(write(u"a.stridewell"_s, document(u"Ana"_s))));
    QVERIFY(ProfileFiles::isOne(write(u"no-suffix"_s, document(u"Ana"_s))));
    QVERIFY(!ProfileFiles::isOne(write(u"b.stridewell"_s, "{}")));
    QVERIFY(!ProfileFiles::isOne(write(u"c.csv"_s, "Activity ID,Activity Date\n")));
    QVERIFY(!ProfileFiles::isOne(m_folder.path()));
    QVERIFY(!ProfileFiles::isOne(m_folder.filePath(u"missing"_s)));
}

void TestProfileFile::tellsWhatIsInIt()
{
    Profile profile;
    profile.athlete.name = u"Ana"_s;
    const Formats formats{QLocale(QLocale::English, QLocale::UnitedKingdom)};
    QCOMPARE(contentsOf(profile, formats), QStringList{u"No runs and no check-ins yet"_s});
    const Moment noon = formats.zone.at(QDate(2026, 3, 9), QTime(12, 0));
    profile.runs = {Run{.start = noon, .distance = Metres(5000)},
                    Run{.start = noon + hours(48), .distance = Metres(6000)}};
    CheckIn checkIn;
    checkIn.at = noon;
    profile.checkIns = {checkIn};
    QCOMPARE(contentsOf(profile, formats), (QStringList{u"Runs: 2, from 9 March 2026 to 11 March 2026"_s,
                                                        u"Check-ins: 1, from 9 March 2026 to 9 March 2026"_s}));
    Theme theme;
    const ProfileFileDialog dialog(theme, profile, {}, formats);
    QStringList shown;
    for (const auto *label : dialog.findChildren<QLabel *>())
        shown += label->text();
    QVERIFY(shown.join(u' ').contains(u"the profile of Ana"_s));
    QVERIFY(shown.join(u' ').contains(u"Runs: 2, from 9 March 2026"_s));
}

void TestProfileFile::becomesARunnerOfItsOwn()
{
    const QTemporaryDir folder;
    Desk desk(folder.path());
    QVERIFY(desk.session.open(desk.id).has_value());
    ProfileFiles files({desk.theme, desk.store, desk.workspace, desk.window}, desk.session);
    Q_EMIT desk.window.importRequested({write(u"ana.stridewell"_s, document(u"Ana"_s))});
    auto *dialog = desk.window.findChild<ProfileFileDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    // Looking at it changes nothing.
    QCOMPARE(desk.store.profiles()->size(), 1);
    dialog->takeIn()->click();
    QCOMPARE(desk.store.profiles()->size(), 2);
    QCOMPARE(desk.workspace.profile().athlete.name, u"Ana"_s);
    QCOMPARE(writeProfile(desk.workspace.profile(), Zone::fixedOffset(0)), document(u"Ana"_s));
    QVERIFY(desk.window.messageBar()->message().startsWith(u"Ana was added"_s));
}

void TestProfileFile::aNameThatIsTakenIsNotTakenTwice()
{
    const QTemporaryDir folder;
    Desk desk(folder.path());
    QVERIFY(desk.session.open(desk.id).has_value());
    const QString name = desk.workspace.profile().athlete.name;
    ProfileFiles files({desk.theme, desk.store, desk.workspace, desk.window}, desk.session);
    ProfileFileDialog *dialog = files.open(write(u"same.stridewell"_s, document(name)));
    QCOMPARE(dialog->name()->text(), name + u" 2"_s);
    QVERIFY(dialog->takeIn()->isEnabled());
    dialog->name()->setText(u' ' + name);
    QVERIFY(!dialog->takeIn()->isEnabled());
    QVERIFY(dialog->name()->accessibleDescription().contains(u"is here already"_s));
    dialog->name()->clear();
    QVERIFY(!dialog->takeIn()->isEnabled());
    // What only the store finds wrong is told beside what was typed.
    Profile berta = demoProfile(kit::deskNow).value();
    berta.athlete.name = u"Berta"_s;
    QVERIFY(desk.store.createProfile(berta).has_value());
    dialog->name()->setText(u"Berta"_s);
    dialog->takeIn()->click();
    QVERIFY(dialog->isVisible());
    QVERIFY(!dialog->name()->accessibleDescription().isEmpty());
    QCOMPARE(desk.store.profiles()->size(), 2);
}

void TestProfileFile::whatCannotBeReadIsTold()
{
    const QTemporaryDir folder;
    Desk desk(folder.path());
    QVERIFY(desk.session.open(desk.id).has_value());
    ProfileFiles files({desk.theme, desk.store, desk.workspace, desk.window}, desk.session);
    QByteArray broken = document(u"Ana"_s);
    broken.replace("\"distance_m\"", "\"distance\"");
    QVERIFY(!files.open(write(u"broken.stridewell"_s, broken)));
    QVERIFY(desk.window.messageBar()->message().contains(u"broken.stridewell: runs[0]"_s));
    QVERIFY(!desk.window.findChild<ProfileFileDialog *>());
}

void TestProfileFile::otherFilesGoToTheImport()
{
    const QTemporaryDir folder;
    Desk desk(folder.path());
    QVERIFY(desk.session.open(desk.id).has_value());
    ProfileFiles files({desk.theme, desk.store, desk.workspace, desk.window}, desk.session);
    Q_EMIT desk.window.importRequested({write(u"runs.csv"_s, "date,distance\n")});
    QVERIFY(!desk.window.findChild<ProfileFileDialog *>());
    QVERIFY(desk.window.findChild<ImportDialog *>());
}

QTEST_MAIN(TestProfileFile)
#include "test_profile_file.moc"
