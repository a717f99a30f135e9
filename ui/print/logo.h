// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace stridewell {

/// A picture file as a logo: a PNG no larger than paper can show. Its size is read before it is decoded, so that a
/// picture that claims to be huge takes no memory.
/// Errors: BadInput with a sentence for the person: no picture, a broken one, or one that is too large.
[[nodiscard]] Result<QByteArray> readLogo(const QString &file);

} // namespace stridewell
