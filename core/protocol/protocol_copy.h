// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/protocol/protocol.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace stridewell {

/// A clinician's copy of one protocol: the numbers that differ from it. A clinic can pass it on as a file.
struct ProtocolCopy
{
    QString id = {};                    ///< of its own: a to z, 0 to 9, _ and -
    QString base = {};                  ///< id of the protocol it was copied from
    QString name = {};                  ///< as people see it
    int version = 1;                    ///< from 1; plans name it
    QMap<QString, double> changes = {}; ///< key of protocolParameters() -> value in the unit of that number
    QMap<QString, QString> units = {};  ///< key of a change -> its unit, where the copy says so

    bool operator==(const ProtocolCopy &) const = default;
};

/// Every number of the protocols in force with its range, by key: group and name ("load.weekly_growth"), and for the
/// hours from which a gate may open its stage as well ("strain.gates.regain.earliest").
QMap<QString, Parameter> protocolParameters(const Protocols &protocols);

/// The protocols with the copy in force in place of its base: refs and inForce then name the copy and its version.
/// Errors: NotFound when the base is not in force; BadInput for an id or key that is none, and for a key of another
/// group than the base's, and for a unit that the number does not have; Refused for the id of another protocol, for a
/// value outside its range ("load.weekly_growth: 1.2 must lie from 1.0 to 1.1 ratio"), a fraction of what is counted,
/// and a least amount above its most.
[[nodiscard]] Result<Protocols> withCopy(const Protocols &protocols, const ProtocolCopy &copy);

/// The copy as a file: {"format": "stridewell-protocol-copy", "format_version": 1, "id", "base", "name", "version",
/// "changes": {"load.weekly_growth": 1.05}, "units": {"load.weekly_growth": "ratio"}}, UTF-8, the same bytes for the
/// same copy; "units" is left away where none is said.
QByteArray toJson(const ProtocolCopy &copy);

/// Reads what toJson() writes. Whether keys and values suit the protocols is for withCopy() to say.
/// `file` is the name that errors give it.
/// Errors: BadInput with its place ("FILE: changes.load.weekly_growth") for what is missing, unknown or of a wrong
/// type, and for a file of another format or a newer version of it.
[[nodiscard]] Result<ProtocolCopy> protocolCopyFromJson(const QByteArray &json, const QString &file);

} // namespace stridewell
