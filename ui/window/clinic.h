// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/athlete_reader.h"
#include "ui/window/roster_reader.h"
#include "ui/window/window_parts.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

namespace stridewell {

class DeletePatientDialog;
class NewPatientDialog;
class PatientsPage;
class Prompts;
class Session;

/// Keeps the patients of a clinic: fills the Patients page from the store and carries out what is wished there. Off
/// until it is switched on.
class Clinic : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    Clinic(const WindowParts &parts, Session &session, Prompts &prompts, AthleteReader reader,
           QObject *parent = nullptr);

    /// Shows the clinic in the window, or takes it away.
    void setOn(bool on);
    /// Opens a patient's plan; told inline where it fails.
    void open(const ProfileId &id);
    NewPatientDialog *askNew();
    /// Null where the patient cannot be read.
    DeletePatientDialog *askDelete(const ProfileId &id);

Q_SIGNALS:
    /// The person switched the clinic on or off.
    void switched(bool on);
    void printRequested(const QList<ProfileId> &ids);
    /// The last patient was deleted.
    void nobodyLeft();

private:
    void connectPage(const PatientsPage *page);
    bool isPageVisible() const;
    void refresh();
    void showRoster(const QList<RosterEntry> &everybody);
    /// What the store holds of one patient comes into the list.
    void showOne(const ProfileId &id);
    void showDetail(const ProfileId &id);
    /// What the store keeps of a patient becomes what `edit` makes of it; `told` stands beside a button that undoes.
    void change(ProfileId id, const std::function<void(ClinicFile &)> &edit, const QString &told);
    bool save(const ProfileId &id, const ClinicFile &file);
    void exportFor(DeletePatientDialog *dialog, const ProfileId &id);
    void remove(const ProfileId &id, const QString &name);
    void sumUpOne();

    WindowParts m_parts;
    Session &m_session;
    Prompts &m_prompts;
    AthleteReader m_reader;
    RosterReader m_roster;
    QList<ProfileId> m_stale;     ///< whose summaries are drawn again while nothing else happens
    QSet<ProfileId> m_unreadable; ///< whose summaries could not be drawn since the page came up
    QTimer m_idle;
};

} // namespace stridewell
