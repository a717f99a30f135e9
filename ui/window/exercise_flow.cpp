// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/exercise_flow.h"

#include "core/store/store.h"
#include "core/workspace/workspace.h"
#include "ui/dialogs/exercise_editor/exercise_editor.h"
#include "ui/models/clinic_library_reader.h"
#include "ui/pages/exercises/exercises_page.h"
#include "ui/window/main_window.h"
#include "ui/window/prompts.h"

#include <QPointer>

#include <algorithm>

namespace stridewell {

ExerciseFlow::ExerciseFlow(const WindowParts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    connect(&m_parts.window, &MainWindow::pageBuilt, this, [this](const Page *built) {
        if (const auto *page = qobject_cast<const ExercisesPage *>(built))
            connectPage(page);
    });
}

void ExerciseFlow::connectPage(const ExercisesPage *page)
{
    connect(page, &ExercisesPage::exerciseWanted, this, [this] { ask(); });
    connect(page, &ExercisesPage::exerciseChangeWanted, this, [this](const QString &exercise) { ask(exercise); });
    connect(page, &ExercisesPage::exerciseRemovalWanted, this, &ExerciseFlow::remove);
    connect(page, &ExercisesPage::hidingWanted, this, &ExerciseFlow::hide);
    connect(page, &ExercisesPage::handoutWanted, this, &ExerciseFlow::handOut);
}

Result<void> ExerciseFlow::read(const ProfileId &athlete)
{
    auto library = readClinicLibrary(m_parts.store, athlete);
    if (!library)
        return tl::unexpected(library.error());
    m_library = *std::move(library);
    return {};
}

ExerciseEditor *ExerciseFlow::ask(const QString &exercise)
{
    const OwnExercise *own = m_library.own(exercise);
    QList<OwnExercise> others = m_library.exercises;
    others.removeIf([&](const OwnExercise &other) { return other.exercise.id == exercise; });
    auto *editor = new ExerciseEditor(m_parts.theme, m_parts.window.poses(), own ? *own : OwnExercise{}, others,
                                      m_parts.workspace.protocols()->strength, &m_parts.window);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    const QPointer<ExerciseEditor> open = editor;
    connect(editor, &ExerciseEditor::pictureRequested, this, [this, open] {
        if (Prompts *prompts = m_parts.window.prompts())
            prompts->openFiles(tr("Picture of the exercise"), tr("Pictures (*.png *.jpg *.jpeg)"),
                               [open](const QStringList &files) {
                                   if (open && !files.isEmpty())
                                       open->takePicture(files.first());
                               });
    });
    connect(editor, &QDialog::accepted, this, [this, editor, exercise] { keep(editor->exercise(), exercise); });
    editor->open();
    return editor;
}

void ExerciseFlow::keep(const OwnExercise &own, const QString &before)
{
    const QString &id = own.exercise.id;
    const OwnExercise *known = m_library.own(before);
    const std::optional<OwnExercise> old = known ? std::optional(*known) : std::nullopt;
    const QStringList handoutBefore = m_library.handout;
    QStringList handout = handoutBefore;
    std::ranges::replace(handout, before, id);
    if (!put(own, before, handout))
        return;
    m_parts.window.exercisesPage()->showExercise(id);
    if (old && *old != own)
        offerUndo(tr("%1 was changed.").arg(own.exercise.name), *old, id, handoutBefore);
}

bool ExerciseFlow::put(const OwnExercise &own, const QString &instead, const QStringList &handout)
{
    const QString &id = own.exercise.id;
    Store &store = m_parts.store;
    const auto done = store.together([&] {
        return store.addToLibrary(LibraryKind::Exercise, {id, QString::fromUtf8(toJson(own))})
            .and_then([&] {
                const bool goes = instead != id && m_library.own(instead);
                return goes ? store.removeFromLibrary(LibraryKind::Exercise, instead) : Result<void>();
            })
            .and_then([&] {
                return handout == m_library.handout ? Result<void>()
                                                    : store.setHandoutExercises(m_parts.workspace.profileId(), handout);
            });
    });
    finish(done);
    return done.has_value();
}

void ExerciseFlow::remove(const QString &exercise)
{
    const OwnExercise *known = m_library.own(exercise);
    if (!known)
        return;
    const OwnExercise own = *known;
    const auto done = m_parts.store.removeFromLibrary(LibraryKind::Exercise, exercise);
    finish(done);
    if (done)
        offerUndo(tr("%1 was deleted.").arg(own.exercise.name), own, {}, m_library.handout);
}

void ExerciseFlow::offerUndo(const QString &told, const OwnExercise &own, const QString &now,
                             const QStringList &handout)
{
    m_parts.window.showUndoable(told, [this, own, now, handout, whose = m_parts.workspace.profileId()] {
        // The handout is that of the athlete who was open then.
        const bool same = m_parts.workspace.profileId() == whose;
        if (put(own, now, same ? handout : m_library.handout))
            m_parts.window.exercisesPage()->showExercise(own.exercise.id);
    });
}

void ExerciseFlow::hide(const QString &exercise, bool hidden)
{
    finish(hidden ? m_parts.store.addToLibrary(LibraryKind::HiddenExercise, {exercise, {}})
                  : m_parts.store.removeFromLibrary(LibraryKind::HiddenExercise, exercise));
}

Result<void> ExerciseFlow::mayBeGiven(const QString &exercise) const
{
    const Workspace &workspace = m_parts.workspace;
    const OwnExercise *own = m_library.own(exercise);
    if (!own)
        return failure(ErrorCode::NotFound, exercise, tr("This exercise is not in the library any more."));
    return stridewell::mayBeGiven(*own, workspace.plan(), workspace.profile(), workspace.protocols(), workspace.now(),
                                  workspace.zone().offsetAt(workspace.now()));
}

void ExerciseFlow::handOut(const QString &exercise, bool on)
{
    QStringList handout = m_library.handout;
    handout.removeAll(exercise);
    if (on)
        handout += exercise;
    const Result<void> allowed = on ? mayBeGiven(exercise) : Result<void>();
    finish(allowed.and_then([&] { return m_parts.store.setHandoutExercises(m_parts.workspace.profileId(), handout); }));
}

void ExerciseFlow::finish(const Result<void> &done)
{
    const Result<void> told = done.and_then([this] { return read(m_parts.workspace.profileId()); });
    m_parts.window.showMessage(told ? QString() : toText(told.error()));
    Q_EMIT changed();
}

} // namespace stridewell
