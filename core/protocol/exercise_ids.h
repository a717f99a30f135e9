// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace stridewell {

/// The ids of the exercises in resources/exercises.json, in its order: what a dose of a protocol may name. A word
/// beyond them is most likely a slip, and an exercise without words and figure. Empty when that file is not whole.
const QStringList &exerciseIds();

} // namespace stridewell
