// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/result.h"

#include <QDate>
#include <QString>
#include <QStringView>
#include <QTime>
#include <QTimeZone>

namespace stridewell {

/// Turns moments into days and clock times and back. A value; remembers the stretch of constant offset it
/// looked at last, so that going through years of runs asks the zone data only at clock changes.
class Zone
{
public:
    /// UTC.
    Zone();
    /// Errors: BadInput when `ianaName` is no zone of the installed zone data.
    [[nodiscard]] static Result<Zone> named(const QString &ianaName);
    /// A zone that never changes its clocks.
    static Zone fixedOffset(int secondsEastOfUtc);
    /// The zone this computer is set to.
    static Zone system();

    QString name() const;

    int offsetAt(Moment moment) const; ///< seconds east of UTC
    QDate day(Moment moment) const;
    QTime time(Moment moment) const;
    /// The moment of a wall-clock time. A time that a clock change skips is taken as if the clock had not
    /// changed yet (so it lies after the gap); one that occurs twice is the first.
    Moment at(QDate day, QTime time) const;

    /// ISO 8601 with the offset in force, seconds always, fractions never: 2026-11-23T07:30:00+01:00.
    QString toIso(Moment moment) const;

    bool operator==(const Zone &other) const { return m_zone == other.m_zone; }

private:
    explicit Zone(const QTimeZone &zone);

    QTimeZone m_zone;
    mutable qint64 m_validFrom = 1;
    mutable qint64 m_validTo = 0;
    mutable int m_offset = 0;
};

/// Reads ISO 8601 with an offset ("Z" included); fractions of a second are kept to the millisecond.
/// Errors: BadInput without a place when the text is no such moment, names no offset, or lies outside the
/// years 1900 to 2199.
[[nodiscard]] Result<Moment> parseMoment(QStringView text);

/// The offset that an ISO text names, seconds east of UTC. Errors: as parseMoment.
[[nodiscard]] Result<int> parseOffset(QStringView text);

/// Reads "2026-11-23". Errors: BadInput when no such day exists or its year lies outside 1900 to 2199.
[[nodiscard]] Result<QDate> parseDay(QStringView text);

} // namespace stridewell
