// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/patient_attention.h"
#include "ui/models/units.h"

namespace stridewell {

/// "Suspected strain, left", "Ordinary training", "No check-in yet": how the newest check-in looks, never a diagnosis.
QString nowWords(const PatientSummary &summary);

/// "today 08:10", "yesterday", "3 days ago", "14 Nov 2026".
QString sinceWords(Moment moment, Moment now, const Formats &formats);

/// "overdue", "today", "tomorrow", "Thu", "14 Dec": a day that something is due on.
QString dueWords(QDate day, QDate today, const Formats &formats);

/// "82 %"; a dash where nothing was planned.
QString keptWords(const std::optional<double> &share, const Formats &formats);

/// "1 active", "38 active" and the like: what the list holds.
QString activeWords(int count);
QString needLookWords(int count);
QString reviewsDueWords(int count);
QString silentWords(int count);

} // namespace stridewell
