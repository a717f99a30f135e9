// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/strava_csv.h"

#include "core/base/words.h"
#include "core/base/zone.h"
#include "core/import/dates.h"
#include "core/import/numbers.h"
#include "core/import/sports.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace stridewell {

namespace {

// The first seven columns have kept their places through all years and languages.
enum FirstBlock : qsizetype {
    IdAt,
    DateAt,
    NameAt,
    TypeAt,
    DescriptionAt,
    ElapsedAt,
    DistanceAt
};

constexpr qsizetype fewestColumns = 9;
constexpr qsizetype rowsLookedAt = 200;
constexpr double slowestPace = 1'200; // seconds per kilometre
constexpr double fastestPace = 150;

constexpr QStringView idNames[] = {u"id",
                                   u"activity id",
                                   u"aktivitäts-id",
                                   u"id de l'activité",
                                   u"id d'activité",
                                   u"id de actividad",
                                   u"id de la actividad",
                                   u"id aktivity",
                                   u"activiteits-id",
                                   u"アクティビティid",
                                   u"id attività",
                                   u"id da atividade",
                                   u"aktivitets-id",
                                   u"id aktywności"};
constexpr QStringView fileNames[] = {
    u"filename",          u"activity filename",  u"dateiname",     u"nom du fichier", u"nom de fichier",
    u"nombre de archivo", u"nombre del archivo", u"název souboru", u"bestandsnaam",   u"ファイル名",
    u"nome file",         u"nome do arquivo",    u"filnavn",       u"filnamn"};

/// Columns of the second block and of what only it has; -1 = not there.
struct Columns
{
    qsizetype count = 0; ///< of the header
    qsizetype file = -1;
    qsizetype elapsed = -1;
    qsizetype moving = -1;
    qsizetype metres = -1;
    qsizetype ascent = -1;
    qsizetype cadence = -1;
    qsizetype heartRate = -1;
    bool oldHeader = false; ///< lower-case header of 2019 and before: distances in metres

    bool hasSecondBlock() const { return metres >= 0; }
    qsizetype lastNeeded() const { return qMax(qMax(qsizetype(DistanceAt), metres), qMax(moving, ascent)); }
};

/// Header cells may be HTML around the name: <span …>Flagged</span>.
QString headerName(QStringView cell)
{
    if (!cell.trimmed().startsWith(u'<'))
        return foldedName(cell);
    const qsizetype from = cell.indexOf(u'>') + 1;
    const qsizetype to = cell.indexOf(u'<', from);
    return foldedName(to > from ? cell.sliced(from, to - from) : cell);
}

QStringList headerNames(const CsvTable &table)
{
    QStringList names;
    for (qsizetype column = 0; column < table.cellCount(0); ++column)
        names += headerName(table.cell(0, column));
    return names;
}

/// The column of the uploaded files by its name, else by its cells; -1 when there is none.
qsizetype fileColumn(const CsvTable &table, const QStringList &names)
{
    for (QStringView name : fileNames) {
        if (const qsizetype at = names.indexOf(name); at > DistanceAt)
            return at;
    }
    for (qsizetype row = 1; row < qMin(table.rowCount(), rowsLookedAt); ++row) {
        for (qsizetype column = DistanceAt + 1; column < qMin(table.cellCount(row), names.size()); ++column) {
            if (table.cell(row, column).startsWith(u"activities/"))
                return column;
        }
    }
    return -1;
}

Columns columnsOf(const CsvTable &table)
{
    const QStringList names = headerNames(table);
    Columns columns;
    columns.count = names.size();
    columns.oldHeader = names.value(0) == u"id";
    const qsizetype file = fileColumn(table, names);
    columns.file = file;
    if (file < 0)
        return columns;
    // A name counts only behind Filename: most of them stand twice. Where the language is unknown, the places
    // count from Filename on, which have never changed.
    const auto find = [&](std::initializer_list<QStringView> known, qsizetype place) {
        for (QStringView name : known) {
            if (const qsizetype at = names.indexOf(name, file + 1); at >= 0)
                return at;
        }
        return place > 0 && file + place < names.size() ? file + place : qsizetype(-1);
    };
    columns.elapsed = find({u"elapsed time", u"verstrichene zeit"}, 3);
    columns.moving = find({u"moving time", u"bewegungszeit"}, 4);
    columns.metres = find({u"distance", u"distanz"}, 5);
    columns.ascent = find({u"elevation gain", u"höhenzunahme"}, 8);
    columns.cadence = find({u"average cadence", u"durchschnittliche trittfrequenz"}, 0);
    columns.heartRate = find({u"average heart rate", u"durchschnittliche herzfrequenz"}, 0);
    return columns;
}

/// How the file writes numbers and what its first distance means.
struct Style
{
    DecimalMark people = DecimalMark::Dot;
    DecimalMark machines = DecimalMark::Dot;
    DateOrder dates = DateOrder::Unknown;
    double metresPerUnit = 1'000;
};

/// The numbers of a row before they are judged.
struct Numbers
{
    std::optional<double> shown = {}; ///< first distance, in the file's unit
    std::optional<double> metres = {};
    std::optional<double> elapsed = {};
    std::optional<double> moving = {};
};

Numbers numbersOf(const CsvTable &table, qsizetype row, const Columns &columns, const Style &style)
{
    Numbers n;
    n.shown = readNumber(table.cell(row, DistanceAt), style.people);
    n.metres = readNumber(table.cell(row, columns.metres), style.machines);
    n.elapsed = readNumber(table.cell(row, ElapsedAt), style.people);
    if (!n.elapsed)
        n.elapsed = readNumber(table.cell(row, columns.elapsed), style.machines);
    n.moving = readNumber(table.cell(row, columns.moving), style.machines);
    return n;
}

bool isPace(double secondsPerKm)
{
    return secondsPerKm >= fastestPace && secondsPerKm <= slowestPace;
}

/// What one unit of the first distance is, in metres: told by the second distance of the runs where there is
/// one, else by the pace that results.
double unitOf(const CsvTable &table, const Columns &columns, const Style &style)
{
    QList<double> ratios;
    QList<double> secondsPerUnit;
    for (qsizetype row = 1; row < table.rowCount(); ++row) {
        if (!isRunningSport(sportOf(table.cell(row, TypeAt))))
            continue;
        const Numbers n = numbersOf(table, row, columns, style);
        if (n.shown.value_or(0) <= 0)
            continue;
        if (n.metres.value_or(0) > 0)
            ratios += *n.metres / *n.shown;
        if (n.elapsed.value_or(0) > 0)
            secondsPerUnit += *n.elapsed / *n.shown;
    }
    const double usual = columns.oldHeader ? 1 : 1'000;
    const std::array<double, 4> candidates = {usual, 1'000, metresPerMile, 1};
    if (const auto ratio = median(ratios)) {
        const auto near = [&](double unit) { return std::abs(*ratio / unit - 1) < 0.02; };
        const auto found = std::ranges::find_if(candidates, near);
        return found != candidates.end() ? *found : usual;
    }
    if (const auto seconds = median(secondsPerUnit)) {
        const auto possible = [&](double unit) { return isPace(*seconds * 1'000 / unit); };
        const auto found = std::ranges::find_if(candidates, possible);
        return found != candidates.end() ? *found : usual;
    }
    return usual;
}

Style styleOf(const CsvTable &table, const Columns &columns)
{
    DecimalMarkVote people;
    DecimalMarkVote machines;
    DateOrderVote dates;
    for (qsizetype row = 1; row < table.rowCount(); ++row) {
        people.look(table.cell(row, DistanceAt));
        dates.look(table.cell(row, DateAt));
        for (const qsizetype column : {columns.elapsed, columns.moving, columns.metres, columns.ascent})
            machines.look(table.cell(row, column));
    }
    Style style{people.mark(), machines.mark(), dates.order(), 1};
    style.metresPerUnit = unitOf(table, columns, style);
    return style;
}

struct Distance
{
    double metres = 0;
    bool contradicted = false; ///< the two blocks disagree
};

Distance distanceOf(const Numbers &n, const Style &style)
{
    if (!n.shown)
        return {n.metres.value_or(0), false};
    const double shown = *n.shown * style.metresPerUnit;
    if (n.metres.value_or(0) <= 0)
        return {shown, false};
    // What is shown is cut off: kilometres after two decimals, and sailing, in nautical miles, after one.
    // Swims and rows are shown in metres.
    struct Unit
    {
        double metres;
        double slack;
    };
    for (const Unit unit : {Unit{style.metresPerUnit, 10}, Unit{1, 10}, Unit{1'852, 185.2}}) {
        const double metres = *n.shown * unit.metres;
        if (std::abs(metres - *n.metres) <= 0.01 * metres + unit.slack)
            return {*n.metres, false};
    }
    return {shown, true};
}

Result<RunSummary> readRow(const CsvTable &table, qsizetype row, const Columns &columns, const Style &style,
                           bool *cropped)
{
    const auto refused = [](const QString &why) { return failure(ErrorCode::BadInput, {}, why); };
    const QString shape = faultOfShape(table, row, columns.count, columns.lastNeeded());
    if (!shape.isEmpty())
        return refused(shape);
    const auto when = readWallTime(table.cell(row, DateAt), style.dates);
    if (!when)
        return tl::unexpected(when.error());
    RunSummary activity;
    activity.source = RunSource::StravaCsv;
    activity.start = Zone().at(when->day, when->time);
    activity.sport = sportOf(table.cell(row, TypeAt));
    if (activity.sport.isEmpty())
        return refused(Words::tr("the row names no activity type"));
    activity.name = withoutGuard(table.cell(row, NameAt)).toString();
    activity.externalId = withoutGuard(table.cell(row, IdAt)).toString();

    const Numbers n = numbersOf(table, row, columns, style);
    const Distance distance = distanceOf(n, style);
    activity.distance = Metres(distance.metres);
    if (n.elapsed)
        activity.elapsed = Seconds(*n.elapsed);
    *cropped = distance.contradicted;
    // The second block still tells of the activity before it was cropped.
    if (!distance.contradicted) {
        if (n.moving)
            activity.moving = Seconds(*n.moving);
        if (const auto ascent = readNumber(table.cell(row, columns.ascent), style.machines))
            activity.ascent = Metres(*ascent);
    }
    activity.avgHr = readNumber(table.cell(row, columns.heartRate), style.machines);
    const auto perLeg = readNumber(table.cell(row, columns.cadence), style.machines);
    if (perLeg && isRunningSport(activity.sport))
        activity.avgCadenceSpm = *perLeg * 2;
    dropUnlikely(activity);
    const QString fault = faultOf(activity);
    if (!fault.isEmpty())
        return refused(fault);
    return activity;
}

QString unitRemark(const Columns &columns, const Style &style)
{
    if (style.metresPerUnit == (columns.oldHeader ? 1 : 1'000))
        return {};
    const QString unit = style.metresPerUnit == 1       ? u"metres"_s
                         : style.metresPerUnit == 1'000 ? u"kilometres"_s
                                                        : u"miles"_s;
    return Words::tr("The distances were taken as %1, judging by the runs; please compare one with Strava").arg(unit);
}

} // namespace

bool isStravaHistory(const CsvTable &table)
{
    if (table.rowCount() == 0 || table.cellCount(0) < fewestColumns)
        return false;
    const QStringList names = headerNames(table);
    const qsizetype file = fileColumn(table, names);
    if (file < 0)
        return false;
    const bool known = std::ranges::find(idNames, names[IdAt]) != std::ranges::end(idNames);
    return known || std::ranges::find(fileNames, names[file]) != std::ranges::end(fileNames) ||
           names[IdAt].contains(u"id");
}

ActivityRows readStravaHistory(const CsvTable &table)
{
    const Columns columns = columnsOf(table);
    const Style style = styleOf(table, columns);
    ActivityRows rows;
    QList<int> cropped;
    for (qsizetype row = 1; row < table.rowCount(); ++row) {
        bool isCropped = false;
        auto activity = readRow(table, row, columns, style, &isCropped);
        if (!activity) {
            rows.leftOut.append({table.line(row), activity.error().detail});
            continue;
        }
        if (isCropped)
            cropped += table.line(row);
        rows.runs.append(*std::move(activity));
        // What was uploaded is longer than what the athlete left of it.
        rows.uploads += isCropped ? QString() : table.cell(row, columns.file).trimmed().toString();
    }
    if (!cropped.isEmpty()) {
        rows.remarks += Words::tr("The file gives two different distances (%1); the one Strava shows was taken, "
                                  "which is what was left after editing")
                            .arg(lineList(cropped));
    }
    if (const QString remark = unitRemark(columns, style); !remark.isEmpty())
        rows.remarks += remark;
    return rows;
}

} // namespace stridewell
