// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/pain_course.h"

#include "core/triage/triage_course.h"

#include <QMap>

#include <algorithm>

namespace stridewell {

namespace {

/// Puts the episodes together, one judged check-in after the other.
class EpisodeBook
{
public:
    explicit EpisodeBook(const Facts &facts) : m_facts(facts) {}

    void add(const TriageOutcome &outcome)
    {
        const Episode &now = outcome.episode;
        const QDate said = m_facts.zone.day(outcome.assessment.at);
        closeSilent(outcome.assessment.at);
        if (now.kind == PictureKind::Healthy) {
            close(said);
            return;
        }
        const QDate began = m_facts.zone.day(now.began);
        // A check-in that says no new beginning goes on with what is open.
        const bool goesOn = m_open && (now.began == m_began || now.began == outcome.assessment.at);
        if (!goesOn) {
            close(std::max(began.addDays(-1), m_open ? m_episodes.last().span.from : began));
            m_episodes += EpisodeSpan{.span = {began, said}};
            m_open = true;
            m_began = now.began;
        }
        EpisodeSpan &episode = m_episodes.last();
        episode.kind = now.kind;
        episode.span.to = std::max(episode.span.to, said);
        m_lastSaid = outcome.assessment.at;
        if (now.kind == PictureKind::Strain)
            addStage(episode, now.stage, said);
    }

    QList<EpisodeSpan> finish()
    {
        closeSilent(m_facts.now);
        if (m_open) {
            EpisodeSpan &episode = m_episodes.last();
            episode.open = true;
            close(std::max(m_facts.today, episode.span.to));
        }
        return m_episodes;
    }

private:
    void addStage(EpisodeSpan &episode, Stage stage, QDate day)
    {
        const QDate from = episode.stages.isEmpty() ? episode.span.from : day;
        if (!episode.stages.isEmpty() && episode.stages.last().stage == stage) {
            episode.stages.last().span.to = day;
            return;
        }
        if (!episode.stages.isEmpty())
            episode.stages.last().span.to = std::max(episode.stages.last().span.from, day.addDays(-1));
        episode.stages += StageSpan{{from, day}, stage};
    }

    void close(QDate last)
    {
        if (!m_open)
            return;
        EpisodeSpan &episode = m_episodes.last();
        episode.span.to = last;
        if (!episode.stages.isEmpty())
            episode.stages.last().span.to = std::max(last, episode.stages.last().span.from);
        m_open = false;
    }

    /// Soreness ends by itself, and what nobody has spoken of for long is history.
    void closeSilent(Moment until)
    {
        if (!m_open)
            return;
        const Protocols &numbers = m_facts.numbers();
        if (m_episodes.last().kind == PictureKind::Soreness) {
            const Moment gone = m_began + hours(numbers.soreness.recheckHours.value);
            if (std::max(gone, m_lastSaid) < until)
                close(m_facts.zone.day(std::max(gone, m_lastSaid)));
        } else if (hoursBetween(m_lastSaid, until) > numbers.triage.episodeLapseDays.value * 24.0) {
            close(m_facts.zone.day(m_lastSaid));
        }
    }

    const Facts &m_facts;
    QList<EpisodeSpan> m_episodes;
    bool m_open = false;
    Moment m_began;
    Moment m_lastSaid;
};

} // namespace

QList<PainDay> painDays(const History &history)
{
    const Facts &facts = history.facts;
    QMap<QDate, PainScore> worst;
    const auto tell = [&](QDate day, const std::optional<PainScore> &pain) {
        if (pain && day <= facts.today)
            worst[day] = std::max(worst.value(day, 0), *pain);
    };
    for (const CheckIn &said : facts.profile.checkIns) {
        tell(facts.zone.day(said.at), said.painNow);
        if (said.startedAt)
            tell(facts.zone.day(*said.startedAt), said.painWorst);
    }
    for (const Run &run : facts.profile.runs)
        tell(facts.zone.day(run.start), run.pain);
    for (const Log &log : facts.profile.logs) {
        const QDate day = facts.zone.day(log.at);
        tell(day, log.pain);
        tell(day.addDays(1), log.painNextDay);
    }
    QList<PainDay> days;
    for (auto it = worst.cbegin(); it != worst.cend(); ++it)
        days += PainDay{it.key(), it.value()};
    return days;
}

QList<EpisodeSpan> episodes(const History &history)
{
    const Facts &facts = history.facts;
    EpisodeBook book(facts);
    for (const TriageOutcome &outcome : triageCourse(facts.profile, facts.numbers(), facts.zone)) {
        if (outcome.assessment.at <= facts.now)
            book.add(outcome);
    }
    return book.finish();
}

bool inEpisode(QDate day, const QList<EpisodeSpan> &episodes)
{
    return std::ranges::any_of(episodes, [&](const EpisodeSpan &episode) { return episode.span.contains(day); });
}

} // namespace stridewell
