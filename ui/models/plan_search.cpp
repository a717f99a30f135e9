// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/plan_search.h"

#include "core/base/words.h"
#include "core/model/note.h"
#include "ui/models/dose_words.h"
#include "ui/models/words.h"

#include <algorithm>
#include <cmath>

namespace stridewell {

namespace {

bool holds(const QString &text, const QStringList &wanted)
{
    return std::ranges::all_of(wanted, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// The first of `parts` that holds any of the words, on one line.
QString firstWith(const QStringList &parts, const QStringList &wanted)
{
    for (const QString &part : parts) {
        const bool any =
            std::ranges::any_of(wanted, [&](const QString &word) { return part.contains(word, Qt::CaseInsensitive); });
        if (any)
            return part.simplified();
    }
    return {};
}

std::optional<PlanHit> hitOf(const Item &item, const PlanView &view, const QStringList &wanted)
{
    QStringList parts{words(item.kind)};
    if (item.run)
        parts += words(item.run->type);
    for (const Dose &dose : item.strength)
        parts += exerciseFullName(dose.exercise);
    const QString note = view.logs.value(item.id).note;
    if (!note.isEmpty())
        parts += note;
    parts += view.formats.longDay(item.day);
    if (!holds(item.title + u'\n' + parts.join(u'\n'), wanted))
        return std::nullopt;
    const QString where = holds(item.title, wanted) ? QString() : firstWith(parts, wanted);
    return PlanHit{item.day, item.id, item.title, where};
}

std::optional<PlanHit> hitOf(const Log &log, const PlanView &view, const QStringList &wanted)
{
    const auto place = notePlace(log.item);
    if (!place || !holds(log.note + u'\n' + view.formats.longDay(place->day), wanted))
        return std::nullopt;
    const QString title = place->scope == NoteScope::Day ? Words::tr("Note on the day") : Words::tr("Note on the week");
    const QString line = firstWith(log.note.split(u'\n'), wanted);
    return PlanHit{place->day, {}, title, line.isEmpty() ? log.note.simplified() : line};
}

} // namespace

QList<PlanHit> searchPlan(const PlanView &view, const QString &text, int most)
{
    const QStringList wanted = text.simplified().split(u' ', Qt::SkipEmptyParts);
    QList<PlanHit> hits;
    if (wanted.isEmpty())
        return hits;
    for (const Item &item : view.plan.items) {
        if (const auto hit = hitOf(item, view, wanted))
            hits += *hit;
    }
    for (const Log &log : view.profile.logs) {
        if (const auto hit = hitOf(log, view, wanted))
            hits += *hit;
    }
    const QDate today = view.today();
    std::ranges::stable_sort(hits, {}, [today](const PlanHit &hit) { return std::abs(today.daysTo(hit.day)); });
    if (hits.size() > most)
        hits.resize(most);
    return hits;
}

} // namespace stridewell
