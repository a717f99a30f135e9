// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/garmin_csv.h"

#include "core/base/words.h"
#include "core/import/dates.h"
#include "core/import/garmin_columns.h"
#include "core/import/numbers.h"
#include "core/import/sports.h"

#include <array>

using namespace Qt::StringLiterals;

namespace stridewell {

namespace {

constexpr double metresPerFoot = 0.3048;
constexpr double kilometresBelow = 1'300; ///< of stride x cadence x minutes / distance
constexpr double fastestAnything = 60;    ///< metres per second; no sport here moves on like that

struct Style
{
    DecimalMark mark = DecimalMark::Dot;
    DateOrder dates = DateOrder::Unknown;
    Units unit = Units::Km;
    double metresPerUnit() const { return unit == Units::Mi ? metresPerMile : 1'000; }
};

/// The rows of a file and the header each is read by.
struct Section
{
    GarminColumns columns = {};
    qsizetype firstRow = 0;
    qsizetype endRow = 0;
};

QList<Section> sectionsOf(const CsvTable &table)
{
    QList<Section> sections;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        auto columns = garminHeader(table, row);
        if (!columns && row == 0)
            columns = garminColumnsByPlace(table);
        if (!columns)
            continue;
        if (!sections.isEmpty())
            sections.back().endRow = row;
        sections.append({*columns, row + 1, table.rowCount()});
    }
    return sections;
}

/// Calls `use(columns, row)` for every row that is no header.
void forEachRow(const QList<Section> &sections, const auto &use)
{
    for (const Section &section : sections) {
        for (qsizetype row = section.firstRow; row < section.endRow; ++row)
            use(section.columns, row);
    }
}

std::optional<double> plausibleCadence(const CsvTable &table, qsizetype row, const GarminColumns &columns,
                                       DecimalMark mark)
{
    for (const qsizetype column : columns.cadences) {
        const auto value = readNumber(table.cell(row, column), mark);
        if (value && *value > 0)
            return value;
    }
    return std::nullopt;
}

/// Guesses the unit of distance from the length of the steps; absent when no row tells.
std::optional<Units> guessUnit(const CsvTable &table, const QList<Section> &sections, DecimalMark mark)
{
    constexpr double lowest = 300; // a row outside is a track run in metres or a watch gone wrong
    constexpr double highest = 3'000;
    QList<double> ratios;
    forEachRow(sections, [&](const GarminColumns &columns, qsizetype row) {
        if (!isRunningSport(sportOf(table.cell(row, columns.type))))
            return;
        const auto stride = readNumber(table.cell(row, columns.stride), mark);
        const auto cadence = plausibleCadence(table, row, columns, mark);
        const auto time = readDuration(table.cell(row, columns.time), mark);
        const auto distance = readNumber(table.cell(row, columns.distance), mark);
        if (!stride || !cadence || !time || !distance || *distance <= 0)
            return;
        const double ratio = *stride * *cadence * time->value.value / 60 / *distance;
        for (const double factor : {1.0, time->mayBeHours ? 60.0 : 1.0}) {
            if (ratio * factor > lowest && ratio * factor < highest) {
                ratios += ratio * factor;
                return;
            }
        }
    });
    const auto middle = median(ratios);
    if (!middle)
        return std::nullopt;
    return *middle < kilometresBelow ? Units::Km : Units::Mi;
}

Style styleOf(const CsvTable &table, const QList<Section> &sections)
{
    DecimalMarkVote mark;
    DateOrderVote dates;
    forEachRow(sections, [&](const GarminColumns &columns, qsizetype row) {
        dates.look(table.cell(row, columns.date));
        for (qsizetype column = 0; column < table.cellCount(row); ++column) {
            if (column != columns.type && column != columns.date && column != columns.title)
                mark.look(table.cell(row, column));
        }
    });
    return {mark.mark(), dates.order(), Units::Km};
}

/// What a row says of length and duration before the units are settled.
struct Measured
{
    double distance = 0;
    std::optional<Duration> moving = {};
    std::optional<Duration> elapsed = {};
};

std::optional<Duration> positive(std::optional<Duration> duration)
{
    return duration && duration->value.value > 0 ? duration : std::nullopt;
}

Measured measuredOf(const CsvTable &table, qsizetype row, const GarminColumns &columns, const Style &style)
{
    const auto duration = [&](qsizetype column) { return positive(readDuration(table.cell(row, column), style.mark)); };
    Measured m;
    m.distance = readNumber(table.cell(row, columns.distance), style.mark).value_or(0);
    m.moving = duration(columns.moving);
    if (!m.moving)
        m.moving = duration(columns.time);
    m.elapsed = duration(columns.elapsed);
    return m;
}

/// Settles what the row alone can tell: hours that lost their seconds, metres beside kilometres.
void settle(RunSummary &activity, const Measured &m, const Style &style)
{
    const double fastest = isRunningSport(activity.sport) ? fastestRun : fastestAnything;
    const auto fits = [&](double metresPerUnit, double timeFactor) {
        const double metres = m.distance * metresPerUnit;
        if (!m.moving)
            return metres <= 500'000;
        return metres / (m.moving->value.value * timeFactor) <= fastest;
    };
    double metresPerUnit = style.metresPerUnit();
    double factor = 1;
    if (!fits(metresPerUnit, 1)) {
        if (m.moving && m.moving->mayBeHours && fits(metresPerUnit, 60))
            factor = 60;
        else if (m.distance >= 100 && fits(1, 1))
            metresPerUnit = 1;
    }
    activity.distance = Metres(m.distance * metresPerUnit);
    const auto seconds = [&](const std::optional<Duration> &duration) -> std::optional<Seconds> {
        if (!duration)
            return std::nullopt;
        return duration->value * (duration->mayBeHours ? factor : 1);
    };
    activity.moving = seconds(m.moving);
    activity.elapsed = seconds(m.elapsed);
}

Result<RunSummary> readRow(const CsvTable &table, qsizetype row, const GarminColumns &columns, const Style &style,
                           const Zone &home)
{
    const auto refused = [](const QString &why) { return failure(ErrorCode::BadInput, {}, why); };
    const QString shape = faultOfShape(table, row, columns.count, columns.lastNeeded());
    if (!shape.isEmpty())
        return refused(shape);
    const auto when = readWallTime(table.cell(row, columns.date), style.dates);
    if (!when)
        return tl::unexpected(when.error());
    RunSummary activity;
    activity.source = RunSource::GarminCsv;
    activity.start = home.at(when->day, when->time);
    activity.sport = sportOf(table.cell(row, columns.type));
    if (activity.sport.isEmpty())
        return refused(Words::tr("the row names no activity type"));
    const QStringView distance = table.cell(row, columns.distance);
    if (!isBlank(distance) && !readNumber(distance, style.mark))
        return refused(Words::tr("the distance \"%1\" is no number").arg(distance.left(20)));
    settle(activity, measuredOf(table, row, columns, style), style);
    activity.name = withoutGuard(table.cell(row, columns.title)).toString();

    // An empty value is written "--" or 0.
    const auto ascent = readNumber(table.cell(row, columns.ascent), style.mark);
    if (ascent && *ascent > 0)
        activity.ascent = Metres(*ascent * (style.unit == Units::Mi ? metresPerFoot : 1));
    activity.avgHr = readNumber(table.cell(row, columns.heartRate), style.mark);
    if (isRunningSport(activity.sport))
        activity.avgCadenceSpm = plausibleCadence(table, row, columns, style.mark);
    dropUnlikely(activity);
    const QString fault = faultOf(activity);
    if (!fault.isEmpty())
        return refused(fault);
    return activity;
}

QString unitRemark(std::optional<Units> guess)
{
    if (!guess) {
        return Words::tr("Nothing in the file tells kilometres from miles; the distances were taken as kilometres. "
                         "Please compare one run with Garmin Connect");
    }
    if (*guess == Units::Mi)
        return Words::tr(
            "The distances were taken as miles and the ascent as feet, judging by the length of the steps");
    return {};
}

} // namespace

bool isGarminList(const CsvTable &table)
{
    return table.rowCount() > 0 && (garminHeader(table, 0) || garminColumnsByPlace(table));
}

ActivityRows readGarminList(const CsvTable &table, const Zone &home, std::optional<Units> unit)
{
    const QList<Section> sections = sectionsOf(table);
    Style style = styleOf(table, sections);
    ActivityRows rows;
    const auto guess = unit ? unit : guessUnit(table, sections, style.mark);
    style.unit = guess.value_or(Units::Km);
    rows.unit = style.unit;
    bool anyRun = false;
    forEachRow(sections, [&](const GarminColumns &columns, qsizetype row) {
        auto activity = readRow(table, row, columns, style, home);
        if (!activity) {
            rows.leftOut.append({table.line(row), activity.error().detail});
            return;
        }
        anyRun = anyRun || isRunningSport(activity->sport);
        rows.runs.append(*std::move(activity));
    });
    if (const QString remark = unitRemark(guess); anyRun && !unit && !remark.isEmpty())
        rows.remarks += remark;
    return rows;
}

} // namespace stridewell
