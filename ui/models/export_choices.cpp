// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/export_choices.h"

#include "core/base/words.h"
#include "ui/models/counted.h"
#include "ui/models/file_name.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace stridewell {

namespace {

constexpr int daysPerWeek = 7;

QString fileEnd(ExportKind kind)
{
    switch (kind) {
    case ExportKind::Calendar:
        return u".ics"_s;
    case ExportKind::PlanTable:
    case ExportKind::LogTable:
    case ExportKind::RunTable:
        return u".csv"_s;
    case ExportKind::Profile:
        return u".json"_s;
    case ExportKind::Pages:
        return u".pdf"_s;
    }
    Q_UNREACHABLE();
}

/// "42 items in 6 weeks, 23 November 2026 – 3 January 2027."
QString itemsWords(const ExportChoices &choices, const PlanView &view)
{
    const CalendarSpan span = exportSpan(choices, view);
    const qint64 weeks = (span.from.daysTo(span.to) + daysPerWeek) / daysPerWeek;
    const qsizetype items = itemsToExport(choices, view).size();
    return Words::tr("%1 in %2, %3.")
        .arg(counted(QT_TRANSLATE_NOOP("stridewell", "1 item"), QT_TRANSLATE_N_NOOP("stridewell", "%n items"), items),
             counted(QT_TRANSLATE_NOOP("stridewell", "1 week"), QT_TRANSLATE_N_NOOP("stridewell", "%n weeks"), weeks),
             view.formats.range(span.from, span.to));
}

QString calendarWords(const CalendarUpdate &update)
{
    QStringList parts;
    if (update.added > 0)
        parts += counted(QT_TRANSLATE_NOOP("stridewell", "1 new"), QT_TRANSLATE_N_NOOP("stridewell", "%n new"),
                         update.added);
    if (update.changed > 0)
        parts += counted(QT_TRANSLATE_NOOP("stridewell", "1 changed"), QT_TRANSLATE_N_NOOP("stridewell", "%n changed"),
                         update.changed);
    if (update.cancelled > 0)
        parts += counted(QT_TRANSLATE_NOOP("stridewell", "1 cancelled"),
                         QT_TRANSLATE_N_NOOP("stridewell", "%n cancelled"), update.cancelled);
    return parts.isEmpty() ? Words::tr("Nothing has changed since this calendar was last written.")
                           : Words::tr("Since this calendar was last written: %1.").arg(parts.join(u", "_s));
}

QString runsWords(const PlanView &view)
{
    const QList<Run> &runs = view.profile.runs;
    const QString count =
        counted(QT_TRANSLATE_NOOP("stridewell", "1 run"), QT_TRANSLATE_N_NOOP("stridewell", "%n runs"), runs.size());
    if (runs.isEmpty())
        return count + u'.';
    const auto [first, last] = std::ranges::minmax_element(runs, {}, &Run::start);
    return Words::tr("%1, %2.").arg(
        count, view.formats.range(view.formats.zone.day(first->start), view.formats.zone.day(last->start)));
}

QString profileWords(const Profile &profile)
{
    return Words::tr("All that is known of %1: %2, %3, %4. Another Stridewell reads it back to the same plan.")
        .arg(profile.athlete.name,
             counted(QT_TRANSLATE_NOOP("stridewell", "1 run"), QT_TRANSLATE_N_NOOP("stridewell", "%n runs"),
                     profile.runs.size()),
             counted(QT_TRANSLATE_NOOP("stridewell", "1 check-in"), QT_TRANSLATE_N_NOOP("stridewell", "%n check-ins"),
                     profile.checkIns.size()),
             counted(QT_TRANSLATE_NOOP("stridewell", "1 log entry"),
                     QT_TRANSLATE_N_NOOP("stridewell", "%n log entries"), profile.logs.size()));
}

} // namespace

bool takesWeeks(ExportKind kind)
{
    return kind == ExportKind::Calendar || kind == ExportKind::PlanTable || kind == ExportKind::Pages;
}

CalendarSpan exportSpan(const ExportChoices &choices, const PlanView &view)
{
    const QDate from = weekStart(view.today(), view.weekStarts);
    if (choices.weeks == 0)
        return {from, view.plan.to};
    return {from, std::min(from.addDays(daysPerWeek * choices.weeks - 1), view.plan.to)};
}

QList<Item> itemsToExport(const ExportChoices &choices, const PlanView &view)
{
    const CalendarSpan span = exportSpan(choices, view);
    QList<Item> items = view.plan.items;
    items.removeIf([&](const Item &item) { return !span.holds(item.day); });
    return items;
}

QString exportFileName(const ExportChoices &choices, const PlanView &view)
{
    return fileName({view.profile.athlete.name, words(choices.kind), view.today().toString(Qt::ISODate)}) +
           fileEnd(choices.kind);
}

QString keptFileName(const QString &athlete)
{
    const QString name = fileName({athlete});
    return (name.isEmpty() || name.startsWith(u'.') ? u"stridewell"_s + name : name) + u".ics"_s;
}

QString freeFileIn(const QString &folder, const QString &name, const QString &own)
{
    const QDir there(folder);
    const QFileInfo parts(name);
    QString file = there.filePath(name);
    for (int count = 2; QFileInfo::exists(file) && file != own; ++count)
        file = there.filePath(u"%1 %2.%3"_s.arg(parts.completeBaseName()).arg(count).arg(parts.suffix()));
    return file;
}

QString words(ExportKind kind)
{
    switch (kind) {
    case ExportKind::Calendar:
        return Words::tr("Calendar");
    case ExportKind::PlanTable:
        return Words::tr("Plan table");
    case ExportKind::LogTable:
        return Words::tr("Log table");
    case ExportKind::RunTable:
        return Words::tr("Run table");
    case ExportKind::Profile:
        return Words::tr("Whole profile");
    case ExportKind::Pages:
        return Words::tr("Pages");
    }
    Q_UNREACHABLE();
}

QString fileFilter(ExportKind kind)
{
    switch (kind) {
    case ExportKind::Calendar:
        return Words::tr("Calendar (*.ics)");
    case ExportKind::PlanTable:
    case ExportKind::LogTable:
    case ExportKind::RunTable:
        return Words::tr("Table (*.csv)");
    case ExportKind::Profile:
        return Words::tr("Profile (*.json)");
    case ExportKind::Pages:
        return Words::tr("PDF (*.pdf)");
    }
    Q_UNREACHABLE();
}

QString exportSummary(const ExportChoices &choices, const PlanView &view, const CalendarUpdate &update)
{
    switch (choices.kind) {
    case ExportKind::Calendar:
        return itemsWords(choices, view) + u'\n' + calendarWords(update);
    case ExportKind::PlanTable:
    case ExportKind::Pages:
        return itemsWords(choices, view);
    case ExportKind::LogTable:
        return counted(QT_TRANSLATE_NOOP("stridewell", "1 log entry or note."),
                       QT_TRANSLATE_N_NOOP("stridewell", "%n log entries and notes."), view.profile.logs.size());
    case ExportKind::RunTable:
        return runsWords(view);
    case ExportKind::Profile:
        return profileWords(view.profile);
    }
    Q_UNREACHABLE();
}

} // namespace stridewell
