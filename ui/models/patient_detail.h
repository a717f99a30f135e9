// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/athlete_reader.h"
#include "ui/models/units.h"

#include <QStringList>

namespace stridewell {

/// What is said of one patient beside the list, in words.
struct PatientDetail
{
    ProfileId id = {};
    QString name = {};
    QString about = {};        ///< "born 1988, age 38 · 214 runs · 12 check-ins"
    QStringList episodes = {}; ///< newest first, each with its days and stages
    QStringList painless = {}; ///< what opens the stages and was reported painless in this episode
    QStringList thisWeek = {}; ///< what was planned and done, and the worst pain
    QString protocols = {};    ///< those in force with their versions
};

PatientDetail patientDetail(const ProfileId &id, const AthleteRead &read);

} // namespace stridewell
