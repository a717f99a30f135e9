// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace stridewell {

/// Roles that the models of this room serve beside Qt's own.
enum Role {
    DayRole = Qt::UserRole + 1, ///< QDate of a day cell
    CardsRole,                  ///< QList<Card> of a day cell
    TodayRole,                  ///< bool: this cell is today
    OutsideRole,                ///< bool: the day lies outside the plan
    SumsRole,                   ///< WeekSums of the last column
    BandRole,                   ///< Band that covers this day, invalid without one
    ExerciseRole,               ///< QString: id of an exercise
    SubtitleRole,               ///< QString: the second line of a card
    InPlanRole,                 ///< bool: the plan asks for it from today on
    HiddenRole,                 ///< bool: an exercise that the clinic does not use
    NoteRole,                   ///< QString: the note on this day, or in the last column on the week
    PatientRole,                ///< QString: id of a patient's profile
    ToneRole,                   ///< QString: the tone of the words, as the style sheet names it; empty = ordinary
    StageRole,                  ///< int: a Stage; invalid = none
    PainDaysRole                ///< QList<int>: worst pain of the last days, -1 = not told
};

} // namespace stridewell
