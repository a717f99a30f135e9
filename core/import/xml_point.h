// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/import/track.h"

#include <QStringView>

#include <optional>

namespace stridewell {

class XmlWalk;

/// The point of a track whose elements are just coming along; GPX and TCX tell the same by other names.
class XmlPoint
{
public:
    /// Begins a point at a place in degrees, notThere for what the beginning does not say.
    void begin(double latitude, double longitude);
    void end() { m_isOpen = false; }
    bool isOpen() const { return m_isOpen; }
    /// Takes what the element that has just begun says of the point. Elements of other names are passed over.
    void take(XmlWalk &xml);
    /// The point as far as it was told; its `ms` counts only where it has a time.
    const TrackPoint &point() const { return m_point; }
    bool hasTime() const { return m_hasTime; }

private:
    TrackPoint m_point;
    bool m_isOpen = false;
    bool m_hasTime = false;
    bool m_heartRateFollows = false;
};

} // namespace stridewell
