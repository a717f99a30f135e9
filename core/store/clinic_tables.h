// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/patient.h"
#include "core/store/profile_table.h"

namespace stridewell {

/// A patient as a list of all shows one.
struct RosterEntry
{
    ProfileId id = {};
    QString name = {};
    std::optional<QDate> born = {};
    ClinicFile file = {};
    PatientSummary summary = {};
    bool stale = true; ///< check-ins, logs or plan were written since the summary was drawn
    bool operator==(const RosterEntry &) const = default;
};

/// What a clinician keeps of a patient; apart from the profile.
namespace clinic_file_table {
/// An empty one where nothing was kept yet.
[[nodiscard]] Result<ClinicFile> load(const Database &database, const ProfileId &profile);
[[nodiscard]] Result<void> put(Database &database, const ProfileId &profile, const ClinicFile &file);
} // namespace clinic_file_table

/// What a list shows of each patient, so that nobody's plan is read for it.
namespace summary_table {
[[nodiscard]] Result<void> put(Database &database, const ProfileId &profile, const PatientSummary &summary);
/// Notes that the summary does not tell the newest any more.
[[nodiscard]] Result<void> markStale(Database &database, const ProfileId &profile);
/// As Store::roster, Store::rosterDue and Store::rosterEntry.
[[nodiscard]] Result<QList<RosterEntry>> roster(const Database &database, const ProfileId &after = {}, int most = -1);
[[nodiscard]] Result<QList<RosterEntry>> due(const Database &database, QDate by);
[[nodiscard]] Result<QList<RosterEntry>> only(const Database &database, const ProfileId &profile);
} // namespace summary_table

/// Who hands prints over; one for the whole store.
namespace clinic_head_table {
[[nodiscard]] Result<ClinicHead> load(const Database &database);
[[nodiscard]] Result<void> put(Database &database, const ClinicHead &head);
} // namespace clinic_head_table

} // namespace stridewell
