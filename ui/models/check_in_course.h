// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/model/check_in.h"
#include "core/model/profile.h"
#include "core/protocol/protocol.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace stridewell {

/// What is known before a check-in is asked for.
struct CheckInBackground
{
    Moment now = {}; ///< the moment of the check-in
    Zone zone = {};
    QList<Run> recentRuns = {}; ///< of today and the days before, newest first
    /// The check-in that told of a trouble which still goes on.
    std::optional<CheckIn> trouble = {};
    bool strainOpen = false;     ///< that trouble is a strain whose gates have not all been passed
    QStringList openAlarms = {}; ///< keys that gave an alarm before and are to be answered anew
    QList<Gate> gatesDue = {};   ///< what the next stage of a strain still waits for
    PainScore painLimit = 0;     ///< above it no gate counts
};

/// Gathers it from a profile.
CheckInBackground backgroundOf(const Profile &profile, const Protocols &protocols, const Zone &zone, Moment now);

enum class Feeling {
    NotSaid,
    Fine,
    Hurts
};

/// A check-in while it is being answered. A value, so that it can be kept when the window is closed.
struct CheckInDraft
{
    CheckIn said = {};
    Feeling feeling = Feeling::NotSaid;
    std::optional<bool> sameTrouble = {}; ///< it is the trouble of CheckInBackground
    QString step = {};                    ///< where the person was

    bool operator==(const CheckInDraft &) const = default;
};

/// Something is said in it that would be a pity to lose.
bool isBegun(const CheckInDraft &draft);

/// One page of a check-in: a question, or a small group that belongs together.
struct CourseStep
{
    enum class Kind {
        Feeling,
        Same,      ///< is it the trouble that was told of before?
        Signs,     ///< yes/no questions to tick; what is not ticked is answered "no" on the way on
        Questions, ///< each with its own control
        Answer     ///< how it looks, what to do, how the plan would change
    };

    QString id = {};
    Kind kind = Kind::Questions;
    QString title = {};
    QString hint = {};
    QStringList questions = {}; ///< keys
};

/// The pages of a check-in as it stands: signs of an emergency first, then what tells the pictures apart, and only
/// what earlier answers have not made pointless. Every sign of an emergency and every urgent one is asked when
/// something hurts.
QList<CourseStep> courseOf(const CheckInDraft &draft, const CheckInBackground &background);

/// Takes over what does not change from the check-in that told of the same trouble first: when it began, where it
/// is, and for anything but an open strain also how it came.
void takeSameTrouble(CheckIn &said, const CheckInBackground &background);

} // namespace stridewell
