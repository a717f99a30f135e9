// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/protocol.h"

#include <QLatin1String>

namespace stridewell {

/// Is shown the fields of a group of protocol data one after the other: to read them, to change them, to list them.
class FieldVisitor
{
public:
    FieldVisitor() = default;
    FieldVisitor(const FieldVisitor &) = delete;
    FieldVisitor &operator=(const FieldVisitor &) = delete;
    virtual ~FieldVisitor() = default;

    /// A number under its key in the file, in the unit that the program computes in.
    virtual void value(QLatin1StringView key, QLatin1StringView unit, Parameter &field) = 0;
    virtual void table(QLatin1StringView key, QList<GateNumbers> &rows) = 0;
    virtual void table(QLatin1StringView key, QList<Dose> &rows) = 0;
    virtual void table(QLatin1StringView key, QList<NordicRow> &rows) = 0;
    virtual void table(QLatin1StringView key, QList<WalkRunPhase> &rows) = 0;
    virtual void table(QLatin1StringView key, QList<EffortStep> &rows) = 0;
    /// The value of `smaller`, which stands under `key`, must be at most that of `larger`. Comes after both.
    virtual void notAbove(QLatin1StringView key, const Parameter &smaller, const Parameter &larger) = 0;
};

/// True for a unit that is counted in whole numbers.
bool isCounted(QAnyStringView unit);

/// The key of the hour from which a gate may open, "strain.gates.regain.earliest": the one number inside a table.
QString gateKey(Stage stage);

/// Shows the visitor each field of the group: the one place that says which key of which unit fills which field.
void visitFields(ProtocolGroup group, Protocols &protocols, FieldVisitor &fields);

} // namespace stridewell
