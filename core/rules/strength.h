// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/facts.h"
#include "core/rules/rule.h"

namespace stridewell {

class RuleBook;

/// How many days from `from` to `to`, both included, may hold strength work, and Nordics and deadlifts at that, as
/// far as rules about single days tell. Days that are over count as closed.
struct OpenDays
{
    int strength = 0;
    int eccentric = 0;
};
OpenDays openDays(const RuleBook &book, const Facts &facts, QDate from, QDate to);

/// An exercise rests for a while after the pain of its last log.
bool mayDoNordics(const Facts &facts);
bool mayDoEccentrics(const Facts &facts);
bool mayTrainStrength(const Facts &facts);

/// The fewest strength sessions a week must hold when only `daysOpen` of its days allow them: what the other days
/// could not have held themselves, so that a partial week counts pro rata. While bridges rest every session holds
/// Nordics or deadlifts, and no more are asked for than a week holds at the distance that age asks of them.
int fewestSessions(const Facts &facts, int daysOpen);

/// The way through the Nordic table, session by session, from where the logs have come.
class NordicCourse
{
public:
    NordicCourse(const Facts &facts, const StrengthProgress &progress);

    /// The row of a session on `day`, which does not lie before the last one.
    const NordicRow &rowOn(QDate day) const;
    /// Its place in the table, from 0.
    int indexOn(QDate day) const;
    /// Counts a session on `day`.
    void take(QDate day);
    /// The last session, logged or counted; invalid = none.
    QDate last() const { return m_last; }

private:
    const Facts &m_facts;
    int m_row;
    QDate m_last;
};

/// The course that a plan may be on at most when it begins later than today: each week before it held Nordics.
NordicCourse nordicCourseInto(QDate begins, const Facts &facts);

/// Days of the week that begins on `week` on which Nordics were logged.
int nordicsLoggedIn(const StrengthProgress &progress, const Facts &facts, QDate week);

/// The Nordic curls of an item, wherever it has them: in its doses, its warm-up or its cool-down.
QList<Dose> nordicDoses(const Item &item);

/// True when the Nordic curls of an item are more sets or repetitions, all taken together, than a row allows, when they
/// do not say how many they are, or when they are weighted before the table has come to its last repetitions.
bool exceedsRow(const Item &item, const NordicRow &row, const StrengthNumbers &numbers);

/// The dose of a rung.
Dose ladderDose(const QList<Dose> &ladder, int rung);

} // namespace stridewell
