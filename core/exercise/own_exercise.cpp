// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/own_exercise.h"

#include "core/base/ascii_words.h"
#include "core/base/words.h"

#include <algorithm>

namespace stridewell {

namespace {

constexpr qsizetype longestName = 80;
constexpr qsizetype longestText = 300;
constexpr qsizetype mostSteps = 6;
constexpr qsizetype mostMistakes = 4;

Result<void> checkText(const QString &place, const QString &text, qsizetype most, bool needed)
{
    if (needed && text.trimmed().isEmpty())
        return failure(ErrorCode::BadInput, place, Words::tr("is missing"));
    if (text.size() > most)
        return failure(ErrorCode::BadInput, place, Words::tr("is longer than %1 letters").arg(most));
    return {};
}

Result<void> checkTexts(const QString &place, const QStringList &texts, qsizetype least, qsizetype most)
{
    if (texts.size() < least || texts.size() > most)
        return failure(ErrorCode::BadInput, place, Words::tr("must be %1 to %2 sentences").arg(least).arg(most));
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (auto checked = checkText(u"%1[%2]"_s.arg(place).arg(i), texts[i], longestText, true); !checked)
            return checked;
    }
    return {};
}

Result<void> checkForm(const Dose &dose)
{
    if (dose.reps.isEmpty() == !dose.holdSeconds.has_value())
        return failure(ErrorCode::BadInput, u"dose"_s, Words::tr("must be either repetitions or seconds"));
    if (!dose.reps.isEmpty() && dose.reps.size() != dose.sets)
        return failure(ErrorCode::BadInput, u"reps"_s, Words::tr("must be given for each set"));
    return {};
}

Result<void> checkMost(const QString &place, int value, const Parameter &most)
{
    if (value >= 1 && value <= most.whole())
        return {};
    return failure(ErrorCode::BadInput, place, Words::tr("must be 1 to %1").arg(most.whole()));
}

} // namespace

QString ownExerciseId(const QString &name, ExerciseFamily family, const QList<OwnExercise> &others)
{
    const QString mark = family == ExerciseFamily::HamstringStretch ? u"hamstring"_s
                         : family == ExerciseFamily::Other          ? QString()
                                                                    : QString(keyOf(family));
    QStringList parts{u"own"_s, mark, asciiWords(name, u'_')};
    parts.removeAll(QString());
    const QString first = parts.join(u'_');
    const QString end = family == ExerciseFamily::HamstringStretch ? u"_stretch"_s : QString();
    const auto isTaken = [&others](const QString &id) {
        return std::ranges::any_of(others, [&id](const OwnExercise &other) { return other.exercise.id == id; });
    };
    QString id = first + end;
    for (int count = 2; isTaken(id); ++count)
        id = first + u'_' + QString::number(count) + end;
    return id;
}

QString judgedAs(ExerciseFamily family)
{
    switch (family) {
    case ExerciseFamily::Nordic:
        return exercise::nordicCurl;
    case ExerciseFamily::Deadlift:
        return exercise::singleLegDeadlift;
    case ExerciseFamily::Bridge:
        return exercise::gluteBridge;
    case ExerciseFamily::HamstringStretch:
        return exercise::hamstringStretch;
    case ExerciseFamily::Other:
        return {};
    }
    Q_UNREACHABLE();
}

Result<void> validate(const OwnExercise &own)
{
    const Exercise &e = own.exercise;
    return checkText(u"name"_s, e.name, longestName, true)
        .and_then([&] { return checkTexts(u"steps"_s, e.steps, 1, mostSteps); })
        .and_then([&] { return checkTexts(u"mistakes"_s, e.mistakes, 0, mostMistakes); })
        .and_then([&] { return checkText(u"stop"_s, e.stop, longestText, true); })
        .and_then([&] { return checkText(u"purpose"_s, e.purpose, longestText, false); })
        .and_then([&] { return checkForm(own.dose); })
        .and_then([&]() -> Result<void> {
            if (own.picture.size() > mostPictureBytes)
                return failure(ErrorCode::BadInput, u"picture"_s, Words::tr("is larger than 1 MiB"));
            return {};
        });
}

Result<void> checkDose(const OwnExercise &own, const StrengthNumbers &limits)
{
    const Dose &dose = own.dose;
    return checkMost(u"sets"_s, dose.sets, limits.ownSetsMost)
        .and_then([&] {
            return dose.reps.isEmpty() ? Result<void>()
                                       : checkMost(u"reps"_s, std::ranges::max(dose.reps), limits.ownRepsMost);
        })
        .and_then([&] {
            return dose.holdSeconds ? checkMost(u"hold_s"_s, *dose.holdSeconds, limits.ownHoldMost) : Result<void>();
        });
}

QList<OwnExercise> ownExercisesOf(const QList<LibraryEntry> &entries)
{
    QList<OwnExercise> all;
    for (const LibraryEntry &entry : entries) {
        if (const auto own = ownExerciseFromJson(entry.content.toUtf8(), entry.id))
            all += *own;
    }
    std::ranges::sort(all, [](const OwnExercise &a, const OwnExercise &b) {
        return a.exercise.name.localeAwareCompare(b.exercise.name) < 0;
    });
    return all;
}

} // namespace stridewell
