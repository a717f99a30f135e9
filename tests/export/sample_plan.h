// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/model/plan.h"

#include <QStringDecoder>

/// A plan for the prints of a plan, and the parts it is made of.
namespace stridewell::plans {

inline Zone madrid()
{
    return Zone::named(u"Europe/Madrid"_s).value();
}

inline Dose counted(const QString &exercise, int sets, const QList<int> &reps)
{
    Dose dose;
    dose.exercise = exercise;
    dose.sets = sets;
    dose.reps = reps;
    return dose;
}

inline Dose held(const QString &exercise, int sets, int seconds)
{
    Dose dose;
    dose.exercise = exercise;
    dose.sets = sets;
    dose.holdSeconds = seconds;
    return dose;
}

inline Item itemOf(const QString &id, QDate day, ItemKind kind, const QString &title)
{
    Item item;
    item.id = ItemId{id};
    item.day = day;
    item.kind = kind;
    item.title = title;
    item.plannedDay = day;
    return item;
}

/// Two weeks with a timed item, whole-day ones, a run, strength, a skipped item and awkward texts.
inline Plan samplePlan()
{
    Plan plan;
    plan.from = QDate(2026, 11, 23);
    plan.to = QDate(2026, 12, 6);
    plan.madeAt = parseMoment(u"2026-11-23T07:30:00+01:00").value();
    plan.stage = Stage::ReturnToRun;
    Assessment said;
    said.triageClass = TriageClass::Strain;
    said.headline = u"This looks like a pulled muscle, so running waits until walking is free of pain and the first "
                    "gates are passed."_s;
    said.seek = Seek{u"a physio"_s, 168};
    said.whatToDo = {u"Walk gently when it is painless"_s};
    said.mustNot = {u"Stretching the sore muscle"_s};
    said.recheckAt = parseMoment(u"2026-11-24T18:00:00+01:00").value();
    plan.assessment = said;
    plan.notices = {{NoticeKind::Warn, u"load.single_run"_s, u"Your 22 km run is 15 % over the longest of 30 days."_s}};

    Item recheck = itemOf(u"11111111-aaaa"_s, QDate(2026, 11, 23), ItemKind::Recheck, u"Look again"_s);
    recheck.start = parseMoment(u"2026-11-23T23:30:00+01:00").value();
    Item ice = itemOf(u"22222222-bbbb"_s, QDate(2026, 11, 24), ItemKind::Ice, u"Cool; then rest, quietly \\ at home"_s);
    ice.start = parseMoment(u"2026-11-24T08:00:00+01:00").value();
    ice.minutes = 15;
    Item run = itemOf(u"33333333-cccc"_s, QDate(2026, 11, 24), ItemKind::Run, u"Easy run"_s);
    run.run = RunDetail{
        RunType::Easy, Metres(8'200), {}, {counted(u"leg_swing"_s, 2, {10, 10})}, {held(u"calf_stretch"_s, 2, 30)}};
    run.stopRule = u"Stop when pain rises.\r\nWalk home."_s;
    run.why = {{u"load.weekly"_s, u"Within ten percent."_s, {u"S40"_s}}};
    Item strength = itemOf(u"44444444-dddd"_s, QDate(2026, 11, 25), ItemKind::Strength, u"=cmd|' /C calc'!A0"_s);
    strength.strength = {counted(u"nordic_curl"_s, 2, {5, 5}), counted(u"single_leg_deadlift"_s, 3, {12, 10, 8})};
    strength.state = ItemState::Skipped;
    Item long1 = itemOf(u"55555555-eeee"_s, QDate(2026, 12, 1), ItemKind::Mobility,
                        u"走"_s.repeated(60) + u"😀"_s.repeated(40) + u"é"_s.repeated(90));
    plan.items = {recheck, ice, run, strength, long1};
    plan.weeks = {Week{QDate(2026, 11, 23), Metres(30'000), Metres(28'000), Metres(30'860), Metres(12'000),
                       Metres(11'000), Metres(12'100), 2, 1},
                  Week{QDate(2026, 11, 30), Metres(33'000), Metres(30'000), Metres(33'000), Metres(12'000),
                       Metres(11'000), Metres(12'100), 2, 1}};
    return plan;
}

/// Strict: nothing is replaced while decoding.
inline bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError() && !text.contains(QChar::ReplacementCharacter);
}

} // namespace stridewell::plans
