// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/athlete.h"
#include "core/model/plan.h"

#include <QString>
#include <QStringList>

namespace stridewell {

/// The words for doses and distances in exports, in the language of the catalogue (see Words); without one in English
/// with a decimal point.

/// The display name of an exercise id: "nordic_curl" is "Nordic curl".
QString exerciseName(const QString &id);

/// The kind of an item as a heading: "Active recovery".
QString kindName(ItemKind kind);

/// The title of an item; the words of its kind where it has none.
QString itemTitle(const Item &item);

/// How much, without the name: "2 × 5, rest 2 min", "12, 10, 8", "2 × 30 s hold", "3 × 12 each side, 8 kg".
QString doseAmount(const Dose &dose);

/// Name and amount: "Nordic curl 2 × 5, rest 2 min".
QString doseWords(const Dose &dose);

/// Stretches of a walk–run session, a pattern that repeats said once: "5 × (walk 2 min, run 1 min)".
/// Empty where there are none.
QString segmentWords(const QList<Segment> &segments);

/// A distance to a tenth of a kilometre or mile: "8.2 km", "5.1 mi".
QString distanceWords(Metres distance, Units units);

/// A sum or ceiling to a tenth, rounded down, so that a ceiling read from paper is never above the real one.
QString distanceDown(Metres distance, Units units);

/// "km" or "mi".
QString unitName(Units units);

/// What an item asks for beyond its title, in the order it is done: distance and segments or minutes, warm-up,
/// doses, cool-down. One entry a line: "8 km, easy", "Warm-up: Leg swing 2 × 10 each side".
QStringList itemDetails(const Item &item, Units units);

} // namespace stridewell
