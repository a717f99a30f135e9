// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/profile_table.h"
#include "ui/models/edits.h"
#include "ui/window/check_in_flow.h"
#include "ui/window/exercise_flow.h"
#include "ui/window/import_flow.h"
#include "ui/window/proposal.h"
#include "ui/window/protocol_flow.h"
#include "ui/window/window_parts.h"

#include <QDate>
#include <QObject>
#include <QTimer>

namespace stridewell {

class CheckInDialog;
class LogBackDialog;
class LogRunDialog;

/// Joins a window and an open athlete: shows what the workspace holds and carries the window's wishes to it.
/// A wish that fails is told in the window's message line, with the reason.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(const WindowParts &parts, QObject *parent = nullptr);

    /// Opens an athlete and shows the plan. Errors: those of Workspace::open.
    [[nodiscard]] Result<void> open(const ProfileId &id);
    /// The same for the athlete to begin with. Where another program holds the store, the window says so and offers to
    /// try again; then nobody is open yet.
    [[nodiscard]] Result<void> openFirst(const ProfileId &id);
    /// Opens the athlete of a first run, told inline where it fails; with `hurts` the questions come up at once.
    void begin(const ProfileId &id, bool hurts);
    /// Applies changes as one step that can be undone; `name` completes "Undo %1". Errors: those of Workspace::apply.
    [[nodiscard]] Result<void> edit(const QList<Change> &changes, const QString &name)
    {
        return m_edits.perform(changes, name);
    }
    /// What can be undone and done again, for a window that comes after this one.
    Edits::History history() const { return m_edits.history(); }
    void goOn(const Edits::History &history) { m_edits.goOn(history); }
    /// Opens the questions of a check-in.
    CheckInDialog *askCheckIn() { return m_checkIn.ask(); }
    /// Opens the form for a run typed in; what is saved there is applied.
    LogRunDialog *askRun();
    /// Opens the rows of a printed log sheet; what is typed there is applied as one step. Null while nobody is open.
    LogBackDialog *askLogBack();
    ImportFlow &imports() { return m_import; }

Q_SIGNALS:
    void opened(const ProfileId &id);

private:
    void connectWindow();
    void showPlan();
    void showProfiles();
    void take(const QList<Change> &changes, const QString &name, const QString &told = {});
    void tellChoice(const QString &problem);
    void passTime();
    /// Shows why something failed, or takes the last message away.
    void tell(const Result<void> &result);

    WindowParts m_parts;
    Edits m_edits;
    CheckInFlow m_checkIn;
    Proposal m_proposal;
    ImportFlow m_import;
    ProtocolFlow m_protocols;
    ExerciseFlow m_exercises;
    QTimer m_minute;
    QDate m_plannedOn;
};

} // namespace stridewell
