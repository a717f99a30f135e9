// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule_book.h"

namespace stridewell {

/// A clinician's written reason may set this rule aside for an item moved by hand. Never a pause for a warning sign,
/// nor what the plan does not cover; and no gate while a warning sign is being looked into.
bool mayOverride(const Facts &facts, QStringView rule);

/// True when the plan shows an item as moved with a written reason.
bool holdsOverrides(const Plan &plan, const Facts &facts);

/// The violations as they are shown: one that a move with a written reason brought about is a warning about the moved
/// item and quotes the reason.
QList<Violation> showOverrides(QList<Violation> violations, const Plan &plan, const Facts &facts, const RuleBook &book);

} // namespace stridewell
