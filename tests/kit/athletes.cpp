// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/athletes.h"

#include "core/base/zone.h"
#include "core/protocol/protocol_loader.h"

#include <algorithm>

namespace stridewell::kit {

namespace {

template <typename T>
T orEnd(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(toText(result.error())));
    return std::move(*result);
}

} // namespace

std::shared_ptr<const Protocols> builtIn()
{
    static const std::shared_ptr<const Protocols> protocols = [] {
        auto read = builtInProtocols();
        return read ? std::make_shared<const Protocols>(std::move(*read)) : nullptr;
    }();
    return protocols;
}

Moment moment(const char *iso)
{
    return orEnd(parseMoment(QString::fromLatin1(iso)));
}

Athlete adult()
{
    Athlete athlete;
    athlete.name = u"Ana"_s;
    athlete.born = QDate(1988, 5, 4);
    athlete.timeZone = u"Europe/Madrid"_s;
    athlete.bodyMass = Kilograms(64);
    athlete.wakes = QTime(7, 0);
    athlete.sleeps = QTime(22, 30);
    return athlete;
}

QList<Run> everySecondDay(Moment now, int weeks, Metres perRun)
{
    const Zone madrid = orEnd(Zone::named(u"Europe/Madrid"_s));
    const QDate today = madrid.day(now);
    QList<Run> runs;
    for (QDate day = today.addDays(-7 * weeks); day < today; day = day.addDays(2)) {
        Run run;
        run.start = madrid.at(day, QTime(12, 0));
        run.distance = perRun;
        run.moving = Seconds(perRun.value / 3.0);
        run.type = RunType::Easy;
        runs += run;
    }
    return runs;
}

Profile steadyRunner(Moment now)
{
    Profile profile;
    profile.athlete = adult();
    profile.runs = everySecondDay(now, 8, Metres(8'000));
    return profile;
}

CheckIn mildStrain(Moment injury, Moment at)
{
    CheckIn said;
    said.at = at;
    said.startedAt = injury;
    said.painNow = 2;
    said.painWorst = 4;
    said.onset = Onset::DuringRun;
    said.feel = {Feel::Sudden};
    said.spread = Spread::Focal;
    said.side = Side::Right;
    said.site = Site::MidThigh;
    said.walking = Walking::Normal;
    return said;
}

CheckIn soreness(Moment session, Moment at, PainScore pain)
{
    CheckIn said;
    said.at = at;
    said.startedAt = session;
    said.painNow = pain;
    said.onset = Onset::Delayed;
    said.feel = {Feel::Ache, Feel::Stiff};
    said.spread = Spread::Diffuse;
    said.side = Side::Both;
    said.site = Site::MidThigh;
    said.unusualLoad = UnusualLoad::BothLegs;
    return said;
}

QList<Gate> gatesUpTo(Stage stage)
{
    // The gates of evidence 4.2 and 9.1, spelled out here on purpose instead of read from the protocol.
    QList<Gate> gates;
    if (stage >= Stage::Regain)
        gates += Gate::BriskWalk30min;
    if (stage >= Stage::Strengthen)
        gates += {Gate::SlowJog, Gate::IsometricHold, Gate::SingleLegSquat, Gate::Bike5min, Gate::FullKneeExtension};
    if (stage >= Stage::ReturnToRun)
        gates += Gate::SingleLegBridge;
    if (stage >= Stage::Full)
        gates += {Gate::JogModerate, Gate::Run70, Gate::Run100, Gate::ChangeDirection, Gate::Palpation};
    return gates;
}

PlanRequest request(const Profile &profile, Moment now, int weeks)
{
    PlanRequest asked;
    asked.profile = profile;
    asked.protocols = builtIn();
    asked.now = now;
    asked.nowOffsetSeconds = 3'600;
    asked.weeks = weeks;
    return asked;
}

Facts factsOf(const PlanRequest &request)
{
    return orEnd(gatherFacts(request.profile, request.protocols, request.now, request.nowOffsetSeconds));
}

} // namespace stridewell::kit
