// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/plan_desk.h"
#include "ui/models/plan_edit.h"
#include "ui/pages/plan/dose_part.h"
#include "ui/pages/plan/inspector.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTest>

using namespace stridewell;

/// Doses changed in the details beside the calendar, in the real window over a real store.
class TestDoseEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lessByKeyboard();
    void tooMuchIsRefusedWhileTyping();
    void aCliniciansReasonPasses();
    void whatCannotBeStoredStaysTyped();
    void theFormFollowsItsItem();

private:
    Item strength(const QString &exercise = exercise::nordicCurl) const;
    /// Chooses the item and opens the form; the field of that name.
    QSpinBox *openFor(const Item &item, const QString &name) const;
    DosePart *part() const { return m_desk->page()->inspector()->doses(); }

    std::unique_ptr<PlanDesk> m_desk;
};

void TestDoseEdit::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_desk = std::make_unique<PlanDesk>();
}

Item TestDoseEdit::strength(const QString &exercise) const
{
    for (const Item &item : m_desk->desk().workspace.plan().items) {
        const bool holds = std::ranges::find(item.strength, exercise, &Dose::exercise) != item.strength.end();
        if (holds && item.kind == ItemKind::Strength && item.state == ItemState::Planned && item.day > m_desk->today())
            return item;
    }
    return {};
}

QSpinBox *TestDoseEdit::openFor(const Item &item, const QString &name) const
{
    m_desk->choose(item.id);
    QTest::keyClick(part()->opener(), Qt::Key_Space);
    for (QSpinBox *field : part()->findChildren<QSpinBox *>()) {
        if (field->accessibleName().endsWith(name))
            return field;
    }
    return nullptr;
}

void TestDoseEdit::lessByKeyboard()
{
    const Item before = strength();
    QVERIFY(!before.id.isEmpty());
    QSpinBox *reps = openFor(before, u"repetitions of each set"_s);
    QVERIFY(reps);
    QVERIFY(!part()->takeButton()->isEnabled());
    const int planned = reps->value();
    QTest::keyClick(reps, Qt::Key_Down);
    QCOMPARE(part()->told(), QString());
    QVERIFY(part()->takeButton()->isEnabled());
    QTest::keyClicks(part()->reason(), u"tired legs"_s);
    QTest::keyClick(reps, Qt::Key_Return);
    QCOMPARE(m_desk->item(before.id)->strength.first().reps.first(), planned - 1);
    QVERIFY2(m_desk->undoText().contains(u"dose of "_s + before.title), qPrintable(m_desk->undoText()));
    // It is in the store, and a plan made anew has it, too.
    const Profile stored = m_desk->desk().store.loadProfile(m_desk->desk().id).value();
    QCOMPARE(stored.doses.size(), 1);
    QCOMPARE(stored.doses.first().reason, u"tired legs"_s);
    QVERIFY(m_desk->desk().workspace.replan().has_value());
    QCOMPARE(m_desk->item(before.id)->strength.first().reps.first(), planned - 1);
    // Back to the plan's own dose, by its button and by undo.
    QTest::keyClick(part()->plannedButton(), Qt::Key_Space);
    QCOMPARE(m_desk->item(before.id)->strength, before.strength);
    m_desk->undo();
    QCOMPARE(m_desk->item(before.id)->strength.first().reps.first(), planned - 1);
    m_desk->undo();
    QCOMPARE(m_desk->item(before.id)->strength, before.strength);
    QVERIFY(m_desk->desk().store.loadProfile(m_desk->desk().id)->doses.isEmpty());
}

void TestDoseEdit::tooMuchIsRefusedWhileTyping()
{
    const Item before = strength();
    QSpinBox *reps = openFor(before, u"repetitions of each set"_s);
    QVERIFY(reps);
    reps->setValue(40);
    QVERIFY2(part()->told().contains(u"(rule nordic.table)"_s), qPrintable(part()->told()));
    QVERIFY(!part()->takeButton()->isEnabled());
    QTest::keyClick(reps, Qt::Key_Return);
    QCOMPARE(m_desk->item(before.id)->strength, before.strength);
    reps->setValue(before.strength.first().reps.first() - 1);
    QCOMPARE(part()->told(), QString());
    QVERIFY(part()->takeButton()->isEnabled());
}

void TestDoseEdit::aCliniciansReasonPasses()
{
    const Item before = strength();
    QSpinBox *reps = openFor(before, u"repetitions of each set"_s);
    QVERIFY(reps);
    reps->setValue(40);
    QVERIFY(part()->reason()->accessibleName().startsWith(u"For clinicians"_s));
    QTest::keyClicks(part()->reason(), u"trained sprinter"_s);
    QVERIFY(part()->takeButton()->isEnabled());
    // Another number is tried: the rule it stands against is told although there is a reason.
    reps->setValue(41);
    QVERIFY2(part()->told().contains(u"(rule nordic.table)"_s), qPrintable(part()->told()));
    QTest::keyClick(reps, Qt::Key_Return);
    const Item *now = m_desk->item(before.id);
    QCOMPARE(now->strength.first().reps.first(), 41);
    QVERIFY(std::ranges::any_of(now->why, [](const Why &why) { return why.text.contains(u"trained sprinter"_s); }));
    // Only corrected: the reason goes on speaking for it.
    openFor(before, u"repetitions of each set"_s)->setValue(39);
    QCOMPARE(part()->reason()->text(), u"trained sprinter"_s);
    QTest::keyClick(part()->takeButton(), Qt::Key_Space);
    QCOMPARE(m_desk->item(before.id)->strength.first().reps.first(), 39);
    m_desk->undo();
    m_desk->undo();
    QCOMPARE(m_desk->item(before.id)->strength, before.strength);
}

void TestDoseEdit::whatCannotBeStoredStaysTyped()
{
    const Item before = strength();
    QSpinBox *sets = openFor(before, u"sets"_s);
    QVERIFY(sets);
    sets->setValue(1);
    m_desk->desk().failing = true;
    QTest::keyClick(sets, Qt::Key_Return);
    QCOMPARE(m_desk->item(before.id)->strength, before.strength);
    QTRY_VERIFY(sets->isVisible()); // shown when the event loop comes round
    QCOMPARE(sets->value(), 1);
    m_desk->desk().failing = false;
    QTest::keyClick(sets, Qt::Key_Return);
    QCOMPARE(m_desk->item(before.id)->strength.first().sets, 1);
    QVERIFY(!part()->takeButton()->isVisible());
}

void TestDoseEdit::theFormFollowsItsItem()
{
    const Item before = strength();
    QSpinBox *sets = openFor(before, u"sets"_s);
    QVERIFY(sets);
    sets->setValue(1);
    for (const Item &item : m_desk->desk().workspace.plan().items) {
        if (!item.run || item.state != ItemState::Planned || item.day <= m_desk->today())
            continue;
        m_desk->choose(item.id);
        break;
    }
    QVERIFY(!part()->isVisible());
    m_desk->choose(before.id);
    // What was typed waits for its item.
    QTRY_VERIFY(sets->isVisible()); // shown when the event loop comes round
    QCOMPARE(sets->value(), 1);
    QTest::keyClick(part()->takeButton(), Qt::Key_Escape);
    QVERIFY(!part()->takeButton()->isVisible());
    QVERIFY(part()->opener()->hasFocus());
}

QTEST_MAIN(TestDoseEdit)
#include "test_dose_edit.moc"
