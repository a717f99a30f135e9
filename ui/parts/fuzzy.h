// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace stridewell {

/// How well `text` answers what was typed: all its letters in order, whatever the case; more for letters that follow
/// each other and for those that begin a word. Absent where a letter is missing; 0 for nothing typed.
std::optional<int> fuzzyScore(const QString &text, const QString &typed);

} // namespace stridewell
