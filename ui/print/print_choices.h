// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/keys.h"

#include <QDate>
#include <QLocale>
#include <QPageLayout>
#include <QString>

#include <optional>

namespace stridewell {

using namespace Qt::StringLiterals;

/// What can be printed.
enum class PrintLayout {
    Week,
    Handout,
    Log,
    Today,
    Report
};
template <>
inline constexpr auto keysOf<PrintLayout> = std::array{"week"_L1, "handout"_L1, "log"_L1, "today"_L1, "report"_L1};

enum class PaperSize {
    A4,
    Letter
};
template <>
inline constexpr auto keysOf<PaperSize> = std::array{"a4"_L1, "letter"_L1};

/// What a person chooses for a print and finds again the next time.
struct PrintChoices
{
    PrintLayout layout = PrintLayout::Week;
    std::optional<PaperSize> paper = {}; ///< absent = as is usual where the reader lives
    int textPoints = 12;                 ///< 12, 14 or 18
    int weeks = 1;                       ///< how many; 1 to 4 in the window

    bool operator==(const PrintChoices &) const = default;
};

/// The days that a print tells of, both included.
struct PrintSpan
{
    QDate from = {};
    QDate to = {};
    bool holds(QDate day) const { return day >= from && day <= to; }
    bool operator==(const PrintSpan &) const = default;
};

/// The paper that is usual where a locale is spoken. Source: CLDR, paper size by territory.
PaperSize usualPaper(const QLocale &locale);

/// True for a layout whose head names the clinic.
bool namesClinic(PrintLayout layout);
/// True for a layout of days that the reader chooses.
bool hasDays(PrintLayout layout);
/// The `weeks` from the first one of `from` on.
PrintSpan weeksFrom(QDate from, int weeks);

/// Paper, orientation and margins of a layout; the log lies across, all others stand.
QPageLayout pageLayout(PrintLayout layout, PaperSize paper);

/// "Handout Sam 2026-11-23.pdf": a name for the file, without what file systems do not take.
QString pdfName(PrintLayout layout, const QString &athlete, QDate from);

/// "Week plan", "Handout", "Log sheet", "Today", "Progress report".
QString words(PrintLayout layout);

} // namespace stridewell
