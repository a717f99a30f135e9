// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/dose_words.h"

#include "core/base/words.h"
#include "core/exercise/exercise.h"
#include "ui/models/words.h"

#include <algorithm>

namespace stridewell {

namespace {

QString ownWords(QString id)
{
    return capitalised(id.replace(u'_', u' '));
}

QString secondsWords(int seconds, const Formats &formats)
{
    const int minutes = seconds / 60;
    if (minutes > 0 && seconds % 60 == 0)
        return Words::tr("%1 min").arg(formats.number(minutes));
    return Words::tr("%1 s").arg(formats.number(seconds));
}

/// What each set holds: "8", "8, 6, 4", "30 s", "80 m".
QString setWords(const Dose &dose, const Formats &formats)
{
    if (!dose.reps.isEmpty()) {
        QStringList each;
        for (const int reps : dose.reps)
            each += formats.number(reps);
        const bool equal =
            std::all_of(dose.reps.begin(), dose.reps.end(), [&dose](int reps) { return reps == dose.reps.first(); });
        return equal ? each.first() : each.join(u", "_s);
    }
    if (dose.distance)
        return Words::tr("%1 m").arg(formats.number(dose.distance->value));
    if (dose.holdSeconds)
        return secondsWords(*dose.holdSeconds, formats);
    return {};
}

QString segmentWord(const Segment &segment, const Formats &formats)
{
    const int decimals = segment.minutes == static_cast<int>(segment.minutes) ? 0 : 1;
    return (segment.walk ? Words::tr("%1 min walk") : Words::tr("%1 min run"))
        .arg(formats.number(segment.minutes, decimals));
}

} // namespace

QString exerciseText(const QString &text)
{
    return Words::ofData(text);
}

QStringList exerciseTexts(const QStringList &texts)
{
    QStringList translated;
    for (const QString &text : texts)
        translated += exerciseText(text);
    return translated;
}

QString exerciseFullName(const QString &exercise)
{
    const Exercise *known = findExercise(exercise);
    return known ? exerciseText(known->name) : ownWords(exercise);
}

QString exerciseShortName(const QString &exercise)
{
    const Exercise *known = findExercise(exercise);
    return known ? exerciseText(known->shortName) : ownWords(exercise);
}

QString exerciseCue(const QString &exercise)
{
    const Exercise *known = findExercise(exercise);
    return known ? exerciseTexts(known->steps).join(u' ') : QString();
}

QString doseWords(const Dose &dose, const Formats &formats)
{
    const QString set = setWords(dose, formats);
    QString amount = formats.setApart(formats.number(dose.sets) + u" \u00d7 "_s + set);
    if (set.isEmpty())
        amount = dose.sets == 1 ? Words::tr("1 set") : Words::tr("%1 sets").arg(formats.number(dose.sets));
    if (dose.eachSide)
        amount += u' ' + Words::tr("each side");
    QStringList parts{amount};
    const bool heldReps = dose.holdSeconds && (!dose.reps.isEmpty() || dose.distance);
    if (heldReps)
        parts += Words::tr("hold %1").arg(secondsWords(*dose.holdSeconds, formats));
    if (dose.load)
        parts += Words::tr("%1 kg").arg(formats.number(dose.load->value, dose.load->value < 10 ? 1 : 0));
    if (dose.restSeconds && dose.sets > 1)
        parts += Words::tr("%1 rest").arg(secondsWords(*dose.restSeconds, formats));
    return parts.join(u", "_s);
}

QString doseShort(const Dose &dose, const Formats &formats)
{
    const QString set = setWords(dose, formats);
    const QString name = exerciseShortName(dose.exercise);
    return set.isEmpty() ? name : name + u' ' + formats.setApart(formats.number(dose.sets) + QChar(0x00d7) + set);
}

QString segmentWords(const QList<Segment> &segments, const Formats &formats)
{
    const qsizetype count = segments.size();
    for (qsizetype length = 1; length <= count / 2; ++length) {
        // The walk after the last run is often left away, so the pattern may end early.
        const auto repeats = [&] {
            for (qsizetype i = length; i < count; ++i) {
                if (segments[i] != segments[i % length])
                    return false;
            }
            return true;
        };
        if (!repeats())
            continue;
        QStringList pattern;
        for (const Segment &segment : segments.first(length))
            pattern += segmentWord(segment, formats);
        const qsizetype rounds = (count + length - 1) / length;
        return u"%1 \u00d7 (%2)"_s.arg(formats.number(static_cast<double>(rounds)), pattern.join(u", "_s));
    }
    QStringList all;
    for (const Segment &segment : segments)
        all += segmentWord(segment, formats);
    return all.join(u", "_s);
}

} // namespace stridewell
