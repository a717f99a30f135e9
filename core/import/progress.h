// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace stridewell {

/// Hears how far long reading has come, `done` of `all` steps; false asks it to end. May be empty.
using Progress = std::function<bool(qsizetype done, qsizetype all)>;

} // namespace stridewell
