// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/documents.h"

#include "app/commands/commands.h"
#include "app/commands/output.h"
#include "app/commands/sealing.h"
#include "core/base/file_bytes.h"
#include "core/export/json_scan.h"
#include "core/export/profile_json.h"
#include "core/import/file_reading.h"
#include "core/import/gunzip.h"
#include "core/import/reading_parts.h"
#include "core/protocol/protocol_loader.h"
#include "core/protocol/protocol_source.h"

#include <QFile>

#include <algorithm>

namespace stridewell {

Result<QByteArray> readBytes(const QString &file, qsizetype most)
{
    QFile source(file);
    const bool open = file == u"-"_s ? source.open(stdin, QIODevice::ReadOnly) : source.open(QIODevice::ReadOnly);
    if (!open) {
        return failure(ErrorCode::BadInput, shownName(file),
                       u"cannot be read (%1); check the name"_s.arg(source.errorString()));
    }
    auto bytes = readUpTo(source, most);
    return bytes ? bytes : tl::unexpected(Error{ErrorCode::BadInput, shownName(file), bytes.error().detail});
}

Result<Profile> readProfileFile(const QString &file, const Arguments &arguments)
{
    const auto bytes = readBytes(file, maxDocumentBytes).and_then([&](const QByteArray &read) {
        return opened(read, file, arguments);
    });
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto profile = readProfile(*bytes);
    if (!profile)
        return tl::unexpected(inFile(file, profile.error()));
    return profile;
}

Result<std::shared_ptr<const Protocols>> protocolsFor(const Arguments &arguments, const QList<ChosenProtocol> &chosen)
{
    auto protocols = arguments.protocols.isEmpty() ? composeProtocols(chosen) : loadProtocols(arguments.protocols);
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

QList<FileReading> readAll(const QStringList &files, const Zone &home)
{
    QList<FileReading> readings;
    for (const QString &file : filesToRead(files)) {
        if (file != u"-"_s) {
            readings += readActivityFile(file, home);
            continue;
        }
        const auto bytes = readBytes(file, mostBytes);
        readings += bytes ? readActivityBytes(file, *bytes, home) : refusedReading(bytes.error().detail);
        readings.last().file = file;
    }
    return readings;
}

int complainOfRefused(const QList<FileReading> &readings)
{
    int status = exit_status::done;
    for (const FileReading &reading : readings) {
        if (reading.status != ReadStatus::Refused)
            continue;
        complain({ErrorCode::BadInput, shownName(reading.file), reading.problem});
        status = exit_status::badInput;
    }
    return status;
}

} // namespace stridewell
