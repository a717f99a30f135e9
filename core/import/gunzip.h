// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace stridewell {

/// The most bytes of one file that are read, packed or not.
inline constexpr qsizetype mostBytes = 200'000'000;

/// What a file is refused with that is larger.
QString tooLargeWords();

/// True when `size` unpacked bytes are more than any history makes of `packed`: beyond 10 MB and a hundred times.
bool isBomb(qsizetype size, qsizetype packed);

/// What a gzip file held. A file that breaks off yields what came before the break.
struct Unpacked
{
    QByteArray bytes = {};
    bool whole = true;
    bool operator==(const Unpacked &) const = default;
};

/// Unpacks gzip data, several members one after another included.
/// Errors: BadInput when nothing can be unpacked; Refused when it grows beyond `most` bytes or into a bomb.
[[nodiscard]] Result<Unpacked> gunzip(const QByteArray &packed, qsizetype most = mostBytes);

} // namespace stridewell
