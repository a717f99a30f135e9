// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/protocol_loader.h"

#include "core/protocol/json_place.h"
#include "core/protocol/protocol_entries.h"
#include "core/protocol/protocol_groups.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stridewell {

namespace {

constexpr qint64 mostBytes = 1 << 20; ///< of one file; the largest of ours has 40 kB
/// The JSON of one file of the folder, under the name that complaints give it.
JsonPlace readFile(const QDir &folder, const QString &name, FirstProblem &problem)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::ReadOnly)) {
        problem.add(name, u"cannot be read in %1: %2"_s.arg(folder.path(), file.errorString()));
        return JsonPlace(QJsonObject(), name, problem);
    }
    const QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes)
        problem.add(name, u"is larger than %1 bytes"_s.arg(mostBytes));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = bytes.left(error.offset).count('\n') + 1;
        problem.add(u"%1: line %2"_s.arg(name).arg(line), u"is no JSON, %1"_s.arg(error.errorString()));
    }
    return JsonPlace(document.object(), name, problem);
}

/// Id and version, which plans name; the rest of the head is for people who read the file.
void readHead(const JsonPlace &file, QList<ProtocolRef> &refs)
{
    const JsonPlace idPlace = file.member("id"_L1);
    const ProtocolRef ref{.id = readProtocolId(idPlace), .version = readProtocolVersion(file.member("version"_L1))};
    if (std::any_of(refs.cbegin(), refs.cend(), [&ref](const ProtocolRef &other) { return other.id == ref.id; }))
        idPlace.wrong(u"\"%1\" is the id of another file"_s.arg(ref.id));
    file.member("name"_L1).text();
    file.member("source"_L1).text();
    refs += ref;
}

void readCitations(const QDir &folder, ProtocolReading &reading, Protocols &to)
{
    const JsonPlace file = readFile(folder, u"sources.json"_s, reading.problem);
    file.onlyMembers({"id"_L1, "version"_L1, "name"_L1, "source"_L1, "citations"_L1});
    readHead(file, to.refs);
    const JsonPlace citations = file.member("citations"_L1);
    const QStringList ids = citations.keys();
    for (const QString &id : ids)
        reading.citations.insert(id, readCitation(id, citations.member(id)));
    to.citations = reading.citations;
}

void readGroupFile(const QDir &folder, ProtocolGroup group, ProtocolReading &reading, Protocols &to)
{
    const JsonPlace file = readFile(folder, keyOf(group) + ".json"_L1, reading.problem);
    file.onlyMembers({"id"_L1, "version"_L1, "name"_L1, "source"_L1, "values"_L1, "tables"_L1});
    readHead(file, to.refs);
    readGroup(group, file, reading, to);
}

Result<Protocols> readFolder(const QDir &folder, ProtocolReading &reading)
{
    Protocols all;
    readCitations(folder, reading, all);
    for (size_t i = 0; i < keysOf<ProtocolGroup>.size() && !reading.problem.error; ++i)
        readGroupFile(folder, static_cast<ProtocolGroup>(i), reading, all);
    if (reading.problem.error)
        return tl::unexpected(*reading.problem.error);
    std::sort(all.refs.begin(), all.refs.end(), [](const ProtocolRef &a, const ProtocolRef &b) { return a.id < b.id; });
    return all;
}

Result<Protocols> readBuiltIn(ProtocolReading &reading)
{
    return readFolder(QDir(u":/protocols"_s), reading).map_error([](Error error) {
        error.code = ErrorCode::Internal;
        return error;
    });
}

} // namespace

Result<Protocols> builtInProtocols()
{
    ProtocolReading reading;
    return readBuiltIn(reading);
}

Result<Protocols> loadProtocols(const QString &dir)
{
    ProtocolReading builtIn;
    if (auto whole = readBuiltIn(builtIn); !whole)
        return whole;
    ProtocolReading reading;
    reading.limits = builtIn.parameters;
    return readFolder(QDir(dir), reading);
}

} // namespace stridewell
