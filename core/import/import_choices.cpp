// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_choices.h"

#include "core/import/sports.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace stridewell {

namespace {

constexpr auto unsaidKey = "unsaid_are_runs"_L1;
constexpr auto zoneKey = "zone"_L1;
constexpr auto unitsKey = "units"_L1;
constexpr auto columnsKey = "columns"_L1;
constexpr auto placesKey = "places"_L1;
constexpr auto unitKey = "unit"_L1;
constexpr auto minutesKey = "minutes"_L1;
constexpr auto datesKey = "dates"_L1;
constexpr auto markKey = "mark"_L1;

QJsonObject toJson(const GenericMapping &mapping)
{
    QJsonArray places;
    for (const qsizetype place : mapping.columns)
        places += place;
    QJsonObject json{{placesKey, places},
                     {minutesKey, mapping.minutes},
                     {datesKey, static_cast<int>(mapping.dates)},
                     {markKey, static_cast<int>(mapping.mark)}};
    if (mapping.unit)
        json.insert(unitKey, static_cast<int>(*mapping.unit));
    return json;
}

/// The enumerator with the number of `json`; absent when it is none of those up to `last`.
template <typename Enum>
std::optional<Enum> numbered(const QJsonValue &json, Enum last)
{
    const int number = json.toInt(-1);
    return number >= 0 && number <= static_cast<int>(last) ? std::optional(static_cast<Enum>(number)) : std::nullopt;
}

GenericMapping mappingOf(const QJsonObject &json)
{
    constexpr int mostColumns = 10'000;
    GenericMapping mapping;
    const QJsonArray places = json.value(placesKey).toArray();
    for (qsizetype i = 0; i < places.size() && i < static_cast<qsizetype>(genericColumns); ++i) {
        const int place = places[i].toInt(-1);
        mapping.columns[static_cast<size_t>(i)] = place < mostColumns ? std::max(place, -1) : -1;
    }
    mapping.unit = numbered(json.value(unitKey), LengthUnit::Mile);
    mapping.minutes = json.value(minutesKey).toBool();
    mapping.dates = numbered(json.value(datesKey), DateOrder::MonthFirst).value_or(DateOrder::Unknown);
    mapping.mark = numbered(json.value(markKey), DecimalMark::Comma).value_or(DecimalMark::Dot);
    return mapping;
}

} // namespace

QString headerKey(const CsvTable &table)
{
    constexpr qsizetype digits = 32;
    QString names;
    for (qsizetype column = 0; table.rowCount() > 0 && column < table.cellCount(0); ++column)
        names += foldedName(table.cell(0, column)) + u'\n';
    const QByteArray digest = QCryptographicHash::hash(names.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().first(digits));
}

QByteArray writeImportChoices(const ImportChoices &choices)
{
    QJsonObject units;
    for (auto it = choices.units.cbegin(); it != choices.units.cend(); ++it)
        units.insert(it.key(), QString(keyOf(it.value())));
    QJsonObject columns;
    for (auto it = choices.columns.cbegin(); it != choices.columns.cend(); ++it)
        columns.insert(it.key(), toJson(it.value()));
    const QJsonObject json{
        {unsaidKey, choices.unsaidAreRuns}, {zoneKey, choices.zone}, {unitsKey, units}, {columnsKey, columns}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

ImportChoices readImportChoices(const QByteArray &json)
{
    const QJsonObject said = QJsonDocument::fromJson(json).object();
    ImportChoices choices;
    choices.unsaidAreRuns = said.value(unsaidKey).toBool();
    choices.zone = said.value(zoneKey).toString();
    const QJsonObject units = said.value(unitsKey).toObject();
    for (auto it = units.begin(); it != units.end(); ++it) {
        if (const auto unit = fromKey<Units>(it.value().toString()))
            choices.units.insert(it.key(), *unit);
    }
    const QJsonObject columns = said.value(columnsKey).toObject();
    for (auto it = columns.begin(); it != columns.end(); ++it)
        choices.columns.insert(it.key(), mappingOf(it.value().toObject()));
    return choices;
}

} // namespace stridewell
