// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/clinic_library_reader.h"

#include "core/store/store.h"

namespace stridewell {

Result<ClinicLibrary> readClinicLibrary(const Store &store, const ProfileId &athlete)
{
    const auto own = store.library(LibraryKind::Exercise);
    const auto hidden = store.library(LibraryKind::HiddenExercise);
    const auto handout = store.handoutExercises(athlete);
    if (!own || !hidden || !handout)
        return tl::unexpected(!own ? own.error() : !hidden ? hidden.error() : handout.error());
    ClinicLibrary library{ownExercisesOf(*own), {}, *handout};
    for (const LibraryEntry &entry : *hidden)
        library.hidden += entry.id;
    return library;
}

} // namespace stridewell
