// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/progress_words.h"

#include "core/base/words.h"
#include "ui/models/counted.h"
#include "ui/models/words.h"

#include <algorithm>
#include <cmath>

namespace stridewell {

namespace {

/// A limit, never rounded past itself.
QString limitWords(Metres limit, const Formats &formats)
{
    return formats.distanceNumber(limit) + QChar(QChar::Nbsp) + formats.unitName();
}

/// "distance and speed", "distance, speed and hills".
QString risesWords(const Rises &rises)
{
    if (rises.count() == 3)
        return Words::tr("Distance, speed and hills");
    if (!rises.hills)
        return Words::tr("Distance and speed");
    return rises.distance ? Words::tr("Distance and hills") : Words::tr("Speed and hills");
}

/// A day that may lie years back.
QString datedDay(QDate day, const Formats &formats)
{
    return formats.locale.toString(day, Words::tr("ddd d MMM yyyy", "format"));
}

QString weekWords(QDate starts, const Formats &formats)
{
    return Words::tr("Week of %1").arg(datedDay(starts, formats));
}

FindingWords weeklyWords(const LoadFinding &finding, const Formats &formats)
{
    FindingWords words;
    words.headline = Words::tr("%1: %2, over its ceiling of %3")
                         .arg(weekWords(finding.day, formats), formats.distance(finding.measured),
                              limitWords(finding.limit, formats));
    if (finding.base.value > 0) {
        const double percent = std::round((finding.measured / finding.base - 1) * 100);
        words.headline +=
            u" \u2013 "_s +
            Words::tr("%1 % more than the %2 before").arg(formats.number(percent), formats.distance(finding.base));
    }
    words.advice = finding.ahead
                       ? Words::tr("There is still time: shorten a run, or leave one out.")
                       : Words::tr("Keep the next weeks at or under their ceilings, so that the muscle catches up.");
    return words;
}

FindingWords singleWords(const LoadFinding &finding, const Formats &formats)
{
    FindingWords words;
    words.headline = Words::tr("%1: a run of %2, where %3 fits your longest of the days before")
                         .arg(datedDay(finding.day, formats), formats.distance(finding.measured),
                              limitWords(finding.limit, formats));
    words.advice =
        finding.ahead
            ? Words::tr("Shorten it to %1, or split it over two days.").arg(limitWords(finding.limit, formats))
            : Words::tr("Let an easy day follow a run like this, and grow the next long run slower.");
    return words;
}

QString join(const QString &label, const QString &value)
{
    return label + u": "_s + value;
}

} // namespace

QString spanWords(const DaySpan &span, Period period, const Formats &formats)
{
    switch (period) {
    case Period::Week:
        return formats.range(span.from, span.to);
    case Period::Month:
        return formats.locale.standaloneMonthName(span.from.month()) + u' ' +
               formats.locale.toString(span.from, u"yyyy"_s);
    case Period::Year:
        return formats.locale.toString(span.from, u"yyyy"_s);
    }
    Q_UNREACHABLE();
}

QStringList mileageReading(const ProgressRow &row, Period period, bool compare, const Formats &formats)
{
    const SpanDistance &sum = row.distance;
    QStringList lines{spanWords(sum.span, period, formats)};
    if (sum.run.value > 0 || sum.planned.value <= 0)
        lines += counted(QT_TRANSLATE_NOOP("stridewell", "%1 in one run"),
                         QT_TRANSLATE_N_NOOP("stridewell", "%1 in %n runs"), sum.runs)
                     .arg(formats.distance(sum.run));
    if (sum.planned.value > 0)
        lines += join(Words::tr("planned"), formats.distance(sum.planned));
    if (row.ceiling)
        lines += join(Words::tr("ceiling"), limitWords(*row.ceiling, formats));
    if (row.tooLong > 0)
        lines += counted(QT_TRANSLATE_NOOP("stridewell", "one run longer than the days before allow"),
                         QT_TRANSLATE_N_NOOP("stridewell", "%n runs longer than the days before allow"), row.tooLong);
    if (compare)
        lines += join(Words::tr("a year before"), formats.distance(sum.yearBefore));
    return lines;
}

QStringList strengthReading(const SpanStrength &sum, Period period, const Formats &formats)
{
    QStringList lines{spanWords(sum.span, period, formats),
                      counted(QT_TRANSLATE_NOOP("stridewell", "one session"),
                              QT_TRANSLATE_N_NOOP("stridewell", "%n sessions"), sum.sessions)};
    const std::pair<QString, int> parts[] = {{Words::tr("Nordic curl"), sum.nordic},
                                             {Words::tr("deadlift"), sum.deadlift},
                                             {Words::tr("bridge"), sum.bridge},
                                             {Words::tr("other"), sum.other}};
    for (const auto &[name, reps] : parts) {
        if (reps > 0)
            lines += join(name, counted(QT_TRANSLATE_NOOP("stridewell", "one rep"),
                                        QT_TRANSLATE_N_NOOP("stridewell", "%n reps"), reps));
    }
    return lines;
}

QStringList adherenceNames()
{
    return {Words::tr("done"), Words::tr("in part"), Words::tr("eased, something hurt"), Words::tr("skipped"),
            Words::tr("missed")};
}

QStringList adherenceReading(const SpanAdherence &sum, Period period, const Formats &formats)
{
    QStringList lines{spanWords(sum.span, period, formats)};
    if (sum.planned() == 0)
        return lines << Words::tr("nothing planned");
    const int parts[] = {sum.done, sum.partly, sum.eased, sum.skipped, sum.missed};
    const QStringList names = adherenceNames();
    for (int i = 0; i < names.size(); ++i) {
        if (parts[i] > 0)
            lines += join(names[i], formats.number(parts[i]));
    }
    return lines;
}

QStringList painReading(const DaySpan &span, const QList<PainDay> &days, const QList<EpisodeSpan> &episodes,
                        const Formats &formats)
{
    QStringList lines{formats.range(span.from, span.to)};
    std::optional<PainScore> worst;
    for (const PainDay &day : days) {
        if (span.contains(day.day))
            worst = std::max(worst.value_or(0), day.worst);
    }
    lines += worst ? Words::tr("worst pain %1 of 10").arg(formats.number(*worst)) : Words::tr("no pain told of");
    for (const EpisodeSpan &episode : episodes) {
        if (episode.span.from > span.to || episode.span.to < span.from)
            continue;
        QString line = episodeWords(episode.kind);
        for (const StageSpan &stage : episode.stages) {
            if (stage.span.contains(std::min(span.to, episode.span.to)))
                line += u", "_s + words(stage.stage);
        }
        lines += line;
    }
    return lines;
}

QString episodeWords(PictureKind kind)
{
    switch (kind) {
    case PictureKind::Healthy:
        return {};
    case PictureKind::Soreness:
        return Words::tr("soreness");
    case PictureKind::Strain:
        return Words::tr("suspected strain");
    case PictureKind::SitBone:
        return Words::tr("sit-bone trouble");
    case PictureKind::Sciatica:
        return Words::tr("nerve-like trouble");
    case PictureKind::Lasting:
        return Words::tr("soreness that lasts");
    case PictureKind::Unclear:
        return Words::tr("to be looked at");
    case PictureKind::NotCovered:
        return Words::tr("not covered");
    case PictureKind::Suspended:
        return Words::tr("to be seen soon");
    }
    Q_UNREACHABLE();
}

QString episodeTitle(const EpisodeSpan &episode)
{
    return episodeWords(episode.kind) + u", "_s +
           counted(QT_TRANSLATE_NOOP("stridewell", "one day"), QT_TRANSLATE_N_NOOP("stridewell", "%n days"),
                   episode.span.days());
}

FindingWords findingWords(const LoadFinding &finding, const Formats &formats)
{
    if (finding.rule == u"load.weekly"_s)
        return weeklyWords(finding, formats);
    if (finding.rule == u"load.single_run"_s)
        return singleWords(finding, formats);
    if (finding.rule == u"load.return_from_break"_s)
        return {Words::tr("%1: %2 after a break, over the %3 to come back with")
                    .arg(weekWords(finding.day, formats), formats.distance(finding.measured),
                         limitWords(finding.limit, formats)),
                Words::tr("After two weeks or more without running, start again from little and grow from there.")};
    return {Words::tr("%1: %2 rose together").arg(weekWords(finding.day, formats), risesWords(finding.rises)),
            Words::tr("Raise one thing at a time; keep the others as they were.")};
}

QString researchWords(const QString &rule, const QHash<QString, Citation> &citations)
{
    // The rows in which research speaks for or against the rule (evidence 13), not those it was asked for in.
    static const QHash<QString, QString> rows{
        {u"load.weekly"_s, u"8.1"_s}, {u"load.single_run"_s, u"8.3"_s}, {u"load.one_thing"_s, u"8.13"_s}};
    const Citation row = citations.value(rows.value(rule));
    if (row.text.isEmpty())
        return {};
    const QString text = Words::ofData(row.text);
    return row.origin.isEmpty() ? text : text + u" ("_s + Words::ofData(row.origin) + u')';
}

} // namespace stridewell
