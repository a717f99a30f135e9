// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/profile_order.h"

#include <algorithm>
#include <tuple>

namespace stridewell {

void arrange(Profile &profile)
{
    std::ranges::stable_sort(profile.runs, [](const Run &a, const Run &b) {
        return std::tie(a.start.ms, a.distance.value) < std::tie(b.start.ms, b.distance.value);
    });
    std::ranges::stable_sort(profile.checkIns, {}, &CheckIn::at);
    std::ranges::stable_sort(profile.logs, [](const Log &a, const Log &b) {
        return std::tie(a.at.ms, a.item.value) < std::tie(b.at.ms, b.item.value);
    });
}

void arrange(QList<Item> &items)
{
    std::ranges::stable_sort(items, [](const Item &a, const Item &b) {
        return std::tie(a.day, a.start, a.kind, a.id.value) < std::tie(b.day, b.start, b.kind, b.id.value);
    });
}

} // namespace stridewell
