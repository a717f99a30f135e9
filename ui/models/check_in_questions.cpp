// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/check_in_questions.h"

#include "core/base/words.h"
#include "ui/models/check_in_words.h"
#include "ui/models/health_words.h"

#include <algorithm>

namespace stridewell {

namespace {

using Kind = Question::Kind;

template <typename E>
void offer(Question &question)
{
    for (size_t i = 0; i < keysOf<E>.size(); ++i) {
        question.options += words(static_cast<E>(i));
        question.optionKeys += QString(keysOf<E>[i]);
    }
}

Question asked(QLatin1StringView key, Kind kind, const QString &text, const QString &hint)
{
    Question question;
    question.key = key;
    question.kind = kind;
    question.text = text;
    question.hint = hint;
    return question;
}

template <typename E>
Question one(QLatin1StringView key, std::optional<E> CheckIn::*field, const QString &text, const QString &hint = {})
{
    Question question = asked(key, Kind::One, text, hint);
    offer<E>(question);
    question.read = [field](const CheckIn &c) {
        return c.*field ? QVariant(static_cast<int>(*(c.*field))) : QVariant();
    };
    question.write = [field](CheckIn &c, const QVariant &answer) {
        c.*field = answer.isValid() ? std::optional(static_cast<E>(answer.toInt())) : std::nullopt;
    };
    return question;
}

template <typename E>
Question many(QLatin1StringView key, QList<E> CheckIn::*field, const QString &text, const QString &hint = {})
{
    Question question = asked(key, Kind::Many, text, hint);
    offer<E>(question);
    question.read = [field](const CheckIn &c) {
        QList<int> places;
        for (const E value : c.*field)
            places += static_cast<int>(value);
        return places.isEmpty() ? QVariant() : QVariant::fromValue(places);
    };
    question.write = [field](CheckIn &c, const QVariant &answer) {
        (c.*field).clear();
        for (const int place : answer.value<QList<int>>())
            (c.*field) += static_cast<E>(place);
    };
    return question;
}

Question sign(Sign which)
{
    Question question;
    question.key = keyOf(which);
    question.text = words(which);
    offer<Answer>(question);
    question.read = [which](const CheckIn &c) {
        return c.sign(which) ? QVariant(static_cast<int>(*c.sign(which))) : QVariant();
    };
    question.write = [which](CheckIn &c, const QVariant &answer) {
        c.sign(which) = answer.isValid() ? std::optional(static_cast<Answer>(answer.toInt())) : std::nullopt;
    };
    return question;
}

Question pain(QLatin1StringView key, std::optional<PainScore> CheckIn::*field, const QString &text)
{
    Question question = asked(key, Kind::Scale, text, Words::tr("0 is no pain, 10 the worst you can imagine."));
    question.most = 10;
    question.read = [field](const CheckIn &c) { return c.*field ? QVariant(*(c.*field)) : QVariant(); };
    question.write = [field](CheckIn &c, const QVariant &answer) {
        c.*field = answer.isValid() ? std::optional(answer.toInt()) : std::nullopt;
    };
    return question;
}

struct Range
{
    double least = 0;
    double most = 0;
    int decimals = 0;
};

Question number(QLatin1StringView key, std::optional<double> CheckIn::*field, Range range, const QString &unit,
                const QString &text, const QString &hint = {})
{
    Question question = asked(key, Kind::Number, text, hint);
    question.unit = unit;
    question.least = range.least;
    question.most = range.most;
    question.decimals = range.decimals;
    question.read = [field](const CheckIn &c) { return c.*field ? QVariant(*(c.*field)) : QVariant(); };
    question.write = [field](CheckIn &c, const QVariant &answer) {
        c.*field = answer.isValid() ? std::optional(answer.toDouble()) : std::nullopt;
    };
    return question;
}

Question startedAt()
{
    Question question =
        asked("started_at"_L1, Kind::When, Words::tr("When did it begin?"),
              Words::tr("The moment it happened, the session that caused it, or the first day you noticed it."));
    question.read = [](const CheckIn &c) { return c.startedAt ? QVariant(c.startedAt->ms) : QVariant(); };
    question.write = [](CheckIn &c, const QVariant &answer) {
        c.startedAt = answer.isValid() ? std::optional(Moment{answer.toLongLong()}) : std::nullopt;
    };
    return question;
}

/// What the answers to "How did it start?" mean, one for each Onset.
QStringList onsetHints()
{
    return {Words::tr("I could point at the moment"), Words::tr("At work, at home or in another sport"),
            Words::tr("Within minutes or a few hours of stopping"),
            Words::tr("12 to 48 hours after a hard or long session, often in both legs"),
            Words::tr("Worse when sitting or at the start of a run")};
}

QList<Question> storyQuestions()
{
    Question onset = one("onset"_L1, &CheckIn::onset, Words::tr("How did it start?"));
    onset.optionHints = onsetHints();
    return {
        startedAt(),
        onset,
        one("event"_L1, &CheckIn::event, Words::tr("What happened at that moment?")),
        many("feel"_L1, &CheckIn::feel, Words::tr("How does it feel?"), Words::tr("Choose all that fit.")),
        one("unusual_load"_L1, &CheckIn::unusualLoad, Words::tr("Was there a session your muscles were not used to?")),
        one("improving"_L1, &CheckIn::improving, Words::tr("Is it getting better?"))};
}

QList<Question> placeQuestions()
{
    return {one("side"_L1, &CheckIn::side, Words::tr("Which leg?")),
            one("site"_L1, &CheckIn::site, Words::tr("Where does it hurt most?")),
            one("spread"_L1, &CheckIn::spread, Words::tr("In one spot, or all over?")),
            pain("pain_now"_L1, &CheckIn::painNow, Words::tr("How strong is the pain now?")),
            pain("pain_worst"_L1, &CheckIn::painWorst, Words::tr("How strong was it at its worst?"))};
}

QList<Question> findingQuestions()
{
    return {one("walking"_L1, &CheckIn::walking, Words::tr("How do you walk?")),
            one("weakness"_L1, &CheckIn::weakness, Words::tr("Is the leg weak?")),
            one("bruise"_L1, &CheckIn::bruise, Words::tr("Do you see a bruise?")),
            one("swelling"_L1, &CheckIn::swelling, Words::tr("Is it swollen?")),
            one("gap"_L1, &CheckIn::gap, Words::tr("Do you feel a gap or a lump in the muscle?")),
            one("tender"_L1, &CheckIn::tender, Words::tr("Does it hurt when you press on it?")),
            number("calf_difference_cm"_L1, &CheckIn::calfDifferenceCm, {-10, 20, 1}, Words::tr("cm"),
                   Words::tr("Is the calf of the sore leg thicker?"),
                   Words::tr("Only if it looks so: measure both calves at their widest and give the difference."))};
}

QList<Question> backgroundQuestions()
{
    return {number("earlier_strain_months"_L1, &CheckIn::earlierStrainMonths, {0, 600, 0}, Words::tr("months ago"),
                   Words::tr("Have you strained this side before?"), Words::tr("Leave it open if you have not.")),
            number("weeks_since_return"_L1, &CheckIn::weeksSinceReturn, {0, 520, 0}, Words::tr("weeks ago"),
                   Words::tr("When did you return to full training after that?")),
            number("pregnant_weeks"_L1, &CheckIn::pregnantWeeks, {0, 45, 0}, Words::tr("weeks"),
                   Words::tr("If you are pregnant: how far along?"), Words::tr("Leave it open if you are not."))};
}

/// Conditions and medicines are asked once, not in a check-in.
QString profileWords(const QString &key)
{
    if (const auto condition = fromKey<Condition>(key))
        return words(*condition);
    if (const auto medicine = fromKey<Medicine>(key))
        return words(*medicine);
    return key;
}

/// "feel = sharp": the words of that answer.
QString answerWords(const QString &quote)
{
    const QStringList sides = quote.split(u" = "_s);
    const QList<Question> all = checkInQuestions();
    const auto it = std::find_if(all.begin(), all.end(), [&](const Question &q) { return q.key == sides.first(); });
    if (sides.size() != 2)
        return Words::tr("Your earlier check-in");
    if (it == all.end())
        return Words::tr("In your profile: %1").arg(profileWords(sides.last()));
    const qsizetype place = it->optionKeys.indexOf(sides.last());
    if (place >= 0 && it->kind == Kind::Many)
        return it->options[place];
    const QString said = place >= 0 ? it->options[place] : sides.last();
    return it->text + u' ' + said;
}

} // namespace

QList<Question> checkInQuestions()
{
    QList<Question> all = storyQuestions() + placeQuestions() + findingQuestions() + backgroundQuestions();
    for (size_t i = 0; i < signCount; ++i)
        all += sign(static_cast<Sign>(i));
    all += many("gates"_L1, &CheckIn::gates, Words::tr("Which of these can you do without pain?"),
                Words::tr("Only what you have really done since it began. Do not try it now if it hurts."));
    return all;
}

Question questionOf(const QString &key)
{
    const QList<Question> all = checkInQuestions();
    const auto it = std::find_if(all.begin(), all.end(), [&key](const Question &q) { return q.key == key; });
    Q_ASSERT(it != all.end());
    return *it;
}

void keepGates(Question &question, const QList<Gate> &due)
{
    question.options.clear();
    question.optionKeys.clear();
    for (const Gate gate : due) {
        question.options += words(gate);
        question.optionKeys += QString(keyOf(gate));
    }
    question.read = [due](const CheckIn &c) {
        QList<int> places;
        for (const Gate gate : c.gates) {
            if (due.contains(gate))
                places += static_cast<int>(due.indexOf(gate));
        }
        return places.isEmpty() ? QVariant() : QVariant::fromValue(places);
    };
    question.write = [due](CheckIn &c, const QVariant &answer) {
        c.gates.clear();
        for (const int place : answer.value<QList<int>>())
            c.gates += due[place];
    };
}

QString becauseWords(const QString &because)
{
    QStringList said;
    for (const QString &quote : because.split(u", "_s))
        said += answerWords(quote);
    return said.join(u"; "_s);
}

} // namespace stridewell
