// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/save_shot.h"
#include "ui/dialogs/backups/backups_dialog.h"
#include "ui/dialogs/backups/rescue_dialog.h"
#include "ui/dialogs/passphrase/passphrase_dialog.h"
#include "ui/theme/style_sheet.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>

using namespace stridewell;

/// Pictures of the dialogs that keep data safe.
class TestSafetyShots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void dialogs_data();
    void dialogs();

private:
    static QList<BackupModel::Row> rows();
};

void TestSafetyShots::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

QList<BackupModel::Row> TestSafetyShots::rows()
{
    constexpr Moment now{1'795'527'000'000};
    const QList<BackupReason> reasons{BackupReason::Routine, BackupReason::BeforeImport,  BackupReason::Routine,
                                      BackupReason::Asked,   BackupReason::BeforeRestore, BackupReason::BeforeDelete};
    QList<BackupModel::Row> rows;
    int hour = 0;
    for (const BackupReason reason : reasons) {
        const Moment made = now - std::chrono::hours(hour);
        const BackupContents contents{
            {{{}, u"Anna"_s, made - std::chrono::minutes(3)}, {{}, u"Ben"_s, made}}, 430 - hour, 1'234'567};
        rows += BackupModel::Row{{u"/home/anna/backups/x"_s, made, reason}, contents};
        hour += 7;
    }
    rows[2].contents = tl::unexpected(Error{ErrorCode::StoreDamaged, {}, u"the end of the store is cut off"_s});
    return rows;
}

void TestSafetyShots::dialogs_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<int>("percent");
    QTest::newRow("light") << false << false << 100;
    QTest::newRow("dark") << true << false << 100;
    QTest::newRow("mirrored") << false << true << 100;
    QTest::newRow("large") << false << false << 200;
}

void TestSafetyShots::dialogs()
{
    QFETCH(bool, dark);
    QFETCH(bool, mirrored);
    QFETCH(int, percent);
    const Dress dress(mirrored, percent);
    QApplication::setPalette(paletteOf(dark ? darkColours() : lightColours()));
    const auto back = qScopeGuard([] { QApplication::setPalette(QPalette()); });
    Theme theme;
    const QString end = u'-' + QString::fromLatin1(QTest::currentDataTag());
    const Formats formats{QLocale(QLocale::English, QLocale::UnitedKingdom), Units::Km, Zone()};

    BackupsDialog backups(theme);
    backups.setBackups(rows(), u"/home/anna/.local/share/stridewell/backups"_s, formats);
    backups.showNote(u"It was restored. What it replaced is kept as a backup of its own."_s, true);
    backups.show();
    saveShot(backups, u"backups"_s + end);

    RescueDialog rescue(theme, u"the end of the store is cut off; restore a backup"_s, rows(),
                        RescueDialog::Readable{2, 412, 1}, formats);
    rescue.show();
    saveShot(rescue, u"rescue"_s + end);

    PassphraseDialog passphrase(theme, PassphraseDialog::Kind::New,
                                u"Whoever opens stridewell-backup.sealed needs this passphrase."_s,
                                [](const QString &) { return QString(); });
    passphrase.field()->setText(u"correct horse"_s);
    passphrase.again()->setText(u"correct hose"_s);
    passphrase.show();
    saveShot(passphrase, u"passphrase"_s + end);
}

QTEST_MAIN(TestSafetyShots)
#include "test_safety_shots.moc"
