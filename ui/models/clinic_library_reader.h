// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/profile_table.h"
#include "ui/models/clinic_library.h"

namespace stridewell {

class Store;

/// The library of a store, with the handout of an athlete. What cannot be read of it is left out.
/// Errors: those of the store.
[[nodiscard]] Result<ClinicLibrary> readClinicLibrary(const Store &store, const ProfileId &athlete);

} // namespace stridewell
