// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/assessment.h"
#include "core/model/profile.h"

#include <optional>
#include <vector>

namespace stridewell::tests {

/// A picture of the evidence sheet, told with as few answers as it takes.
struct PictureRow
{
    const char *name = "";
    void (*tell)(CheckIn &, Athlete &) = nullptr;
    TriageClass triageClass = TriageClass::None;
    const char *because = ""; ///< an answer that one of the reasons must quote
    std::optional<int> withinHours = {};
};

/// Evidence 7.1 to 7.22, 6.8 and section 12, most alarming first.
const std::vector<PictureRow> &pictures();

/// When each of these pictures is told.
Moment toldAt();

/// An adult whose only check-in holds nothing but a moment.
Profile blank();

/// `blank()` with the answers of a picture.
Profile profileOf(const PictureRow &row);

} // namespace stridewell::tests
