// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace stridewell::kit {

/// A point of a track that goes north from 40° N.
struct XmlPoint
{
    QString time = {};                   ///< as written; empty = none
    double metres = 0;                   ///< since the start; decides the latitude
    std::optional<double> altitude = {}; ///< metres
    int heartRate = 0;                   ///< 0 = none
    int cadence = 0;                     ///< 0 = none
    double speed = 0;                    ///< m/s, in TCX only; 0 = none
};

/// `count` points, one a second from 2026-05-04T10:00:00Z on, at `speed` m/s.
QList<XmlPoint> xmlPoints(int count, double speed);

struct TcxLap
{
    QString start = QStringLiteral("2026-05-04T10:00:00Z");
    double seconds = 0;
    double metres = 0;
    QList<QList<XmlPoint>> tracks = {};
};

/// How the elements of a file are written.
struct XmlStyle
{
    QByteArray lead = {};                      ///< in front of the declaration
    QString prefix = {};                       ///< of all elements, without the colon
    QString extension = QStringLiteral("ns3"); ///< of extensions
    bool declares = true;                      ///< the prefixes
};

QByteArray tcxFile(const QList<TcxLap> &laps, const QString &sport = QStringLiteral("Running"),
                   const XmlStyle &style = {});
/// `type` empty = no type element.
QByteArray gpxFile(const QList<QList<XmlPoint>> &segments, const QString &type = QStringLiteral("running"),
                   const XmlStyle &style = {});

} // namespace stridewell::kit
