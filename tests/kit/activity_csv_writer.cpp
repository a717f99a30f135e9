// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/activity_csv_writer.h"

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace stridewell::kit {

namespace {

QString quoted(const QString &cell, QChar delimiter)
{
    if (!cell.contains(delimiter) && !cell.contains(u'"') && !cell.contains(u'\n') && !cell.contains(u'\r'))
        return cell;
    return u'"' + QString(cell).replace(u"\""_s, u"\"\""_s) + u'"';
}

QStringList columns(const QString &names)
{
    return names.split(u'|');
}

} // namespace

ActivityCsv &ActivityCsv::row(const QList<std::pair<qsizetype, QString>> &cells)
{
    QStringList row;
    row.resize(m_header.size());
    for (const auto &[column, text] : cells)
        row[column] = text;
    m_rows += row;
    return *this;
}

QByteArray ActivityCsv::bytes(QChar delimiter, const QString &lineEnd) const
{
    QString text;
    const auto add = [&](const QStringList &row) {
        for (qsizetype i = 0; i < row.size(); ++i)
            text += (i > 0 ? QString(delimiter) : QString()) + quoted(row[i], delimiter);
        text += lineEnd;
    };
    add(m_header);
    for (const QStringList &row : m_rows)
        add(row);
    return text.toUtf8();
}

QStringList stravaHeader()
{
    return columns(
        u"Activity ID|Activity Date|Activity Name|Activity Type|Activity Description|Elapsed Time|Distance|"
        "Max Heart Rate|Relative Effort|Commute|Activity Private Note|Activity Gear|Filename|Athlete Weight|"
        "Bike Weight|Elapsed Time|Moving Time|Distance|Max Speed|Average Speed|Elevation Gain|Elevation Loss|"
        "Elevation Low|Elevation High|Max Grade|Average Grade|Average Positive Grade|Average Negative Grade|"
        "Max Cadence|Average Cadence|Max Heart Rate|Average Heart Rate|Max Watts|Average Watts|Calories|Media"_s);
}

QStringList stravaHeaderGerman()
{
    QStringList header = stravaHeader();
    const QStringList german = columns(
        u"Aktivitäts-ID|Aktivitätsdatum|Name der Aktivität|Aktivitätsart|Aktivitätsbeschreibung|Verstrichene "
        u"Zeit|Distanz|"
        "Max. Herzfrequenz|Relative Leistung|Pendeln|Notiz|Ausrüstung|Dateiname|Sportlergewicht|Fahrradgewicht|"
        "Verstrichene Zeit|Bewegungszeit|Distanz|Höchstgeschw.|Durchschnittliche Geschwindigkeit|Höhenzunahme"_s);
    for (qsizetype i = 0; i < german.size(); ++i)
        header[i] = german[i];
    return header;
}

QStringList stravaHeaderUnknown()
{
    QStringList header;
    for (qsizetype i = 0; i < stravaHeader().size(); ++i)
        header += u"veld%1"_s.arg(i);
    header[0] = u"Virkni ID"_s;
    return header;
}

QStringList garminHeader()
{
    return columns(u"Activity Type|Date|Favorite|Title|Distance|Calories|Time|Avg HR|Avg Run Cadence|Total Ascent|"
                   "Avg Stride Length|Steps|Moving Time|Elapsed Time"_s);
}

QByteArray gzipped(const QByteArray &bytes)
{
    z_stream stream = {};
    deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

} // namespace stridewell::kit
