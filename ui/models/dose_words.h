// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dose.h"
#include "core/model/plan.h"
#include "ui/models/units.h"

namespace stridewell {

/// "Nordic hamstring curl": the name of an exercise id; an unknown id is its own words, capitalised.
QString exerciseFullName(const QString &exercise);
/// A shorter name for a card: "Nordic curl", "Deadlift", "Bridge".
QString exerciseShortName(const QString &exercise);
/// How it is done, in two to four sentences; empty for an exercise without words.
QString exerciseCue(const QString &exercise);

/// A text of the exercise library, or several, in the reader's language.
QString exerciseText(const QString &text);
QStringList exerciseTexts(const QStringList &texts);

/// "3 × 8 each side, hold 2 s, 12 kg, 2 min rest".
QString doseWords(const Dose &dose, const Formats &formats);
/// "Nordic curl 3×8": the exercise and its sets for a narrow card.
QString doseShort(const Dose &dose, const Formats &formats);

/// "6 × (2 min run, 1 min walk)" for a repeated pattern, else the segments in turn; empty without segments.
QString segmentWords(const QList<Segment> &segments, const Formats &formats);

} // namespace stridewell
