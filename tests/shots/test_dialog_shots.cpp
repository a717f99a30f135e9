// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/protocol_loader.h"
#include "tests/kit/desk.h"
#include "tests/shots/save_shot.h"
#include "ui/dialogs/exercise_editor/exercise_editor.h"
#include "ui/dialogs/export/export_dialog.h"
#include "ui/dialogs/protocol_editor/protocol_editor.h"
#include "ui/models/protocol_library.h"
#include "ui/pages/exercises/exercises_page.h"
#include "ui/theme/style_sheet.h"
#include "ui/window/exporting.h"

#include <QListWidget>
#include <QRegularExpression>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace stridewell;

/// Pictures of what a clinician works with: export, numbers of protocols, exercises of one's own.
class TestDialogShots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyDialog_data();
    void everyDialog();

private:
    static void shootExport(kit::Desk &desk, const QString &tag);
    static void shootProtocols(kit::Desk &desk, const QString &tag);
    static void shootExercises(kit::Desk &desk, const QString &tag);
};

void TestDialogShots::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

void TestDialogShots::shootExport(kit::Desk &desk, const QString &tag)
{
    Exporting exporting({desk.theme, desk.store, desk.workspace, desk.window}, builtInPoses().value(), desk.prompts);
    ExportDialog *dialog = exporting.open();
    QTest::qWait(50);
    saveShot(*dialog, u"export-"_s + tag);
    dialog->close();
}

void TestDialogShots::shootProtocols(kit::Desk &desk, const QString &tag)
{
    const QList<ProtocolChoice> choices = protocolChoices();
    const auto load = std::ranges::find(choices, u"load"_s, &ProtocolChoice::id);
    ProtocolCopy copy = newCopy(*load, u"Careful build-up"_s, {});
    copy.changes = {{u"load.weekly_growth"_s, 1.05}};
    ProtocolEditor editor(desk.theme, QLocale(), choices, u"Demo runner"_s);
    editor.setCopies({copy}, copy.id);
    editor.table()->selectRow(5);
    editor.show();
    QTest::qWait(50);
    saveShot(editor, u"protocol-numbers-"_s + tag);
}

void TestDialogShots::shootExercises(kit::Desk &desk, const QString &tag)
{
    const Poses poses = builtInPoses().value();
    OwnExercise own;
    own.exercise.name = u"Wall sit"_s;
    own.exercise.steps = {u"Lean on a wall."_s, u"Slide down until your thighs are level."_s};
    own.exercise.stop = u"Stop when your knees hurt."_s;
    ExerciseEditor editor(desk.theme, poses, own, {}, builtInProtocols().value().strength);
    editor.show();
    QTest::qWait(50);
    saveShot(editor, u"exercise-editor-"_s + tag);
    editor.accept();
    own = editor.exercise();
    QVERIFY(desk.store.addToLibrary(LibraryKind::Exercise, {own.exercise.id, QString::fromUtf8(toJson(own))}));
    QVERIFY(desk.session.open(desk.id).has_value());
    desk.window.showPage(desk.window.exercisesPage());
    desk.window.exercisesPage()->showExercise(own.exercise.id);
    QTest::qWait(50);
    saveShot(desk.window, u"own-exercise-"_s + tag);
}

void TestDialogShots::everyDialog_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<int>("percent");
    QTest::newRow("light") << false << false << 100;
    QTest::newRow("dark") << true << false << 100;
    QTest::newRow("light-rtl") << false << true << 100;
    QTest::newRow("light-font150") << false << false << 150;
}

void TestDialogShots::everyDialog()
{
    QFETCH(bool, dark);
    QFETCH(bool, mirrored);
    QFETCH(int, percent);
    const Dress dress(mirrored, percent);
    QApplication::setPalette(paletteOf(dark ? darkColours() : lightColours()));
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    const QTemporaryDir folder;
    kit::Desk desk(folder.path());
    QVERIFY(desk.session.open(desk.id).has_value());
    desk.window.resize(1024, 680);
    desk.window.show();
    shootExport(desk, tag);
    shootProtocols(desk, tag);
    shootExercises(desk, tag);
}

QTEST_MAIN(TestDialogShots)
#include "test_dialog_shots.moc"
