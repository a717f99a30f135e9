// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace stridewell::kit {

/// A table whose rows name their cells by column; what is not named stays empty.
class ActivityCsv
{
public:
    explicit ActivityCsv(QStringList header) : m_header(std::move(header)) {}

    /// `cells` in pairs of column number and text.
    ActivityCsv &row(const QList<std::pair<qsizetype, QString>> &cells);
    /// RFC 4180: quotes only where needed.
    QByteArray bytes(QChar delimiter = u',', const QString &lineEnd = QStringLiteral("\n")) const;

private:
    QStringList m_header;
    QList<QStringList> m_rows;
};

/// Columns of the Strava header below. Filename is the anchor of the second block.
namespace strava {
enum Column : qsizetype {
    Id,
    Date,
    Name,
    Type,
    Description,
    Elapsed,
    Shown,
    Filename = 12,
    Elapsed2 = 15,
    Moving = 16,
    Metres = 17,
    Ascent = 20,
    Cadence = 29,
    HeartRate = 31
};
} // namespace strava
/// The first 36 columns of an English export of 2024.
QStringList stravaHeader();
/// The same in German, and with headers no program knows (but the names of uploaded files in the cells).
QStringList stravaHeaderGerman();
QStringList stravaHeaderUnknown();

/// Columns of the Garmin header below.
namespace garmin {
enum Column : qsizetype {
    Type,
    Date,
    Favorite,
    Title,
    Distance,
    Calories,
    Time,
    HeartRate,
    Cadence,
    Ascent,
    Stride,
    Steps,
    Moving,
    Elapsed
};
} // namespace garmin
QStringList garminHeader();

/// Packs with gzip.
QByteArray gzipped(const QByteArray &bytes);

} // namespace stridewell::kit
