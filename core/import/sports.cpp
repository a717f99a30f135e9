// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sports.h"

#include "core/base/words.h"
#include "core/model/run_summary.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace stridewell {

namespace {

constexpr QStringView roadWords[] = {u"run",
                                     u"running",
                                     u"street running",
                                     u"ultra running",
                                     u"ultra run",
                                     u"lauf",
                                     u"laufen",
                                     u"straßenlauf",
                                     u"strassenlauf",
                                     u"ultralauf",
                                     u"course à pied",
                                     u"course à pied en ville",
                                     u"carrera",
                                     u"correr",
                                     u"corrida",
                                     u"corrida de rua",
                                     u"corsa",
                                     u"corsa su strada",
                                     u"hardloopsessie",
                                     u"hardlopen",
                                     u"běh",
                                     u"ランニング",
                                     u"ラン",
                                     u"løb",
                                     u"løping",
                                     u"løpetur",
                                     u"løbetur",
                                     u"futás",
                                     u"utcai futás",
                                     u"löpning",
                                     u"löprunda",
                                     u"löppass",
                                     u"bieg",
                                     u"bieganie",
                                     u"juoksu",
                                     u"koşu",
                                     u"забег",
                                     u"бег",
                                     u"跑步",
                                     u"달리기",
                                     u"러닝"};

constexpr QStringView trailWords[] = {u"trail run",
                                      u"ultra-trail",
                                      u"trail running",
                                      u"trailrun",
                                      u"trailrunning",
                                      u"trail",
                                      u"traillauf",
                                      u"trail-lauf",
                                      u"geländelauf",
                                      u"course de trail",
                                      u"course sur sentier",
                                      u"course à pied sur sentier",
                                      u"course nature",
                                      u"carrera de trail",
                                      u"carrera de montaña",
                                      u"carrera por senderos",
                                      u"trail corriendo",
                                      u"corrida em trilha",
                                      u"corrida de trilha",
                                      u"corrida de montanha",
                                      u"corsa su sentiero",
                                      u"trail hardlopen",
                                      u"trailrunnen",
                                      u"trailový běh",
                                      u"běh v terénu",
                                      u"trailløb",
                                      u"terrænløb",
                                      u"terrengløping",
                                      u"stiløping",
                                      u"terränglöpning",
                                      u"traillöpning",
                                      u"terepfutás",
                                      u"bieg trailowy",
                                      u"bieganie w terenie",
                                      u"polkujuoksu",
                                      u"トレイルラン",
                                      u"越野跑"};

// A virtual run is one on a treadmill before a screen.
constexpr QStringView treadmillWords[] = {u"treadmill running",
                                          u"treadmill run",
                                          u"treadmill",
                                          u"virtual run",
                                          u"virtual running",
                                          u"indoor running",
                                          u"indoor run",
                                          u"laufband",
                                          u"laufbandtraining",
                                          u"laufen auf dem laufband",
                                          u"virtueller lauf",
                                          u"virtuelles laufen",
                                          u"indoor-laufen",
                                          u"course à pied sur tapis roulant",
                                          u"course sur tapis roulant",
                                          u"course sur tapis",
                                          u"tapis roulant",
                                          u"tapis de course",
                                          u"course à pied virtuelle",
                                          u"course virtuelle",
                                          u"entrenamiento en cinta",
                                          u"carrera en cinta",
                                          u"cinta de correr",
                                          u"carrera virtual",
                                          u"corrida em esteira",
                                          u"corrida na esteira",
                                          u"esteira",
                                          u"corrida virtual",
                                          u"corsa su tapis roulant",
                                          u"corsa virtuale",
                                          u"loopband",
                                          u"hardlopen op loopband",
                                          u"virtuele hardloopsessie",
                                          u"běh na pásu",
                                          u"virtuální běh",
                                          u"løbebånd",
                                          u"løb på løbebånd",
                                          u"tredemølle",
                                          u"tredemølleløping",
                                          u"futópad",
                                          u"futópados futás",
                                          u"löpband"};

constexpr QStringView trackWords[] = {u"track running",
                                      u"track run",
                                      u"indoor track",
                                      u"indoor track running",
                                      u"laufen auf der bahn",
                                      u"bahnlauf",
                                      u"course sur piste",
                                      u"course à pied sur piste",
                                      u"carrera en pista",
                                      u"corrida em pista",
                                      u"corrida na pista",
                                      u"corsa su pista",
                                      u"hardlopen op de baan",
                                      u"baneløb",
                                      u"løb på bane",
                                      u"baneløping",
                                      u"pályafutás"};

bool isOneOf(std::span<const QStringView> words, QStringView word)
{
    return std::ranges::find(words, word) != words.end();
}

} // namespace

QString foldedName(QStringView name)
{
    QString folded = name.trimmed().toString().toCaseFolded();
    for (QChar &c : folded) {
        if (c == u'\u2019')
            c = u'\'';
        else if (c.isSpace())
            c = u' ';
    }
    return folded;
}

QString sportOf(QStringView type)
{
    const QString word = foldedName(type);
    if (isOneOf(roadWords, word))
        return u"running"_s;
    if (isOneOf(trailWords, word))
        return u"trail_running"_s;
    if (isOneOf(treadmillWords, word))
        return u"treadmill_running"_s;
    if (isOneOf(trackWords, word))
        return u"track_running"_s;
    QString own;
    for (const QChar c : word) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            own += c;
        else if (!own.isEmpty() && !own.endsWith(u'_'))
            own += u'_';
    }
    while (own.endsWith(u'_'))
        own.chop(1);
    return own;
}

QString sportOrUnknown(QStringView type)
{
    const QString sport = sportOf(type);
    return sport.isEmpty() ? unknownSport.toString() : sport;
}

QString sportWords(const QString &sport)
{
    return Words::ofData(QString(sport).replace(u'_', u' '));
}

bool isRunningSport(QStringView sport)
{
    return sport == u"running" || sport == u"trail_running" || sport == u"treadmill_running" ||
           sport == u"track_running";
}

} // namespace stridewell
