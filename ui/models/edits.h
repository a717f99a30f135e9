// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/change.h"

#include <QObject>

namespace stridewell {

class Workspace;

/// What a person changed since an athlete was opened, to be taken back and done again by name. Each step is stored
/// before it counts: one that cannot be stored is not remembered, and an undo that cannot be stored stays to be
/// tried again.
class Edits : public QObject
{
    Q_OBJECT

public:
    /// `workspace` must outlive the edits.
    explicit Edits(Workspace &workspace, QObject *parent = nullptr);

    /// Applies the changes as one step; `name` completes "Undo %1": "move of Strength A".
    /// Errors: those of Workspace::apply.
    [[nodiscard]] Result<void> perform(const QList<Change> &changes, const QString &name);

    /// Takes the last step back. Errors: those of Workspace::apply; a step that no longer fits, because another
    /// program changed the same thing, is forgotten.
    [[nodiscard]] Result<void> undo();
    /// Does again what undo() took back. Errors: as undo().
    [[nodiscard]] Result<void> redo();
    /// For another athlete.
    void clear();

    struct Step
    {
        QList<Change> changes = {};
        QString name = {};
    };
    /// All steps of an athlete, to go on with in another window.
    struct History
    {
        QList<Step> steps = {};
        qsizetype done = 0;
    };
    History history() const { return {m_steps, m_done}; }
    void goOn(const History &history);

    /// Empty when there is nothing to take back or to do again.
    QString undoName() const { return m_done > 0 ? m_steps[m_done - 1].name : QString(); }
    QString redoName() const { return m_done < m_steps.size() ? m_steps[m_done].name : QString(); }

Q_SIGNALS:
    /// What can be undone or redone is another step now.
    void changed();

private:
    /// Applies `changes` for the step at `place`; afterwards `done` steps count as done.
    Result<void> follow(const QList<Change> &changes, qsizetype place, qsizetype done);

    Workspace &m_workspace;
    // No QUndoStack: its commands cannot say that they failed, and a step that could not be stored would be lost.
    QList<Step> m_steps;
    qsizetype m_done = 0;
};

} // namespace stridewell
