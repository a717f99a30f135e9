// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/quantity.h"

#include <QByteArray>
#include <QDate>

#include <optional>

namespace stridewell {

/// What was asked of a patient on a day, what became of it, and how much it hurt.
struct PatientDay
{
    int planned = 0; ///< exercise items; 9 stands for more
    int done = 0;
    std::optional<PainScore> pain = {}; ///< the worst that was told; absent = nothing was
    bool operator==(const PatientDay &) const = default;
};

/// Days one after the other in three letters each, so that ten thousand patients fit into a list. A day that lies
/// ahead when they are written counts as not done once it has passed.
class PatientDays
{
public:
    /// Days written before and after the day of writing.
    static constexpr int back = 28;
    static constexpr int ahead = 28;

    PatientDays() = default;
    /// As text() gave it. What is no such text counts as no days.
    PatientDays(QDate from, const QByteArray &text);

    void add(const PatientDay &day);
    QDate from() const { return m_from; }
    const QByteArray &text() const { return m_text; }
    /// Absent for a day that was not written.
    std::optional<PatientDay> on(QDate day) const;

    /// The share of what was planned in the four weeks before `today` that was done, 0 to 1. Absent where nothing
    /// was planned, or where nobody looked at the plan for so long that the days are not known.
    std::optional<double> keptShare(QDate today) const;

    bool operator==(const PatientDays &) const = default;

private:
    QDate m_from = {};
    QByteArray m_text = {};
};

} // namespace stridewell
