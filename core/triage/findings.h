// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/sign_rule.h"

#include <QList>
#include <QString>

namespace stridewell {

/// A sign that a check-in shows, with the answer it shows it by.
struct Finding
{
    const SignRule *sign;
    QString because;
};

/// Every sign of a picture, in the order of their tables.
QList<Finding> findingsOf(const Picture &picture);

/// The trouble lies in the muscle or its tendon, so that it is followed like a strain.
bool comesFromMuscle(Suspicion suspicion);

/// Rest, ice and compression go on while waiting to be seen where every alarming sign leaves room for them.
bool firstAidMayStay(const QList<Finding> &findings);

} // namespace stridewell
