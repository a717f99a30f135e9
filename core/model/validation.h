// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/plan.h"
#include "core/model/profile.h"

namespace stridewell {

/// The limits of the fields, one function a type, for documents, the store and the window alike. Each returns
/// the first field that is wrong: BadInput, `where` the key of the document inside the value
/// ("body_mass_kg", "conditions[1]", "bridge_reps.left"), `detail` what would be right.
/// The limits are those of what can be meant (a typing slip, a wrong unit), not clinical ones.
[[nodiscard]] Result<void> validate(const Athlete &athlete);
[[nodiscard]] Result<void> validate(const Run &run);
[[nodiscard]] Result<void> validate(const CheckIn &checkIn);
[[nodiscard]] Result<void> validate(const Log &log);
[[nodiscard]] Result<void> validate(const RunRequest &request);
[[nodiscard]] Result<void> validate(const Pin &pin);
[[nodiscard]] Result<void> validate(const Dose &dose);
[[nodiscard]] Result<void> validate(const DoseChange &change);
[[nodiscard]] Result<void> validate(const Item &item);

/// What only shows between the values of a profile: two check-ins said at one moment contradict each other
/// without a newest one. The single values are not looked at again.
[[nodiscard]] Result<void> validateTogether(const Profile &profile);

/// Every value of a profile and what shows between them; `where` is the full place ("check_ins[2].pain_now").
[[nodiscard]] Result<void> validate(const Profile &profile);

} // namespace stridewell
