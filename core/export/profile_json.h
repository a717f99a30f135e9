// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/zone.h"
#include "core/model/profile.h"

#include <QByteArray>

namespace stridewell {

/// Reads a profile document, format "stridewell-profile", version 1. The runs come sorted by their start, those
/// of one start in the order of the document.
/// Errors: BadInput, `where` the place ("check_ins[2].pain_now", "line 3, column 7"): broken JSON, an unknown or
/// doubled key, a wrong type, a value outside the limits of core/model/validation, a newer version.
[[nodiscard]] Result<Profile> readProfile(const QByteArray &document);

/// Writes the document that readProfile reads back to an equal profile; moments with the offset of `zone`.
QByteArray writeProfile(const Profile &profile, const Zone &zone);

} // namespace stridewell
