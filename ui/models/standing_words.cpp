// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/standing_words.h"

#include "core/base/words.h"
#include "core/protocol/protocol.h"

#include <cmath>

namespace stridewell {

namespace {

TileWords weekTile(const Standing &standing, const Formats &formats)
{
    TileWords tile{.title = Words::tr("This week, run and planned"),
                   .value = formats.distanceNumber(standing.thisWeek),
                   .beside = formats.unitName()};
    if (!standing.ceiling) {
        tile.word = Words::tr("no ceiling yet: it comes with the second week");
        return tile;
    }
    tile.beside = Words::tr("of %1 %2").arg(formats.distanceNumber(*standing.ceiling), formats.unitName());
    const bool over = passes(standing.thisWeek, *standing.ceiling);
    tile.mood = over ? TileMood::Watch : TileMood::Good;
    tile.word = over ? Words::tr("over the ceiling: shorten a run or leave one out")
                     : Words::tr("under the ceiling of the week");
    return tile;
}

TileWords longestTile(const Standing &standing, const Formats &formats)
{
    TileWords tile{.title = Words::tr("Longest run, %n days", nullptr, standing.longestDays),
                   .value = formats.distanceNumber(standing.longest),
                   .beside = formats.unitName()};
    if (standing.nextUpTo.value <= 0) {
        tile.word = Words::tr("nothing run in these days: start small");
        return tile;
    }
    const QString arrow = formats.locale.textDirection() == Qt::RightToLeft ? u"\u2190"_s : u"\u2192"_s;
    tile.beside =
        Words::tr("%1 %2 next up to %3").arg(formats.unitName(), arrow, formats.distanceNumber(standing.nextUpTo));
    tile.mood = standing.tooLongAhead ? TileMood::Watch : TileMood::Good;
    tile.word = standing.tooLongAhead ? Words::tr("%1: %2 is over, shorten it")
                                            .arg(formats.shortDay(standing.tooLongAhead->day),
                                                 formats.distance(standing.tooLongAhead->distance))
                                      : Words::tr("what is planned stays under it");
    return tile;
}

TileWords strengthTile(const Standing &standing, const StrengthNumbers &numbers, const Formats &formats)
{
    TileWords tile{.title = Words::tr("Strength sessions, %n weeks", nullptr, standingStrengthWeeks)};
    if (standing.strengthWeeks == 0) {
        tile.value = u"\u2013"_s;
        tile.word = Words::tr("none logged: mark one on your plan as done");
        return tile;
    }
    const double mean = standing.strengthPerWeek;
    tile.value = formats.number(mean, mean == std::floor(mean) ? 0 : 1);
    tile.beside = Words::tr("a week");
    const QString band =
        Words::tr("%1 to %2")
            .arg(formats.number(numbers.perWeekLeast.value), formats.number(numbers.perWeekMost.value));
    const bool inside = mean >= numbers.perWeekLeast.value && mean <= numbers.perWeekMost.value;
    tile.mood = inside ? TileMood::Good : TileMood::Watch;
    tile.word = inside                              ? Words::tr("inside %1").arg(band)
                : mean < numbers.perWeekLeast.value ? Words::tr("under %1: one more session helps").arg(band)
                                                    : Words::tr("over %1: rest counts too").arg(band);
    return tile;
}

TileWords painTile(const Standing &standing, int fine, const Formats &formats)
{
    TileWords tile{.title = Words::tr("Pain, worst in %n days", nullptr, standingPainDays)};
    if (!standing.worstPain) {
        tile.value = u"\u2013"_s;
        tile.word = Words::tr("none told of");
        return tile;
    }
    tile.value = formats.number(*standing.worstPain);
    tile.beside = Words::tr("of 10");
    switch (standing.trend) {
    case PainTrend::NotTold:
    case PainTrend::None:
        tile.word = Words::tr("none");
        break;
    case PainTrend::Easing:
        tile.word = Words::tr("settling");
        break;
    case PainTrend::Steady:
    case PainTrend::Rising:
        tile.word = *standing.worstPain <= fine           ? Words::tr("within the limit")
                    : standing.trend == PainTrend::Rising ? Words::tr("rising: check in")
                                                          : Words::tr("over the limit: check in");
        break;
    }
    const bool fineNow = standing.trend == PainTrend::Easing || *standing.worstPain <= fine;
    tile.mood = fineNow ? TileMood::Good : TileMood::Watch;
    return tile;
}

} // namespace

QString TileWords::spoken() const
{
    return Words::tr("%1: %2 %3, %4").arg(title, value, beside, word).simplified();
}

QList<TileWords> standingWords(const Standing &standing, const Protocols &protocols, const Formats &formats)
{
    return {weekTile(standing, formats), longestTile(standing, formats),
            strengthTile(standing, protocols.strength, formats),
            painTile(standing, protocols.strain.painLimit.whole(), formats)};
}

} // namespace stridewell
