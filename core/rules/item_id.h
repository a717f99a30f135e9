// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

namespace stridewell {

/// The id of the item of a kind that is first planned for `day`; `ordinal` tells several of them apart. The same in
/// every plan, so that logs, pins and calendars keep finding the item wherever it is moved.
ItemId itemIdFor(ItemKind kind, QDate day, int ordinal);

} // namespace stridewell
