// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/calendar_update.h"
#include "ui/models/plan_view.h"

#include <QString>

namespace stridewell {

/// What can be handed out as a file.
enum class ExportKind {
    Calendar,
    PlanTable,
    LogTable,
    RunTable,
    Profile,
    Pages
};
inline constexpr int exportKinds = 6;

/// What a person wishes of an export.
struct ExportChoices
{
    ExportKind kind = ExportKind::Calendar;
    int weeks = 6; ///< from the week of today on; 0 = all that the plan holds
    CalendarChoices calendar = {};
    bool operator==(const ExportChoices &) const = default;
};

/// True for what is cut from the plan and so asks for a number of weeks.
bool takesWeeks(ExportKind kind);

/// The days of the plan that are wished for, both included.
CalendarSpan exportSpan(const ExportChoices &choices, const PlanView &view);

/// The items of the plan on those days.
QList<Item> itemsToExport(const ExportChoices &choices, const PlanView &view);

/// "Sam plan 2026-11-23.csv": a name without a folder, in letters that every file system takes.
QString exportFileName(const ExportChoices &choices, const PlanView &view);
/// A name for an athlete's calendar in a folder where it is kept up to date. It stays as it was chosen, also when the
/// athlete gets another name, so that whoever takes it from there goes on finding it.
QString keptFileName(const QString &athlete);
/// `name` in a folder, numbered where it is another file's already; `own` may be taken again.
QString freeFileIn(const QString &folder, const QString &name, const QString &own = {});

/// "Calendar", "Plan as a table", …
QString words(ExportKind kind);
/// The filter of a file dialog for that kind.
QString fileFilter(ExportKind kind);

/// What and how much a file will hold, before it is written: "42 items in 6 weeks, 23 November 2026 – 3 January 2027."
/// `update` is what a calendar would be told; of no weight for the other kinds.
QString exportSummary(const ExportChoices &choices, const PlanView &view, const CalendarUpdate &update);

} // namespace stridewell
