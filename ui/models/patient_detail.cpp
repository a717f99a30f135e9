// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/patient_detail.h"

#include "core/base/words.h"
#include "core/progress/pain_course.h"
#include "core/triage/triage.h"
#include "ui/models/check_in_words.h"
#include "ui/models/counted.h"
#include "ui/models/progress_words.h"
#include "ui/models/words.h"

#include <algorithm>

namespace stridewell {

namespace {

constexpr int daysPerWeek = 7;

QString aboutOf(const Profile &profile, const Zone &zone, Moment now)
{
    QStringList parts;
    if (const auto age = ageOn(profile.athlete, zone.day(now)))
        parts += Words::tr("born %1, age %2").arg(QString::number(profile.athlete.born->year()), QString::number(*age));
    parts += counted(QT_TRANSLATE_NOOP("stridewell", "1 run"), QT_TRANSLATE_N_NOOP("stridewell", "%n runs"),
                     profile.runs.size());
    parts += counted(QT_TRANSLATE_NOOP("stridewell", "1 check-in"), QT_TRANSLATE_N_NOOP("stridewell", "%n check-ins"),
                     profile.checkIns.size());
    return parts.join(u" \u00b7 "_s);
}

QString episodeLine(const EpisodeSpan &episode, const Formats &formats)
{
    const QString days =
        episode.open
            ? Words::tr("since %1").arg(formats.locale.toString(episode.span.from, Words::tr("d MMM yyyy", "format")))
            : formats.range(episode.span.from, episode.span.to);
    QStringList stages;
    for (const StageSpan &stage : episode.stages)
        stages += words(stage.stage);
    QString line = days + u": "_s + episodeWords(episode.kind);
    if (!stages.isEmpty())
        line += u" ("_s + stages.join(u" \u2192 "_s) + u')';
    return line;
}

QString doneOf(const QString &what, const QList<Item> &items, ItemKind kind, const Formats &formats)
{
    int all = 0;
    int done = 0;
    for (const Item &item : items) {
        all += item.kind == kind ? 1 : 0;
        done += item.kind == kind && item.state == ItemState::Done ? 1 : 0;
    }
    return all == 0 ? QString() : Words::tr("%1: %2 of %3 done").arg(what, formats.number(done), formats.number(all));
}

QStringList weekOf(const AthleteRead &read, const History &history, const Formats &formats)
{
    const QDate starts = weekStart(history.facts.today, history.weekStarts());
    const QDate ends = starts.addDays(daysPerWeek - 1);
    QList<Item> items = read.plan.items;
    items.removeIf([&](const Item &item) { return item.day < starts || item.day > ends; });
    QStringList lines{doneOf(Words::tr("Strength"), items, ItemKind::Strength, formats),
                      doneOf(Words::tr("Runs"), items, ItemKind::Run, formats)};
    lines.removeAll(QString());
    std::optional<PainScore> worst;
    for (const PainDay &day : painDays(history)) {
        if (day.day >= starts && day.day <= ends)
            worst = std::max(worst.value_or(0), day.worst);
    }
    if (worst)
        lines += Words::tr("Worst pain: %1 of 10").arg(formats.number(*worst));
    return lines;
}

/// Only what was chosen for the patient: the others are the same for everybody.
QString protocolWords(const Protocols &protocols, const Formats &formats)
{
    QStringList chosen;
    for (const ProtocolChoice &choice : protocols.inForce) {
        if (!choice.isDefault)
            chosen += Words::tr("%1 (version %2)").arg(Words::ofData(choice.name), formats.number(choice.version));
    }
    return chosen.isEmpty() ? Words::tr("All as the program comes with them") : chosen.join(u'\n');
}

} // namespace

PatientDetail patientDetail(const ProfileId &id, const AthleteRead &read)
{
    const Formats formats{QLocale(), read.profile.athlete.units, read.zone};
    PatientDetail detail{
        .id = id, .name = read.profile.athlete.name, .about = aboutOf(read.profile, read.zone, read.now)};
    detail.protocols = protocolWords(*read.protocols, formats);
    // The same profile made the plan that came with it, so its zone is known.
    const auto history = gatherHistory(read.profile, read.plan, read.protocols, read.zone, read.now);
    if (!history)
        return detail;
    const QList<EpisodeSpan> known = episodes(*history);
    for (auto it = known.crbegin(); it != known.crend(); ++it)
        detail.episodes += episodeLine(*it, formats);
    if (read.plan.stage && history->facts.triage) {
        for (const Gate gate : history->facts.triage->episode.painless)
            detail.painless += words(gate);
    }
    detail.thisWeek = weekOf(read, *history, formats);
    return detail;
}

} // namespace stridewell
