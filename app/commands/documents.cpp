// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/documents.h"

#include "app/commands/commands.h"
#include "app/commands/output.h"
#include "core/export/json_scan.h"
#include "core/export/profile_json.h"
#include "core/import/gunzip.h"
#include "core/import/reader.h"
#include "core/protocol/protocol_loader.h"

#include <QFile>

#include <algorithm>

namespace stridewell {

namespace {

constexpr qsizetype readAtOnce = 1 << 20;

} // namespace

Result<QByteArray> readBytes(const QString &file, qsizetype most)
{
    QFile source(file);
    const bool open = file == u"-"_s ? source.open(stdin, QIODevice::ReadOnly) : source.open(QIODevice::ReadOnly);
    if (!open) {
        return failure(ErrorCode::BadInput, shownName(file),
                       u"cannot be read (%1); check the name"_s.arg(source.errorString()));
    }
    // A pipe hands out what it holds at the moment, so one read is not the whole.
    QByteArray bytes;
    while (bytes.size() <= most) {
        const QByteArray part = source.read(std::min(most + 1 - bytes.size(), readAtOnce));
        if (part.isEmpty())
            break;
        bytes += part;
    }
    if (source.error() != QFileDevice::NoError)
        return failure(ErrorCode::BadInput, shownName(file), u"cannot be read: %1"_s.arg(source.errorString()));
    return bytes;
}

Result<Profile> readProfileFile(const QString &file)
{
    const auto bytes = readBytes(file, maxDocumentBytes);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto profile = readProfile(*bytes);
    if (!profile)
        return tl::unexpected(inFile(file, profile.error()));
    return profile;
}

Result<std::shared_ptr<const Protocols>> protocolsFor(const Arguments &arguments)
{
    auto protocols = arguments.protocols.isEmpty() ? builtInProtocols() : loadProtocols(arguments.protocols);
    if (!protocols)
        return tl::unexpected(arguments.protocols.isEmpty() ? protocols.error()
                                                            : inFile(arguments.protocols, protocols.error()));
    return std::make_shared<const Protocols>(*std::move(protocols));
}

FixedNow nowFor(const Arguments &arguments)
{
    if (arguments.now)
        return *arguments.now;
    const Moment now = arguments.clock().now();
    return {now, Zone::system().offsetAt(now)};
}

Result<Zone> zoneFor(const Athlete &athlete, int nowOffsetSeconds)
{
    return athlete.timeZone.isEmpty() ? Result<Zone>(Zone::fixedOffset(nowOffsetSeconds))
                                      : Zone::named(athlete.timeZone);
}

Result<Zone> homeZone(const Athlete &athlete, const Arguments &arguments)
{
    if (!athlete.timeZone.isEmpty())
        return Zone::named(athlete.timeZone);
    return arguments.now ? Zone::fixedOffset(arguments.now->offsetSeconds) : Zone::system();
}

PlanRequest requestFor(const Arguments &arguments, Profile profile, std::shared_ptr<const Protocols> protocols)
{
    const FixedNow now = nowFor(arguments);
    PlanRequest request;
    request.profile = std::move(profile);
    request.protocols = std::move(protocols);
    request.now = now.moment;
    request.nowOffsetSeconds = now.offsetSeconds;
    request.from = arguments.from;
    request.weeks = arguments.weeks;
    return request;
}

FileReading readActivityFile(const QString &file, const Zone &home)
{
    const auto bytes = readBytes(file, mostBytes);
    if (bytes)
        return readActivities(file, *bytes, home);
    FileReading refused;
    refused.file = file;
    refused.status = ReadStatus::Refused;
    refused.problem = bytes.error().detail;
    return refused;
}

int complainOfRefused(const QList<FileReading> &readings)
{
    int status = exitStatus::done;
    for (const FileReading &reading : readings) {
        if (reading.status != ReadStatus::Refused)
            continue;
        complain({ErrorCode::BadInput, shownName(reading.file), reading.problem});
        status = exitStatus::badInput;
    }
    return status;
}

} // namespace stridewell
