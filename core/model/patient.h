// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/model/assessment.h"
#include "core/model/check_in.h"
#include "core/model/patient_days.h"
#include "core/model/plan.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

namespace stridewell {

/// What a list of patients shows of one, drawn from check-ins and plan when they were last changed.
struct PatientSummary
{
    std::optional<TriageClass> looks = {}; ///< how the newest check-in looks; absent = there is none
    std::optional<Side> side = {};         ///< of the newest check-in that names one
    std::optional<Stage> stage = {};
    std::optional<Moment> lastCheckIn = {};
    std::optional<QDate> referralDue = {}; ///< a visit that is asked for and was not reported
    std::optional<QDate> recheckDue = {};  ///< the next check-in that the plan asks for
    PatientDays days = {};
    bool operator==(const PatientSummary &) const = default;
};

/// What a clinician keeps of a patient and the patient never gets: no part of the profile document, of a plan, of
/// paper or of an export.
struct ClinicFile
{
    bool archived = false;
    std::optional<QDate> nextReview = {};
    QString note = {}; ///< plain text
    bool operator==(const ClinicFile &) const = default;
};

/// Who hands a print over.
struct ClinicHead
{
    QString name = {};
    QString address = {};
    QString phone = {};
    QByteArray logo = {}; ///< a PNG; empty = none

    bool isEmpty() const { return name.isEmpty() && address.isEmpty() && phone.isEmpty() && logo.isEmpty(); }
    bool operator==(const ClinicHead &) const = default;
};

} // namespace stridewell
