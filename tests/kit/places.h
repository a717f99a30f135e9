// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stridewell::kit {

/// Path of a file of the source tree that is named from its top, such as "resources/poses.json".
QString inSourceTree(const QString &path);

/// Path of one of the real activity files that are tested in place; the folder may be missing.
QString inSharedData(const QString &path = {});

} // namespace stridewell::kit
