// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/dose_words.h"

#include "ui/models/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace stridewell {

namespace {

struct ExerciseWords
{
    const char *id;
    const char *name;
    const char *shortName;
    const char *cue;
};

#define SAY(text) QT_TRANSLATE_NOOP("stridewell", text)
constexpr std::array exercises{
    ExerciseWords{"nordic_curl", SAY("Nordic hamstring curl"), SAY("Nordic curl"),
                  SAY("Kneel with your feet held. Sink forward slowly with straight hips; catch yourself with your "
                      "hands.")},
    ExerciseWords{"single_leg_deadlift", SAY("Single-leg deadlift"), SAY("Deadlift"),
                  SAY("Stand on one leg, tip forward from the hip with a long back, and come up again.")},
    ExerciseWords{"glute_bridge", SAY("Glute bridge"), SAY("Bridge"),
                  SAY("Lie on your back, feet flat. Lift your hips until shoulders, hips and knees make a line.")},
    ExerciseWords{"single_leg_bridge", SAY("Single-leg bridge"), SAY("One-leg bridge"),
                  SAY("A bridge on one foot; keep both hips level.")},
    ExerciseWords{"leg_swing", SAY("Leg swing"), SAY("Leg swings"),
                  SAY("Hold on to something and let the leg swing forward and back, easily.")},
    ExerciseWords{"high_knees", SAY("High knees"), SAY("High knees"),
                  SAY("Run on the spot and bring your knees to hip height.")},
    ExerciseWords{"a_skip", SAY("Skipping with high knees"), SAY("A-skip"),
                  SAY("Skip forward with a light, high knee.")},
    ExerciseWords{"walking_lunge", SAY("Walking lunge"), SAY("Lunges"), SAY("Long, slow steps; lower the back knee.")},
    ExerciseWords{"stride", SAY("Stride"), SAY("Strides"), SAY("Run a little faster than easy, relaxed and tall.")},
    ExerciseWords{"hamstring_stretch", SAY("Hamstring stretch"), SAY("Hamstring stretch"),
                  SAY("Lie down, hold behind the thigh and straighten the knee until you feel a mild pull.")},
    ExerciseWords{"hip_flexor_stretch", SAY("Hip-flexor stretch"), SAY("Hip-flexor stretch"),
                  SAY("Kneel on one knee, tuck your tail in and move your hips gently forward.")},
    ExerciseWords{"calf_stretch", SAY("Calf stretch"), SAY("Calf stretch"),
                  SAY("Lean against a wall, back heel on the ground.")},
    ExerciseWords{"glute_stretch", SAY("Glute stretch"), SAY("Glute stretch"),
                  SAY("Lie down, one ankle on the other knee, and draw the legs towards you.")},
    ExerciseWords{"standing_hip_extension", SAY("Standing hip extension"), SAY("Hip extension"),
                  SAY("Hold on to something and move the straight leg back a little, without leaning.")},
    ExerciseWords{"hip_hinge", SAY("Hip hinge"), SAY("Hip hinge"),
                  SAY("Push your hips back with a long back and soft knees, then stand tall.")},
    ExerciseWords{"isometric_hold", SAY("Hamstring hold"), SAY("Hold"),
                  SAY("Press your heel into the floor and hold, without moving.")},
};
#undef SAY

QString say(const char *text)
{
    return QCoreApplication::translate("stridewell", text);
}

const ExerciseWords *find(const QString &id)
{
    const auto it = std::find_if(exercises.begin(), exercises.end(),
                                 [&id](const ExerciseWords &e) { return id == QLatin1StringView(e.id); });
    return it == exercises.end() ? nullptr : &*it;
}

QString ownWords(QString id)
{
    return capitalised(id.replace(u'_', u' '));
}

QString secondsWords(int seconds, const Formats &formats)
{
    if (seconds >= 60 && seconds % 60 == 0)
        return say("%1 min").arg(formats.number(seconds / 60));
    return say("%1 s").arg(formats.number(seconds));
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
        return say("%1 m").arg(formats.number(dose.distance->value));
    if (dose.holdSeconds)
        return secondsWords(*dose.holdSeconds, formats);
    return {};
}

QString segmentWord(const Segment &segment, const Formats &formats)
{
    const int decimals = segment.minutes == static_cast<int>(segment.minutes) ? 0 : 1;
    return (segment.walk ? say("%1 min walk") : say("%1 min run")).arg(formats.number(segment.minutes, decimals));
}

} // namespace

QString exerciseFullName(const QString &exercise)
{
    const ExerciseWords *known = find(exercise);
    return known ? say(known->name) : ownWords(exercise);
}

QString exerciseShortName(const QString &exercise)
{
    const ExerciseWords *known = find(exercise);
    return known ? say(known->shortName) : ownWords(exercise);
}

QString exerciseCue(const QString &exercise)
{
    const ExerciseWords *known = find(exercise);
    return known ? say(known->cue) : QString();
}

QString doseWords(const Dose &dose, const Formats &formats)
{
    const QString set = setWords(dose, formats);
    QString amount = formats.number(dose.sets) + u" \u00d7 "_s + set;
    if (set.isEmpty())
        amount = dose.sets == 1 ? say("1 set") : say("%1 sets").arg(formats.number(dose.sets));
    if (dose.eachSide)
        amount += u' ' + say("each side");
    QStringList parts{amount};
    const bool heldReps = dose.holdSeconds && (!dose.reps.isEmpty() || dose.distance);
    if (heldReps)
        parts += say("hold %1").arg(secondsWords(*dose.holdSeconds, formats));
    if (dose.load)
        parts += say("%1 kg").arg(formats.number(dose.load->value, dose.load->value < 10 ? 1 : 0));
    if (dose.restSeconds && dose.sets > 1)
        parts += say("%1 rest").arg(secondsWords(*dose.restSeconds, formats));
    return parts.join(u", "_s);
}

QString doseShort(const Dose &dose, const Formats &formats)
{
    const QString set = setWords(dose, formats);
    const QString name = exerciseShortName(dose.exercise);
    return set.isEmpty() ? name : name + u' ' + formats.number(dose.sets) + QChar(0x00d7) + set;
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
        return u"%1 \u00d7 (%2)"_s.arg(formats.number(static_cast<double>((count + length - 1) / length)),
                                       pattern.join(u", "_s));
    }
    QStringList all;
    for (const Segment &segment : segments)
        all += segmentWord(segment, formats);
    return all.join(u", "_s);
}

} // namespace stridewell
