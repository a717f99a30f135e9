// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/clinic_tables.h"

#include "core/store/table.h"

namespace stridewell {

template <typename Visit, Either<ClinicFile> Value>
void fields(Visit &visit, Value &file)
{
    visit("archived"_L1, file.archived);
    visit("next_review"_L1, file.nextReview);
    visit("note"_L1, file.note);
}

template <typename Visit, Either<ClinicHead> Value>
void fields(Visit &visit, Value &head)
{
    visit("name"_L1, head.name);
    visit("address"_L1, head.address);
    visit("phone"_L1, head.phone);
    visit("logo"_L1, head.logo);
}

namespace {

const QString fileTable = u"clinic_files"_s;
const QString summaryTable = u"patient_summaries"_s;
const QString headTable = u"clinic_head"_s;

/// A summary as its row holds it: the days are one text with a beginning of its own.
struct SummaryRow
{
    bool stale = false;
    PatientSummary summary = {};
    std::optional<QDate> daysFrom = {};
    QString days = {};
};

template <typename Visit, Either<SummaryRow> Value>
void fields(Visit &visit, Value &row)
{
    visit("stale"_L1, row.stale);
    visit("looks"_L1, row.summary.looks);
    visit("side"_L1, row.summary.side);
    visit("stage"_L1, row.summary.stage);
    visit("last_check_in_ms"_L1, row.summary.lastCheckIn);
    visit("referral_due"_L1, row.summary.referralDue);
    visit("recheck_due"_L1, row.summary.recheckDue);
    visit("days_from"_L1, row.daysFrom);
    visit("days"_L1, row.days);
}

/// A row of the list; what the two other tables do not hold of a patient yet is as at first.
struct RosterRow
{
    RosterEntry entry = {};
    SummaryRow summary = {};
};

template <typename Visit, Either<RosterRow> Value>
void fields(Visit &visit, Value &row)
{
    visit("profiles.id"_L1, row.entry.id);
    visit("profiles.name"_L1, row.entry.name);
    visit("profiles.born"_L1, row.entry.born);
    visit("coalesce(archived, false)"_L1, row.entry.file.archived);
    visit("next_review"_L1, row.entry.file.nextReview);
    visit("coalesce(note, '')"_L1, row.entry.file.note);
    visit("coalesce(stale, true)"_L1, row.summary.stale);
    visit("looks"_L1, row.summary.summary.looks);
    visit("side"_L1, row.summary.summary.side);
    visit("stage"_L1, row.summary.summary.stage);
    visit("last_check_in_ms"_L1, row.summary.summary.lastCheckIn);
    visit("referral_due"_L1, row.summary.summary.referralDue);
    visit("recheck_due"_L1, row.summary.summary.recheckDue);
    visit("days_from"_L1, row.summary.daysFrom);
    visit("coalesce(days, '')"_L1, row.summary.days);
}

/// The rows of those whom `which` lets through, a condition with `?` for `values`.
Result<QList<RosterEntry>> readRoster(const Database &database, const QString &which, const QVariantList &values)
{
    Statement select(database, selectSql(u"profiles"_s, columnNames<RosterRow>()) +
                                   " left join clinic_files on clinic_files.profile_id = profiles.id"
                                   " left join patient_summaries on patient_summaries.profile_id = profiles.id "_L1 +
                                   which);
    return readAll<RosterRow>(select, summaryTable, values).map([](const QList<RosterRow> &rows) {
        QList<RosterEntry> entries;
        entries.reserve(rows.size());
        for (const RosterRow &row : rows) {
            RosterEntry entry = row.entry;
            entry.stale = row.summary.stale;
            entry.summary = row.summary.summary;
            entry.summary.days = PatientDays(row.summary.daysFrom.value_or(QDate()), row.summary.days.toLatin1());
            entries += entry;
        }
        return entries;
    });
}

/// Replaces the row of a profile, or makes it.
template <typename T>
Result<void> putRow(Database &database, const QString &table, const ProfileId &profile, const T &value)
{
    Statement change(database, updateSql(table, columnNames<T>()) + " where profile_id = ?"_L1);
    const QVariantList values = columnValues(value);
    if (auto done = change.run(values + QVariantList{profile.value}); !done || change.rowsChanged() > 0)
        return done;
    return Statement(database, insertSql(table, QStringList{u"profile_id"_s} + columnNames<T>()))
        .run(QVariantList{profile.value} + values);
}

} // namespace

Result<ClinicFile> clinic_file_table::load(const Database &database, const ProfileId &profile)
{
    Statement select(database, selectSql(fileTable, columnNames<ClinicFile>()) + " where profile_id = ?"_L1);
    return readAll<ClinicFile>(select, fileTable, {profile.value}).map([](const QList<ClinicFile> &files) {
        return files.value(0);
    });
}

Result<void> clinic_file_table::put(Database &database, const ProfileId &profile, const ClinicFile &file)
{
    return putRow(database, fileTable, profile, file);
}

Result<void> summary_table::put(Database &database, const ProfileId &profile, const PatientSummary &summary)
{
    SummaryRow row{.summary = summary, .days = QString::fromLatin1(summary.days.text())};
    if (summary.days.from().isValid())
        row.daysFrom = summary.days.from();
    return putRow(database, summaryTable, profile, row);
}

Result<void> summary_table::markStale(Database &database, const ProfileId &profile)
{
    return Statement(database, u"update patient_summaries set stale = true where profile_id = ?"_s)
        .run({profile.value});
}

Result<QList<RosterEntry>> summary_table::roster(const Database &database, const ProfileId &after, int most)
{
    return readRoster(database, u"where profiles.id > ? order by profiles.id limit ?"_s,
                      {Column<ProfileId>::write(after), most});
}

Result<QList<RosterEntry>> summary_table::due(const Database &database, QDate by)
{
    const QVariant day = Column<QDate>::write(by);
    return readRoster(database,
                      u"where profiles.id in (select profile_id from patient_summaries where referral_due <= ?"
                      " or recheck_due <= ? or looks in (?, ?)"
                      " union select profile_id from clinic_files where next_review <= ?)"_s,
                      {day, day, Column<TriageClass>::write(TriageClass::Emergency),
                       Column<TriageClass>::write(TriageClass::Urgent), day});
}

Result<QList<RosterEntry>> summary_table::only(const Database &database, const ProfileId &profile)
{
    return readRoster(database, u"where profiles.id = ?"_s, {profile.value});
}

Result<ClinicHead> clinic_head_table::load(const Database &database)
{
    Statement select(database, selectSql(headTable, columnNames<ClinicHead>()));
    return readAll<ClinicHead>(select, headTable, {}).map([](const QList<ClinicHead> &heads) {
        return heads.value(0);
    });
}

Result<void> clinic_head_table::put(Database &database, const ClinicHead &head)
{
    if (auto done = Statement(database, u"delete from clinic_head"_s).run(); !done)
        return done;
    return Statement(database, insertSql(headTable, QStringList{u"only_row"_s} + columnNames<ClinicHead>()))
        .run(QVariantList{1} + columnValues(head));
}

} // namespace stridewell
