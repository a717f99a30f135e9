// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/check_in_questions.h"

#include "ui/models/check_in_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace stridewell {

namespace {

using Kind = Question::Kind;

QString say(const char *text)
{
    return QCoreApplication::translate("stridewell", text);
}

template <typename E>
void offer(Question &question)
{
    for (size_t i = 0; i < keysOf<E>.size(); ++i) {
        question.options += words(static_cast<E>(i));
        question.optionKeys += QString(keysOf<E>[i]);
    }
}

Question asked(QLatin1StringView key, Kind kind, const char *text, const char *hint)
{
    Question question;
    question.key = key;
    question.kind = kind;
    question.text = say(text);
    question.hint = hint ? say(hint) : QString();
    return question;
}

template <typename E>
Question one(QLatin1StringView key, std::optional<E> CheckIn::*field, const char *text, const char *hint = nullptr)
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
Question many(QLatin1StringView key, QList<E> CheckIn::*field, const char *text, const char *hint = nullptr)
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

Question pain(QLatin1StringView key, std::optional<PainScore> CheckIn::*field, const char *text)
{
    Question question = asked(key, Kind::Scale, text, "0 is no pain, 10 the worst you can imagine.");
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

Question number(QLatin1StringView key, std::optional<double> CheckIn::*field, Range range, const char *unit,
                const char *text, const char *hint = nullptr)
{
    Question question = asked(key, Kind::Number, text, hint);
    question.unit = say(unit);
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
    Question question = asked("started_at"_L1, Kind::When, "When did it begin?",
                              "The moment it happened, the session that caused it, or the first day you noticed it.");
    question.read = [](const CheckIn &c) { return c.startedAt ? QVariant(c.startedAt->ms) : QVariant(); };
    question.write = [](CheckIn &c, const QVariant &answer) {
        c.startedAt = answer.isValid() ? std::optional(Moment{answer.toLongLong()}) : std::nullopt;
    };
    return question;
}

/// What the answers to "How did it start?" mean, one for each Onset.
QStringList onsetHints()
{
    return {say("I could point at the moment"), say("At work, at home or in another sport"),
            say("Within minutes or a few hours of stopping"),
            say("12 to 48 hours after a hard or long session, often in both legs"),
            say("Worse when sitting or at the start of a run")};
}

QList<Question> storyQuestions()
{
    Question onset = one("onset"_L1, &CheckIn::onset, "How did it start?");
    onset.optionHints = onsetHints();
    return {startedAt(),
            onset,
            one("event"_L1, &CheckIn::event, "What happened at that moment?"),
            many("feel"_L1, &CheckIn::feel, "How does it feel?", "Choose all that fit."),
            one("unusual_load"_L1, &CheckIn::unusualLoad, "Was there a session your muscles were not used to?"),
            one("improving"_L1, &CheckIn::improving, "Is it getting better?")};
}

QList<Question> placeQuestions()
{
    return {one("side"_L1, &CheckIn::side, "Which leg?"), one("site"_L1, &CheckIn::site, "Where does it hurt most?"),
            one("spread"_L1, &CheckIn::spread, "In one spot, or all over?"),
            pain("pain_now"_L1, &CheckIn::painNow, "How strong is the pain now?"),
            pain("pain_worst"_L1, &CheckIn::painWorst, "How strong was it at its worst?")};
}

QList<Question> findingQuestions()
{
    return {one("walking"_L1, &CheckIn::walking, "How do you walk?"),
            one("weakness"_L1, &CheckIn::weakness, "Is the leg weak?"),
            one("bruise"_L1, &CheckIn::bruise, "Do you see a bruise?"),
            one("swelling"_L1, &CheckIn::swelling, "Is it swollen?"),
            one("gap"_L1, &CheckIn::gap, "Do you feel a gap or a lump in the muscle?"),
            one("tender"_L1, &CheckIn::tender, "Does it hurt when you press on it?"),
            number("calf_difference_cm"_L1, &CheckIn::calfDifferenceCm, {-10, 20, 1}, "cm",
                   "Is the calf of the sore leg thicker?",
                   "Only if it looks so: measure both calves at their widest and give the difference.")};
}

QList<Question> backgroundQuestions()
{
    return {number("earlier_strain_months"_L1, &CheckIn::earlierStrainMonths, {0, 600, 0}, "months ago",
                   "Have you strained this side before?", "Leave it open if you have not."),
            number("weeks_since_return"_L1, &CheckIn::weeksSinceReturn, {0, 520, 0}, "weeks ago",
                   "When did you return to full training after that?"),
            number("pregnant_weeks"_L1, &CheckIn::pregnantWeeks, {0, 45, 0}, "weeks",
                   "If you are pregnant: how far along?", "Leave it open if you are not.")};
}

QList<Question> allQuestions()
{
    QList<Question> all = storyQuestions() + placeQuestions() + findingQuestions() + backgroundQuestions();
    for (size_t i = 0; i < signCount; ++i)
        all += sign(static_cast<Sign>(i));
    all += many("gates"_L1, &CheckIn::gates, "Which of these can you do without pain?",
                "Only what you have really done since it began. Do not try it now if it hurts.");
    return all;
}

/// "feel = sharp": the words of that answer.
QString answerWords(const QString &quote)
{
    const QStringList sides = quote.split(u" = "_s);
    const auto &all = checkInQuestions();
    const auto it = std::find_if(all.begin(), all.end(), [&](const Question &q) { return q.key == sides.first(); });
    if (sides.size() != 2)
        return say("Your earlier check-in");
    // Conditions and medicines are asked once, not in a check-in.
    if (it == all.end())
        return say("In your profile: %1").arg(QString(sides.last()).replace(u'_', u' '));
    const qsizetype place = it->optionKeys.indexOf(sides.last());
    if (place >= 0 && it->kind == Kind::Many)
        return it->options[place];
    const QString said = place >= 0 ? it->options[place] : sides.last();
    return it->text + u' ' + said;
}

} // namespace

const QList<Question> &checkInQuestions()
{
    static const QList<Question> all = allQuestions();
    return all;
}

const Question &questionOf(const QString &key)
{
    const auto &all = checkInQuestions();
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
