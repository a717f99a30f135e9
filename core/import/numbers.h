// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/quantity.h"

#include <QStringView>

#include <optional>

namespace stridewell {

enum class DecimalMark {
    Dot,
    Comma
};

/// Finds out what a file writes between whole and fraction. Language and number style are independent, so only
/// the numbers can tell: a mark followed by other than three digits is the decimal one.
class DecimalMarkVote
{
public:
    /// Looks at a cell; what is no number or duration does not count.
    void look(QStringView cell);
    /// The mark most cells speak for; a dot where none does.
    DecimalMark mark() const { return m_commas > m_dots ? DecimalMark::Comma : DecimalMark::Dot; }

private:
    int m_dots = 0;
    int m_commas = 0;
};

/// Without the apostrophe that spreadsheets need before text like "=1+1" or "-12", and without blanks around it.
/// Only an apostrophe before = + - @ (also full width), a tab or a line break is such a guard.
QStringView withoutGuard(QStringView text);

/// True for an empty cell and for what Garmin writes instead: "--", "--:--", "--.--".
bool isBlank(QStringView cell);

/// A plain number; the mark that is not decimal, a blank or an apostrophe may part groups of exactly three
/// digits. Absent when the cell is anything else.
std::optional<double> readNumber(QStringView cell, DecimalMark mark);

/// A length of time.
struct Duration
{
    Seconds value = {};
    /// Written with one colon and no fraction: minutes and seconds, unless a spreadsheet has dropped the seconds.
    bool mayBeHours = false;
    bool operator==(const Duration &) const = default;
};

/// "0:22:07", "20:46", "00:08:02.2". Absent when the cell is anything else.
std::optional<Duration> readDuration(QStringView cell, DecimalMark mark);

} // namespace stridewell
