// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/protocol_loader.h"

#include "core/base/words.h"
#include "core/protocol/json_place.h"
#include "core/protocol/protocol_entries.h"
#include "core/protocol/protocol_groups.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stridewell {

namespace {

constexpr qint64 mostBytes = 1 << 20; ///< of one file; the largest of ours has 40 kB
constexpr int groupCount = static_cast<int>(keysOf<ProtocolGroup>.size());

/// A file of the folder with what its head says.
struct ProtocolFile
{
    QString name = {};
    QJsonObject object = {};
    ProtocolChoice head = {};
};

/// The JSON of one file of the folder.
QJsonObject readObject(const QDir &folder, const QString &name, FirstProblem &problem)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::ReadOnly)) {
        problem.add(name, Words::tr("cannot be read in %1: %2").arg(folder.path(), file.errorString()));
        return {};
    }
    const QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes)
        problem.add(name, Words::tr("is larger than %1 bytes").arg(mostBytes));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = bytes.left(error.offset).count('\n') + 1;
        problem.add(u"%1: line %2"_s.arg(name).arg(line), Words::tr("is no JSON, %1").arg(error.errorString()));
    }
    return document.object();
}

/// Who the file is; `ids` are those of the files read before it.
ProtocolChoice readHead(const JsonPlace &file, QStringList &ids)
{
    ProtocolChoice head;
    head.id = readProtocolId(file.member("id"_L1));
    head.version = readProtocolVersion(file.member("version"_L1));
    head.name = file.member("name"_L1).text();
    head.source = file.member("source"_L1).text();
    if (ids.contains(head.id))
        file.member("id"_L1).wrong(Words::tr("\"%1\" is the id of another file").arg(head.id));
    ids += head.id;
    return head;
}

ProtocolRef readCitations(const QDir &folder, ProtocolReading &reading, QStringList &ids)
{
    const QString name = u"sources.json"_s;
    const JsonPlace file(readObject(folder, name, reading.problem), name, reading.problem);
    file.onlyMembers({"id"_L1, "version"_L1, "name"_L1, "source"_L1, "citations"_L1});
    const ProtocolChoice head = readHead(file, ids);
    const JsonPlace citations = file.member("citations"_L1);
    const QStringList keys = citations.keys();
    for (const QString &id : keys)
        reading.citations.insert(id, readCitation(id, citations.member(id)));
    return ProtocolRef{head.id, head.version};
}

ProtocolFile readDefault(const QDir &folder, ProtocolGroup group, FirstProblem &problem, QStringList &ids)
{
    ProtocolFile read{.name = keyOf(group) + ".json"_L1};
    read.object = readObject(folder, read.name, problem);
    const JsonPlace file(read.object, read.name, problem);
    file.onlyMembers({"id"_L1, "version"_L1, "name"_L1, "source"_L1, "values"_L1, "tables"_L1});
    read.head = readHead(file, ids);
    read.head.group = group;
    return read;
}

ProtocolFile readAlternative(const QDir &folder, const QString &name, FirstProblem &problem, QStringList &ids)
{
    ProtocolFile read{.name = name, .object = readObject(folder, name, problem)};
    const JsonPlace file(read.object, name, problem);
    file.onlyMembers(
        {"id"_L1, "replaces"_L1, "version"_L1, "name"_L1, "source"_L1, "confirmed"_L1, "values"_L1, "tables"_L1});
    read.head = readHead(file, ids);
    read.head.isDefault = false;
    read.head.confirmed = !file.has("confirmed"_L1) || file.member("confirmed"_L1).truth();
    const JsonPlace replaces = file.member("replaces"_L1);
    const auto group = fromKey<ProtocolGroup>(replaces.text());
    if (!group)
        replaces.wrong(Words::tr("must be one of %1").arg(keyList<ProtocolGroup>()));
    read.head.group = group.value_or(ProtocolGroup::Triage);
    for (const QLatin1StringView part : {"values"_L1, "tables"_L1}) {
        if (file.has(part))
            static_cast<void>(file.member(part).keys()); // an object, or wrong
    }
    return read;
}

/// The default files, one for each group in their order, and after them the alternatives by file name.
QList<ProtocolFile> readFiles(const QDir &folder, FirstProblem &problem, QStringList &ids)
{
    QList<ProtocolFile> files;
    for (int group = 0; group < groupCount; ++group)
        files += readDefault(folder, static_cast<ProtocolGroup>(group), problem, ids);
    const QString beside = u"alternatives"_s;
    const QStringList names = QDir(folder.filePath(beside)).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        files += readAlternative(folder, beside + u'/' + name, problem, ids);
    return files;
}

/// The default with what the alternative changes, under the alternative's name: what is wrong now is its doing.
ProtocolFile merged(const ProtocolFile &standard, const ProtocolFile &alternative)
{
    ProtocolFile whole{.name = alternative.name, .object = alternative.object, .head = alternative.head};
    for (const QString &part : {u"values"_s, u"tables"_s}) {
        QJsonObject entries = standard.object[part].toObject();
        const QJsonObject changed = alternative.object[part].toObject();
        for (auto it = changed.begin(); it != changed.end(); ++it)
            entries[it.key()] = it.value();
        whole.object[part] = entries;
    }
    return whole;
}

/// One file for each group, as chosen. Errors: NotFound, Refused.
Result<QList<ProtocolFile>> choose(const QList<ProtocolFile> &files, const QStringList &choices)
{
    QList<ProtocolFile> inForce = files.mid(0, groupCount);
    QHash<ProtocolGroup, QString> taken;
    for (const QString &id : choices) {
        const auto it =
            std::find_if(files.begin(), files.end(), [&id](const ProtocolFile &file) { return file.head.id == id; });
        if (it == files.end()) {
            QStringList known;
            for (const ProtocolFile &file : files)
                known += file.head.id;
            return failure(ErrorCode::NotFound, id.left(longestProtocolId),
                           Words::tr("is no protocol; choose from %1").arg(known.join(u", "_s)));
        }
        const ProtocolGroup group = it->head.group;
        if (taken.contains(group)) {
            return failure(
                ErrorCode::Refused, id,
                Words::tr("stands for %1 and so does %2; choose one of them").arg(keyOf(group), taken[group]));
        }
        taken.insert(group, id);
        if (!it->head.isDefault)
            inForce[static_cast<int>(group)] = merged(inForce[static_cast<int>(group)], *it);
    }
    return inForce;
}

Result<Protocols> readFolder(const QDir &folder, const QStringList &choices, ProtocolReading &reading)
{
    Protocols all;
    QStringList ids;
    all.refs += readCitations(folder, reading, ids);
    const QList<ProtocolFile> files = readFiles(folder, reading.problem, ids);
    if (reading.problem.error)
        return tl::unexpected(*reading.problem.error);
    const auto inForce = choose(files, choices);
    if (!inForce)
        return tl::unexpected(inForce.error());
    for (const ProtocolFile &file : *inForce) {
        readGroup(file.head.group, JsonPlace(file.object, file.name, reading.problem), reading, all);
        all.inForce += file.head;
        all.refs += ProtocolRef{file.head.id, file.head.version};
    }
    if (reading.problem.error)
        return tl::unexpected(*reading.problem.error);
    all.citations = reading.citations;
    std::sort(all.refs.begin(), all.refs.end(), [](const ProtocolRef &a, const ProtocolRef &b) { return a.id < b.id; });
    return all;
}

QDir builtInFolder()
{
    return QDir(u":/protocols"_s);
}

Result<Protocols> readBuiltIn(const QStringList &choices, ProtocolReading &reading)
{
    return readFolder(builtInFolder(), choices, reading).map_error([](Error error) {
        if (error.code == ErrorCode::BadInput)
            error.code = ErrorCode::Internal;
        return error;
    });
}

} // namespace

QList<ProtocolChoice> protocolChoices()
{
    FirstProblem problem;
    QStringList ids;
    QList<ProtocolChoice> choices;
    const QList<ProtocolFile> files = readFiles(builtInFolder(), problem, ids);
    for (const ProtocolFile &file : files)
        choices += file.head;
    std::stable_sort(choices.begin(), choices.end(),
                     [](const ProtocolChoice &a, const ProtocolChoice &b) { return a.group < b.group; });
    return problem.error ? QList<ProtocolChoice>() : choices;
}

Result<Protocols> builtInProtocols(const QStringList &choices)
{
    ProtocolReading standard;
    auto whole = readBuiltIn({}, standard);
    if (!whole || choices.isEmpty())
        return whole;
    ProtocolReading reading;
    reading.limits = standard.parameters;
    return readBuiltIn(choices, reading);
}

Result<Protocols> loadProtocols(const QString &dir, const QStringList &choices)
{
    ProtocolReading builtIn;
    if (auto whole = readBuiltIn({}, builtIn); !whole)
        return whole;
    ProtocolReading reading;
    reading.limits = builtIn.parameters;
    return readFolder(QDir(dir), choices, reading);
}

} // namespace stridewell
