// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/profile_table.h"
#include "ui/models/clinic_library.h"
#include "ui/window/window_parts.h"

#include <QObject>

namespace stridewell {

class ExerciseEditor;
class ExercisesPage;

/// Keeps the clinic's exercises: adds, changes, deletes and hides them, and puts them on the handout of the open
/// athlete where the rules allow it.
class ExerciseFlow : public QObject
{
    Q_OBJECT

public:
    explicit ExerciseFlow(const WindowParts &parts, QObject *parent = nullptr);

    /// As it was in the store, with the handout of an athlete.
    const ClinicLibrary &library() const { return m_library; }
    /// Reads it anew. Errors: those of the store; then what was read before stays.
    [[nodiscard]] Result<void> read(const ProfileId &athlete);

    /// Opens the form for a new exercise, or for the clinic's own of that id.
    ExerciseEditor *ask(const QString &exercise = {});

Q_SIGNALS:
    /// The library is another one, or a wish failed: the pages must show what holds.
    void changed();

private:
    void connectPage(const ExercisesPage *page);
    void keep(const OwnExercise &own, const QString &before);
    /// Writes an exercise into the library in place of the one of the id `instead`, and the handout.
    bool put(const OwnExercise &own, const QString &instead, const QStringList &handout);
    void remove(const QString &exercise);
    /// Offers to take a change back: the library then holds `own` in place of `now`, and the handout is `handout`.
    void offerUndo(const QString &told, const OwnExercise &own, const QString &now, const QStringList &handout);
    void hide(const QString &exercise, bool hidden);
    void handOut(const QString &exercise, bool on);
    Result<void> mayBeGiven(const QString &exercise) const;
    /// Reads what a change left, and tells what failed.
    void finish(const Result<void> &done);

    WindowParts m_parts;
    ClinicLibrary m_library;
};

} // namespace stridewell
