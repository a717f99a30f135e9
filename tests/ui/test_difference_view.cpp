// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/difference/difference_dialog.h"
#include "ui/dialogs/difference/difference_list.h"

#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace stridewell;

class TestDifferenceView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void alikeItemsAreOneLine();
    void eachLineSaysWhatBecomesOfIt();
    void onlyTheDaysAskedFor();
    void reasonAndSourceOnDemand();
    void manyLinesWaitBehindAButton();
    void allOrNothing();
};

namespace {

const QDate tuesday(2026, 11, 24);
const Formats formats{QLocale::c(), Units::Km, Zone()};

Item item(const QString &id, ItemKind kind, const QString &title, QDate day)
{
    Item made;
    made.id = ItemId{id};
    made.kind = kind;
    made.title = title;
    made.day = day;
    return made;
}

const Why rice{u"rice.ice"_s, u"Ice eases the pain of the first days."_s, {u"S28"_s}};
const Why rest{u"rice.rest"_s, u"No running in the first days."_s, {u"S27"_s}};

Difference sample()
{
    Difference difference;
    for (int i = 0; i < 5; ++i)
        difference.added +=
            ItemDifference{{}, item(u"i%1"_s.arg(i), ItemKind::Ice, u"Ice"_s, tuesday.addDays(i / 2)), rice};
    const Item run = item(u"r"_s, ItemKind::Run, u"Intervals 9 km"_s, tuesday.addDays(1));
    difference.removed += ItemDifference{run, {}, rest};
    const Item strength = item(u"s"_s, ItemKind::Strength, u"Strength A"_s, tuesday.addDays(2));
    Item later = strength;
    later.day = tuesday.addDays(4);
    difference.moved += ItemDifference{strength, later, rest};
    const Item walk = item(u"w"_s, ItemKind::ActiveRecovery, u"Walk 30 min"_s, tuesday.addDays(9));
    Item shorter = walk;
    shorter.title = u"Walk 20 min"_s;
    difference.changed += ItemDifference{walk, shorter, rest};
    return difference;
}

} // namespace

void TestDifferenceView::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

void TestDifferenceView::alikeItemsAreOneLine()
{
    const QList<DifferenceLine> lines = linesOf(sample(), formats);
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0].sign, DifferenceLine::Sign::Added);
    QCOMPARE(lines[0].title, u"Ice"_s);
    QVERIFY2(lines[0].when.startsWith(u"Tue 24 Nov \u2013 Thu 26 Nov, "_s) && lines[0].when.contains(u'5'),
             qPrintable(lines[0].when));
}

void TestDifferenceView::eachLineSaysWhatBecomesOfIt()
{
    const QList<DifferenceLine> lines = linesOf(sample(), formats);
    QCOMPARE(spoken(lines[1]), u"Left out: Intervals 9\u00a0km, Wed 25 Nov."_s);
    QCOMPARE(spoken(lines[2]), u"Moved: Strength A, from Thu 26 Nov to Sat 28 Nov."_s);
    QCOMPARE(spoken(lines[3]), u"Changed: Walk 20\u00a0min instead of Walk 30\u00a0min, Thu 3 Dec."_s);
    QCOMPARE(lines[1].because, rest);
}

void TestDifferenceView::onlyTheDaysAskedFor()
{
    const Difference week = within(sample(), tuesday, tuesday.addDays(6));
    QCOMPARE(week.added.size(), 5);
    QCOMPARE(week.removed.size(), 1);
    QCOMPARE(week.moved.size(), 1);
    QVERIFY(week.changed.isEmpty());
    // What moves in or out counts.
    QCOMPARE(within(sample(), tuesday.addDays(4), tuesday.addDays(4)).moved.size(), 1);
}

void TestDifferenceView::reasonAndSourceOnDemand()
{
    Theme theme;
    DifferenceList list(theme, 10);
    list.setDifference(sample(), formats,
                       {{u"S27"_s, {u"S27"_s, u"Rest means leaving out what hurts."_s, {}, {}, true}}});
    list.show();
    const auto visibleText = [&list] {
        QString text;
        for (const QLabel *label : list.findChildren<QLabel *>()) {
            if (label->isVisible())
                text += label->text() + u'\n';
        }
        return text;
    };
    QVERIFY(!visibleText().contains(rest.text));
    QPushButton *why = list.findChildren<QPushButton *>().at(1);
    QCOMPARE(why->accessibleName(), u"Left out: Intervals 9\u00a0km, Wed 25 Nov. Why?"_s);
    why->setFocus();
    QTest::keyClick(why, Qt::Key_Space);
    QVERIFY(visibleText().contains(rest.text));
    QVERIFY(visibleText().contains(u"S27: Rest means leaving out what hurts."_s));
}

void TestDifferenceView::manyLinesWaitBehindAButton()
{
    Theme theme;
    DifferenceList list(theme, 2);
    list.setDifference(sample(), formats, {});
    const auto buttons = [&list] {
        QList<QPushButton *> shown;
        for (QPushButton *button : list.findChildren<QPushButton *>()) {
            if (button->isVisibleTo(&list))
                shown += button;
        }
        return shown;
    };
    QCOMPARE(buttons().size(), 3);
    buttons().constLast()->click();
    QCOMPARE(buttons().size(), 4);
    list.setDifference({}, formats, {});
    QCOMPARE(buttons().size(), 0);
}

void TestDifferenceView::allOrNothing()
{
    Theme theme;
    const DifferenceDialog::Words words{u"Import"_s, u"3 runs are new."_s, u"Take all"_s, u"Take none"_s};
    for (const bool take : {true, false}) {
        DifferenceDialog dialog(theme, words, sample(), formats, {});
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        QSignalSpy rejected(&dialog, &QDialog::rejected);
        dialog.show();
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == (take ? words.take : words.leave))
                button->click();
        }
        QCOMPARE(accepted.count(), take ? 1 : 0);
        QCOMPARE(rejected.count(), take ? 0 : 1);
    }
}

QTEST_MAIN(TestDifferenceView)
#include "test_difference_view.moc"
