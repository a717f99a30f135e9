// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/picture.h"
#include "core/triage/sign_rule.h"
#include "core/triage/triage.h"

namespace stridewell {

/// The picture a plan has to reckon with: of all that is suspected the one that allows least.
PictureKind pictureKindOf(TriageClass triageClass, const QList<Suspicion> &suspicions, const Picture &picture);

} // namespace stridewell
