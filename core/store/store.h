// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/calendar.h"
#include "core/model/chosen_protocol.h"
#include "core/model/import_log.h"
#include "core/model/library.h"
#include "core/model/plan.h"
#include "core/model/profile.h"
#include "core/store/backups.h"
#include "core/store/clinic_tables.h"
#include "core/store/profile_table.h"
#include "core/store/run_table.h"

#include <chrono>
#include <functional>
#include <memory>

namespace stridewell {

class Database;

/// The store of all athletes on this computer: one file. Every write is one transaction and notes when the profile
/// last changed; what was written is on the disk when the function returns. One thread; other programs may use the
/// same file at the same time.
///
/// What is written keeps the limits of core/model/validation. Errors of every function, besides those named:
/// BadInput with the place of a value outside of them, StoreUnavailable (no right, no room, another program keeps
/// writing), StoreDamaged (the file or a value in it cannot be read), NotFound where the profile is not there.
class Store
{
public:
    /// Opens the store, or makes an empty one; brings an older schema up to date (a dated copy is kept beside it).
    /// Errors: StoreTooNew (the file is left untouched), Unwritable (that copy).
    [[nodiscard]] static Result<Store> open(const QString &path, Clock clock);

    Store(Store &&) noexcept;
    Store &operator=(Store &&) noexcept;
    ~Store();

    QString path() const;

    /// What is done before an import or a deletion changes the store: a copy, usually. It sees the store as it was.
    using BeforeLoss = std::function<void(BackupReason)>;
    void setBeforeLoss(BeforeLoss beforeLoss) { m_beforeLoss = std::move(beforeLoss); }

    /// How long a write waits for another program to end its own before it fails with StoreUnavailable; five seconds at
    /// first. Whoever must not stand still waits less and tells instead.
    void setPatience(std::chrono::milliseconds patience);

    /// Puts the store in `file` in the place of this one and goes on with it; returns the name under which the old one
    /// is kept. Errors: as restoreStore; whatever holds then is open, as far as it can be opened.
    [[nodiscard]] Result<QString> restoreFrom(const QString &file);

    /// By name.
    [[nodiscard]] Result<QList<ProfileInfo>> profiles() const;
    /// Those that were changed last, the newest first, of one moment the one made last; `most` of them, archived ones
    /// left out.
    [[nodiscard]] Result<QList<ProfileInfo>> recentProfiles(int most) const;
    /// Errors: Refused when a profile has that name; BadInput when it has no name or two logs speak of one item.
    [[nodiscard]] Result<ProfileId> createProfile(const Profile &profile);
    /// Errors: NotFound.
    [[nodiscard]] Result<ProfileId> profileByName(const QString &name) const;
    /// Everything known of one athlete, ordered as arrange() does.
    [[nodiscard]] Result<Profile> loadProfile(const ProfileId &id) const;
    /// The profile, its plan and all that belongs to it.
    [[nodiscard]] Result<void> deleteProfile(const ProfileId &id);

    /// Errors: Refused when another profile has that name; BadInput when it has none.
    [[nodiscard]] Result<void> saveAthlete(const ProfileId &id, const Athlete &athlete);
    /// Adds runs; one whose start and distance are there already is left out. Returns how many were added.
    [[nodiscard]] Result<int> addRuns(const ProfileId &id, const QList<SourcedRun> &runs);
    /// Removes runs by start and distance; one that is not there is passed over.
    [[nodiscard]] Result<void> removeRuns(const ProfileId &id, const QList<Run> &runs);
    /// Runs by start with where they came from.
    [[nodiscard]] Result<QList<SourcedRun>> loadRuns(const ProfileId &id) const;
    /// Keeps what an import gave and what was left out of it.
    [[nodiscard]] Result<void> noteImport(const ProfileId &id, const ImportNote &note);
    /// Takes back what noteImport() did.
    [[nodiscard]] Result<void> forgetImport(const ProfileId &id, const ImportNote &note);
    /// The log of imports, newest first.
    [[nodiscard]] Result<QList<ImportedFile>> importedFiles(const ProfileId &id) const;
    /// The runs that the athlete left out of imports, by start.
    [[nodiscard]] Result<QList<DeclinedRun>> declinedRuns(const ProfileId &id) const;
    /// Errors: Refused when a check-in of the same moment is there.
    [[nodiscard]] Result<void> addCheckIn(const ProfileId &id, const CheckIn &checkIn);
    /// Removes the one said at `at`. Errors: NotFound.
    [[nodiscard]] Result<void> removeCheckIn(const ProfileId &id, Moment at);
    /// Writes the log of an item, over the one it has, and the state of the stored item.
    [[nodiscard]] Result<void> setLog(const ProfileId &id, const Log &log);
    /// Takes the log of an item away; the stored item is planned again. Errors: NotFound.
    [[nodiscard]] Result<void> removeLog(const ProfileId &id, const ItemId &item);
    [[nodiscard]] Result<void> setRequests(const ProfileId &id, const QList<RunRequest> &requests);
    [[nodiscard]] Result<void> setPins(const ProfileId &id, const QList<Pin> &pins);
    [[nodiscard]] Result<void> setDoses(const ProfileId &id, const QList<DoseChange> &changes);

    /// The protocols chosen for an athlete in place of defaults. They are no part of the profile document.
    [[nodiscard]] Result<QList<ChosenProtocol>> chosenProtocols(const ProfileId &id) const;
    /// Whether they suit each other is for composeProtocols() to say. Errors: BadInput for one without an id.
    [[nodiscard]] Result<void> setChosenProtocols(const ProfileId &id, const QList<ChosenProtocol> &chosen);

    /// Replaces what is planned on `from` and later by those of `items` that lie there. Items before `from` and
    /// items whose state is not planned are never rewritten. A plan follows from a profile: saving one is no change
    /// of the profile.
    [[nodiscard]] Result<void> savePlanItems(const ProfileId &id, QDate from, const QList<Item> &items);
    /// The items of `from` to `to`, both included, ordered as arrange() does.
    [[nodiscard]] Result<QList<Item>> loadPlanItems(const ProfileId &id, QDate from, QDate to) const;

    /// With what a list shows of them, by id: those behind `after`, `most` of them, so that thousands can be read in
    /// turns; everybody at first and below zero. Nobody's plan is read for it.
    [[nodiscard]] Result<QList<RosterEntry>> roster(const ProfileId &after = {}, int most = -1) const;
    /// All whom a clinic cannot let wait until after `by`, in no order: a visit, a check-in or a review is due by then,
    /// or the newest check-in looks like an emergency or urgent.
    [[nodiscard]] Result<QList<RosterEntry>> rosterDue(QDate by) const;
    /// One of them. Errors: NotFound.
    [[nodiscard]] Result<RosterEntry> rosterEntry(const ProfileId &id) const;
    /// Keeps what roster() shows. Every other write to a profile makes its summary stale until this one follows.
    /// Errors: NotFound.
    [[nodiscard]] Result<void> saveSummary(const ProfileId &id, const PatientSummary &summary);
    /// What only the clinician sees; empty where nothing was kept. Errors: NotFound.
    [[nodiscard]] Result<ClinicFile> clinicFile(const ProfileId &id) const;
    /// Errors: NotFound.
    [[nodiscard]] Result<void> saveClinicFile(const ProfileId &id, const ClinicFile &file);
    [[nodiscard]] Result<ClinicHead> clinicHead() const;
    [[nodiscard]] Result<void> saveClinicHead(const ClinicHead &head);
    /// A number that changes when another program has written to the store.
    [[nodiscard]] Result<qint64> outsideVersion() const;

    /// What the athlete's calendar was told last, by day. No part of the profile document.
    [[nodiscard]] Result<QList<CalendarEvent>> calendarEvents(const ProfileId &id) const;
    /// Notes what the calendar is told now, over what it was told of the same items; no change of the profile.
    /// Errors: Refused when another athlete's calendar has an event of that UID.
    [[nodiscard]] Result<void> rememberEvents(const ProfileId &id, const QList<CalendarEvent> &events);
    /// The file in which the athlete's calendar is kept up to date; one without a name = none.
    [[nodiscard]] Result<KeptCalendar> keptCalendar(const ProfileId &id) const;
    [[nodiscard]] Result<void> setKeptCalendar(const ProfileId &id, const KeptCalendar &kept);

    /// What the clinic adds to the program for all its athletes, by id.
    [[nodiscard]] Result<QList<LibraryEntry>> library(LibraryKind kind) const;
    /// Writes an entry over the one of the same kind and id. Errors: BadInput for one without an id.
    [[nodiscard]] Result<void> addToLibrary(LibraryKind kind, const LibraryEntry &entry);
    /// Errors: NotFound.
    [[nodiscard]] Result<void> removeFromLibrary(LibraryKind kind, const QString &id);

    /// Ids of the clinic's own exercises that stand on the athlete's handout, in their order.
    [[nodiscard]] Result<QStringList> handoutExercises(const ProfileId &id) const;
    [[nodiscard]] Result<void> setHandoutExercises(const ProfileId &id, const QStringList &exercises);

    /// Makes several writes one: all that `work` writes through this store is kept, or, when it fails, nothing.
    [[nodiscard]] Result<void> together(const std::function<Result<void>()> &work);

private:
    Store(std::unique_ptr<Database> database, Clock clock);
    void fearLoss(BackupReason reason) const;
    /// `work` in a transaction that also notes the change of the profile and that its summary is stale.
    Result<void> change(const ProfileId &id, const std::function<Result<void>()> &work);

    std::unique_ptr<Database> m_database;
    Clock m_clock;
    std::optional<std::chrono::milliseconds> m_patience = {};
    BeforeLoss m_beforeLoss = {};
};

/// A profile as it lies in an open database; what Store::loadProfile and verifyStore share.
[[nodiscard]] Result<Profile> readProfile(const Database &database, const ProfileId &id);

} // namespace stridewell
