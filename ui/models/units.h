// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/quantity.h"
#include "core/base/zone.h"
#include "core/model/athlete.h"

#include <QDate>
#include <QLocale>
#include <QString>

namespace stridewell {

/// Turns numbers, days and moments into text for one reader: locale, kilometres or miles, zone.
struct Formats
{
    QLocale locale = {};
    Units units = Units::Km;
    Zone zone = {};

    /// "7 km", "7.5 km", "4.3 mi": at most one decimal, none where it would be 0.
    QString distance(Metres distance) const;
    /// Always one decimal and no unit: for sums that stand beside a limit. Never rounds past a limit: down.
    QString distanceNumber(Metres distance) const;
    QString unitName() const;
    /// A number of the reader's units as a distance, and the other way round.
    Metres metres(double inUnits) const;
    double inUnits(Metres distance) const;

    QString number(double value, int decimals = 0) const;
    /// An expression such as "3×10, 9, 8" for the middle of any sentence: where reading goes from right to left it is
    /// set apart, so that its parts keep their order. Elsewhere nothing is added.
    QString setApart(const QString &expression) const;
    QString clock(QTime time) const; ///< "07:30", or "7:30 am" where the locale says so
    QString clock(Moment moment) const;
    QString shortDay(QDate day) const;         ///< "Tue 24 Nov"
    QString longDay(QDate day) const;          ///< "Tue 24 November"
    QString fullDay(QDate day) const;          ///< "Tuesday 24 November"
    QString range(QDate from, QDate to) const; ///< "23 – 29 November 2026", "30 Nov – 6 Dec 2026"

    bool operator==(const Formats &) const = default;
};

} // namespace stridewell
