// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;

namespace stridewell {

/// "&Import runs…" as people read it.
QString plainText(const QAction &action);

} // namespace stridewell
