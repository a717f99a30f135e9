// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/protocol.h"

#include <QHash>
#include <QString>

namespace stridewell {

/// What an evidence row says and how sure it is, as one line.
QString citationText(const QString &id, const QHash<QString, Citation> &citations);

} // namespace stridewell
