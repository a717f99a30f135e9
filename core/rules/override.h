// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule_book.h"

namespace stridewell {

/// A clinician's written reason may set this rule aside for an item moved by hand. Never a pause for a warning sign,
/// nor what the plan does not cover; and no gate while a warning sign is being looked into.
bool mayOverride(const Facts &facts, QStringView rule);

/// The same for a dose changed by hand. Not past the pain limit either: whoever wrote the reason could not know what
/// would hurt since.
bool mayOverrideDose(const Facts &facts, QStringView rule);

/// How an item tells that its day, or its dose, stands against a rule.
QString overrideWords(bool isDose, const QString &reason);

/// True when the plan shows an item as moved, or its dose as changed, with a written reason.
bool holdsOverrides(const Plan &plan, const Facts &facts);

/// The violations as they are shown: one that a move or a dose with a written reason brought about is a warning about
/// that item and quotes the reason.
QList<Violation> showOverrides(QList<Violation> violations, const Plan &plan, const Facts &facts, const RuleBook &book);

} // namespace stridewell
