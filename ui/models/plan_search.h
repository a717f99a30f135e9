// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/plan_view.h"

namespace stridewell {

/// Something in the plan that a search found.
struct PlanHit
{
    QDate day = {};
    ItemId item = {};   ///< empty where a note of a day or week was found
    QString title = {}; ///< the item's title, or "Note"
    QString where = {}; ///< what else of it holds the words: an exercise, a line of a note; empty when the title does
    bool operator==(const PlanHit &) const = default;
};

/// Items and notes that hold every word of `text` somewhere in title, kind, exercises, notes or day, whatever the
/// case; those nearest to today first, at most `most`. Nothing for an empty text.
QList<PlanHit> searchPlan(const PlanView &view, const QString &text, int most);

} // namespace stridewell
