// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/generic_csv.h"

#include "core/base/words.h"
#include "core/import/sports.h"
#include "core/import/track.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace stridewell {

namespace {

constexpr qsizetype shownRows = 5;

struct KnownName
{
    GenericColumn column;
    QStringView name;
};

// Names of columns in tables that people keep, folded, without a unit in brackets or behind an underscore.
constexpr KnownName knownNames[] = {{GenericColumn::Start, u"start"},
                                    {GenericColumn::Start, u"date"},
                                    {GenericColumn::Start, u"day"},
                                    {GenericColumn::Start, u"start time"},
                                    {GenericColumn::Start, u"date time"},
                                    {GenericColumn::Start, u"datetime"},
                                    {GenericColumn::Start, u"timestamp"},
                                    {GenericColumn::Start, u"datum"},
                                    {GenericColumn::Start, u"fecha"},
                                    {GenericColumn::Start, u"data"},
                                    {GenericColumn::Start, u"tag"},
                                    {GenericColumn::Clock, u"clock"},
                                    {GenericColumn::Clock, u"time of day"},
                                    {GenericColumn::Clock, u"uhrzeit"},
                                    {GenericColumn::Clock, u"hora"},
                                    {GenericColumn::Distance, u"distance"},
                                    {GenericColumn::Distance, u"dist"},
                                    {GenericColumn::Distance, u"km"},
                                    {GenericColumn::Distance, u"kilometres"},
                                    {GenericColumn::Distance, u"kilometers"},
                                    {GenericColumn::Distance, u"miles"},
                                    {GenericColumn::Distance, u"mi"},
                                    {GenericColumn::Distance, u"distanz"},
                                    {GenericColumn::Distance, u"strecke"},
                                    {GenericColumn::Distance, u"distancia"},
                                    {GenericColumn::Moving, u"moving"},
                                    {GenericColumn::Moving, u"moving time"},
                                    {GenericColumn::Moving, u"duration"},
                                    {GenericColumn::Moving, u"time"},
                                    {GenericColumn::Moving, u"dauer"},
                                    {GenericColumn::Moving, u"zeit"},
                                    {GenericColumn::Moving, u"minutes"},
                                    {GenericColumn::Moving, u"tiempo"},
                                    {GenericColumn::Moving, u"durée"},
                                    {GenericColumn::Elapsed, u"elapsed"},
                                    {GenericColumn::Elapsed, u"elapsed time"},
                                    {GenericColumn::Elapsed, u"total time"},
                                    {GenericColumn::Ascent, u"ascent"},
                                    {GenericColumn::Ascent, u"elevation gain"},
                                    {GenericColumn::Ascent, u"climb"},
                                    {GenericColumn::Ascent, u"höhenmeter"},
                                    {GenericColumn::HeartRate, u"avg hr"},
                                    {GenericColumn::HeartRate, u"heart rate"},
                                    {GenericColumn::HeartRate, u"hr"},
                                    {GenericColumn::HeartRate, u"puls"},
                                    {GenericColumn::Cadence, u"cadence"},
                                    {GenericColumn::Cadence, u"avg cadence"},
                                    {GenericColumn::Sport, u"sport"},
                                    {GenericColumn::Sport, u"type"},
                                    {GenericColumn::Sport, u"activity type"},
                                    {GenericColumn::Sport, u"activity"},
                                    {GenericColumn::Sport, u"sportart"},
                                    {GenericColumn::Name, u"name"},
                                    {GenericColumn::Name, u"title"},
                                    {GenericColumn::Name, u"notes"}};

/// A column's name apart from the unit that stands with it: "distance_km", "Distance (km)", "Time [min]".
struct NameAndUnit
{
    QString name = {};
    QString unit = {};
};

NameAndUnit splitName(QStringView cell)
{
    QString name = foldedName(cell).replace(u'_', u' ').replace(u'(', u' ').replace(u'[', u' ');
    name = name.remove(u')').remove(u']').simplified();
    constexpr QStringView units[] = {u"km", u"mi",  u"miles", u"m",   u"metres", u"meters",
                                     u"s",  u"sec", u"min",   u"bpm", u"spm"};
    for (const QStringView unit : units) {
        if (name.endsWith(u' ' + unit.toString()))
            return {name.chopped(unit.size() + 1), unit.toString()};
    }
    return {name, {}};
}

std::optional<LengthUnit> lengthUnit(const NameAndUnit &name)
{
    const auto is = [&](std::initializer_list<QStringView> words) {
        return std::ranges::any_of(words, [&](QStringView word) { return name.unit == word || name.name == word; });
    };
    if (is({u"km", u"kilometres", u"kilometers"}))
        return LengthUnit::Kilometre;
    if (is({u"mi", u"miles"}))
        return LengthUnit::Mile;
    if (is({u"m", u"metres", u"meters"}))
        return LengthUnit::Metre;
    return std::nullopt;
}

double metresPer(LengthUnit unit)
{
    switch (unit) {
    case LengthUnit::Metre:
        return 1;
    case LengthUnit::Kilometre:
        return 1'000;
    case LengthUnit::Mile:
        return metresPerMile;
    }
    Q_UNREACHABLE();
}

GenericMapping guessOf(const CsvTable &table)
{
    GenericMapping mapping;
    for (qsizetype column = 0; column < table.cellCount(0); ++column) {
        const NameAndUnit name = splitName(table.cell(0, column));
        const auto known = std::ranges::find(knownNames, name.name, &KnownName::name);
        if (known == std::end(knownNames) || mapping[known->column] >= 0)
            continue;
        mapping[known->column] = column;
        if (known->column == GenericColumn::Distance)
            mapping.unit = lengthUnit(name);
        if (known->column == GenericColumn::Moving)
            mapping.minutes = name.unit == u"min" || name.name == u"minutes";
    }
    DecimalMarkVote mark;
    DateOrderVote dates;
    for (qsizetype row = 1; row < table.rowCount(); ++row) {
        dates.look(table.cell(row, mapping[GenericColumn::Start]).toString() + u" 12:00"_s);
        for (const auto column : {GenericColumn::Distance, GenericColumn::Moving, GenericColumn::Ascent})
            mark.look(table.cell(row, mapping[column]));
    }
    mapping.mark = mark.mark();
    mapping.dates = dates.order();
    return mapping;
}

/// Errors: those of readWallTime().
Result<Moment> readStart(const CsvTable &table, qsizetype row, const GenericMapping &mapping, const Zone &home)
{
    const QString day = table.cell(row, mapping[GenericColumn::Start]).trimmed().toString();
    if (const auto moment = parseMoment(day))
        return *moment;
    const QStringView clock = table.cell(row, mapping[GenericColumn::Clock]).trimmed();
    auto when = readWallTime(clock.isEmpty() ? day : day + u' ' + clock.toString(), mapping.dates);
    if (!when && clock.isEmpty())
        when = readWallTime(QString(day + u" 12:00"_s), mapping.dates);
    if (!when)
        return tl::unexpected(when.error());
    return home.at(when->day, when->time);
}

std::optional<Seconds> readSeconds(QStringView cell, const GenericMapping &mapping)
{
    if (const auto duration = readDuration(cell, mapping.mark))
        return duration->value;
    const auto number = readNumber(cell, mapping.mark);
    return number ? std::optional(Seconds(*number * (mapping.minutes ? 60 : 1))) : std::nullopt;
}

Result<RunSummary> readRow(const CsvTable &table, qsizetype row, const GenericMapping &mapping, const Zone &home)
{
    const qsizetype needed = qMax(mapping[GenericColumn::Start], mapping[GenericColumn::Distance]);
    const QString shape = faultOfShape(table, row, table.cellCount(0), needed);
    if (!shape.isEmpty())
        return failure(ErrorCode::BadInput, {}, shape);
    const auto start = readStart(table, row, mapping, home);
    if (!start)
        return tl::unexpected(start.error());
    const auto cell = [&](GenericColumn column) { return table.cell(row, mapping[column]); };
    const auto number = [&](GenericColumn column) { return readNumber(cell(column), mapping.mark); };
    RunSummary activity;
    activity.source = RunSource::OtherCsv;
    activity.start = *start;
    activity.sport =
        mapping[GenericColumn::Sport] < 0 ? u"running"_s : sportOrUnknown(withoutGuard(cell(GenericColumn::Sport)));
    const auto distance = number(GenericColumn::Distance);
    if (!distance)
        return failure(ErrorCode::BadInput, {},
                       Words::tr("the distance \"%1\" is no number").arg(cell(GenericColumn::Distance).left(20)));
    activity.distance = Metres(*distance * metresPer(mapping.unit.value_or(LengthUnit::Kilometre)));
    activity.moving = readSeconds(cell(GenericColumn::Moving), mapping);
    activity.elapsed = readSeconds(cell(GenericColumn::Elapsed), mapping);
    if (const auto ascent = number(GenericColumn::Ascent))
        activity.ascent = Metres(*ascent);
    activity.avgHr = number(GenericColumn::HeartRate);
    if (const auto cadence = number(GenericColumn::Cadence); cadence && isRunningSport(activity.sport))
        activity.avgCadenceSpm = stepsPerMinute(*cadence);
    activity.name = withoutGuard(cell(GenericColumn::Name)).toString();
    dropUnlikely(activity);
    if (const QString fault = faultOf(activity); !fault.isEmpty())
        return failure(ErrorCode::BadInput, {}, fault);
    return activity;
}

} // namespace

GenericPreview previewOf(const CsvTable &table)
{
    const auto cellsOf = [&](qsizetype row) {
        QStringList cells;
        for (qsizetype column = 0; column < table.cellCount(row); ++column)
            cells += table.cell(row, column).toString();
        return cells;
    };
    GenericPreview preview;
    preview.header = cellsOf(0);
    preview.rowCount = table.rowCount() - 1;
    preview.guess = guessOf(table);
    for (qsizetype row = 1; row < table.rowCount(); ++row) {
        if (row <= shownRows)
            preview.rows += cellsOf(row);
        const QString noon = table.cell(row, preview.guess[GenericColumn::Start]).trimmed().toString() + u" 12:00"_s;
        preview.asksDateOrder = preview.asksDateOrder ||
                                (!readWallTime(noon, preview.guess.dates) && readWallTime(noon, DateOrder::DayFirst));
    }
    return preview;
}

QString missingIn(const GenericMapping &mapping)
{
    if (mapping[GenericColumn::Start] < 0)
        return Words::tr("no column is known to hold the day; call it date");
    if (mapping[GenericColumn::Distance] < 0)
        return Words::tr("no column is known to hold the distance; call it distance_km, distance_mi or distance_m");
    if (!mapping.unit)
        return Words::tr(
            "nothing tells the unit of the distance; call its column distance_km, distance_mi or distance_m");
    return {};
}

ActivityRows readGeneric(const CsvTable &table, const GenericMapping &mapping, const Zone &home)
{
    ActivityRows rows;
    for (qsizetype row = 1; row < table.rowCount(); ++row) {
        auto activity = readRow(table, row, mapping, home);
        if (activity)
            rows.runs += *std::move(activity);
        else
            rows.leftOut.append({table.line(row), activity.error().detail});
    }
    return rows;
}

} // namespace stridewell
