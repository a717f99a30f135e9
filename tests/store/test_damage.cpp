// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recovery.h"

#include "tests/store/store_folder.h"

#include <QRandomGenerator>

using namespace stridewell;

/// Stores with something wrong in them: what is found, and what can be saved.
class TestDamage : public QObject, protected StoreFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFlippedByteIsFoundOrHarmless();
    void aTruncatedFileIsFoundAtOpening();
    void aLostLogLeavesAWholeStore();
    void savesWhatCanBeRead();
    void savesPeopleWhoseOwnRowIsLost();
    void leavesOutWhatMakesNoSense();
    void recoversAnOlderSchema();
    void saysWhenNothingIsLeft();

private:
    /// A store with two people and a year of runs.
    void makeLargeStore() const
    {
        Store store = open(u"a.db"_s).value();
        for (const QString &name : {u"Anna"_s, u"Ben"_s}) {
            Profile profile = sample::fullProfile();
            profile.athlete.name = name;
            const ProfileId id = store.createProfile(profile).value();
            QList<SourcedRun> runs;
            for (int day = 0; day < 365; ++day) {
                Run run = sample::run(u"2025-01-01T06:00:00Z", 5000 + day);
                run.start = run.start + hours(24.0 * day);
                runs += SourcedRun{run, u"a rather long name of a file.fit"_s, QString::number(day)};
            }
            QVERIFY(store.addRuns(id, runs).has_value());
        }
    }
    /// Spoils the page that holds `text`.
    static QByteArray spoilt(QByteArray whole, const QByteArray &text)
    {
        const qsizetype place = whole.indexOf(text);
        return place < 0 ? QByteArray() : whole.replace(place / 4096 * 4096, 64, QByteArray(64, '\x7f'));
    }
};

void TestDamage::init()
{
    QVERIFY(begin());
}

/// One bit in each of many places: found by verify, or nothing that is read has changed but a letter or a digit, which
/// no check of a database can know.
void TestDamage::aFlippedByteIsFoundOrHarmless()
{
    makeLargeStore();
    const QByteArray whole = bytesOf(at(u"a.db"_s));
    QRandomGenerator random(7);
    int found = 0;
    int unseen = 0;
    const int places = qEnvironmentVariableIsSet("STRIDEWELL_LONG") ? 4000 : 300;
    for (int i = 0; i < places; ++i) {
        QByteArray flipped = whole;
        const auto place = static_cast<qsizetype>(random.bounded(static_cast<int>(whole.size())));
        flipped[place] = static_cast<char>(flipped[place] ^ (1 << random.bounded(8)));
        write(at(u"b.db"_s), flipped);
        const auto verified = verifyStore(at(u"b.db"_s));
        if (!verified) {
            ++found;
            continue;
        }
        ++unseen;
        QCOMPARE(verified->profiles, 2);
        QCOMPARE(verified->runs, 2 * 368);
        QCOMPARE(verified->checkIns, 6);
    }
    qInfo("a flipped bit in %d places: found in %d, unseen in %d (free space, letters and digits of values)", places,
          found, unseen);
    // Every byte of the head and of each page's own head is known.
    for (qsizetype page = 0; page < whole.size(); page += 4096) {
        QByteArray flipped = whole;
        flipped[page + (page == 0 ? 100 : 0)] = static_cast<char>(flipped[page + (page == 0 ? 100 : 0)] ^ 0x40);
        write(at(u"b.db"_s), flipped);
        QVERIFY2(!verifyStore(at(u"b.db"_s)), qPrintable(QString::number(page)));
        QVERIFY2(!searchStore(at(u"b.db"_s)), qPrintable(QString::number(page)));
    }
}

void TestDamage::aTruncatedFileIsFoundAtOpening()
{
    makeLargeStore();
    const QByteArray whole = bytesOf(at(u"a.db"_s));
    for (const qsizetype size : {whole.size() - 1, whole.size() - 4096, whole.size() / 2, qsizetype(100)}) {
        write(at(u"b.db"_s), whole.first(size));
        const auto opened = open(u"b.db"_s);
        QCOMPARE(codeOf(opened), ErrorCode::StoreDamaged);
        QVERIFY(opened.error().detail.contains(u"cut off"_s));
        QCOMPARE(bytesOf(at(u"b.db"_s)).size(), size);
    }
}

/// What only lay in the log is gone with it; what is left is whole and older.
void TestDamage::aLostLogLeavesAWholeStore()
{
    makeStore(u"a.db"_s, u"Anna"_s);
    QByteArray withoutLog;
    {
        Store store = open(u"a.db"_s).value();
        CheckIn checkIn;
        checkIn.at = sample::monday + hours(1);
        QVERIFY(store.addCheckIn(store.profiles()->first().id, checkIn).has_value());
        withoutLog = bytesOf(at(u"a.db"_s));
    }
    write(at(u"b.db"_s), withoutLog);
    QCOMPARE(verifyStore(at(u"b.db"_s))->checkIns, 3);
    QCOMPARE(verifyStore(at(u"a.db"_s))->checkIns, 4);
}

void TestDamage::savesWhatCanBeRead()
{
    makeLargeStore();
    const QByteArray whole = bytesOf(at(u"a.db"_s));
    QVERIFY(whole.size() > 10 * 4096);
    int lost = 0;
    int hopeless = 0;
    // Each page in turn, but the first, without which nothing is known.
    for (qsizetype page = 4096; page < whole.size(); page += 4096) {
        QByteArray damaged = whole;
        damaged.replace(page, 64, QByteArray(64, '\x7f'));
        write(at(u"b.db"_s), damaged);
        QFile::remove(at(u"c.db"_s));
        if (verifyStore(at(u"b.db"_s)))
            continue;
        const auto recovered = recoverStore(at(u"b.db"_s), at(u"c.db"_s), sample::monday);
        if (!recovered) {
            // The list of tables has pages of its own.
            QCOMPARE(recovered.error().code, ErrorCode::StoreDamaged);
            ++hopeless;
            continue;
        }
        QVERIFY(verifyStore(at(u"c.db"_s)).value() == recovered->saved);
        QCOMPARE(recovered->saved.profiles, 2);
        // A page of rows has some thirty of them; the page above them all has the table.
        lost += recovered->saved.runs < 2 * 368 ? 1 : 0;
        QCOMPARE(bytesOf(at(u"b.db"_s)), damaged);
        QVERIFY(open(u"c.db"_s)->profiles().has_value());
    }
    qInfo("a page overwritten, each of %lld: rows of runs were lost with %d of them",
          static_cast<long long>(whole.size() / 4096), lost);
    QVERIFY2(hopeless <= 3, qPrintable(QString::number(hopeless)));
    QVERIFY(lost > 0 && lost < whole.size() / 4096);
    QCOMPARE(codeOf(recoverStore(at(u"b.db"_s), at(u"a.db"_s), sample::monday)), ErrorCode::Refused);
}

void TestDamage::savesPeopleWhoseOwnRowIsLost()
{
    makeLargeStore();
    write(at(u"b.db"_s), spoilt(bytesOf(at(u"a.db"_s)), "Europe/Madrid"));
    const auto recovered = recoverStore(at(u"b.db"_s), at(u"c.db"_s), sample::monday);
    QVERIFY2(recovered.has_value(), recovered ? "" : qPrintable(toText(recovered.error())));
    QCOMPARE(recovered->nameless, 2);
    QCOMPARE(recovered->saved.runs, 2 * 368);
    QCOMPARE(athletes(u"c.db"_s), (QStringList{u"Recovered 1"_s, u"Recovered 2"_s}));
}

void TestDamage::leavesOutWhatMakesNoSense()
{
    makeLargeStore();
    runSql(u"a.db"_s, u"update check_ins set gap = 'perhaps' where gap is not null"_s);
    const auto recovered = recoverStore(at(u"a.db"_s), at(u"c.db"_s), sample::monday);
    QVERIFY(recovered.has_value());
    QCOMPARE(recovered->leftOut, 2);
    QCOMPARE(recovered->saved.checkIns, 4);
    QCOMPARE(recovered->saved.runs, 2 * 368);
}

void TestDamage::recoversAnOlderSchema()
{
    {
        Database database = Database::open(at(u"a.db"_s), sample::monday, builtInSteps().sliced(0, 1)).value();
        QVERIFY(Statement(database, u"insert into profiles (id, changed_ms, name, time_zone, units, week_starts, "
                                    "conditions, medicines, run_days, strength_days, hard_days) values "
                                    "('1', 0, 'Anna', '', 'km', 'mon', '[]', '[]', '[]', '[]', '[]')"_s)
                    .run()
                    .has_value());
    }
    QCOMPARE(recoverStore(at(u"a.db"_s), at(u"c.db"_s), sample::monday)->saved.profiles, 1);
    QCOMPARE(athletes(u"c.db"_s), QStringList{u"Anna"_s});
}

void TestDamage::saysWhenNothingIsLeft()
{
    makeLargeStore();
    QByteArray headless = bytesOf(at(u"a.db"_s));
    headless.replace(100, 400, QByteArray(400, '\x7f'));
    write(at(u"b.db"_s), headless);
    QCOMPARE(codeOf(recoverStore(at(u"b.db"_s), at(u"c.db"_s), sample::monday)), ErrorCode::StoreDamaged);
    write(at(u"d.db"_s), "no store at all");
    QVERIFY(!recoverStore(at(u"d.db"_s), at(u"c.db"_s), sample::monday));
    QVERIFY(!recoverStore(at(u"none.db"_s), at(u"c.db"_s), sample::monday));
    QCOMPARE(files(), (QStringList{u"a.db"_s, u"b.db"_s, u"d.db"_s}));
}

QTEST_GUILESS_MAIN(TestDamage)
#include "test_damage.moc"
