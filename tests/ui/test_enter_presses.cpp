// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/difference/difference_dialog.h"
#include "ui/parts/enter_presses.h"

#include <QDialog>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

using namespace stridewell;
using namespace Qt::StringLiterals;

namespace {

/// A dialog whose main button waits for Enter while the focus is elsewhere.
struct Asked
{
    Asked()
    {
        auto *layout = new QVBoxLayout(&dialog);
        for (QPushButton *button : {tick, leave, save})
            layout->addWidget(button);
        tick->setCheckable(true);
        tick->setAutoDefault(false);
        leave->setAutoDefault(false);
        save->setDefault(true);
        dialog.show();
        dialog.activateWindow();
    }

    QDialog dialog;
    QPushButton *tick = new QPushButton(u"Sharp"_s);
    QPushButton *leave = new QPushButton(u"Cancel"_s);
    QPushButton *save = new QPushButton(u"Save"_s);
    QSignalSpy left{leave, &QPushButton::clicked};
    QSignalSpy saved{save, &QPushButton::clicked};
};

void press(QAbstractButton *button, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    button->setFocus();
    QTest::keyClick(button, key, modifiers);
}

} // namespace

class TestEnterPresses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_presses = std::make_unique<EnterPresses>(); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void theButtonThatHasTheFocus();
    void buttonsOfPages();
    void goesOnFromAnAnswer();
    void leavesChordsAlone();
    void nobodyTakesWhatHeMeantToLeave();
    void cleanupTestCase() { m_presses.reset(); }

private:
    std::unique_ptr<EnterPresses> m_presses;
};

void TestEnterPresses::theButtonThatHasTheFocus()
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        Asked asked;
        press(asked.leave, key, key == Qt::Key_Enter ? Qt::KeypadModifier : Qt::NoModifier);
        QCOMPARE(asked.left.count(), 1);
        QCOMPARE(asked.saved.count(), 0);
        press(asked.save, key);
        QCOMPARE(asked.saved.count(), 1);
    }
}

void TestEnterPresses::buttonsOfPages()
{
    QToolButton close;
    QSignalSpy closed(&close, &QToolButton::clicked);
    press(&close, Qt::Key_Return);
    QCOMPARE(closed.count(), 1);
}

void TestEnterPresses::goesOnFromAnAnswer()
{
    Asked asked;
    press(asked.tick, Qt::Key_Return);
    QVERIFY(!asked.tick->isChecked());
    QCOMPARE(asked.saved.count(), 1);
}

void TestEnterPresses::leavesChordsAlone()
{
    Asked asked;
    press(asked.leave, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked.left.count(), 0);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
    QVERIFY(!m_presses->eventFilter(asked.leave, &held));
    QCOMPARE(asked.left.count(), 0);
}

void TestEnterPresses::nobodyTakesWhatHeMeantToLeave()
{
    Theme theme;
    const DifferenceDialog::Words words{u"Move"_s, u"This moves a run."_s, u"Take it"_s, u"Leave it"_s};
    DifferenceDialog dialog(theme, words, {}, Formats{QLocale::c(), Units::Km, Zone()}, {});
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QSignalSpy rejected(&dialog, &QDialog::rejected);
    dialog.show();
    dialog.activateWindow();
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == words.leave)
            press(button, Qt::Key_Return);
    }
    QCOMPARE(accepted.count(), 0);
    QCOMPARE(rejected.count(), 1);
}

QTEST_MAIN(TestEnterPresses)
#include "test_enter_presses.moc"
