// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/check_in_questions.h"

#include "ui/models/check_in_words.h"

#include <QCoreApplication>

namespace stridewell {

namespace {

using Kind = Question::Kind;

QString say(const char *text)
{
    return QCoreApplication::translate("stridewell", text);
}

template <typename E>
QStringList optionsOf()
{
    QStringList options;
    for (size_t i = 0; i < keysOf<E>.size(); ++i)
        options += words(static_cast<E>(i));
    return options;
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
    question.options = optionsOf<E>();
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
    question.options = optionsOf<E>();
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
    question.options = optionsOf<Answer>();
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

QuestionPage signPage(const char *title, const char *hint, std::initializer_list<Sign> signs)
{
    QuestionPage page{say(title), say(hint), {}};
    for (const Sign which : signs)
        page.questions += sign(which);
    return page;
}

QuestionPage storyPage()
{
    return {say("What happened"),
            say("This helps to tell ordinary soreness from a strain."),
            {startedAt(), one("onset"_L1, &CheckIn::onset, "How did it start?"),
             one("event"_L1, &CheckIn::event, "What happened at that moment?"),
             many("feel"_L1, &CheckIn::feel, "How does it feel?", "Choose all that fit."),
             one("unusual_load"_L1, &CheckIn::unusualLoad, "Was there a session your muscles were not used to?"),
             one("improving"_L1, &CheckIn::improving, "Is it getting better?")}};
}

QuestionPage placePage()
{
    return {say("Where it is and how strong"),
            say("Choose what comes closest; leave open what you do not know."),
            {one("side"_L1, &CheckIn::side, "Which leg?"), one("site"_L1, &CheckIn::site, "Where does it hurt most?"),
             one("spread"_L1, &CheckIn::spread, "In one spot, or all over?"),
             pain("pain_now"_L1, &CheckIn::painNow, "How strong is the pain now?"),
             pain("pain_worst"_L1, &CheckIn::painWorst, "How strong was it at its worst?")}};
}

QuestionPage findingsPage()
{
    return {say("What you see and can do"),
            say("Compare the sore leg with the other one."),
            {one("walking"_L1, &CheckIn::walking, "How do you walk?"),
             one("weakness"_L1, &CheckIn::weakness, "Is the leg weak?"),
             one("bruise"_L1, &CheckIn::bruise, "Do you see a bruise?"),
             one("swelling"_L1, &CheckIn::swelling, "Is it swollen?"),
             one("gap"_L1, &CheckIn::gap, "Do you feel a gap or a lump in the muscle?"),
             one("tender"_L1, &CheckIn::tender, "Does it hurt when you press on it?"),
             number("calf_difference_cm"_L1, &CheckIn::calfDifferenceCm, {-10, 20, 1}, "cm",
                    "How much thicker is the calf of the sore leg?",
                    "Measure both calves at their widest; a negative number means thinner.")}};
}

QuestionPage backgroundPage()
{
    return {say("Before this"),
            say("Earlier trouble changes what is sensible now."),
            {number("earlier_strain_months"_L1, &CheckIn::earlierStrainMonths, {0, 600, 0}, "months ago",
                    "Have you strained this side before?", "Leave it open if you have not."),
             number("weeks_since_return"_L1, &CheckIn::weeksSinceReturn, {0, 520, 0}, "weeks ago",
                    "When did you return to full training after that?"),
             number("pregnant_weeks"_L1, &CheckIn::pregnantWeeks, {0, 45, 0}, "weeks",
                    "If you are pregnant: how far along?")}};
}

} // namespace

QList<QuestionPage> checkInPages()
{
    using enum Sign;
    QList<QuestionPage> pages;
    pages += signPage("First, your safety", "These need help quickly. If you are not sure, say so.",
                      {ChestPain, Breathless, SaddleNumbness, BladderOrBowelChange, FootColdOrNumb, Deformity,
                       WoodenThigh, PainOutOfProportion, PainOnPassiveStretch, DarkUrine, HotAndRed, Fever});
    pages += storyPage();
    pages += placePage();
    pages += findingsPage();
    pages += signPage("Other signs", "Most people answer no to these.",
                      {TinglingBelowKnee, BackPain, SittingPain, NightPain, HopPain, PittingOedema, RecentImmobility,
                       WeightLoss, Unwell});
    pages += backgroundPage();
    pages += QuestionPage{say("What is painless now"),
                          say("Only what you have really tried. Do not test it if it hurts."),
                          {many("gates"_L1, &CheckIn::gates, "Which of these can you do without pain?")}};
    return pages;
}

} // namespace stridewell
