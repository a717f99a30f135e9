// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <array>
#include <optional>

namespace stridewell {

/// The key names of an enumeration in the order of its values, as documents and the store write them.
/// Each enumeration that is written anywhere specialises it beside its definition.
template <typename E>
inline constexpr std::nullptr_t keysOf = nullptr;

template <typename E>
QLatin1StringView keyOf(E value)
{
    return keysOf<E>[static_cast<size_t>(value)];
}

template <typename E>
std::optional<E> fromKey(QStringView key)
{
    for (size_t i = 0; i < keysOf<E>.size(); ++i) {
        if (key == keysOf<E>[i])
            return static_cast<E>(i);
    }
    return std::nullopt;
}

/// All keys as "a, b, c": what an error message says would be right.
template <typename E>
QString keyList()
{
    QStringList all;
    for (QLatin1StringView key : keysOf<E>)
        all += QString(key);
    return all.join(QStringLiteral(", "));
}

} // namespace stridewell
