// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/store_folder.h"

using namespace stridewell;

/// What a clinic adds to the program.
class TestLibrary : public QObject, protected StoreFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void keepsEachKindApart();
    void refusesWhatIsNotThere();
    void handoutsKeepTheirOrder();
    void anOlderStoreIsBroughtUpToDate();
};

void TestLibrary::keepsEachKindApart()
{
    const LibraryEntry copy{u"ours"_s, u"{\"a\": 1}"_s};
    const LibraryEntry exercise{u"ours"_s, u"{\"b\": \"\u00e9\"}"_s};
    {
        Store store = open(u"a.db"_s).value();
        QVERIFY(store.library(LibraryKind::ProtocolCopy)->isEmpty());
        QVERIFY(store.addToLibrary(LibraryKind::ProtocolCopy, copy).has_value());
        QVERIFY(store.addToLibrary(LibraryKind::Exercise, {u"ours"_s, u"old"_s}).has_value());
        QVERIFY(store.addToLibrary(LibraryKind::Exercise, exercise).has_value());
        QVERIFY(store.addToLibrary(LibraryKind::Exercise, {u"another"_s, {}}).has_value());
    }
    Store store = open(u"a.db"_s).value();
    QCOMPARE(store.library(LibraryKind::ProtocolCopy).value(), QList<LibraryEntry>{copy});
    QCOMPARE(store.library(LibraryKind::Exercise).value(), (QList<LibraryEntry>{{u"another"_s, u""_s}, exercise}));
    QVERIFY(store.removeFromLibrary(LibraryKind::Exercise, u"ours"_s).has_value());
    QCOMPARE(store.library(LibraryKind::ProtocolCopy).value(), QList<LibraryEntry>{copy});
    QCOMPARE(store.library(LibraryKind::Exercise)->size(), 1);
}

void TestLibrary::refusesWhatIsNotThere()
{
    Store store = open(u"a.db"_s).value();
    QCOMPARE(codeOf(store.addToLibrary(LibraryKind::Exercise, {})), ErrorCode::BadInput);
    QCOMPARE(codeOf(store.removeFromLibrary(LibraryKind::HiddenExercise, u"stride"_s)), ErrorCode::NotFound);
}

void TestLibrary::handoutsKeepTheirOrder()
{
    Store store = open(u"a.db"_s).value();
    Profile profile;
    profile.athlete.name = u"Anna"_s;
    const ProfileId id = store.createProfile(profile).value();
    QVERIFY(store.handoutExercises(id)->isEmpty());
    QVERIFY(store.setHandoutExercises(id, {u"b"_s, u"a"_s}).has_value());
    QCOMPARE(store.handoutExercises(id).value(), (QStringList{u"b"_s, u"a"_s}));
    QVERIFY(store.setHandoutExercises(id, {u"a"_s}).has_value());
    QCOMPARE(open(u"a.db"_s)->handoutExercises(id).value(), QStringList{u"a"_s});
    QCOMPARE(codeOf(store.setHandoutExercises(ProfileId{u"nobody"_s}, {})), ErrorCode::NotFound);
}

/// A file as the fifth schema wrote it.
void TestLibrary::anOlderStoreIsBroughtUpToDate()
{
    QVERIFY(Database::open(at(u"a.db"_s), sample::monday, builtInSteps().sliced(0, 5)).has_value());
    Store store = open(u"a.db"_s).value();
    QVERIFY(store.library(LibraryKind::Exercise)->isEmpty());
    QVERIFY(store.addToLibrary(LibraryKind::HiddenExercise, {u"stride"_s, {}}).has_value());
}

QTEST_GUILESS_MAIN(TestLibrary)
#include "test_library.moc"
