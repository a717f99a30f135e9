// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace stridewell {

/// The most bytes of one file that are read, packed or not.
inline constexpr qsizetype mostBytes = 200'000'000;

/// What a gzip file held. A file that breaks off yields what came before the break.
struct Unpacked
{
    QByteArray bytes = {};
    bool whole = true;
    bool operator==(const Unpacked &) const = default;
};

/// Unpacks gzip data, several members one after another included.
/// Errors: BadInput when nothing can be unpacked; Refused when it grows beyond `most` bytes, or beyond
/// 10 MB and a hundred times its packed size, which no history of activities does.
[[nodiscard]] Result<Unpacked> gunzip(const QByteArray &packed, qsizetype most = mostBytes);

} // namespace stridewell
