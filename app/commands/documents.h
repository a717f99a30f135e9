// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "core/base/zone.h"
#include "core/model/chosen_protocol.h"
#include "core/model/profile.h"
#include "core/model/run_summary.h"
#include "core/planner/planner.h"

#include <memory>

namespace stridewell {

/// The first `most` bytes of a file, or of standard input for "-", and one more where it goes on.
/// Errors: BadInput when it cannot be read.
[[nodiscard]] Result<QByteArray> readBytes(const QString &file, qsizetype most);

/// A profile document, sealed or not. Errors: BadInput with the file and the place in it.
[[nodiscard]] Result<Profile> readProfileFile(const QString &file, const Arguments &arguments);

/// The protocol data of --protocols, else the built-in with what was chosen for an athlete of the store. Errors:
/// BadInput with the folder, file and place; those of composeProtocols().
[[nodiscard]] Result<std::shared_ptr<const Protocols>> protocolsFor(const Arguments &arguments,
                                                                    const QList<ChosenProtocol> &chosen = {});

/// The moment and offset that count as now: those of --now, else of this computer.
FixedNow nowFor(const Arguments &arguments);

/// The zone of an athlete; of one who named none the offset of now.
/// Errors: BadInput when the zone is unknown.
[[nodiscard]] Result<Zone> zoneFor(const Athlete &athlete, int nowOffsetSeconds);

/// The zone for clock times in activity files that name none: of the athlete, else the offset of --now, else the
/// zone of this computer. Errors: BadInput when the athlete's zone is unknown.
[[nodiscard]] Result<Zone> homeZone(const Athlete &athlete, const Arguments &arguments);

/// A request for a plan of `profile`, as the command line wants it.
PlanRequest requestFor(const Arguments &arguments, Profile profile, std::shared_ptr<const Protocols> protocols);

/// Reads files of activities, folders and "-" among them; what cannot be read is refused with the reason.
QList<FileReading> readAll(const QStringList &files, const Zone &home);

/// Complains of each refused file. Returns badInput when there is one, else done.
int complainOfRefused(const QList<FileReading> &readings);

} // namespace stridewell
