// SPDX-License-Identifier: GPL-3.0-or-later
// The report for a referring clinician: how it stands, how it went in half a year, what stood out.
#include "core/progress/load_findings.h"

#include "core/base/words.h"
#include "core/progress/progress_rows.h"
#include "core/progress/standing.h"
#include "ui/models/progress_words.h"
#include "ui/models/standing_words.h"
#include "ui/models/words.h"
#include "ui/print/paper_chart.h"
#include "ui/print/sheets.h"
#include "ui/print/table.h"

#include <algorithm>
#include <limits>

namespace stridewell {

namespace {

constexpr int findingsNamed = 8;

/// All that the report tells, cut to its days.
struct Course
{
    QList<WeekLoad> weeks = {};
    QList<PainDay> pain = {};
    QList<EpisodeSpan> episodes = {};
    QList<ProgressRow> rows = {};
    Standing standing = {};
};

std::optional<Course> courseOf(const Sheet &sheet)
{
    const PlanView &view = sheet.view;
    if (!view.protocols)
        return std::nullopt;
    const auto history = gatherHistory(view.profile, view.plan, view.protocols, view.formats.zone, view.now);
    if (!history)
        return std::nullopt;
    Course course;
    course.weeks = weekLoads(*history);
    course.pain = painDays(*history);
    course.episodes = episodes(*history);
    const auto spans = spansBetween(sheet.span.from, sheet.span.to, Period::Week, history->weekStarts());
    course.rows = progressRows(*history, spans, Period::Week, course.weeks, course.pain, course.episodes);
    course.standing = standingOf(*history, course.weeks, course.pain);
    course.episodes.removeIf(
        [&](const EpisodeSpan &e) { return e.span.to < sheet.span.from || e.span.from > sheet.span.to; });
    return course;
}

QList<Piece> standingPieces(const Sheet &sheet, const Course &course)
{
    const TextLook plain{sheet.style.body(), sheet.style.ink()};
    QList<Piece> pieces{headingPiece(sheet, Words::tr("How it stands"))};
    for (const TileWords &tile : standingWords(course.standing, *sheet.view.protocols, sheet.view.formats))
        pieces += flowing(tile.spoken(), plain, sheet.width);
    return pieces;
}

QString dated(QDate day, const Formats &formats)
{
    return formats.locale.toString(day, Words::tr("d MMM yyyy", "format"));
}

QList<Piece> episodePieces(const Sheet &sheet, const Course &course)
{
    QList<Piece> pieces{headingPiece(sheet, Words::tr("Episodes"))};
    if (course.episodes.isEmpty())
        return pieces + flowing(Words::tr("None in this time."), {sheet.style.body(), sheet.style.ink()}, sheet.width);
    const Formats &formats = sheet.view.formats;
    const Table table(sheet.style,
                      {{Words::tr("What"), 3},
                       {Words::tr("From"), 2},
                       {Words::tr("To"), 2},
                       {Words::tr("Worst pain"), 1.5},
                       {Words::tr("Stages"), 5}},
                      sheet.width);
    pieces += table.head();
    for (const EpisodeSpan &episode : course.episodes) {
        QStringList stages;
        for (const StageSpan &stage : episode.stages)
            stages += words(stage.stage) + u": "_s + formats.range(stage.span.from, stage.span.to);
        PainScore worst = 0;
        for (const PainDay &day : course.pain)
            worst = episode.span.contains(day.day) ? std::max(worst, day.worst) : worst;
        pieces += table.row({{.bold = episodeTitle(episode)},
                             {.text = dated(episode.span.from, formats)},
                             {.text = episode.open ? Words::tr("still open") : dated(episode.span.to, formats)},
                             {.text = Words::tr("%1 of 10").arg(formats.number(worst))},
                             {.small = stages.join(u'\n')}},
                            false);
    }
    return pieces;
}

PaperChart chartOf(const Course &course, const QString &title, double least)
{
    PaperChart chart;
    chart.title = title;
    chart.least = least;
    chart.bandName = Words::tr("episode");
    for (const ProgressRow &row : course.rows)
        chart.spans += row.distance.span;
    for (const EpisodeSpan &episode : course.episodes)
        chart.bands += episode.span;
    return chart;
}

QList<Piece> distanceChart(const Sheet &sheet, const Course &course)
{
    const Formats &formats = sheet.view.formats;
    PaperChart chart = chartOf(course, Words::tr("Distance a week, %1").arg(formats.unitName()), 4);
    chart.layers = {Words::tr("run"), Words::tr("planned")};
    chart.values.resize(chart.layers.size());
    chart.limitName = Words::tr("ceiling of the week");
    for (const ProgressRow &row : course.rows) {
        chart.values[0] += formats.inUnits(row.distance.run);
        chart.values[1] += formats.inUnits(row.distance.planned);
        chart.limits += row.ceiling ? std::optional(formats.inUnits(*row.ceiling)) : std::nullopt;
    }
    return chartPieces(sheet, chart);
}

QList<Piece> strengthChart(const Sheet &sheet, const Course &course)
{
    PaperChart chart = chartOf(course, Words::tr("Strength, repetitions a week"), 20);
    chart.layers = {Words::tr("Nordic curl"), Words::tr("deadlift"), Words::tr("bridge"), Words::tr("other")};
    chart.values.resize(chart.layers.size());
    for (const ProgressRow &row : course.rows) {
        const SpanStrength &sum = row.strength;
        const std::array reps{sum.nordic, sum.deadlift, sum.bridge, sum.other};
        for (size_t layer = 0; layer < reps.size(); ++layer)
            chart.values[static_cast<qsizetype>(layer)] += reps[layer];
    }
    return chartPieces(sheet, chart);
}

QList<Piece> painChart(const Sheet &sheet, const Course &course)
{
    constexpr double mostPain = 10;
    PaperChart chart = chartOf(course, Words::tr("Worst pain of the week, 0 to 10"), mostPain);
    chart.layers = {Words::tr("pain")};
    chart.values.resize(1);
    for (const ProgressRow &row : course.rows)
        chart.values[0] += row.worstPain ? double(*row.worstPain) : std::numeric_limits<double>::quiet_NaN();
    return chartPieces(sheet, chart);
}

QList<Piece> findingPieces(const Sheet &sheet, const Course &course)
{
    QList<LoadFinding> findings = loadFindings(course.weeks);
    findings.removeIf([&](const LoadFinding &finding) { return !sheet.span.holds(finding.day); });
    if (findings.isEmpty())
        return {};
    const TextLook plain{sheet.style.body(), sheet.style.ink()};
    QList<Piece> pieces{headingPiece(sheet, Words::tr("What stood out in the load"))};
    for (const LoadFinding &finding : findings.first(std::min<qsizetype>(findings.size(), findingsNamed)))
        pieces += flowing(findingWords(finding, sheet.view.formats).headline, plain, sheet.width);
    return pieces;
}

/// "7 of 9", or nothing where nothing was planned.
QString keptWords(const SpanAdherence &adherence, const Formats &formats)
{
    if (adherence.planned() == 0)
        return {};
    return Words::tr("%1 of %2")
        .arg(formats.number(adherence.done + adherence.partly), formats.number(adherence.planned()));
}

QList<Piece> weekTable(const Sheet &sheet, const Course &course)
{
    const Formats &formats = sheet.view.formats;
    const Table table(sheet.style,
                      {{Words::tr("Week"), 3},
                       {Words::tr("Run"), 2},
                       {Words::tr("Ceiling"), 2},
                       {Words::tr("Strength days"), 1.6},
                       {Words::tr("Worst pain"), 1.6},
                       {Words::tr("Kept to the plan"), 2}},
                      sheet.width);
    QList<Piece> pieces{headingPiece(sheet, Words::tr("Week by week, the newest first")), table.head()};
    for (auto row = course.rows.crbegin(); row != course.rows.crend(); ++row) {
        pieces += table.row({{.text = spanWords(row->distance.span, Period::Week, formats)},
                             {.text = formats.distance(row->distance.run)},
                             {.text = row->ceiling ? formats.distance(*row->ceiling) : QString()},
                             {.text = formats.number(row->strength.sessions)},
                             {.text = row->worstPain ? formats.number(*row->worstPain) : QString()},
                             {.text = keptWords(row->adherence, formats)}},
                            false);
    }
    return pieces;
}

} // namespace

PrintSpan reportSpan(const PlanView &view)
{
    constexpr int weeks = 26;
    constexpr int daysPerWeek = 7;
    const QDate week = weekStart(view.today(), view.weekStarts);
    return {week.addDays(-daysPerWeek * (weeks - 1)), week.addDays(daysPerWeek - 1)};
}

QList<Piece> reportSheet(const Sheet &sheet)
{
    QList<Piece> pieces = assessmentPieces(sheet);
    const auto course = courseOf(sheet);
    if (!course)
        return pieces;
    pieces += standingPieces(sheet, *course);
    pieces += episodePieces(sheet, *course);
    pieces += distanceChart(sheet, *course);
    pieces += painChart(sheet, *course);
    pieces += strengthChart(sheet, *course);
    pieces += findingPieces(sheet, *course);
    pieces += weekTable(sheet, *course);
    return pieces;
}

} // namespace stridewell
