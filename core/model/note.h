// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/log.h"

#include <QDate>

#include <optional>

namespace stridewell {

enum class NoteScope {
    Day,
    Week
};

/// What a note is about: a day, or the week that begins on it.
struct NotePlace
{
    NoteScope scope = NoteScope::Day;
    QDate day = {};
    bool operator==(const NotePlace &) const = default;
};

/// A note on a day or week is kept as the log of no plan item: marked done, with nothing but a text. So it lies in
/// every store and travels with the profile document, and a planner has nothing to learn from it.
Log noteLog(const NotePlace &place, Moment at, const QString &text);

/// What the log of that item is a note on; absent for the log of a plan item.
std::optional<NotePlace> notePlace(const ItemId &item);

} // namespace stridewell
