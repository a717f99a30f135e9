// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/sealed_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sodium.h>

using namespace stridewell;
using namespace Qt::StringLiterals;

namespace {

constexpr GuessingCost quick{1, 8}; // what a test can afford a thousand times

/// The file with the sum made anew, as somebody does who changes it on purpose.
QByteArray withSum(const QByteArray &sealed)
{
    QByteArray body = sealed.chopped(32);
    unsigned char sum[32];
    crypto_generichash(sum, sizeof sum, reinterpret_cast<const unsigned char *>(body.constData()),
                       static_cast<unsigned long long>(body.size()), nullptr, 0);
    return body.append(reinterpret_cast<const char *>(sum), sizeof sum);
}

} // namespace

class TestSealed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack_data();
    void comesBack();
    void isNeverTheSameTwice();
    void aWrongPassphraseLooksLikeAChange();
    void damageIsToldApart();
    void changesAreFound();
    void piecesCannotBeMoved();
    void costsAreBounded();
    void letterMarksMayComeInTwoPieces();
    void throughFiles();
    void passphrasesAreKnownAgain();
};

void TestSealed::comesBack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a word") << QByteArray("hamstring");
    QTest::newRow("one piece") << QByteArray(65536, 'x');
    QTest::newRow("a byte more") << QByteArray(65537, 'y');
    QTest::newRow("many pieces") << QByteArray(700'000, '\0');
}

void TestSealed::comesBack()
{
    QFETCH(QByteArray, bytes);
    const QByteArray sealed = sealBytes(bytes, u"correct horse"_s, quick).value();
    QVERIFY(isSealed(sealed));
    QVERIFY(bytes.isEmpty() || !sealed.contains(bytes.left(9)));
    QCOMPARE(unsealBytes(sealed, u"correct horse"_s).value(), bytes);
}

void TestSealed::isNeverTheSameTwice()
{
    QVERIFY(sealBytes("a", u"p"_s, quick).value() != sealBytes("a", u"p"_s, quick).value());
    QCOMPARE(sealBytes("a", {}, quick).error().code, ErrorCode::BadInput);
}

void TestSealed::aWrongPassphraseLooksLikeAChange()
{
    const QByteArray sealed = sealBytes("a secret", u"right"_s, quick).value();
    const Error wrong = unsealBytes(sealed, u"wrong"_s).error();
    QCOMPARE(wrong.code, ErrorCode::Refused);
    QByteArray changed = sealed;
    changed[sealed.size() - 40] = static_cast<char>(changed[sealed.size() - 40] ^ 1);
    QCOMPARE(unsealBytes(withSum(changed), u"right"_s).error(), wrong);
}

void TestSealed::damageIsToldApart()
{
    const QByteArray sealed = sealBytes(QByteArray(2000, 'x'), u"right"_s, quick).value();
    for (qsizetype size = 0; size < sealed.size(); ++size)
        QCOMPARE(unsealBytes(sealed.left(size), u"right"_s).error().code, ErrorCode::StoreDamaged);
    for (qsizetype place = 0; place < sealed.size(); ++place) {
        QByteArray flipped = sealed;
        flipped[place] = static_cast<char>(flipped[place] ^ 0x10);
        // Told before the passphrase is tried, and whatever it is.
        QCOMPARE(unsealBytes(flipped, u"wrong"_s).error().code, ErrorCode::StoreDamaged);
    }
}

void TestSealed::changesAreFound()
{
    const QByteArray sealed = sealBytes(QByteArray(300, 'x'), u"right"_s, quick).value();
    for (qsizetype place = 8; place < sealed.size() - 32; ++place) {
        QByteArray changed = sealed;
        changed[place] = static_cast<char>(changed[place] ^ 0x01);
        const auto opened = unsealBytes(withSum(changed), u"right"_s);
        QVERIFY(!opened.has_value());
        // The cost in the head may become one that nobody offers; that is no file of ours.
        QVERIFY(opened.error().code == ErrorCode::Refused || place < 16);
    }
}

void TestSealed::piecesCannotBeMoved()
{
    const QByteArray sealed = sealBytes(QByteArray(3 * 65536, 'x'), u"right"_s, quick).value();
    constexpr qsizetype head = 32 + 24;
    constexpr qsizetype piece = 65536 + 17;
    const QByteArray first = sealed.mid(head, piece);
    const QByteArray second = sealed.mid(head + piece, piece);
    QByteArray swapped = sealed;
    swapped.replace(head, piece, second).replace(head + piece, piece, first);
    QCOMPARE(unsealBytes(withSum(swapped), u"right"_s).error().code, ErrorCode::Refused);
    // Ends at the border of a piece.
    const QByteArray shortened = sealed.left(head + 2 * piece) + QByteArray(32, '\0');
    QCOMPARE(unsealBytes(withSum(shortened), u"right"_s).error().code, ErrorCode::Refused);
    const QByteArray longer = sealed.chopped(32) + second + QByteArray(32, '\0');
    QCOMPARE(unsealBytes(withSum(longer), u"right"_s).error().code, ErrorCode::Refused);
}

void TestSealed::costsAreBounded()
{
    QByteArray greedy = sealBytes("a", u"p"_s, quick).value();
    for (qsizetype place = 8; place < 16; ++place)
        greedy[place] = '\xff';
    QCOMPARE(unsealBytes(withSum(greedy), u"p"_s).error().code, ErrorCode::StoreDamaged);
}

void TestSealed::letterMarksMayComeInTwoPieces()
{
    const QByteArray sealed = sealBytes("a", u"caf\u00e9"_s, quick).value();
    QCOMPARE(unsealBytes(sealed, u"cafe\u0301"_s).value(), QByteArray("a"));
}

void TestSealed::throughFiles()
{
    const QTemporaryDir folder;
    const auto at = [&](const QString &name) { return folder.filePath(name); };
    QFile plain(at(u"plain"_s));
    QVERIFY(plain.open(QIODevice::WriteOnly) && plain.write("a store") == 7);
    plain.close();
    QVERIFY(sealFile(at(u"plain"_s), at(u"sealed"_s), u"right"_s).has_value());
    QVERIFY(unsealFile(at(u"sealed"_s), at(u"again"_s), u"right"_s).has_value());
    QFile again(at(u"again"_s));
    QVERIFY(again.open(QIODevice::ReadOnly));
    QCOMPARE(again.readAll(), QByteArray("a store"));
    QVERIFY(!(again.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    const auto refused = unsealFile(at(u"sealed"_s), at(u"never"_s), u"wrong"_s);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QCOMPARE(refused.error().where, at(u"sealed"_s));
    QVERIFY(!QFile::exists(at(u"never"_s)));
    QCOMPARE(sealFile(at(u"missing"_s), at(u"never"_s), u"p"_s).error().code, ErrorCode::BadInput);
    QCOMPARE(sealFile(at(u"plain"_s), at(u"no/folder"_s), u"p"_s).error().code, ErrorCode::Unwritable);
}

void TestSealed::passphrasesAreKnownAgain()
{
    const QByteArray remembered = rememberedPassphrase(u"open sesame"_s, quick).value();
    QVERIFY(remembered.startsWith("$argon2id$"));
    QVERIFY(!remembered.contains("sesame"));
    QVERIFY(isPassphrase(u"open sesame"_s, remembered));
    QVERIFY(!isPassphrase(u"open barley"_s, remembered));
    QVERIFY(!isPassphrase({}, remembered));
    QVERIFY(!isPassphrase(u"open sesame"_s, {}));
}

QTEST_GUILESS_MAIN(TestSealed)
#include "test_sealed.moc"
