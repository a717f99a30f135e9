// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/standing.h"
#include "ui/models/units.h"

#include <QString>

namespace stridewell {

/// How good the news of a tile is; it also has a mark and a word.
enum class TileMood {
    Good,
    Watch,
    Quiet ///< nothing known yet
};

/// One number of the page with its word.
struct TileWords
{
    QString title = {};
    QString value = {};  ///< the number, big
    QString beside = {}; ///< what it is measured against
    QString word = {};
    TileMood mood = TileMood::Quiet;

    /// All of it as one sentence, for a screen reader.
    QString spoken() const;
    bool operator==(const TileWords &) const = default;
};

/// This week, the longest run, strength, pain.
QList<TileWords> standingWords(const Standing &standing, const Protocols &protocols, const Formats &formats);

} // namespace stridewell
