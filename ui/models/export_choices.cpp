// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/export_choices.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace stridewell {

namespace {

constexpr int daysPerWeek = 7;

QString say(const char *text)
{
    return QCoreApplication::translate("stridewell", text);
}

/// A count in words; `one` for a single thing, `many` with its %n for any other number.
QString counted(qsizetype count, const char *one, const char *many)
{
    return QCoreApplication::translate("stridewell", count == 1 ? one : many, nullptr, static_cast<int>(count));
}

QString plain(QString name)
{
    for (const QChar c : u"/\\:*?\"<>|"_s)
        name.replace(c, u'-');
    return name.simplified();
}

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
    return say("%1 in %2, %3.")
        .arg(counted(items, "1 item", "%n items"), counted(weeks, "1 week", "%n weeks"),
             view.formats.range(span.from, span.to));
}

QString calendarWords(const CalendarUpdate &update)
{
    QStringList parts;
    if (update.added > 0)
        parts += counted(update.added, "1 new", "%n new");
    if (update.changed > 0)
        parts += counted(update.changed, "1 changed", "%n changed");
    if (update.cancelled > 0)
        parts += counted(update.cancelled, "1 cancelled", "%n cancelled");
    return parts.isEmpty() ? say("Nothing has changed since this calendar was last written.")
                           : say("Since this calendar was last written: %1.").arg(parts.join(u", "_s));
}

QString runsWords(const PlanView &view)
{
    const QList<Run> &runs = view.profile.runs;
    const QString count = counted(runs.size(), "1 run", "%n runs");
    if (runs.isEmpty())
        return count + u'.';
    const auto [first, last] = std::ranges::minmax_element(runs, {}, &Run::start);
    return say("%1, %2.").arg(
        count, view.formats.range(view.formats.zone.day(first->start), view.formats.zone.day(last->start)));
}

QString profileWords(const Profile &profile)
{
    return say("All that is known of %1: %2, %3, %4. Another Stridewell reads it back to the same plan.")
        .arg(profile.athlete.name, counted(profile.runs.size(), "1 run", "%n runs"),
             counted(profile.checkIns.size(), "1 check-in", "%n check-ins"),
             counted(profile.logs.size(), "1 log entry", "%n log entries"));
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
    return plain(QStringList{view.profile.athlete.name, words(choices.kind), view.today().toString(Qt::ISODate)}.join(
               u' ')) +
           fileEnd(choices.kind);
}

QString keptFileName(const QString &athlete)
{
    const QString name = plain(athlete);
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
        return say("Calendar");
    case ExportKind::PlanTable:
        return say("Plan table");
    case ExportKind::LogTable:
        return say("Log table");
    case ExportKind::RunTable:
        return say("Run table");
    case ExportKind::Profile:
        return say("Whole profile");
    case ExportKind::Pages:
        return say("Pages");
    }
    Q_UNREACHABLE();
}

QString fileFilter(ExportKind kind)
{
    switch (kind) {
    case ExportKind::Calendar:
        return say("Calendar (*.ics)");
    case ExportKind::PlanTable:
    case ExportKind::LogTable:
    case ExportKind::RunTable:
        return say("Table (*.csv)");
    case ExportKind::Profile:
        return say("Profile (*.json)");
    case ExportKind::Pages:
        return say("PDF (*.pdf)");
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
        return counted(view.profile.logs.size(), "1 log entry or note.", "%n log entries and notes.");
    case ExportKind::RunTable:
        return runsWords(view);
    case ExportKind::Profile:
        return profileWords(view.profile);
    }
    Q_UNREACHABLE();
}

} // namespace stridewell
