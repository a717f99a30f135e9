// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/protocol_loader.h"
#include "tests/kit/desk.h"
#include "ui/dialogs/difference/difference_dialog.h"
#include "ui/dialogs/protocols/protocols_dialog.h"
#include "ui/pages/plan/plan_page.h"

#include <QRadioButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace stridewell;

namespace {

QRadioButton *buttonOf(const QDialog &dialog, const QString &id)
{
    const QList<ProtocolChoice> choices = protocolChoices();
    const auto choice = std::ranges::find(choices, id, &ProtocolChoice::id);
    for (auto *button : dialog.findChildren<QRadioButton *>()) {
        if (choice != choices.end() && button->text() == choice->name)
            return button;
    }
    return nullptr;
}

} // namespace

class TestProtocols : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void defaultsAreInForceAtFirst();
    void choicesReplaceDefaultsAndCopiesStay();
    void saysWhatIsNotConfirmed();
    void aChoiceIsOfferedFromTheMenu();

private:
    Theme m_theme;
};

void TestProtocols::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

void TestProtocols::defaultsAreInForceAtFirst()
{
    const ProtocolsDialog dialog(m_theme, protocolChoices(), {});
    QVERIFY(buttonOf(dialog, u"strain"_s)->isChecked());
    QVERIFY(!buttonOf(dialog, u"strain-early-loading"_s)->isChecked());
    QVERIFY(dialog.chosen().isEmpty());
    // Nothing is asked where there is nothing to choose from.
    QVERIFY(!buttonOf(dialog, u"triage"_s));
}

void TestProtocols::choicesReplaceDefaultsAndCopiesStay()
{
    const ChosenProtocol copy{u"clinic"_s, u"{}"_s};
    const ProtocolsDialog dialog(m_theme, protocolChoices(), {{u"strength-13-week"_s, {}}, copy});
    QVERIFY(buttonOf(dialog, u"strength-13-week"_s)->isChecked());
    buttonOf(dialog, u"strength-low-volume"_s)->click();
    buttonOf(dialog, u"strain-early-loading"_s)->click();
    QCOMPARE(dialog.chosen(),
             (QList<ChosenProtocol>{{u"strain-early-loading"_s, {}}, {u"strength-low-volume"_s, {}}, copy}));
    buttonOf(dialog, u"strain"_s)->click();
    buttonOf(dialog, u"strength"_s)->click();
    QCOMPARE(dialog.chosen(), QList<ChosenProtocol>{copy});
}

void TestProtocols::saysWhatIsNotConfirmed()
{
    const ProtocolsDialog dialog(m_theme, protocolChoices(), {});
    // Evidence 2.3: the rows of the thirteen-week table are not confirmed; those of the ten weeks of 2.1 were read.
    QVERIFY(buttonOf(dialog, u"strength-13-week"_s)->accessibleDescription().contains(u"Not confirmed"_s));
    QVERIFY(!buttonOf(dialog, u"strength"_s)->accessibleDescription().contains(u"Not confirmed"_s));
}

void TestProtocols::aChoiceIsOfferedFromTheMenu()
{
    const QTemporaryDir folder;
    kit::Desk desk(folder.path());
    QVERIFY(desk.session.open(desk.id).has_value());
    desk.action(u"P&rotocols"_s)->trigger();
    auto *dialog = desk.window.findChild<ProtocolsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    buttonOf(*dialog, u"strength-low-volume"_s)->click();
    dialog->accept();
    if (auto *shown = desk.window.findChild<DifferenceDialog *>())
        shown->accept();
    QCOMPARE(desk.workspace.chosenProtocols(), (QList<ChosenProtocol>{{u"strength-low-volume"_s, {}}}));
    QCOMPARE(desk.store.chosenProtocols(desk.id).value(), desk.workspace.chosenProtocols());
    const QList<ProtocolRef> inForce = desk.workspace.plan().protocols;
    QVERIFY(std::ranges::any_of(inForce, [](const ProtocolRef &ref) { return ref.id == u"strength-low-volume"_s; }));
    Q_EMIT desk.window.undoRequested();
    QVERIFY(desk.workspace.chosenProtocols().isEmpty());
}

QTEST_MAIN(TestProtocols)
#include "test_protocols.moc"
