// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/protocol_loader.h"
#include "tests/kit/desk.h"
#include "ui/dialogs/exercise_editor/exercise_editor.h"
#include "ui/dialogs/exercise_editor/picture_file.h"
#include "ui/figures/exercise_look.h"
#include "ui/figures/figure_view.h"
#include "ui/figures/pose_editor.h"
#include "ui/pages/exercises/exercise_actions.h"
#include "ui/pages/exercises/exercise_detail.h"
#include "ui/pages/exercises/exercises_page.h"
#include "ui/parts/choice_row.h"
#include "ui/parts/message_bar.h"
#include "ui/print/sheets.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace stridewell;

namespace {

struct Bench
{
    QTemporaryDir folder;
    kit::Desk desk{folder.path()};
    ExercisesPage *page = desk.window.exercisesPage();

    Bench()
    {
        if (desk.session.open(desk.id))
            desk.window.showPage(page);
    }
    ExerciseEditor *editor() const { return desk.window.findChildren<ExerciseEditor *>().constLast(); }
    /// Adds "Wall sit" through the form and returns its id.
    QString addWallSit() const
    {
        page->newButton()->click();
        ExerciseEditor *form = editor();
        form->nameField()->setText(u"Wall sit"_s);
        form->stepsField()->setPlainText(u"Lean on a wall.\n\nSlide down until your thighs are level."_s);
        form->stopField()->setPlainText(u"Stop when your knees hurt."_s);
        form->amountField()->setValue(20);
        form->accept();
        return form->exercise().exercise.id;
    }
    QList<OwnExercise> stored() const { return ownExercisesOf(desk.store.library(LibraryKind::Exercise).value()); }
    QString message() const { return desk.window.messageBar()->message(); }
    /// The button beside the message.
    void undo() const { Q_EMIT desk.window.messageBar()->actionChosen(); }
};

} // namespace

/// Exercises that a clinician adds, hides and hands out.
class TestClinicExercises : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void jointsAreDragged();
    void jointsAreMovedByKeyboard();
    void posesComeBack();
    void addsAnExercise();
    void whatIsMissingIsToldInPlace();
    void markupIsPastedAsText();
    void changesAndDeletes();
    void anotherFamilyCanBeTakenBack();
    void takesPictures_data();
    void takesPictures();
    void standsOnTheHandout();
    void rulesDecideWhatIsGiven();
    void hidesWhatIsNotUsed();
    void rulesKeepWhatTheyNeed();
};

void TestClinicExercises::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

void TestClinicExercises::jointsAreDragged()
{
    const Theme theme;
    const Poses poses = builtInPoses().value();
    PoseEditor editor(theme, poses.body, u"Start"_s);
    editor.resize(300, 240);
    const Pose before = poses.of(u"single_leg_deadlift"_s).constFirst();
    editor.setPose(before);
    QSignalSpy edited(&editor, &PoseEditor::edited);
    // The near knee goes straight forward of the hip: its direction is then 0 degrees.
    constexpr int hip = 0, nearKnee = 3, nearAnkle = 4;
    const QPointF ankle = editor.placeOf(nearAnkle);
    QTest::mousePress(&editor, Qt::LeftButton, {}, editor.placeOf(nearKnee).toPoint());
    QCOMPARE(editor.joint(), nearKnee);
    QTest::mouseMove(&editor, editor.placeOf(hip).toPoint() + QPoint(60, 0));
    QTest::mouseRelease(&editor, Qt::LeftButton, {}, editor.placeOf(nearKnee).toPoint());
    QVERIFY(edited.count() > 0);
    const double turned = editor.pose().nearLimbs.thigh;
    QVERIFY2(std::abs(std::remainder(turned, 360.0)) < 3, qPrintable(QString::number(turned)));
    QCOMPARE(editor.pose().nearLimbs.shank, before.nearLimbs.shank); // the shin goes along, and keeps its direction
    QVERIFY(editor.placeOf(nearAnkle) != ankle);
    QCOMPARE(editor.pose().farLimbs, before.farLimbs);
}

void TestClinicExercises::jointsAreMovedByKeyboard()
{
    const Theme theme;
    const Poses poses = builtInPoses().value();
    PoseEditor editor(theme, poses.body, u"End"_s);
    editor.resize(300, 240);
    editor.setPose(poses.of(u"hip_hinge"_s).constFirst());
    const Pose before = editor.pose();
    QVERIFY(editor.accessibleName().contains(u"hip"_s));
    QTest::keyClick(&editor, Qt::Key_PageDown);
    QVERIFY(editor.accessibleName().contains(u"shoulders"_s));
    QTest::keyClick(&editor, Qt::Key_Left);
    QCOMPARE(editor.pose().torso, before.torso + 5);
    QTest::keyClick(&editor, Qt::Key_PageUp);
    QTest::keyClick(&editor, Qt::Key_Right);
    QCOMPARE(editor.pose().hip.x(), before.hip.x() + 5);
    QTest::keyClick(&editor, Qt::Key_PageUp); // round to the last
    QVERIFY(editor.accessibleName().contains(u"far hand"_s));
}

void TestClinicExercises::posesComeBack()
{
    const Poses poses = builtInPoses().value();
    for (const QList<Pose> &list : poses.exercises)
        QCOMPARE(readPoseList(writePoseList(list)).value(), list);
    QVERIFY(readPoseList({})->isEmpty());
    QVERIFY(!readPoseList("[{\"hip\": [1, 2]}]").has_value());
}

void TestClinicExercises::addsAnExercise()
{
    Bench bench;
    const QAbstractItemModelTester tester(bench.page->list()->model());
    const QString id = bench.addWallSit();
    const QList<OwnExercise> stored = bench.stored();
    QCOMPARE(stored.size(), 1);
    QCOMPARE(stored.first().exercise.steps.size(), 2);
    QCOMPARE(stored.first().dose.reps, (QList<int>{20, 20, 20}));
    QCOMPARE(lookOf(stored.first()).poses.size(), 2);
    QCOMPARE(bench.page->shown(), id);
    QCOMPARE(bench.page->detail()->figure()->drawn().size(), 2);
    QVERIFY(bench.page->list()->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"your own"_s));
}

void TestClinicExercises::whatIsMissingIsToldInPlace()
{
    Bench bench;
    bench.page->newButton()->click();
    ExerciseEditor *form = bench.editor();
    form->nameField()->setText(u"Wall sit"_s);
    form->accept();
    QVERIFY(form->isVisible());
    QVERIFY2(form->messageBar()->message().startsWith(u"steps"_s), qPrintable(form->messageBar()->message()));
    QCOMPARE(form->nameField()->text(), u"Wall sit"_s);
    QVERIFY(bench.stored().isEmpty());
    form->reject();
    QVERIFY(bench.stored().isEmpty());
}

void TestClinicExercises::markupIsPastedAsText()
{
    Bench bench;
    bench.page->newButton()->click();
    const auto pasted = [&](const char *format, const QByteArray &bytes) {
        auto *data = new QMimeData;
        data->setData(QString::fromLatin1(format), bytes);
        QGuiApplication::clipboard()->setMimeData(data);
        bench.editor()->stepsField()->clear();
        bench.editor()->stepsField()->paste();
        return bench.editor()->stepsField()->toPlainText();
    };
    QCOMPARE(pasted("text/html", "<ul><li>Lean <b>back</b></li></ul><script>x()</script>").trimmed(), u"Lean back"_s);
    QCOMPARE(pasted("text/rtf", R"({\rtf1\ansi Lean\par Slide down})"), u"Lean\nSlide down"_s);
}

void TestClinicExercises::changesAndDeletes()
{
    Bench bench;
    const QString id = bench.addWallSit();
    bench.page->detail()->actions()->editButton()->click();
    ExerciseEditor *form = bench.editor();
    QCOMPARE(form->nameField()->text(), u"Wall sit"_s);
    form->nameField()->setText(u"Wall sit, deep"_s);
    form->accept();
    QCOMPARE(bench.stored().size(), 1);
    QCOMPARE(bench.stored().constFirst().exercise.id, id); // plans and handouts go on finding it
    QCOMPARE(bench.stored().constFirst().exercise.name, u"Wall sit, deep"_s);
    // A change and a deletion can be taken back.
    QVERIFY2(bench.message().contains(u"was changed"_s), qPrintable(bench.message()));
    bench.undo();
    QCOMPARE(bench.stored().constFirst().exercise.name, u"Wall sit"_s);
    bench.page->detail()->actions()->handoutBox()->click();
    QCOMPARE(bench.desk.store.handoutExercises(bench.desk.id).value(), QStringList{id});
    const OwnExercise before = bench.stored().constFirst();
    bench.page->detail()->actions()->removeButton()->click();
    QVERIFY(bench.stored().isEmpty());
    QVERIFY(bench.page->shown() != id);
    bench.undo();
    QCOMPARE(bench.stored(), QList<OwnExercise>{before});
    QCOMPARE(bench.page->shown(), id);
    QVERIFY(bench.page->detail()->actions()->handoutBox()->isChecked());
}

void TestClinicExercises::anotherFamilyCanBeTakenBack()
{
    Bench bench;
    const QString id = bench.addWallSit();
    bench.page->detail()->actions()->handoutBox()->click();
    bench.page->detail()->actions()->editButton()->click();
    ExerciseEditor *form = bench.editor();
    form->familyRow()->setChosen({static_cast<int>(ExerciseFamily::Bridge)});
    form->accept();
    const QString other = bench.stored().constFirst().exercise.id;
    QVERIFY(other != id);
    QCOMPARE(bench.desk.store.handoutExercises(bench.desk.id).value(), QStringList{other});
    bench.undo();
    QCOMPARE(bench.stored().size(), 1);
    QCOMPARE(bench.stored().constFirst().exercise.id, id);
    QCOMPARE(bench.desk.store.handoutExercises(bench.desk.id).value(), QStringList{id});
}

void TestClinicExercises::takesPictures_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("told");
    QTest::newRow("small") << QSize(400, 300) << QString();
    QTest::newRow("large") << QSize(4000, 3000) << QString();
    QTest::newRow("100 megapixels") << QSize(10000, 10000) << u"too large"_s;
    QTest::newRow("no picture") << QSize() << u"no picture"_s;
}

void TestClinicExercises::takesPictures()
{
    QFETCH(QSize, size);
    QFETCH(QString, told);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"photo.png"_s);
    if (size.isValid()) {
        QImage image(size, QImage::Format_Grayscale8);
        image.fill(180);
        QVERIFY(image.save(file));
    } else {
        QFile text(file);
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("not a picture at all") > 0);
    }
    Bench bench;
    ExerciseEditor editor(bench.desk.theme, builtInPoses().value(), {}, {}, builtInProtocols().value().strength);
    editor.takePicture(file);
    if (told.isEmpty()) {
        QVERIFY2(editor.messageBar()->message().isEmpty(), qPrintable(editor.messageBar()->message()));
        const QImage kept = QImage::fromData(readPicture(file).value());
        QVERIFY(kept.width() <= 900 && kept.height() <= 900);
        QCOMPARE(kept.width() * 3, kept.height() * 4);
    } else {
        QVERIFY(editor.messageBar()->message().contains(told));
        QVERIFY(editor.messageBar()->message().contains(u"photo.png"_s));
    }
}

void TestClinicExercises::standsOnTheHandout()
{
    Bench bench;
    const QString id = bench.addWallSit();
    QCheckBox *box = bench.page->detail()->actions()->handoutBox();
    box->click();
    QVERIFY2(bench.message().isEmpty(), qPrintable(bench.message()));
    QVERIFY(box->isChecked());
    QCOMPARE(bench.desk.store.handoutExercises(bench.desk.id).value(), QStringList{id});
    const PlanView view = *bench.desk.window.view();
    QCOMPARE(view.library.onHandout().size(), 1);
    const Poses poses = builtInPoses().value();
    const PrintSpan span{view.today(), view.today().addDays(6)};
    const auto pages = [&](const PlanView &shown) {
        return makePages(shown, poses, {.layout = PrintLayout::Handout}, span);
    };
    PlanView without = view;
    without.library = {};
    // The words themselves are looked for in the PDF by the tests of the print.
    QVERIFY(pages(view).count() >= pages(without).count());
    box->click();
    QVERIFY(bench.desk.store.handoutExercises(bench.desk.id)->isEmpty());
}

void TestClinicExercises::rulesDecideWhatIsGiven()
{
    Bench bench;
    const QString id = bench.addWallSit();
    // A suspected strain of this morning: the first days hold no strength session.
    const Moment now = bench.desk.workspace.now();
    CheckIn strain;
    strain.at = now - hours(1);
    strain.startedAt = now - hours(6);
    strain.onset = Onset::DuringRun;
    strain.feel = {Feel::Sharp, Feel::Sudden};
    strain.event = Event::Pop;
    strain.bruise = Bruise::Large;
    strain.walking = Walking::CannotBearWeight;
    QVERIFY(bench.desk.workspace.apply(AddCheckIn{strain}).has_value());
    bench.page->showExercise(id);
    QCheckBox *box = bench.page->detail()->actions()->handoutBox();
    box->click();
    QVERIFY2(bench.message().contains(u"no strength session"_s) || bench.message().contains(u"do not allow"_s),
             qPrintable(bench.message()));
    QVERIFY(!box->isChecked());
    QVERIFY(bench.desk.store.handoutExercises(bench.desk.id)->isEmpty());
}

void TestClinicExercises::hidesWhatIsNotUsed()
{
    Bench bench;
    QPushButton *hide = bench.page->detail()->actions()->hideButton();
    bench.page->scope()->button(1)->click();
    bench.page->showExercise(u"walking_lunge"_s);
    QVERIFY(hide->isEnabled());
    const int before = bench.page->list()->model()->rowCount();
    hide->click();
    QCOMPARE(bench.page->list()->model()->rowCount(), before - 1);
    bench.page->scope()->button(2)->click();
    QCOMPARE(bench.page->list()->model()->rowCount(), 1);
    QCOMPARE(bench.page->shown(), u"walking_lunge"_s);
    hide->click();
    QCOMPARE(bench.page->list()->model()->rowCount(), 0);
    QVERIFY(bench.desk.store.library(LibraryKind::HiddenExercise)->isEmpty());
}

void TestClinicExercises::rulesKeepWhatTheyNeed()
{
    Bench bench;
    const auto protocols = bench.desk.workspace.protocols();
    for (const auto &id : {u"nordic_curl"_s, u"single_leg_deadlift"_s, u"hip_hinge"_s, u"glute_bridge"_s,
                           u"single_leg_bridge"_s, u"isometric_hold"_s})
        QVERIFY2(rulesNeed(id, *protocols), qPrintable(id));
    bench.page->showExercise(u"nordic_curl"_s);
    const ExerciseActions *actions = bench.page->detail()->actions();
    QVERIFY(!actions->hideButton()->isEnabled());
    QVERIFY(actions->note().contains(u"cannot be hidden"_s));
    // Nor can one of its own take its place: its id is never that of the program's.
    QVERIFY(!exerciseLibrary().isEmpty());
    for (const Exercise &known : exerciseLibrary())
        QVERIFY(ownExerciseId(known.name, ExerciseFamily::Nordic, {}) != known.id);
}

QTEST_MAIN(TestClinicExercises)
#include "test_clinic_exercises.moc"
