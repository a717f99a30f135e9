// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/garmin_columns.h"

#include "core/import/dates.h"
#include "core/import/numbers.h"
#include "core/import/sports.h"

#include <QStringList>

#include <algorithm>

namespace stridewell {

namespace {

using Names = QList<QStringView>;

/// The names of one column in English, German, Spanish, French, Portuguese, Hungarian, Danish, Norwegian,
/// Swedish, Dutch and Italian, with the older names of each.
struct KnownColumn
{
    qsizetype GarminColumns::*place;
    Names names;
};

const QList<KnownColumn> &knownColumns()
{
    static const QList<KnownColumn> known = {
        {&GarminColumns::type,
         {u"activity type", u"aktivitätstyp", u"tipo de actividad", u"type d'activité", u"tipo de atividade",
          u"tevékenység típusa", u"tevékenységtípus", u"aktivitetstype", u"aktivitetstyp", u"activiteittype",
          u"activiteitstype", u"tipo di attività", u"tipo attività"}},
        {&GarminColumns::date,
         {u"date", u"datum", u"fecha", u"data", u"dátum", u"dato", u"start", u"start time", u"début", u"inicio"}},
        {&GarminColumns::title,
         {u"title", u"titel", u"título", u"titre", u"cím", u"név", u"tittel", u"titolo", u"activity name",
          u"nom de l'activité"}},
        {&GarminColumns::distance,
         {u"distance", u"distanz", u"distancia", u"distância", u"távolság", u"distanse", u"distans", u"afstand",
          u"distanza"}},
        {&GarminColumns::time,
         {u"time", u"zeit", u"tiempo", u"durée", u"temps", u"tempo", u"tempo total", u"tiempo total", u"temps total",
          u"idő", u"teljes idő", u"tid", u"tijd", u"duration", u"total time", u"gesamtzeit"}},
        {&GarminColumns::heartRate,
         {u"avg hr", u"ø herzfrequenz", u"ø hf", u"durchschnittliche herzfrequenz", u"frecuencia cardiaca media",
          u"frecuencia cardíaca media", u"fc media", u"fréquence cardiaque moyenne", u"fc moyenne", u"fc média",
          u"frequência cardíaca média", u"átlagos pulzus", u"átlagos pulzusszám", u"gennemsnitlig puls", u"gns. puls",
          u"gjennomsnittlig puls", u"gemiddelde hs", u"fc media"}},
        {&GarminColumns::ascent,
         {u"total ascent", u"elev gain", u"elevation gain", u"anstieg gesamt", u"positiver höhenunterschied",
          u"ascenso total", u"ascension totale", u"gain d'altitude", u"subida total", u"ganho de elevação",
          u"teljes emelkedés", u"összes emelkedés", u"samlet stigning", u"total stigning", u"stigning totalt",
          u"stigning i alt", u"totale stijging", u"ascesa totale"}},
        {&GarminColumns::stride,
         {u"avg stride length", u"ø schrittlänge", u"durchschnittliche schrittlänge", u"longitud media de zancada",
          u"longueur moyenne des foulées", u"comprimento médio da passada", u"átlagos lépéshossz",
          u"gennemsnitlig skridtlængde", u"gennemsnitlig skridtlængde (løb)", u"gjennomsnittlig skrittlengde",
          u"gemiddelde staplengte", u"lunghezza media passo"}},
        {&GarminColumns::moving,
         {u"moving time", u"zeit in bewegung", u"tiempo en movimiento", u"temps de déplacement", u"tempo em movimento",
          u"mozgásidő", u"mozgási idő", u"mozgásban töltött idő", u"bevægelsestid", u"tid i bevægelse",
          u"tid i bevegelse", u"beweegtijd", u"tempo in movimento"}},
        {&GarminColumns::elapsed,
         {u"elapsed time", u"verstrichene zeit", u"tiempo transcurrido", u"temps écoulé", u"tempo decorrido",
          u"tempo transcorrido", u"eltelt idő", u"forløbet tid", u"forløpt tid", u"medgått tid", u"verstreken tijd",
          u"tempo trascorso"}}};
    return known;
}

constexpr QStringView cadenceNames[] = {u"avg run cadence",
                                        u"ø schrittfrequenz (laufen)",
                                        u"durchschnittliche schrittfrequenz (laufen)",
                                        u"cadencia de carrera media",
                                        u"cadence de course moyenne",
                                        u"cadência de corrida média",
                                        u"cadência média de corrida",
                                        u"átlagos pedálütem",
                                        u"átlagos ütem",
                                        u"átlagos lépésütem",
                                        u"gennemsnitlig løbekadence",
                                        u"gennemsnitlig kadence for løb",
                                        u"gjennomsnittlig frekvens for løping",
                                        u"gemiddelde loopcadans",
                                        u"cadenza di corsa media"};

bool isFlag(QStringView cell)
{
    return cell.compare(u"true", Qt::CaseInsensitive) == 0 || cell.compare(u"false", Qt::CaseInsensitive) == 0;
}

} // namespace

std::optional<GarminColumns> garminHeader(const CsvTable &table, qsizetype row)
{
    QStringList names;
    for (qsizetype column = 0; column < table.cellCount(row); ++column)
        names += foldedName(table.cell(row, column));
    // The export of 2014 ends its lines with a comma.
    while (!names.isEmpty() && names.back().isEmpty())
        names.removeLast();
    GarminColumns columns;
    columns.count = names.size();
    for (const KnownColumn &known : knownColumns()) {
        for (const QStringView name : known.names) {
            const qsizetype at = names.indexOf(name);
            if (at >= 0 && columns.*known.place < 0)
                columns.*known.place = at;
        }
    }
    for (qsizetype column = 0; column < names.size(); ++column) {
        if (std::ranges::find(cadenceNames, names[column]) != std::ranges::end(cadenceNames))
            columns.cadences += column;
    }
    if (columns.type < 0 || columns.date < 0 || columns.distance < 0 || columns.time < 0)
        return std::nullopt;
    return columns;
}

std::optional<GarminColumns> garminColumnsByPlace(const CsvTable &table)
{
    constexpr qsizetype fewestColumns = 7;
    if (table.rowCount() < 2 || table.cellCount(0) < fewestColumns || table.cellCount(1) < fewestColumns)
        return std::nullopt;
    const QStringView date = table.cell(1, 1);
    const bool isoDate = date.size() >= 16 && date[4] == u'-' && readWallTime(date, DateOrder::Unknown).has_value();
    if (!isoDate || !isFlag(table.cell(1, 2)) || !readDuration(table.cell(1, 6), DecimalMark::Dot))
        return std::nullopt;
    // A first row with a date of its own is no header.
    if (readWallTime(table.cell(0, 1), DateOrder::Unknown))
        return std::nullopt;
    GarminColumns columns;
    columns.count = table.cellCount(0);
    columns.type = 0;
    columns.date = 1;
    columns.title = 3;
    columns.distance = 4;
    columns.time = 6;
    return columns;
}

} // namespace stridewell
