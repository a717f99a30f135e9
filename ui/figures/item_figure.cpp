// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/item_figure.h"

namespace stridewell {

QString figureOf(const Item &item, const Poses &poses)
{
    for (const Dose &dose : item.strength) {
        if (!poses.of(dose.exercise).isEmpty())
            return dose.exercise;
    }
    switch (item.kind) {
    case ItemKind::Ice:
    case ItemKind::Compression:
    case ItemKind::Elevation:
        return u"ice_and_elevate"_s;
    case ItemKind::Run:
        return u"run"_s;
    case ItemKind::ActiveRecovery:
        return item.activity;
    default:
        return {};
    }
}

} // namespace stridewell
