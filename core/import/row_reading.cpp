// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/row_reading.h"

#include "core/base/words.h"
#include "core/import/sports.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace stridewell {

namespace {

constexpr double longestRun = 500'000;
constexpr double longestActivity = 2'000'000;
constexpr double longestSeconds = 10 * 86'400.0;
constexpr double highestAscent = 30'000;
constexpr qsizetype mostLines = 5;

template <typename T>
void keepWithin(std::optional<T> &value, double low, double high)
{
    if (!value)
        return;
    double number = 0;
    if constexpr (std::is_same_v<T, double>)
        number = *value;
    else
        number = value->value;
    if (!(number >= low && number <= high))
        value.reset();
}

} // namespace

QString faultOfShape(const CsvTable &table, qsizetype row, qsizetype headerCells, qsizetype lastNeeded)
{
    if (table.isUnclosed(row))
        return Words::tr("a quotation mark is opened and never closed");
    const qsizetype cells = table.cellCount(row);
    // The last cell of a row that breaks off may itself be cut: "1001" may have been 10015.
    if (cells < headerCells && cells <= lastNeeded + 1)
        return Words::tr("the row breaks off");
    for (qsizetype column = headerCells; column < cells; ++column) {
        if (!table.cell(row, column).trimmed().isEmpty())
            return Words::tr("the row has more cells than the header");
    }
    return {};
}

QString faultOf(const RunSummary &activity)
{
    const double metres = activity.distance.value;
    if (!isRunningSport(activity.sport))
        return metres >= 0 && metres <= longestActivity ? QString() : Words::tr("the distance cannot be true");
    if (!(metres > 0))
        return Words::tr("the run has no distance");
    if (metres > longestRun)
        return Words::tr("the run is longer than 500 km");
    if (speedOf(activity) > fastestRun)
        return Words::tr("distance and time make a run faster than anybody runs");
    return {};
}

void dropUnlikely(RunSummary &activity)
{
    constexpr double shortestSeconds = 0.5; // what rounds to a second
    keepWithin(activity.moving, shortestSeconds, longestSeconds);
    keepWithin(activity.elapsed, shortestSeconds, longestSeconds);
    keepWithin(activity.ascent, 0, highestAscent);
    keepWithin(activity.avgHr, 25, 250);
    keepWithin(activity.avgCadenceSpm, 40, 300);
    // Both round to whole seconds somewhere on their way, so that they may differ by one.
    if (activity.moving && activity.elapsed && *activity.elapsed < *activity.moving - Seconds(1))
        activity.elapsed.reset();
}

double speedOf(const RunSummary &activity)
{
    const auto time = activity.moving ? activity.moving : activity.elapsed;
    return time && time->value > 0 ? activity.distance.value / time->value : 0;
}

QString lineList(const QList<int> &lines)
{
    QStringList named;
    for (qsizetype i = 0; i < qMin(lines.size(), mostLines); ++i)
        named += QString::number(lines[i]);
    const QString list = (lines.size() == 1 ? u"line "_s : u"lines "_s) + named.join(u", "_s);
    return lines.size() > mostLines ? Words::tr("%1 and %2 more").arg(list).arg(lines.size() - mostLines) : list;
}

std::optional<double> median(QList<double> values)
{
    if (values.isEmpty())
        return std::nullopt;
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace stridewell
