// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"
#include "ui/figures/pose.h"

namespace stridewell {

/// The exercise whose figure shows what an item is about; empty, or an exercise without poses, when none does.
QString figureOf(const Item &item, const Poses &poses);

} // namespace stridewell
