// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/triage.h"

#include "core/base/words.h"
#include "core/triage/assessment_words.h"
#include "core/triage/carry_over.h"
#include "core/triage/findings.h"
#include "core/triage/picture_kind.h"
#include "core/triage/strain_stages.h"
#include "core/triage/triage_course.h"

#include <algorithm>

namespace stridewell {

namespace {

constexpr double hoursPerDay = 24.0;
constexpr double daysPerMonth = 30.44;
constexpr double longestPregnancyWeeks = 45; ///< what a check-in can say (validation)

/// What the check-ins before the one being judged leave behind.
struct Past
{
    CheckIn said = {};
    TriageClass triageClass = TriageClass::None;
    bool muscleTrouble = false; ///< a strain, or an alarm that came from the muscle, is still open
    Episode episode = {};
    QStringList signs = {};                ///< for an alarm or a visit that were named or still open
    std::optional<Moment> lastStrain = {}; ///< when the newest strain began
    std::optional<Side> lastStrainSide = {};
    std::optional<Moment> fullSince = {};
    bool any = false;
};

/// A later check-in that is silent about what alarmed before does not take the alarm away.
CheckIn withOpenAlarms(const CheckIn &said, const Past &past, const TriageNumbers &numbers)
{
    const bool alarmed = past.any && isMoreAlarming(past.triageClass, TriageClass::Physio);
    const double days = hoursBetween(past.said.at, said.at) / hoursPerDay;
    if (!alarmed || days > numbers.carryForwardDays.value)
        return said;
    CheckIn merged = said;
    takeOver(merged, past.said);
    return merged;
}

Reason openEpisode(const Past &past, const Zone &zone)
{
    return Reason{
        u"triage.open_episode"_s,
        u"check-in of "_s + zone.toIso(past.said.at),
        Words::tr("An earlier check-in looked like a strain. Pain that has gone does not end it; its gates do."),
        {u"4.2"_s, u"S9"_s}};
}

Moment recheckAt(const Assessment &assessment, const Episode &episode, const Protocols &protocols)
{
    if (assessment.triageClass == TriageClass::Soreness) {
        const Moment bySoreness = episode.began + hours(protocols.soreness.recheckHours.value);
        if (bySoreness > assessment.at)
            return bySoreness;
    }
    const bool acute = episode.kind == PictureKind::Suspended || episode.kind == PictureKind::Strain ||
                       assessment.triageClass == TriageClass::Soreness;
    return assessment.at +
           hours(acute ? protocols.triage.recheckAcuteHours.value : protocols.soreness.recheckHours.value);
}

class Judge
{
public:
    Judge(const Athlete &athlete, const Protocols &protocols, const Zone &zone)
        : m_athlete(athlete), m_protocols(protocols), m_zone(zone)
    {
    }

    TriageOutcome judge(const CheckIn &newest)
    {
        CheckIn said = withOpenAlarms(newest, m_past, m_protocols.triage);
        rememberEarlierStrain(said);
        rememberPregnancy(said);
        const Picture picture = pictureOf(said);
        const QList<Finding> findings = findingsOf(picture);

        TriageOutcome outcome;
        outcome.assessment.at = newest.at;
        QList<Suspicion> suspicions;
        for (const Finding &finding : findings) {
            const SignRule &sign = *finding.sign;
            if (isMoreAlarming(sign.givesAtLeast, outcome.assessment.triageClass))
                outcome.assessment.triageClass = sign.givesAtLeast;
            outcome.assessment.reasons += Reason{sign.id, finding.because, Words::tr(sign.text), sign.sources};
            if (!suspicions.contains(sign.suspicion))
                suspicions += sign.suspicion;
        }
        keepStrainOpen(said, outcome, suspicions);
        keepReferral(newest, picture, outcome, suspicions);
        followEpisode(said, picture, outcome, suspicions);
        outcome.episode.firstAid = outcome.assessment.triageClass == TriageClass::Urgent && firstAidMayStay(findings);
        describe(outcome.assessment, suspicions, outcome.episode, m_athlete, m_protocols);
        if (outcome.assessment.triageClass != TriageClass::None) {
            outcome.assessment.recheckAt = recheckAt(outcome.assessment, outcome.episode, m_protocols);
            m_complaints += Complaint{newest.at, outcome.assessment.triageClass};
        }
        outcome.complaints = m_complaints;
        remember(said, outcome, suspicions);
        outcome.lastStrain = m_past.lastStrain;
        outcome.fullSince = m_past.fullSince;
        return outcome;
    }

private:
    Picture pictureOf(const CheckIn &said) const
    {
        Picture picture{said, m_athlete, m_protocols, ageOn(m_athlete, m_zone.day(said.at))};
        if (strainStillOpen(said)) {
            picture.openStrain = m_past.episode.began;
            picture.gatePassed = m_past.episode.stage > Stage::Protect;
        }
        const GateNumbers &first = m_protocols.strain.gates.first();
        picture.gatePassed = picture.gatePassed || passes(first, said.gates + m_past.episode.painless);
        return picture;
    }

    /// What asked for a physiotherapist's look stays for as long as that visit may take, unless it is answered anew:
    /// pain that has gone since does not put the visit off.
    void keepReferral(const CheckIn &said, const Picture &now, TriageOutcome &outcome, QList<Suspicion> &suspicions)
    {
        TriageClass &triageClass = outcome.assessment.triageClass;
        if (m_referral && hoursBetween(m_referral->at, said.at) > m_protocols.triage.physioWithinHours.value)
            m_referral.reset();
        if (isMoreAlarming(triageClass, TriageClass::Physio))
            return;
        CheckIn merged = said;
        if (m_referral) {
            takeOver(merged, *m_referral);
            if (triageClass != TriageClass::Physio)
                merged.at = m_referral->at;
            keepSigns(said, now, merged, outcome, suspicions);
        }
        m_referral = triageClass == TriageClass::Physio ? std::optional(merged) : std::nullopt;
    }

    /// Adds the signs for a physiotherapist that `merged` holds from earlier check-ins and `said` leaves unanswered.
    void keepSigns(const CheckIn &said, const Picture &now, CheckIn merged, TriageOutcome &outcome,
                   QList<Suspicion> &suspicions) const
    {
        Assessment &assessment = outcome.assessment;
        const bool strainGoesOn =
            assessment.triageClass != TriageClass::None && strainStillOpen(said) && !isNewInjury(said, now);
        merged.at = said.at;
        const Picture picture = pictureOf(merged);
        for (const SignRule &sign : physioSigns()) {
            const bool known = std::any_of(assessment.reasons.begin(), assessment.reasons.end(),
                                           [&](const Reason &reason) { return reason.rule == sign.id; });
            // A strain ends at its gates, and what lasted too long ends with its pain.
            const bool over = (sign.suspicion == Suspicion::Strain && !strainGoesOn) ||
                              (sign.suspicion == Suspicion::LastingTrouble && !strainGoesOn && said.painNow == 0);
            const QString because = known || over ? QString() : sign.because(picture);
            if (because.isEmpty())
                continue;
            assessment.triageClass = TriageClass::Physio;
            assessment.reasons += Reason{sign.id, because, Words::tr(sign.text), sign.sources};
            if (!suspicions.contains(sign.suspicion))
                suspicions += sign.suspicion;
        }
    }

    /// A strain that earlier check-ins tell of counts like one that was said.
    void rememberEarlierStrain(CheckIn &said) const
    {
        if (!m_past.lastStrain || said.earlierStrainMonths || !said.startedAt)
            return;
        const double days = hoursBetween(*m_past.lastStrain, *said.startedAt) / hoursPerDay;
        const bool sameSide = !m_past.lastStrainSide || !said.side || *said.side == Side::Both ||
                              *m_past.lastStrainSide == Side::Both || *m_past.lastStrainSide == *said.side;
        if (days >= 1.0 && sameSide)
            said.earlierStrainMonths = days / daysPerMonth;
    }

    /// A pregnancy goes on whether a check-in mentions it or not, as far as a check-in could count its weeks.
    void rememberPregnancy(CheckIn &said) const
    {
        const std::optional<double> &before = m_past.episode.pregnantWeeks;
        if (said.pregnantWeeks || !m_past.any || !before)
            return;
        const double weeks = *before + hoursBetween(m_past.said.at, said.at) / (7.0 * hoursPerDay);
        if (weeks <= longestPregnancyWeeks)
            said.pregnantWeeks = weeks;
    }

    bool strainStillOpen(const CheckIn &said) const
    {
        if (!m_past.muscleTrouble)
            return false;
        const double silentDays = hoursBetween(m_past.said.at, said.at) / hoursPerDay;
        return silentDays <= m_protocols.triage.episodeLapseDays.value;
    }

    void keepStrainOpen(const CheckIn &said, TriageOutcome &outcome, QList<Suspicion> &suspicions) const
    {
        if (!strainStillOpen(said))
            return;
        if (isMoreAlarming(TriageClass::Strain, outcome.assessment.triageClass)) {
            outcome.assessment.triageClass = TriageClass::Strain;
            suspicions.removeAll(Suspicion::Soreness);
        }
        if (!suspicions.contains(Suspicion::Strain)) {
            suspicions += Suspicion::Strain;
            outcome.assessment.reasons += openEpisode(m_past, m_zone);
        }
    }

    void followEpisode(const CheckIn &said, const Picture &picture, TriageOutcome &outcome,
                       const QList<Suspicion> &suspicions)
    {
        Episode &episode = outcome.episode;
        const bool goesOn = strainStillOpen(said) && !isNewInjury(said, picture);
        if (goesOn)
            episode = m_past.episode;
        else
            startEpisode(episode, said);
        episode.kind = pictureKindOf(outcome.assessment.triageClass, suspicions, picture);
        episode.lastSaid = said.at;
        episode.painNow = said.painNow;
        episode.side = said.side ? said.side : episode.side;
        episode.pregnantWeeks = said.pregnantWeeks;
        if (episode.kind == PictureKind::Strain)
            moveStage(episode, said, m_protocols.strain);
        const QStringList signs = signsOf(outcome.assessment);
        const bool fresh =
            std::any_of(signs.begin(), signs.end(), [&](const QString &sign) { return !m_past.signs.contains(sign); });
        const bool onTheWayBack = episode.stage > Stage::Regain;
        m_held = goesOn && !signs.isEmpty() && ((fresh && onTheWayBack) || m_held);
        if (m_held && onTheWayBack) {
            episode.stage = Stage::Regain;
            episode.painless.clear();
        }
        // Full training waits for the visit that a new sign asks for, whatever else is painless.
        if (episode.stage == Stage::Full && outcome.assessment.triageClass == TriageClass::Physio)
            episode.stage = Stage::ReturnToRun;
        if (episode.kind == PictureKind::Strain && episode.stage == Stage::Full)
            closeStrain(outcome);
    }

    /// Signs that ask for a look for themselves; not that something lasts long or is outside of what is covered.
    static QStringList signsOf(const Assessment &assessment)
    {
        QStringList ids;
        for (const auto *table : {&emergencySigns(), &urgentSigns(), &physioSigns()}) {
            for (const SignRule &sign : *table) {
                const bool about =
                    sign.suspicion != Suspicion::LastingTrouble && sign.suspicion != Suspicion::NotCovered;
                const bool named = std::any_of(assessment.reasons.begin(), assessment.reasons.end(),
                                               [&](const Reason &reason) { return reason.rule == sign.id; });
                if (about && named)
                    ids += sign.id;
            }
        }
        return ids;
    }

    static void startEpisode(Episode &episode, const CheckIn &said)
    {
        episode.began = said.startedAt.value_or(said.at);
        episode.firstSaid = said.at;
    }

    /// The last gate is passed: full training again.
    static void closeStrain(TriageOutcome &outcome)
    {
        if (outcome.assessment.triageClass != TriageClass::Strain)
            return;
        outcome.assessment.triageClass = TriageClass::None;
        outcome.assessment.reasons.clear();
        outcome.episode.kind = PictureKind::Healthy;
    }

    bool isNewInjury(const CheckIn &said, const Picture &picture) const
    {
        return said.startedAt && picture.strainLike() &&
               hoursBetween(m_past.episode.began, *said.startedAt) > hoursPerDay;
    }

    void remember(const CheckIn &said, const TriageOutcome &outcome, const QList<Suspicion> &suspicions)
    {
        const bool muscle = std::any_of(suspicions.begin(), suspicions.end(), comesFromMuscle);
        m_past.any = true;
        m_past.said = said;
        m_past.triageClass = outcome.assessment.triageClass;
        m_past.episode = outcome.episode;
        m_past.signs = signsOf(outcome.assessment);
        m_past.muscleTrouble = muscle && outcome.assessment.triageClass != TriageClass::None;
        if (outcome.episode.kind == PictureKind::Healthy && outcome.episode.stage == Stage::Full && !m_past.fullSince)
            m_past.fullSince = said.at;
        if (m_past.muscleTrouble) {
            m_past.fullSince.reset();
            m_past.lastStrain = outcome.episode.began;
            m_past.lastStrainSide = outcome.episode.side;
        }
    }

    const Athlete &m_athlete;
    const Protocols &m_protocols;
    const Zone &m_zone;
    Past m_past;
    std::optional<CheckIn> m_referral = {}; ///< what asked for a physiotherapist, as last answered
    bool m_held = false;                    ///< a sign that came up on the way back is neither answered nor looked at
    QList<Complaint> m_complaints;
};

} // namespace

QList<TriageOutcome> triageCourse(const Profile &profile, const Protocols &protocols, const Zone &zone)
{
    QList<CheckIn> sorted = profile.checkIns;
    std::stable_sort(sorted.begin(), sorted.end(), [](const CheckIn &a, const CheckIn &b) { return a.at < b.at; });
    Judge judge(profile.athlete, protocols, zone);
    QList<TriageOutcome> course;
    for (const CheckIn &said : sorted)
        course += judge.judge(said);
    return course;
}

std::optional<TriageOutcome> triage(const Profile &profile, const Protocols &protocols, const Zone &zone)
{
    const QList<TriageOutcome> course = triageCourse(profile, protocols, zone);
    return course.isEmpty() ? std::nullopt : std::optional(course.last());
}

std::optional<TriageOutcome> triageAt(const Profile &profile, const Protocols &protocols, const Zone &zone, Moment now)
{
    const auto whole = triage(profile, protocols, zone);
    Profile said = profile;
    if (said.checkIns.removeIf([&](const CheckIn &checkIn) { return checkIn.at > now; }) == 0)
        return whole;
    const auto upToNow = triage(said, protocols, zone);
    const bool raised = upToNow && isMoreAlarming(whole->assessment.triageClass, upToNow->assessment.triageClass);
    return !upToNow || raised ? whole : upToNow;
}

} // namespace stridewell
