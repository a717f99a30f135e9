// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/sign_rule.h"
#include "core/triage/triage.h"

namespace stridewell {

/// What a suspicion is called for a reader.
QString nameOf(Suspicion suspicion);

/// Fills headline, what to do, what to leave and whom to see from the class and the suspicions, most alarming
/// first; for a strain also from how long ago it was, its stage and what the athlete's conditions leave of first care.
/// Words never promise a date, a need for surgery or a medicine.
void describe(Assessment &assessment, const QList<Suspicion> &suspicions, const Episode &episode,
              const Athlete &athlete, const Protocols &protocols);

} // namespace stridewell
