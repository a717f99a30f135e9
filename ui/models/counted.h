// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

namespace stridewell {

/// A number of things: `several` holds %n. One has words of its own, since plain English comes without a catalogue.
/// Both are marked: QT_TRANSLATE_NOOP and QT_TRANSLATE_N_NOOP of "stridewell".
inline QString counted(const char *one, const char *several, qsizetype n)
{
    return n == 1 ? Words::tr(one) : Words::tr(several, nullptr, static_cast<int>(n));
}

} // namespace stridewell
