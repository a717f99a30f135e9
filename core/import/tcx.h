// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/track.h"

#include <QByteArray>
#include <QString>

namespace stridewell {

/// One activity of a TCX file before it is judged.
struct TcxActivity
{
    QString sport = {};                  ///< as the file writes it
    std::optional<Moment> start = {};    ///< of the first lap
    std::optional<Seconds> timer = {};   ///< sum of the laps
    std::optional<Metres> distance = {}; ///< sum of the laps
    int laps = 0;
    QList<TrackPoint> points = {};
    qsizetype trackpoints = 0; ///< those without a usable time included
};

/// What a TCX file held.
struct TcxContents
{
    QList<TcxActivity> activities = {};
    bool hasCourse = false; ///< a planned course stands in it
    QString problem = {};   ///< why reading stopped early; empty when it did not
};

TcxContents collectTcx(const QByteArray &bytes);

/// Reads a TCX file: an activity for each Activity, its times and metres from the sums of its laps, since the distance
/// of track points may be a foreign odometer. Elements are known by their local name under any prefix. Ascent comes
/// from the altitudes. `file` of the answer stays empty. Damage keeps what came before it (Partial).
FileReading readTcx(const QByteArray &bytes);

} // namespace stridewell
