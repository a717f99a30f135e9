// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/first_paint.h"
#include "ui/parts/text_label.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTest>

using namespace stridewell;
using namespace Qt::StringLiterals;

namespace {

void prepare(QLabel &label, const QString &text, const QFont &font)
{
    label.setTextFormat(Qt::PlainText);
    label.setWordWrap(true);
    label.setFont(font);
    label.setText(text);
}

} // namespace

/// What QLabel answers is the measure: texts must not move for being measured faster.
class TestTextLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void measuresAsQLabel_data();
    void measuresAsQLabel();
    void measuresAnewAfterAChange();
    void leavesOthersToQLabel();
    void waitsForThePaint();
};

void TestTextLabel::measuresAsQLabel_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("word") << u"Ice"_s;
    QTest::newRow("two lines") << u"Ice for 15 minutes\nthen walk"_s;
    QTest::newRow("an end of line") << u"Ice\n"_s;
    QTest::newRow("tabs and returns") << u"a\tb\r\nc"_s;
    QTest::newRow("sentence")
        << u"Put the cold pack on the sore place, with a cloth between; take it off when it burns."_s;
    QTest::newRow("long") << u"A few words that go on and on, with commas and \u2013 dashes. "_s.repeated(40);
    QTest::newRow("one long word") << u"x"_s.repeated(300);
    QTest::newRow("leading space") << u"   three spaces   and more   "_s;
    QTest::newRow("from the right") << u"\u05d4\u05d9\u05d5\u05dd \u05e7\u05e8\u05d7 15 \u05d3\u05e7\u05d5\u05ea"_s;
    QTest::newRow("emoji") << u"Run \U0001F3C3\u200D\u2640\uFE0F and rest \U0001F634"_s;
    QTest::newRow("accents") << u"Cafe\u0301 \u00c5ngstro\u0308m"_s;
}

void TestTextLabel::measuresAsQLabel()
{
    QFETCH(QString, text);
    for (const int pixels : {9, 13, 20, 26}) {
        QFont font = QApplication::font();
        font.setPixelSize(pixels);
        font.setBold(pixels == 20);
        TextLabel ours;
        QLabel theirs;
        prepare(ours, text, font);
        prepare(theirs, text, font);
        QCOMPARE(ours.sizeHint(), theirs.sizeHint());
        QCOMPARE(ours.minimumSizeHint(), theirs.minimumSizeHint());
        for (int width = 0; width < 900; width += 7)
            QCOMPARE(ours.heightForWidth(width), theirs.heightForWidth(width));
        for (QLabel *label : {static_cast<QLabel *>(&ours), &theirs}) {
            label->setContentsMargins(3, 5, 7, 11);
            label->setMinimumWidth(120);
        }
        QCOMPARE(ours.sizeHint(), theirs.sizeHint());
        QCOMPARE(ours.minimumSizeHint(), theirs.minimumSizeHint());
        QCOMPARE(ours.heightForWidth(80), theirs.heightForWidth(80));
    }
}

void TestTextLabel::measuresAnewAfterAChange()
{
    TextLabel label;
    QFont font = QApplication::font();
    font.setPixelSize(13);
    prepare(label, u"short"_s, font);
    const int line = label.heightForWidth(200);
    label.setText(u"much longer than it was, so that it needs more than one line of two hundred pixels"_s);
    QVERIFY(label.heightForWidth(200) >= 2 * line);
    const int before = label.heightForWidth(200);
    font.setPixelSize(26);
    label.setFont(font);
    QVERIFY(label.heightForWidth(200) > before);
}

void TestTextLabel::leavesOthersToQLabel()
{
    TextLabel ours(u"a framed label that never wraps"_s);
    QLabel theirs(ours.text());
    for (QLabel *label : {static_cast<QLabel *>(&ours), &theirs}) {
        label->setFrameStyle(QFrame::Box);
        label->setMargin(4);
        label->setWordWrap(false);
    }
    QCOMPARE(ours.sizeHint(), theirs.sizeHint());
    QCOMPARE(ours.minimumSizeHint(), theirs.minimumSizeHint());
    QCOMPARE(ours.heightForWidth(50), theirs.heightForWidth(50));
}

void TestTextLabel::waitsForThePaint()
{
    QWidget window;
    int done = 0;
    afterPaint(&window, [&done] { ++done; });
    QCoreApplication::processEvents();
    QCOMPARE(done, 0);
    window.show();
    QTRY_COMPARE(done, 1);
    window.repaint();
    QCoreApplication::processEvents();
    QCOMPARE(done, 1);
}

QTEST_MAIN(TestTextLabel)
#include "test_text_label.moc"
