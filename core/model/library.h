// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/keys.h"

#include <QString>

namespace stridewell {

using namespace Qt::StringLiterals;

/// What a clinic adds to the program for all its athletes.
enum class LibraryKind {
    ProtocolCopy,  ///< content: the copy as a file holds it
    Exercise,      ///< content: the exercise as a file holds it
    HiddenExercise ///< one of the program's that is not shown; no content
};
template <>
inline constexpr auto keysOf<LibraryKind> = std::array{"protocol_copy"_L1, "exercise"_L1, "hidden_exercise"_L1};

/// One thing of a clinic's library, found by its kind and id.
struct LibraryEntry
{
    QString id = {};
    QString content = {};
    bool operator==(const LibraryEntry &) const = default;
};

} // namespace stridewell
