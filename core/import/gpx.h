// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/track.h"

#include <QByteArray>
#include <QString>

namespace stridewell {

/// One track of a GPX file before it is judged.
struct GpxTrack
{
    QString name = {};
    QString type = {};             ///< as the file writes it
    QList<TrackPoint> points = {}; ///< those with a position; a time of 0 where `untimed` counts them
    qsizetype untimed = 0;         ///< points that name no time
};

/// What a GPX file held.
struct GpxContents
{
    QList<GpxTrack> tracks = {};
    bool hasRoute = false; ///< a planned route or way points stand in it
    QString problem = {};  ///< why reading stopped early; empty when it did not
};

GpxContents collectGpx(const QByteArray &bytes);

/// Reads a GPX file of version 1.0 or 1.1: an activity for each track whose points all have times; routes and way
/// points are plans. Distance is measured along each segment, never between them; moving time is that above 1 km/h.
/// `file` of the answer stays empty. Damage keeps what came before it (Partial).
FileReading readGpx(const QByteArray &bytes);

} // namespace stridewell
