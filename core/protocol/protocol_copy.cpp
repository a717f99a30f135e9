// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/protocol_copy.h"

#include "core/base/words.h"
#include "core/protocol/json_file.h"
#include "core/protocol/protocol_entries.h"
#include "core/protocol/protocol_fields.h"
#include "core/protocol/protocol_loader.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace stridewell {

namespace {

constexpr qsizetype mostBytes = 1 << 20;
constexpr int formatVersion = 1;
constexpr auto formatName = "stridewell-protocol-copy"_L1;

/// Shows what has a number: the fields of the groups and the hours of the gates.
class NumberVisitor : public FieldVisitor
{
public:
    void enter(ProtocolGroup group) { m_group = QString(keyOf(group)) + u'.'; }
    void value(QLatin1StringView key, QLatin1StringView, Parameter &field) override { number(m_group + key, field); }
    void table(QLatin1StringView, QList<GateNumbers> &gates) override
    {
        for (GateNumbers &gate : gates)
            number(gateKey(gate.stage), gate.earliestHours);
    }
    void table(QLatin1StringView, QList<Dose> &) override {}
    void table(QLatin1StringView, QList<NordicRow> &) override {}
    void table(QLatin1StringView, QList<WalkRunPhase> &) override {}
    void table(QLatin1StringView, QList<EffortStep> &) override {}
    void notAbove(QLatin1StringView, const Parameter &, const Parameter &) override {}

protected:
    virtual void number(const QString &key, Parameter &parameter) = 0;
    const QString &group() const { return m_group; }

private:
    QString m_group;
};

class Lister : public NumberVisitor
{
public:
    QMap<QString, Parameter> found;

protected:
    void number(const QString &key, Parameter &parameter) override { found.insert(key, parameter); }
};

/// As many decimals as the numbers need side by side: "1.0 to 1.1", "48 to 72".
QString rangeWords(double value, const Parameter &range)
{
    constexpr int mostDecimals = 6;
    int decimals = 0;
    for (double shown : {value, range.least, range.most}) {
        double scale = std::pow(10.0, decimals);
        while (decimals < mostDecimals && std::abs(std::round(shown * scale) / scale - shown) > 1e-9) {
            ++decimals;
            scale *= 10.0;
        }
    }
    const auto words = [decimals](double shown) { return QString::number(shown, 'f', decimals); };
    return Words::tr("%1 must lie from %2 to %3 %4")
        .arg(words(value), words(range.least), words(range.most), range.unit);
}

/// Puts the changes of a copy into the numbers it is shown.
class Changer : public NumberVisitor
{
public:
    explicit Changer(const ProtocolCopy &copy) : m_left(copy.changes), m_units(copy.units) {}

    std::optional<Error> error;
    const QMap<QString, double> &left() const { return m_left; } ///< changes of numbers that were not shown

    void notAbove(QLatin1StringView key, const Parameter &smaller, const Parameter &larger) override
    {
        if (smaller.value > larger.value)
            refuse(group() + key,
                   Words::tr("%1 must not be above %2 %3").arg(smaller.value).arg(larger.value).arg(larger.unit));
    }

protected:
    void number(const QString &key, Parameter &parameter) override
    {
        const auto it = m_left.constFind(key);
        if (it == m_left.cend())
            return;
        const double value = it.value();
        const QString unit = m_units.value(key, parameter.unit);
        if (unit != parameter.unit)
            refuse(key, Words::tr("is in \"%1\", must be in \"%2\"").arg(unit, parameter.unit), ErrorCode::BadInput);
        if (!(value >= parameter.least && value <= parameter.most))
            refuse(key, rangeWords(value, parameter));
        else if (isCounted(parameter.unit) && value != std::floor(value))
            refuse(key, Words::tr("%1 must be a whole number").arg(value));
        parameter.value = value;
        m_left.erase(it);
    }

private:
    void refuse(const QString &key, const QString &detail, ErrorCode code = ErrorCode::Refused)
    {
        if (!error)
            error = Error{code, key, detail};
    }

    QMap<QString, double> m_left;
    QMap<QString, QString> m_units;
};

/// What is wrong with who the copy says it is.
std::optional<Error> wrongHead(const Protocols &protocols, const ProtocolCopy &copy)
{
    const auto names = [&copy](const ProtocolChoice &choice) { return choice.id == copy.id; };
    const auto refers = [&copy](const ProtocolRef &ref) { return ref.id == copy.id; };
    if (!isProtocolId(copy.id))
        return Error{ErrorCode::BadInput, u"id"_s, Words::tr("must be made of a to z, 0 to 9, _ and -")};
    if (copy.version < 1)
        return Error{ErrorCode::BadInput, u"version"_s,
                     Words::tr("is %1, must be a whole number from 1").arg(copy.version)};
    if (copy.name.trimmed().isEmpty())
        return Error{ErrorCode::BadInput, u"name"_s, Words::tr("must be a text that is not empty")};
    const QList<ProtocolChoice> builtIn = protocolChoices();
    const bool taken = std::any_of(builtIn.begin(), builtIn.end(), names) ||
                       std::any_of(protocols.refs.begin(), protocols.refs.end(), refers);
    if (taken)
        return Error{ErrorCode::Refused, u"id"_s, Words::tr("\"%1\" is the id of another protocol").arg(copy.id)};
    return std::nullopt;
}

} // namespace

QMap<QString, Parameter> protocolParameters(const Protocols &protocols)
{
    // A visitor may change what it is shown, so it is shown another one.
    Protocols shown = protocols;
    Lister lister;
    for (const ProtocolChoice &choice : protocols.inForce) {
        lister.enter(choice.group);
        visitFields(choice.group, shown, lister);
    }
    return lister.found;
}

Result<Protocols> withCopy(const Protocols &protocols, const ProtocolCopy &copy)
{
    if (const auto wrong = wrongHead(protocols, copy))
        return tl::unexpected(*wrong);
    Protocols changed = protocols;
    const auto base = std::find_if(changed.inForce.begin(), changed.inForce.end(),
                                   [&copy](const ProtocolChoice &choice) { return choice.id == copy.base; });
    const auto ref = std::find_if(changed.refs.begin(), changed.refs.end(),
                                  [&copy](const ProtocolRef &one) { return one.id == copy.base; });
    if (base == changed.inForce.end() || ref == changed.refs.end())
        return failure(ErrorCode::NotFound, u"base"_s,
                       Words::tr("\"%1\" is not among the protocols in force").arg(copy.base));
    Changer changer(copy);
    changer.enter(base->group);
    visitFields(base->group, changed, changer);
    if (!changer.left().isEmpty())
        return failure(ErrorCode::BadInput, changer.left().firstKey(),
                       Words::tr("is no number of the protocol \"%1\"").arg(copy.base));
    if (changer.error)
        return tl::unexpected(*changer.error);
    base->id = copy.id;
    base->name = copy.name;
    base->version = copy.version;
    base->isDefault = false;
    *ref = ProtocolRef{copy.id, copy.version};
    std::sort(changed.refs.begin(), changed.refs.end(),
              [](const ProtocolRef &a, const ProtocolRef &b) { return a.id < b.id; });
    return changed;
}

QByteArray toJson(const ProtocolCopy &copy)
{
    QJsonObject changes;
    for (auto it = copy.changes.begin(); it != copy.changes.end(); ++it)
        changes[it.key()] = it.value();
    QJsonObject units;
    for (auto it = copy.units.begin(); it != copy.units.end(); ++it)
        units[it.key()] = it.value();
    QJsonObject file{{u"format"_s, QString(formatName)},
                     {u"format_version"_s, formatVersion},
                     {u"id"_s, copy.id},
                     {u"base"_s, copy.base},
                     {u"name"_s, copy.name},
                     {u"version"_s, copy.version},
                     {u"changes"_s, changes}};
    if (!units.isEmpty())
        file[u"units"_s] = units;
    return QJsonDocument(file).toJson();
}

Result<ProtocolCopy> protocolCopyFromJson(const QByteArray &json, const QString &file)
{
    const auto object = readJsonFile(json, file, mostBytes);
    if (!object)
        return tl::unexpected(object.error());
    FirstProblem problem;
    const JsonPlace place(*object, file, problem);
    checkFormat(place, formatName, formatVersion);
    place.onlyMembers(
        {"format"_L1, "format_version"_L1, "id"_L1, "base"_L1, "name"_L1, "version"_L1, "changes"_L1, "units"_L1});
    ProtocolCopy copy{.id = readProtocolId(place.member("id"_L1)),
                      .base = readProtocolId(place.member("base"_L1)),
                      .name = place.member("name"_L1).text(),
                      .version = readProtocolVersion(place.member("version"_L1))};
    const JsonPlace changes = place.member("changes"_L1);
    const QStringList keys = changes.keys();
    for (const QString &key : keys)
        copy.changes.insert(key, changes.member(key).number());
    if (place.has("units"_L1)) {
        const JsonPlace units = place.member("units"_L1);
        const QStringList named = units.keys();
        for (const QString &key : named) {
            if (!copy.changes.contains(key))
                units.unknownMember(key);
            copy.units.insert(key, units.member(key).text());
        }
    }
    if (problem.error)
        return tl::unexpected(*problem.error);
    return copy;
}

} // namespace stridewell
