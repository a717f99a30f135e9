// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMimeData;

namespace stridewell {

/// Whether something that was copied holds text in a form that can be read here: plain, HTML or RTF.
bool hasPlainText(const QMimeData &data);
/// Its words without any markup; plain text is taken as it is.
QString plainTextOf(const QMimeData &data);

} // namespace stridewell
