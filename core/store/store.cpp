// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/base/words.h"
#include "core/model/validation.h"
#include "core/store/backup.h"
#include "core/store/calendar_table.h"
#include "core/store/check_in_table.h"
#include "core/store/database.h"
#include "core/store/import_tables.h"
#include "core/store/library_table.h"
#include "core/store/log_table.h"
#include "core/store/plan_item_table.h"
#include "core/store/profile_order.h"
#include "core/store/transaction.h"
#include "core/store/wish_tables.h"

#include <QSet>
#include <QUuid>

#include <algorithm>
#include <functional>

namespace stridewell {

namespace {

QList<SourcedRun> withoutSource(const QList<Run> &runs)
{
    QList<SourcedRun> sourced;
    for (const Run &run : runs)
        sourced += SourcedRun{run, {}, {}};
    return sourced;
}

Result<void> at(const QString &place, Result<void> checked)
{
    if (!checked)
        checked.error().where.prepend(place + u'.');
    return checked;
}

template <typename T, typename Part = std::identity>
Result<void> validateEach(const QString &list, const QList<T> &values, Part part = {})
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (auto checked = validate(std::invoke(part, values[i])); !checked)
            return at(u"%1[%2]"_s.arg(list).arg(i), checked);
    }
    return {};
}

Result<void> refuseDoubledLogs(const QList<Log> &logs)
{
    QSet<ItemId> seen;
    for (qsizetype i = 0; i < logs.size(); ++i) {
        if (seen.contains(logs[i].item))
            return failure(ErrorCode::BadInput, u"logs[%1].item"_s.arg(i),
                           Words::tr("this item has a log already; keep one log for each item"));
        seen.insert(logs[i].item);
    }
    return {};
}

ItemState stateAfter(LogState state)
{
    switch (state) {
    case LogState::Done:
        return ItemState::Done;
    case LogState::Partly:
        return ItemState::Partly;
    case LogState::Skipped:
        return ItemState::Skipped;
    }
    Q_UNREACHABLE();
}

/// Puts a loaded value where it belongs, or hands on why it could not be loaded.
template <typename T>
Result<void> into(T &target, Result<T> loaded)
{
    if (!loaded)
        return tl::unexpected(loaded.error());
    target = *std::move(loaded);
    return {};
}

} // namespace

Result<Store> Store::open(const QString &path, Clock clock)
{
    auto database = Database::open(path, clock.now(), builtInSteps());
    if (!database)
        return tl::unexpected(database.error());
    return Store(std::make_unique<Database>(*std::move(database)), clock);
}

Store::Store(std::unique_ptr<Database> database, Clock clock) : m_database(std::move(database)), m_clock(clock) {}
Store::Store(Store &&) noexcept = default;
Store &Store::operator=(Store &&) noexcept = default;
Store::~Store() = default;

QString Store::path() const
{
    return m_database->path();
}

void Store::fearLoss(BackupReason reason) const
{
    if (m_beforeLoss)
        m_beforeLoss(reason);
}

Result<QString> Store::restoreFrom(const QString &file)
{
    const QString store = path();
    // Nobody may have it open while it is exchanged.
    *m_database = Database::closed(store);
    auto kept = restoreStore(file, store, m_clock.now());
    auto database = Database::open(store, m_clock.now(), builtInSteps());
    if (!database)
        return tl::unexpected(kept ? database.error() : kept.error());
    *m_database = *std::move(database);
    if (m_patience)
        m_database->setPatience(*m_patience);
    return kept;
}

void Store::setPatience(std::chrono::milliseconds patience)
{
    m_patience = patience;
    m_database->setPatience(patience);
}

Result<qint64> Store::outsideVersion() const
{
    return m_database->outsideVersion();
}

Result<void> Store::together(const std::function<Result<void>()> &work)
{
    return inTransaction(*m_database, work);
}

Result<void> Store::change(const ProfileId &id, const std::function<Result<void>()> &work)
{
    return together([&] {
        return profile_table::touch(*m_database, id, m_clock.now())
            .and_then([&] { return summary_table::markStale(*m_database, id); })
            .and_then(work);
    });
}

Result<QList<ProfileInfo>> Store::profiles() const
{
    return profile_table::list(*m_database);
}

Result<QList<ProfileInfo>> Store::recentProfiles(int most) const
{
    return profile_table::recent(*m_database, most);
}

Result<ProfileId> Store::createProfile(const Profile &profile)
{
    if (auto checked = validate(profile).and_then([&] { return refuseDoubledLogs(profile.logs); }); !checked)
        return tl::unexpected(checked.error());
    const ProfileId id{QUuid::createUuid().toString(QUuid::WithoutBraces)};
    const auto created = together([&]() -> Result<void> {
        Database &database = *m_database;
        if (auto done = profile_table::insert(database, id, profile.athlete, m_clock.now()); !done)
            return done;
        if (auto added = run_table::insert(database, id, withoutSource(profile.runs)); !added)
            return tl::unexpected(added.error());
        if (auto done = check_in_table::insert(database, id, profile.checkIns); !done)
            return done;
        for (const Log &log : profile.logs) {
            if (auto done = log_table::put(database, id, log); !done)
                return done;
        }
        if (auto done = request_table::replace(database, id, profile.requests); !done)
            return done;
        if (auto done = pin_table::replace(database, id, profile.pinned); !done)
            return done;
        return dose_change_table::replace(database, id, profile.doses);
    });
    if (!created)
        return tl::unexpected(created.error());
    return id;
}

Result<ProfileId> Store::profileByName(const QString &name) const
{
    return profile_table::find(*m_database, name);
}

Result<Profile> Store::loadProfile(const ProfileId &id) const
{
    return readProfile(*m_database, id);
}

Result<void> Store::deleteProfile(const ProfileId &id)
{
    fearLoss(BackupReason::BeforeDelete);
    return together([&] { return profile_table::remove(*m_database, id); });
}

Result<void> Store::saveAthlete(const ProfileId &id, const Athlete &athlete)
{
    return at(u"athlete"_s, validate(athlete)).and_then([&] {
        return change(id, [&] { return profile_table::update(*m_database, id, athlete, m_clock.now()); });
    });
}

Result<int> Store::addRuns(const ProfileId &id, const QList<SourcedRun> &runs)
{
    if (std::ranges::any_of(runs, [](const SourcedRun &run) { return !run.source.isEmpty(); }))
        fearLoss(BackupReason::BeforeImport);
    int added = 0;
    return validateEach(u"runs"_s, runs, &SourcedRun::run)
        .and_then([&] { return change(id, [&] { return into(added, run_table::insert(*m_database, id, runs)); }); })
        .map([&] { return added; });
}

Result<void> Store::removeRuns(const ProfileId &id, const QList<Run> &runs)
{
    return change(id, [&] { return run_table::remove(*m_database, id, runs); });
}

Result<QList<SourcedRun>> Store::loadRuns(const ProfileId &id) const
{
    return run_table::load(*m_database, id);
}

Result<void> Store::noteImport(const ProfileId &id, const ImportNote &note)
{
    return change(id, [&] { return import_table::insert(*m_database, id, note); });
}

Result<void> Store::forgetImport(const ProfileId &id, const ImportNote &note)
{
    return change(id, [&] { return import_table::remove(*m_database, id, note); });
}

Result<QList<ImportedFile>> Store::importedFiles(const ProfileId &id) const
{
    return import_table::loadFiles(*m_database, id);
}

Result<QList<DeclinedRun>> Store::declinedRuns(const ProfileId &id) const
{
    return import_table::loadDeclined(*m_database, id);
}

Result<void> Store::addCheckIn(const ProfileId &id, const CheckIn &checkIn)
{
    return validate(checkIn).and_then(
        [&] { return change(id, [&] { return check_in_table::insert(*m_database, id, {checkIn}); }); });
}

Result<void> Store::removeCheckIn(const ProfileId &id, Moment at)
{
    return change(id, [&] { return check_in_table::remove(*m_database, id, at); });
}

Result<void> Store::setLog(const ProfileId &id, const Log &log)
{
    const auto write = [&] {
        return log_table::put(*m_database, id, log).and_then([&] {
            return plan_item_table::setState(*m_database, id, log.item, stateAfter(log.state));
        });
    };
    return validate(log).and_then([&] { return change(id, write); });
}

Result<void> Store::removeLog(const ProfileId &id, const ItemId &item)
{
    return change(id, [&] {
        return log_table::remove(*m_database, id, item).and_then([&] {
            return plan_item_table::setState(*m_database, id, item, ItemState::Planned);
        });
    });
}

Result<void> Store::setRequests(const ProfileId &id, const QList<RunRequest> &requests)
{
    return validateEach(u"requests"_s, requests).and_then([&] {
        return change(id, [&] { return request_table::replace(*m_database, id, requests); });
    });
}

Result<void> Store::setPins(const ProfileId &id, const QList<Pin> &pins)
{
    return validateEach(u"pinned"_s, pins).and_then([&] {
        return change(id, [&] { return pin_table::replace(*m_database, id, pins); });
    });
}

Result<void> Store::setDoses(const ProfileId &id, const QList<DoseChange> &changes)
{
    return validateEach(u"doses"_s, changes).and_then([&] {
        return change(id, [&] { return dose_change_table::replace(*m_database, id, changes); });
    });
}

Result<QList<ChosenProtocol>> Store::chosenProtocols(const ProfileId &id) const
{
    return profile_table::mustExist(*m_database, id).and_then([&] { return protocol_table::load(*m_database, id); });
}

Result<void> Store::setChosenProtocols(const ProfileId &id, const QList<ChosenProtocol> &chosen)
{
    for (qsizetype i = 0; i < chosen.size(); ++i) {
        if (chosen[i].id.isEmpty())
            return failure(ErrorCode::BadInput, u"protocols[%1].id"_s.arg(i),
                           Words::tr("the id of a protocol is needed"));
    }
    return change(id, [&] { return protocol_table::replace(*m_database, id, chosen); });
}

Result<void> Store::savePlanItems(const ProfileId &id, QDate from, const QList<Item> &items)
{
    const auto write = [&] {
        return profile_table::mustExist(*m_database, id).and_then([&] {
            return plan_item_table::replaceFrom(*m_database, id, from, items);
        });
    };
    return together(write);
}

Result<QList<Item>> Store::loadPlanItems(const ProfileId &id, QDate from, QDate to) const
{
    return plan_item_table::load(*m_database, id, from, to);
}

Result<QList<RosterEntry>> Store::roster(const ProfileId &after, int most) const
{
    return summary_table::roster(*m_database, after, most);
}

Result<QList<RosterEntry>> Store::rosterDue(QDate by) const
{
    return summary_table::due(*m_database, by);
}

Result<RosterEntry> Store::rosterEntry(const ProfileId &id) const
{
    return profile_table::mustExist(*m_database, id)
        .and_then([&] { return summary_table::only(*m_database, id); })
        .map([](const QList<RosterEntry> &found) { return found.value(0); });
}

Result<void> Store::saveSummary(const ProfileId &id, const PatientSummary &summary)
{
    return together([&] {
        return profile_table::mustExist(*m_database, id).and_then([&] {
            return summary_table::put(*m_database, id, summary);
        });
    });
}

Result<ClinicFile> Store::clinicFile(const ProfileId &id) const
{
    return profile_table::mustExist(*m_database, id).and_then([&] { return clinic_file_table::load(*m_database, id); });
}

Result<void> Store::saveClinicFile(const ProfileId &id, const ClinicFile &file)
{
    return together([&] {
        return profile_table::touch(*m_database, id, m_clock.now()).and_then([&] {
            return clinic_file_table::put(*m_database, id, file);
        });
    });
}

Result<ClinicHead> Store::clinicHead() const
{
    return clinic_head_table::load(*m_database);
}

Result<void> Store::saveClinicHead(const ClinicHead &head)
{
    return together([&] { return clinic_head_table::put(*m_database, head); });
}

Result<QList<CalendarEvent>> Store::calendarEvents(const ProfileId &id) const
{
    return profile_table::mustExist(*m_database, id).and_then([&] { return calendar_table::load(*m_database, id); });
}

Result<void> Store::rememberEvents(const ProfileId &id, const QList<CalendarEvent> &events)
{
    return together([&] {
        return profile_table::mustExist(*m_database, id).and_then([&] {
            return calendar_table::put(*m_database, id, events);
        });
    });
}

Result<KeptCalendar> Store::keptCalendar(const ProfileId &id) const
{
    return profile_table::mustExist(*m_database, id).and_then([&] { return kept_table::load(*m_database, id); });
}

Result<void> Store::setKeptCalendar(const ProfileId &id, const KeptCalendar &kept)
{
    return change(id, [&] { return kept_table::replace(*m_database, id, kept); });
}

Result<QList<LibraryEntry>> Store::library(LibraryKind kind) const
{
    return library_table::load(*m_database, kind);
}

Result<void> Store::addToLibrary(LibraryKind kind, const LibraryEntry &entry)
{
    if (entry.id.isEmpty())
        return failure(ErrorCode::BadInput, u"id"_s, Words::tr("what is added to the library needs an id"));
    return together([&] { return library_table::put(*m_database, kind, entry); });
}

Result<void> Store::removeFromLibrary(LibraryKind kind, const QString &id)
{
    return together([&] { return library_table::remove(*m_database, kind, id); });
}

Result<QStringList> Store::handoutExercises(const ProfileId &id) const
{
    return profile_table::mustExist(*m_database, id).and_then([&] { return handout_table::load(*m_database, id); });
}

Result<void> Store::setHandoutExercises(const ProfileId &id, const QStringList &exercises)
{
    return change(id, [&] { return handout_table::replace(*m_database, id, exercises); });
}

Result<Profile> readProfile(const Database &database, const ProfileId &id)
{
    Profile profile;
    QList<SourcedRun> runs;
    const auto loaded = into(profile.athlete, profile_table::load(database, id))
                            .and_then([&] { return into(runs, run_table::load(database, id)); })
                            .and_then([&] { return into(profile.checkIns, check_in_table::load(database, id)); })
                            .and_then([&] { return into(profile.logs, log_table::load(database, id)); })
                            .and_then([&] { return into(profile.requests, request_table::load(database, id)); })
                            .and_then([&] { return into(profile.pinned, pin_table::load(database, id)); })
                            .and_then([&] { return into(profile.doses, dose_change_table::load(database, id)); });
    if (!loaded)
        return tl::unexpected(loaded.error());
    for (const SourcedRun &sourced : runs)
        profile.runs += sourced.run;
    arrange(profile);
    return profile;
}

} // namespace stridewell
