// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xml_point.h"

#include "core/import/xml_walk.h"

#include <algorithm>
#include <array>

namespace stridewell {

namespace {

template <typename Number>
struct Named
{
    QStringView name;
    Number TrackPoint::*place;
};

constexpr std::array<Named<double>, 3> places{{{u"LatitudeDegrees", &TrackPoint::latitude},
                                               {u"LongitudeDegrees", &TrackPoint::longitude},
                                               {u"DistanceMeters", &TrackPoint::distance}}};

constexpr std::array<Named<float>, 10> values{{{u"ele", &TrackPoint::altitude},
                                               {u"AltitudeMeters", &TrackPoint::altitude},
                                               {u"speed", &TrackPoint::speed},
                                               {u"Speed", &TrackPoint::speed},
                                               {u"hr", &TrackPoint::heartRate},
                                               {u"heartrate", &TrackPoint::heartRate},
                                               {u"cad", &TrackPoint::cadence},
                                               {u"cadence", &TrackPoint::cadence},
                                               {u"Cadence", &TrackPoint::cadence},
                                               {u"RunCadence", &TrackPoint::cadence}}};

template <typename Number, size_t count>
bool take(const std::array<Named<Number>, count> &names, XmlWalk &xml, TrackPoint &point)
{
    const auto found = std::ranges::find(names, xml.name(), &Named<Number>::name);
    if (found == names.end())
        return false;
    point.*(found->place) = static_cast<Number>(xml.number().value_or(notThere));
    return true;
}

} // namespace

void XmlPoint::begin(double latitude, double longitude)
{
    m_point = {};
    m_point.latitude = latitude;
    m_point.longitude = longitude;
    m_isOpen = true;
    m_hasTime = m_heartRateFollows = false;
}

void XmlPoint::take(XmlWalk &xml)
{
    const bool isHeartRate = m_heartRateFollows && xml.name() == u"Value";
    m_heartRateFollows = xml.name() == u"HeartRateBpm";
    if (isHeartRate) {
        m_point.heartRate = static_cast<float>(xml.number().value_or(notThere));
    } else if (xml.name() == u"time" || xml.name() == u"Time") {
        const auto time = xml.time();
        m_hasTime = time.has_value();
        m_point.ms = m_hasTime ? time->ms : 0;
    } else if (!stridewell::take(places, xml, m_point)) {
        stridewell::take(values, xml, m_point);
    }
}

} // namespace stridewell
