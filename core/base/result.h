// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace stridewell {

/// A value or the reason why there is none. tl::expected stands in for std::expected, which g++ 12 lacks.
template <typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString where, QString detail)
{
    return tl::unexpected<Error>(Error{code, std::move(where), std::move(detail)});
}

} // namespace stridewell
