// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/model/plan.h"
#include "core/model/profile.h"

namespace stridewell::sample {

inline Moment moment(QStringView iso)
{
    return parseMoment(iso).value();
}

inline const Moment monday = moment(u"2026-11-23T07:30:00+01:00");

inline Run run(QStringView iso, double metres)
{
    Run run;
    run.start = moment(iso);
    run.distance = Metres(metres);
    return run;
}

/// A profile in which every field says something, no two numbers alike, with texts that quoting could spoil.
inline Profile fullProfile()
{
    Profile profile;
    profile.athlete = {.name = u"Zoë “Z” O'Hara; -- ñ🏃"_s,
                       .born = QDate(1986, 5, 4),
                       .timeZone = u"Europe/Madrid"_s,
                       .bodyMass = Kilograms(68.3),
                       .units = Units::Mi,
                       .weekStarts = Weekday::Sun,
                       .conditions = {Condition::Raynaud, Condition::NerveDisease},
                       .medicines = {Medicine::Corticosteroid},
                       .runDays = {Weekday::Mon, Weekday::Wed, Weekday::Sun},
                       .strengthDays = {Weekday::Tue, Weekday::Sat},
                       .longRunDay = Weekday::Sun,
                       .strengthPerWeek = 3,
                       .hardDays = {Weekday::Wed},
                       .wakes = QTime(6, 45),
                       .sleeps = QTime(22, 30, 15, 250),
                       .targetWeek = Metres(40000.5),
                       .bridgeReps = BridgeReps{24, 19},
                       .thomasTight = ThomasTight::Right,
                       .cadenceSpm = 164};

    Run full = run(u"2026-11-20T18:00:00.250Z", 8200.1);
    full.moving = Seconds(2640.5);
    full.elapsed = Seconds(2700);
    full.ascent = Metres(61.9);
    full.type = RunType::WalkRun;
    full.rpe = 7;
    full.pain = 2;
    profile.runs = {run(u"2019-03-01T06:00:00Z", 0.1 + 0.2), full, run(u"2026-11-20T18:00:00.250Z", 9000)};

    CheckIn checkIn;
    checkIn.at = moment(u"2026-11-22T20:00:00Z");
    checkIn.startedAt = moment(u"2026-11-22T18:10:00Z");
    checkIn.painNow = 3;
    checkIn.painWorst = 8;
    checkIn.onset = Onset::DuringRun;
    checkIn.feel = {Feel::Sudden, Feel::Sharp};
    checkIn.spread = Spread::Focal;
    checkIn.side = Side::Right;
    checkIn.site = Site::MidThigh;
    checkIn.event = Event::CrampResolved;
    checkIn.bruise = Bruise::Spreading;
    checkIn.swelling = Swelling::Mild;
    checkIn.gap = Answer::Unsure;
    checkIn.tender = Tender::Spot;
    checkIn.walking = Walking::LimpOver24h;
    checkIn.weakness = Weakness::PainLimited;
    checkIn.improving = Answer::No;
    checkIn.calfDifferenceCm = -1.25;
    for (size_t i = 0; i < signCount; ++i)
        checkIn.signs[i] = static_cast<Answer>(i % 3);
    checkIn.signs[4].reset();
    checkIn.unusualLoad = UnusualLoad::Left;
    checkIn.earlierStrainMonths = 11.5;
    checkIn.weeksSinceReturn = 6.25;
    checkIn.pregnantWeeks = 20.5;
    checkIn.gates = {Gate::SlowJog, Gate::BriskWalk30min};
    CheckIn silent;
    silent.at = moment(u"2026-11-23T06:00:00Z");
    CheckIn brief;
    brief.at = moment(u"2026-11-23T06:15:00Z");
    brief.painNow = 1;
    profile.checkIns = {checkIn, silent, brief};

    Log log;
    log.item = ItemId{u"item-1"_s};
    log.at = moment(u"2026-11-21T09:00:00Z");
    log.state = LogState::Partly;
    log.pain = 4;
    log.painNextDay = 1;
    log.sets = {{u"nordic_curl"_s, {5, 4}}, {u"glute_bridge"_s, {}}};
    log.note = u"line one\nline “two”"_s;
    Log bare;
    bare.item = ItemId{u"item-0"_s};
    bare.at = moment(u"2026-11-22T09:00:00Z");
    bare.state = LogState::Skipped;
    profile.logs = {log, bare};

    profile.requests = {{QDate(2026, 12, 6), RunType::Long, Metres(22000)}, {QDate(2026, 11, 29), RunType::Hills, {}}};
    profile.pinned = {{ItemId{u"b"_s}, QDate(2026, 11, 26), u"travelling"_s},
                      {ItemId{u"a"_s}, QDate(2026, 11, 25), {}}};
    return profile;
}

inline Item item(const QString &id, QDate day, ItemKind kind = ItemKind::Rest)
{
    Item item;
    item.id = ItemId{id};
    item.day = day;
    item.kind = kind;
    item.title = u"Title of "_s + id;
    item.plannedDay = day;
    return item;
}

/// An item in which every field says something.
inline Item fullItem(const QString &id, QDate day)
{
    const Dose dose{.exercise = u"nordic_curl"_s,
                    .sets = 3,
                    .reps = {8, 7, 6},
                    .holdSeconds = 30,
                    .distance = Metres(20.5),
                    .eachSide = true,
                    .restSeconds = 120,
                    .load = Kilograms(12.5),
                    .staticStretch = true};
    const Dose plain{.exercise = u"glute_bridge"_s};
    Item item = sample::item(id, day, ItemKind::Run);
    item.start = moment(u"2026-11-26T17:30:00Z");
    item.minutes = 55;
    item.hard = true;
    item.run = RunDetail{RunType::Tempo, Metres(8000.7), {{2.5, true}, {1, false}}, {dose}, {plain, dose}};
    item.strength = {dose, plain};
    item.activity = u"walk"_s;
    item.why = {{u"load.weekly"_s, u"Because “10 %”"_s, {u"S40"_s, u"8.3"_s}}, {}};
    item.stopRule = u"Stop when it hurts"_s;
    item.state = ItemState::Planned;
    item.plannedDay = day.addDays(-2);
    return item;
}

} // namespace stridewell::sample
