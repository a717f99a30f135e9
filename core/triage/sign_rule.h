// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/picture.h"

#include <QList>
#include <QStringList>

namespace stridewell {

/// Which part of the body a sign points at; decides what the plan still allows.
enum class Suspicion {
    CaudaEquina,
    Compartment,
    MuscleBreakdown,
    Fracture,
    Clot,
    Bleeding,
    HeartOrLung,
    Infection,
    Avulsion,
    Rupture,
    GrowthPlate,
    BoneStress,
    Nerve,
    Tendon,
    Illness,
    Strain,
    SitBoneTendon,
    Sciatica,
    LastingTrouble,
    NotCovered,
    Unclear,
    Soreness
};

/// A picture of triage: id, the class it gives at least, what it points at, words, evidence rows, a test that quotes
/// the answer which caused it (empty = the picture is not there), and whether first care may go on while waiting to be
/// seen (evidence 7: only for 7.8 to 7.10).
struct SignRule
{
    QString id = {};
    TriageClass givesAtLeast = TriageClass::None;
    Suspicion suspicion = Suspicion::Unclear;
    const char *text = nullptr; ///< marked for translation: Words::tr(text) where it is read
    QStringList sources = {};
    QString (*because)(const Picture &) = nullptr;
    bool firstAid = false;
};

/// Evidence 7.1 to 7.6.
const QList<SignRule> &emergencySigns();
/// Evidence 7.7 to 7.15 and 12.3.
const QList<SignRule> &urgentSigns();
/// Evidence 7.16 to 7.20, 12.7.
const QList<SignRule> &physioSigns();
/// Evidence 7.21, 7.22, section 1: strain or ordinary soreness.
const QList<SignRule> &muscleSigns();

} // namespace stridewell
