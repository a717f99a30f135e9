// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/standing_words.h"

#include "core/protocol/protocol.h"

#include <QCoreApplication>

#include <cmath>

namespace stridewell {

namespace {

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("StandingWords", text, nullptr, n);
}

TileWords weekTile(const Standing &standing, const Formats &formats)
{
    TileWords tile{.title = say("This week, run and planned"),
                   .value = formats.distanceNumber(standing.thisWeek),
                   .beside = formats.unitName()};
    if (!standing.ceiling) {
        tile.word = say("no ceiling yet: it comes with the second week");
        return tile;
    }
    tile.beside = say("of %1 %2").arg(formats.distanceNumber(*standing.ceiling), formats.unitName());
    const bool over = passes(standing.thisWeek, *standing.ceiling);
    tile.mood = over ? TileMood::Watch : TileMood::Good;
    tile.word = over ? say("over the ceiling: shorten a run or leave one out") : say("under the ceiling of the week");
    return tile;
}

TileWords longestTile(const Standing &standing, const Formats &formats)
{
    TileWords tile{.title = say("Longest run, %n days", standing.longestDays),
                   .value = formats.distanceNumber(standing.longest),
                   .beside = formats.unitName()};
    if (standing.nextUpTo.value <= 0) {
        tile.word = say("nothing run in these days: start small");
        return tile;
    }
    const QString arrow = formats.locale.textDirection() == Qt::RightToLeft ? u"\u2190"_s : u"\u2192"_s;
    tile.beside = say("%1 %2 next up to %3").arg(formats.unitName(), arrow, formats.distanceNumber(standing.nextUpTo));
    tile.mood = standing.tooLongAhead ? TileMood::Watch : TileMood::Good;
    tile.word = standing.tooLongAhead ? say("%1: %2 is over, shorten it")
                                            .arg(formats.shortDay(standing.tooLongAhead->day),
                                                 formats.distance(standing.tooLongAhead->distance))
                                      : say("what is planned stays under it");
    return tile;
}

TileWords strengthTile(const Standing &standing, const StrengthNumbers &numbers, const Formats &formats)
{
    TileWords tile{.title = say("Strength sessions, %n weeks", standingStrengthWeeks)};
    if (standing.strengthWeeks == 0) {
        tile.value = u"\u2013"_s;
        tile.word = say("none logged: mark one on your plan as done");
        return tile;
    }
    const double mean = standing.strengthPerWeek;
    tile.value = formats.number(mean, mean == std::floor(mean) ? 0 : 1);
    tile.beside = say("a week");
    const QString band =
        say("%1 to %2").arg(formats.number(numbers.perWeekLeast.value), formats.number(numbers.perWeekMost.value));
    const bool inside = mean >= numbers.perWeekLeast.value && mean <= numbers.perWeekMost.value;
    tile.mood = inside ? TileMood::Good : TileMood::Watch;
    tile.word = inside                              ? say("inside %1").arg(band)
                : mean < numbers.perWeekLeast.value ? say("under %1: one more session helps").arg(band)
                                                    : say("over %1: rest counts too").arg(band);
    return tile;
}

TileWords painTile(const Standing &standing, int fine, const Formats &formats)
{
    TileWords tile{.title = say("Pain, worst in %n days", standingPainDays)};
    if (!standing.worstPain) {
        tile.value = u"\u2013"_s;
        tile.word = say("none told of");
        return tile;
    }
    tile.value = formats.number(*standing.worstPain);
    tile.beside = say("of 10");
    switch (standing.trend) {
    case PainTrend::NotTold:
    case PainTrend::None:
        tile.word = say("none");
        break;
    case PainTrend::Easing:
        tile.word = say("settling");
        break;
    case PainTrend::Steady:
    case PainTrend::Rising:
        tile.word = *standing.worstPain <= fine           ? say("within the limit")
                    : standing.trend == PainTrend::Rising ? say("rising: check in")
                                                          : say("over the limit: check in");
        break;
    }
    const bool fineNow = standing.trend == PainTrend::Easing || *standing.worstPain <= fine;
    tile.mood = fineNow ? TileMood::Good : TileMood::Watch;
    return tile;
}

} // namespace

QString TileWords::spoken() const
{
    return say("%1: %2 %3, %4").arg(title, value, beside, word).simplified();
}

QList<TileWords> standingWords(const Standing &standing, const Protocols &protocols, const Formats &formats)
{
    return {weekTile(standing, formats), longestTile(standing, formats),
            strengthTile(standing, protocols.strength, formats),
            painTile(standing, protocols.strain.painLimit.whole(), formats)};
}

} // namespace stridewell
