// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/print_choices.h"
#include "ui/theme/theme.h"

#include <QString>

#include <array>
#include <optional>

namespace stridewell {

/// How large text may be, in percent of the system's size.
inline constexpr std::array textPercents{90, 100, 115, 130, 150, 200};

/// What a person sets for this computer, whoever's plan is open.
struct Preferences
{
    Scheme scheme = Scheme::System;
    int textPercent = 100;               ///< one of textPercents
    QString language = {};               ///< such as "es" or "pt_BR"; empty = the system's
    std::optional<PaperSize> paper = {}; ///< absent = as is usual where the reader lives
    bool reminders = false;
    bool clinic = false; ///< the window shows patients

    bool operator==(const Preferences &) const = default;
};

} // namespace stridewell
