// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/note.h"

namespace stridewell {

namespace {

constexpr auto dayPrefix = "note-day-"_L1;
constexpr auto weekPrefix = "note-week-"_L1;

} // namespace

Log noteLog(const NotePlace &place, Moment at, const QString &text)
{
    Log log;
    log.item.value = (place.scope == NoteScope::Day ? dayPrefix : weekPrefix) + place.day.toString(Qt::ISODate);
    log.at = at;
    log.note = text;
    return log;
}

std::optional<NotePlace> notePlace(const ItemId &item)
{
    const auto after = [&](QLatin1StringView prefix) {
        return item.value.startsWith(prefix) ? QDate::fromString(item.value.mid(prefix.size()), Qt::ISODate) : QDate();
    };
    if (const QDate day = after(dayPrefix); day.isValid())
        return NotePlace{NoteScope::Day, day};
    if (const QDate day = after(weekPrefix); day.isValid())
        return NotePlace{NoteScope::Week, day};
    return std::nullopt;
}

} // namespace stridewell
