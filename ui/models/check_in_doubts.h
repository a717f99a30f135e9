// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/check_in_course.h"

namespace stridewell {

/// Answers that do not go together, told where they are given.
struct Doubt
{
    QStringList keys = {}; ///< the answers it is about
    QString text = {};
    bool blocks = false; ///< the check-in cannot be taken like this
};

/// Contradictions in what is said so far. None of them is decided for the person: the safer answer counts until it
/// is changed.
QList<Doubt> doubtsOf(const CheckInDraft &draft, const CheckInBackground &background);

} // namespace stridewell
