// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/planner.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace stridewell::tests {

/// Monday morning, 9 March 2026, in Madrid.
Moment mondayMorning();
/// The day of that morning.
QDate thatMonday();

/// The plan of a request that must have one.
Plan planOf(const PlanRequest &request);
/// What blocks in a plan, and the same as text.
QList<Violation> blocking(const Plan &plan, const PlanRequest &request);
QString told(const QList<Violation> &violations);

QList<Item> ofKind(const Plan &plan, ItemKind kind);
QList<Notice> noticesOf(const Plan &plan, const QString &rule);

/// The sample profile of a triage class in tests/data/triage.
/// Errors: NotFound, or those of readProfile.
[[nodiscard]] Result<Profile> document(const QString &name);

/// A steady runner with a mild strain.
Profile strained(Moment injury, Moment at);

} // namespace stridewell::tests
