// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/json_reader.h"
#include "core/export/json_scan.h"
#include "core/export/json_writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <cmath>
#include <limits>

using namespace stridewell;
using namespace Qt::StringLiterals;

/// The form of JSON texts: what is refused before any value is looked at, and what the writer puts down.
class TestJsonForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsWhatTheStandardAllows_data();
    void acceptsWhatTheStandardAllows();
    void refusesBrokenForm_data();
    void refusesBrokenForm();
    void refusesNestingBeyond64();
    void sizeLimitIsExact();
    void writesNumbersShort_data();
    void writesNumbersShort();
    void writesTextsThatReadBack();
    void writesNoNan();
    void keepsMomentsExact_data();
    void keepsMomentsExact();
};

void TestJsonForm::acceptsWhatTheStandardAllows_data()
{
    QTest::addColumn<QByteArray>("text");
    // From the grammar of RFC 8259, sections 2 to 7.
    for (const char *text :
         {"{}", "[]", " \t\r\n{ } ", "{\"a\":1,\"b\":[1,2,{\"a\":3}]}", "[0,-0,0.5,-1.5e+3,1E5,2e-2]",
          "[true,false,null]", R"(["\"\\\/\b\f\n\r\t\u0041\uD83D\uDE00"])", "[\"\xC3\xA9\xF0\x9F\x98\x80\"]",
          "\xEF\xBB\xBF{}", "\"text\"", "7", "[{\"a\":1},{\"a\":1}]"})
        QTest::newRow(text) << QByteArray(text);
}

void TestJsonForm::acceptsWhatTheStandardAllows()
{
    QFETCH(QByteArray, text);
    const auto outcome = scanJson(text);
    QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(toText(outcome.error())));
}

void TestJsonForm::refusesBrokenForm_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *text, const QString &where) { QTest::newRow(text) << QByteArray(text) << where; };
    row("", u"line 1, column 1"_s);
    row("{", u"line 1, column 2"_s);
    row("{\"a\": 1,}", u"line 1, column 9"_s);
    row("[1 2]", u"line 1, column 4"_s);
    row("[1,]", u"line 1, column 4"_s);
    row("{\n  \"a\" 1\n}", u"line 2, column 7"_s);
    row("{\n\n\"\xC3\xA9\": x}", u"line 3, column 6"_s);
    row("{a: 1}", u"line 1, column 2"_s);
    row("{} {}", u"line 1, column 4"_s);
    row("[\"open", u"line 1, column 7"_s);
    row("[\"a\nb\"]", u"line 1, column 4"_s);
    row(R"(["\x"])", u"line 1, column 3"_s);
    row(R"(["\u00g0"])", u"line 1, column 3"_s);
    row(R"(["\u0000"])", u"line 1, column 3"_s);
    row(R"(["\uD83D"])", u"line 1, column 3"_s);
    row(R"(["\uD83D\u0041"])", u"line 1, column 3"_s);
    row(R"(["\uDE00"])", u"line 1, column 3"_s);
    row("[01]", u"line 1, column 4"_s);
    row("[1.]", u"line 1, column 4"_s);
    row("[.5]", u"line 1, column 2"_s);
    row("[+1]", u"line 1, column 2"_s);
    row("[1e]", u"line 1, column 4"_s);
    row("[True]", u"line 1, column 2"_s);
    row("{} // done", u"line 1, column 4"_s);
    // Not UTF-8: a lone byte of Latin-1, an overlong slash, a surrogate, a sequence cut off, UTF-16.
    row("[\"\xE9\"]", u"line 1, column 3"_s);
    row("[\"\xC0\xAF\"]", u"line 1, column 3"_s);
    row("[\"\xED\xA0\x80\"]", u"line 1, column 3"_s);
    row("[\"\xF0\x9F\x98", u"line 1, column 3"_s);
    row("\xFF\xFE{", u"line 1, column 1"_s);
    // The place of the value where the form is right.
    row("{\"a\": 1, \"a\": 2}", u"a"_s);
    row("{\"a\": [{}, {\"b\": {\"gap\": \"yes\", \"gap\": \"no\"}}]}", u"a[1].b.gap"_s);
    row(R"({"gap": 1, "g\u0061p": 2})", u"gap"_s);
    row("{\"a\": [0, NaN]}", u"a[1]"_s);
    row("{\"a\": {\"b\": Infinity}}", u"a.b"_s);
    row("{\"a\": -Infinity}", u"a"_s);
    row("{\"a\": nan}", u"a"_s);
    row("{\"a\": 1e400}", u"a"_s);
    row("[[], [1, -1e999]]", u"[1][1]"_s);
}

void TestJsonForm::refusesBrokenForm()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, where);
    const auto outcome = scanJson(text);
    QVERIFY(!outcome.has_value());
    QCOMPARE(outcome.error().code, ErrorCode::BadInput);
    QCOMPARE(outcome.error().where, where);
    QVERIFY(!outcome.error().detail.isEmpty());
}

void TestJsonForm::refusesNestingBeyond64()
{
    const auto nested = [](qsizetype depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    QVERIFY(scanJson(nested(64)).has_value());
    const auto tooDeep = scanJson(nested(65));
    QVERIFY(!tooDeep.has_value());
    QCOMPARE(tooDeep.error().where, u"line 1, column 65"_s);
    // A million levels must not use up the stack.
    QVERIFY(!scanJson(QByteArray(1'000'000, '[')).has_value());
    QVERIFY(!scanJson(QByteArray("{\"a\":").repeated(1'000'000)).has_value());
}

void TestJsonForm::sizeLimitIsExact()
{
    QByteArray text = "{}" + QByteArray(67'108'864 - 2, ' ');
    QVERIFY(scanJson(text).has_value());
    text += ' ';
    const auto tooLong = scanJson(text);
    QVERIFY(!tooLong.has_value());
    QVERIFY(tooLong.error().detail.contains(u"67108865"));
    QVERIFY(tooLong.error().detail.contains(u"64 MiB"));
}

void TestJsonForm::writesNumbersShort_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("whole") << 8200.0 << QByteArray("8200");
    QTest::newRow("zeros stay plain") << 100000.0 << QByteArray("100000");
    QTest::newRow("shortest, not 0.1000000000000000055") << 0.1 << QByteArray("0.1");
    QTest::newRow("sum that is no 0.3") << 0.1 + 0.2 << QByteArray("0.30000000000000004");
    QTest::newRow("negative") << -2.5 << QByteArray("-2.5");
    QTest::newRow("negative zero") << -0.0 << QByteArray("0");
    QTest::newRow("huge") << 1e300 << QByteArray("1e+300");
    QTest::newRow("tiny") << 5e-324 << QByteArray("5e-324");
}

void TestJsonForm::writesNumbersShort()
{
    QFETCH(double, value);
    QFETCH(QByteArray, text);
    JsonWriter out{Zone()};
    out.number(value);
    const QByteArray written = out.take();
    QCOMPARE(written, text + '\n');
    QCOMPARE(written.trimmed().toDouble(), value);
}

void TestJsonForm::writesTextsThatReadBack()
{
    QString text = u"quote \" backslash \\ slash / line\nbreak\ttab é 走 😀 \u2028 \u007F "_s;
    for (char16_t c = 1; c < 0x20; ++c)
        text += QChar(c);
    JsonWriter out{Zone()};
    out.beginArray();
    out.text(text);
    out.endArray();
    const QByteArray written = out.take();
    QVERIFY(scanJson(written).has_value());
    QCOMPARE(QJsonDocument::fromJson(written).array().first().toString(), text);
    QVERIFY(written.contains("\\u001f"));
    QVERIFY(written.contains("\xF0\x9F\x98\x80"));
}

void TestJsonForm::writesNoNan()
{
    for (const double value : {std::nan(""), std::numeric_limits<double>::infinity()}) {
        JsonWriter out{Zone()};
        out.beginArray(JsonWriter::Layout::Line);
        out.number(value);
        out.endArray();
        QCOMPARE(out.take(), QByteArray("[null]\n"));
    }
}

void TestJsonForm::keepsMomentsExact_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("moment");
    QTest::addColumn<QByteArray>("text");
    const QString madrid = u"Europe/Madrid"_s;
    QTest::newRow("winter") << madrid << u"2026-11-23T06:30:00Z"_s << QByteArray("2026-11-23T07:30:00+01:00");
    QTest::newRow("summer") << madrid << u"2026-06-01T06:30:00Z"_s << QByteArray("2026-06-01T08:30:00+02:00");
    QTest::newRow("half hour") << u"Asia/Kolkata"_s << u"2026-06-01T06:30:00Z"_s
                               << QByteArray("2026-06-01T12:00:00+05:30");
    QTest::newRow("fraction") << madrid << u"2026-11-23T06:30:00.007Z"_s << QByteArray("2026-11-23T07:30:00.007+01:00");
    // Amsterdam was 19 min 32 s ahead of Greenwich in 1930.
    QTest::newRow("offset with seconds") << u"Europe/Amsterdam"_s << u"1930-01-01T12:00:00Z"_s
                                         << QByteArray("1930-01-01T12:00:00+00:00");
}

void TestJsonForm::keepsMomentsExact()
{
    QFETCH(QString, zone);
    QFETCH(QString, moment);
    QFETCH(QByteArray, text);
    const Moment value = parseMoment(moment).value();
    JsonWriter out(Zone::named(zone).value());
    out.moment(value);
    QCOMPARE(out.take(), '"' + text + "\"\n");
    QCOMPARE(parseMoment(QString::fromLatin1(text)).value(), value);
}

QTEST_GUILESS_MAIN(TestJsonForm)
#include "test_json_form.moc"
