// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace stridewell {

/// An identifier that cannot be mistaken for one of another kind. Empty = none.
template <typename Tag>
struct Id
{
    QString value = {};

    bool isEmpty() const { return value.isEmpty(); }
    bool operator==(const Id &) const = default;
    std::strong_ordering operator<=>(const Id &other) const { return value.compare(other.value) <=> 0; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using ItemId = Id<struct ItemTag>;

} // namespace stridewell
