// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/protocol_loader.h"
#include "tests/kit/desk.h"
#include "ui/dialogs/difference/difference_dialog.h"
#include "ui/dialogs/protocol_editor/protocol_editor.h"
#include "ui/dialogs/protocols/protocols_dialog.h"
#include "ui/models/protocol_library.h"
#include "ui/models/protocol_numbers.h"
#include "ui/models/protocol_words.h"
#include "ui/parts/message_bar.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace stridewell;

namespace {

ProtocolChoice choiceOf(const QString &id)
{
    const QList<ProtocolChoice> all = protocolChoices();
    return *std::ranges::find(all, id, &ProtocolChoice::id);
}

/// The row of a number by its words.
int rowOf(const QAbstractItemModel &model, const QString &name)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, ProtocolNumbers::Name).data().toString() == name)
            return row;
    }
    return -1;
}

QString shown(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

struct Bench
{
    QTemporaryDir folder;
    kit::Desk desk{folder.path()};
    ProtocolEditor *editor = nullptr;

    Bench()
    {
        if (desk.session.open(desk.id))
            open();
    }
    void open()
    {
        desk.action(u"Protocol &numbers"_s)->trigger();
        editor = desk.window.findChildren<ProtocolEditor *>().constLast();
    }
    void choose(const QString &name) const
    {
        const QList<QListWidgetItem *> found = editor->list()->findItems(name, Qt::MatchContains);
        QVERIFY2(!found.isEmpty(), qPrintable(name));
        editor->list()->setCurrentItem(found.first());
    }
    void press(const QString &text) const
    {
        for (auto *button : editor->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&').startsWith(text)) {
                button->click();
                return;
            }
        }
        QFAIL(qPrintable(text));
    }
    bool type(const QString &number, const QString &value) const
    {
        ProtocolNumbers *model = editor->numbers();
        return model->setData(model->index(rowOf(*model, number), ProtocolNumbers::Value), value, Qt::EditRole);
    }
    QList<ProtocolCopy> stored() const { return copiesOf(desk.store.library(LibraryKind::ProtocolCopy).value()); }
};

const QString weekly = u"A week against the one before, at most"_s;
const QString hardGap = u"Between hard days"_s;

} // namespace

/// Numbers of protocols, and clinicians' copies of them.
class TestProtocolEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyNumberHasWordsUnitAndSource();
    void originalsCannotBeChanged();
    void aCopyIsChangedInsideItsRange();
    void readsNumbersAsTheReaderWritesThem();
    void copiesAreNumberedAndStored();
    void aCopyIsGivenToTheAthlete();
    void goesOutAndComesIn();
    void refusesFiles_data();
    void refusesFiles();
    void anotherChoiceTakesTheCopyBack();
    void idsAreNobodyElses();
};

void TestProtocolEditor::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

void TestProtocolEditor::everyNumberHasWordsUnitAndSource()
{
    ProtocolNumbers model(QLocale::c());
    const QAbstractItemModelTester tester(&model);
    int numbers = 0;
    for (const ProtocolChoice &choice : protocolChoices()) {
        const Protocols protocols = protocolsWith(choice).value();
        model.showOriginal(protocols, choice.group);
        for (int row = 0; row < model.rowCount(); ++row, ++numbers) {
            const QString name = shown(model, row, ProtocolNumbers::Name);
            QVERIFY(!name.isEmpty() && !name.contains(u'_'));
            QVERIFY(!shown(model, row, ProtocolNumbers::Value).isEmpty());
            QVERIFY(!shown(model, row, ProtocolNumbers::Certainty).isEmpty());
            QVERIFY(!shown(model, row, ProtocolNumbers::Allowed).isEmpty());
            QVERIFY2(!model.sourcesOf(row).isEmpty(), qPrintable(name));
        }
    }
    QVERIFY(numbers > 90);
    // Every key has words of its own: none falls back on its key, and no two of a group are called the same.
    const QMap<QString, Parameter> all = protocolParameters(builtInProtocols().value());
    QStringList names;
    for (auto it = all.begin(); it != all.end(); ++it)
        names += it.key().section(u'.', 0, 0) + protocolNumberName(it.key());
    QCOMPARE(names.removeDuplicates(), 0);
    // By evidence 8.13 and S40: ten per cent a week, from the article.
    model.showOriginal(builtInProtocols().value(), ProtocolGroup::Load);
    const int row = rowOf(model, weekly);
    QCOMPARE(shown(model, row, ProtocolNumbers::Value), u"1.1"_s);
    QCOMPARE(shown(model, row, ProtocolNumbers::Allowed), u"1 to 1.1"_s);
    QCOMPARE(shown(model, row, ProtocolNumbers::Certainty), u"the article"_s);
    QCOMPARE(shown(model, rowOf(model, hardGap), ProtocolNumbers::Value), u"48 h"_s);
    QCOMPARE(shown(model, rowOf(model, u"\u201cLately\u201d is"_s), ProtocolNumbers::Allowed), u"fixed"_s);
}

void TestProtocolEditor::originalsCannotBeChanged()
{
    ProtocolNumbers model(QLocale::c());
    model.showOriginal(builtInProtocols().value(), ProtocolGroup::Load);
    const QModelIndex value = model.index(rowOf(model, weekly), ProtocolNumbers::Value);
    QVERIFY(!model.flags(value).testFlag(Qt::ItemIsEditable));
    QVERIFY(!model.setData(value, u"1.05"_s, Qt::EditRole));
}

void TestProtocolEditor::aCopyIsChangedInsideItsRange()
{
    ProtocolNumbers model(QLocale::c());
    const QAbstractItemModelTester tester(&model);
    const ProtocolCopy copy = newCopy(choiceOf(u"load"_s), u"Ours"_s, {});
    model.showCopy(builtInProtocols().value(), ProtocolGroup::Load, copy);
    QSignalSpy refused(&model, &ProtocolNumbers::refused);
    const QModelIndex value = model.index(rowOf(model, weekly), ProtocolNumbers::Value);
    QVERIFY(!model.setData(value, u"1.2"_s, Qt::EditRole));
    QCOMPARE(refused.last().first().toString(), weekly + u": 1.2 is outside what is allowed, 1 to 1.1."_s);
    QVERIFY(model.copy().changes.isEmpty());
    QVERIFY(!model.setData(value, u"a lot"_s, Qt::EditRole));
    QVERIFY(refused.last().first().toString().contains(u"type a number"_s));
    QVERIFY(model.setData(value, u"1.05"_s, Qt::EditRole));
    QVERIFY(refused.last().first().toString().isEmpty());
    QCOMPARE(value.data().toString(), u"1.05 (changed)"_s);
    QCOMPARE(model.index(value.row(), ProtocolNumbers::Original).data().toString(), u"1.1"_s);
    // What is counted is whole, and the least is never above the most.
    QVERIFY(!model.setData(model.index(rowOf(model, u"Runs, at most"_s), 1), u"4.5"_s, Qt::EditRole));
    QVERIFY(refused.last().first().toString().contains(u"whole"_s));
    // Back to the original is no change.
    QVERIFY(model.setData(value, u"1.1"_s, Qt::EditRole));
    QVERIFY(model.copy().changes.isEmpty());
    QVERIFY(model.copy().units.isEmpty());
}

void TestProtocolEditor::readsNumbersAsTheReaderWritesThem()
{
    ProtocolNumbers model(QLocale{QLocale::German});
    model.showCopy(builtInProtocols().value(), ProtocolGroup::Load, newCopy(choiceOf(u"load"_s), u"Ours"_s, {}));
    const QModelIndex value = model.index(rowOf(model, weekly), ProtocolNumbers::Value);
    QCOMPARE(value.data().toString(), u"1,1"_s);
    QVERIFY(model.setData(value, u"1,05"_s, Qt::EditRole));
    QCOMPARE(model.copy().changes.value(u"load.weekly_growth"_s), 1.05);
    QCOMPARE(model.copy().units.value(u"load.weekly_growth"_s), u"ratio"_s);
}

void TestProtocolEditor::copiesAreNumberedAndStored()
{
    Bench bench;
    QVERIFY(bench.editor && bench.editor->isVisible());
    bench.choose(u"Running load"_s);
    bench.press(u"Make a copy"_s);
    QCOMPARE(bench.stored().size(), 1);
    QCOMPARE(bench.stored().constFirst().version, 1);
    bench.editor->nameField()->setText(u"Careful build-up"_s);
    Q_EMIT bench.editor->nameField()->editingFinished();
    QVERIFY(bench.type(weekly, u"1.05"_s));
    QCOMPARE(bench.stored().constFirst().name, u"Careful build-up"_s);
    QCOMPARE(bench.stored().constFirst().version, 1); // still the first, nobody has it
    QVERIFY(!bench.type(weekly, u"2"_s));
    QVERIFY(bench.editor->messageBar()->message().contains(u"1 to 1.1"_s));
    // Seen another day it is somebody's, so a change makes a version of its own.
    bench.choose(u"Running load"_s);
    bench.choose(u"Careful build-up"_s);
    QVERIFY(bench.type(weekly, u"1.08"_s));
    QVERIFY(bench.type(hardGap, u"60"_s));
    QCOMPARE(bench.stored().constFirst().version, 2);
    QCOMPARE(bench.stored().constFirst().changes.size(), 2);
    bench.editor->nameField()->setText(u"  "_s);
    Q_EMIT bench.editor->nameField()->editingFinished();
    QVERIFY(bench.editor->messageBar()->message().contains(u"needs a name"_s));
    QCOMPARE(bench.stored().constFirst().name, u"Careful build-up"_s);
    bench.press(u"Delete the copy"_s);
    QVERIFY(bench.stored().isEmpty());
}

void TestProtocolEditor::aCopyIsGivenToTheAthlete()
{
    Bench bench;
    bench.choose(u"Running load"_s);
    bench.press(u"Make a copy"_s);
    bench.editor->nameField()->setText(u"Careful build-up"_s);
    Q_EMIT bench.editor->nameField()->editingFinished();
    QVERIFY(bench.type(weekly, u"1"_s));
    bench.press(u"Use for Demo runner"_s);
    if (auto *shownFirst = bench.desk.window.findChild<DifferenceDialog *>())
        shownFirst->accept();
    QCOMPARE(bench.desk.workspace.protocols()->load.weeklyGrowth.value, 1.0);
    const ProtocolCopy copy = bench.stored().constFirst();
    QVERIFY(bench.desk.workspace.plan().protocols.contains(ProtocolRef{copy.id, 1}));
    // The print names it: see protocolsOf() of the sheets, which reads inForce.
    const QList<ProtocolChoice> inForce = bench.desk.workspace.protocols()->inForce;
    QVERIFY(std::ranges::any_of(inForce, [](const ProtocolChoice &c) { return c.name == u"Careful build-up"_s; }));
    Q_EMIT bench.desk.window.undoRequested();
    QVERIFY(bench.desk.workspace.chosenProtocols().isEmpty());
}

void TestProtocolEditor::goesOutAndComesIn()
{
    Bench bench;
    bench.choose(u"Running load"_s);
    bench.press(u"Make a copy"_s);
    QVERIFY(bench.type(hardGap, u"60"_s));
    const ProtocolCopy copy = bench.stored().constFirst();
    bench.desk.prompts.fileToSave = bench.folder.filePath(u"ours.json"_s);
    bench.press(u"Export"_s);
    QVERIFY(bench.editor->messageBar()->message().contains(u"ours.json"_s));
    bench.press(u"Delete the copy"_s);
    QVERIFY(bench.stored().isEmpty());
    bench.desk.prompts.filesToOpen = {bench.folder.filePath(u"ours.json"_s)};
    bench.press(u"Import"_s);
    QCOMPARE(bench.stored(), QList<ProtocolCopy>{copy});
    QCOMPARE(bench.editor->shown(), copy.id);
}

void TestProtocolEditor::refusesFiles_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const char *changes, const char *more, const char *told) {
        QTest::newRow(name) << QByteArray("{\"format\": \"stridewell-protocol-copy\", \"id\": \"ours\", "
                                          "\"base\": \"load\", \"name\": \"Ours\", \"version\": 1, \"changes\": {") +
                                   changes + "}" + more + "}"
                            << QString::fromUtf8(told);
    };
    const char *plain = ", \"format_version\": 1";
    row("wrong unit", "\"load.hard_gap_hours\": 60",
        ", \"format_version\": 1, \"units\": {\"load.hard_gap_hours\": \"days\"}",
        "in.json: load.hard_gap_hours: is in \"days\", must be in \"h\"");
    row("unknown rule", "\"load.luck\": 1", plain, "in.json: load.luck: is no number of the protocol \"load\"");
    row("out of range", "\"load.weekly_growth\": 1.5", plain,
        "in.json: load.weekly_growth: 1.5 must lie from 1.0 to 1.1 ratio");
    row("newer version", "", ", \"format_version\": 2",
        "in.json: format_version: is 2, but this program reads up to 1");
    QTest::newRow("no JSON") << QByteArray("load: 1.05") << u"in.json: line 1: is no JSON"_s;
    QTest::newRow("empty") << QByteArray() << u"in.json: line 1: is no JSON"_s;
}

void TestProtocolEditor::refusesFiles()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, told);
    Bench bench;
    QFile out(bench.folder.filePath(u"in.json"_s));
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write(file) == file.size());
    out.close();
    bench.desk.prompts.filesToOpen = {out.fileName()};
    bench.press(u"Import"_s);
    QVERIFY2(bench.editor->messageBar()->message().startsWith(told), qPrintable(bench.editor->messageBar()->message()));
    QVERIFY(bench.stored().isEmpty());
}

void TestProtocolEditor::anotherChoiceTakesTheCopyBack()
{
    const ProtocolCopy copy = newCopy(choiceOf(u"strength-low-volume"_s), u"Less"_s, {});
    const QList<ChosenProtocol> given = withCopyChosen({{u"pain-strict"_s, {}}}, copy).value();
    QCOMPARE(given.size(), 3); // with its original, which is no default
    Theme theme;
    const ProtocolsDialog dialog(theme, protocolChoices(), given);
    QCOMPARE(dialog.chosen().size(), 3);
    QVERIFY(dialog.chosen().constLast() == given.last());
    for (auto *button : dialog.findChildren<QRadioButton *>()) {
        if (button->text() == choiceOf(u"strength"_s).name)
            button->click();
    }
    QCOMPARE(dialog.chosen(), (QList<ChosenProtocol>{{u"pain-strict"_s, {}}}));
}

void TestProtocolEditor::idsAreNobodyElses()
{
    const ProtocolChoice load = choiceOf(u"load"_s);
    QCOMPARE(newCopy(load, u"Été – slow!"_s, {}).id, u"ete-slow"_s);
    QCOMPARE(newCopy(load, u"走る"_s, {}).id, u"copy"_s);
    QCOMPARE(newCopy(load, u"Load"_s, {}).id, u"load-2"_s);
    const ProtocolCopy first = newCopy(load, u"Ours"_s, {});
    QCOMPARE(newCopy(load, u"Ours"_s, {first}).id, u"ours-2"_s);
    QVERIFY(checkCopy(newCopy(load, u"x"_s.repeated(300), {})).has_value());
}

QTEST_MAIN(TestProtocolEditor)
#include "test_protocol_editor.moc"
