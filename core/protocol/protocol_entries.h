// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/json_place.h"
#include "core/protocol/protocol.h"

#include <QHash>
#include <QList>
#include <QString>

namespace stridewell {

/// What is known and found while the files of a folder are read.
struct ProtocolReading
{
    FirstProblem problem = {};
    QHash<QString, Citation> citations = {};   ///< evidence rows that may be named, by id
    QHash<QString, Parameter> limits = {};     ///< built-in numbers by key; empty while they themselves are read
    QHash<QString, Parameter> parameters = {}; ///< numbers read so far by key
};

// The single entries of protocol files. All of them note what is wrong at the place they are given (see
// JsonPlace) and then yield a value that must not be used.

inline constexpr qsizetype longestProtocolId = 64;

/// True for 1 to 64 of a to z, 0 to 9, _ and -.
bool isProtocolId(const QString &text);
QString readProtocolId(const JsonPlace &place);

/// A whole number from 1.
int readProtocolVersion(const JsonPlace &place);

/// The word under "certainty": SEED, RCT, SR, COH, LAB, CPG, CONS, PRAC or D.
QString readCertainty(const JsonPlace &place);

/// A row of evidence: {"text", "origin", "certainty", "confirmed"}.
Citation readCitation(const QString &id, const JsonPlace &place);

/// The evidence ids under "sources": one or more, each of them known.
QStringList readSources(const JsonPlace &place, const ProtocolReading &reading);

/// A number with its range: {"value", "unit", "least", "most", "sources", "certainty"}. `unit` is the one the
/// program computes in; any other is refused, and so are a fraction of what is counted in whole numbers and a
/// range wider than the built-in one: a copy may be stricter, never laxer.
/// `key` names the number across files ("load.weekly_growth").
Parameter readParameter(const JsonPlace &place, const QString &key, QLatin1StringView unit, ProtocolReading &reading);

/// {"exercise", "sets", "reps", "hold_s", "distance_m", "each_side", "rest_s", "load_kg", "static_stretch"}
Dose readDose(const JsonPlace &place);

/// {"stage", "needs", "earliest"}; `key` is that of the number under "earliest".
GateNumbers readGate(const JsonPlace &place, const QString &key, ProtocolReading &reading);

/// {"sessions_per_week", "reps"}
NordicRow readNordicRow(const JsonPlace &place);

/// {"rpe", "walk_minutes", "run_minutes", "distance_m"}
WalkRunPhase readPhase(const JsonPlace &place);
EffortStep readEffort(const JsonPlace &place);

} // namespace stridewell
