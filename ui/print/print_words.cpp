// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_words.h"

#include "core/base/words.h"
#include "ui/models/counted.h"
#include "ui/models/words.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace stridewell {

namespace {

QString setWords(const Dose &dose, const Formats &formats)
{
    const auto number = [&formats](double value) { return formats.number(value, value == int(value) ? 0 : 1); };
    if (!dose.reps.isEmpty()) {
        const bool equal =
            std::all_of(dose.reps.begin(), dose.reps.end(), [&dose](int reps) { return reps == dose.reps.first(); });
        QStringList each;
        for (const int reps : dose.reps)
            each += number(reps);
        if (!equal)
            return Words::tr("sets of %1").arg(each.join(u", "_s));
        return counted(QT_TRANSLATE_NOOP("stridewell", "1 set of %1"),
                       QT_TRANSLATE_N_NOOP("stridewell", "%n sets of %1"), dose.sets)
            .arg(each.first());
    }
    if (dose.distance)
        return counted(QT_TRANSLATE_NOOP("stridewell", "once %1 metres"),
                       QT_TRANSLATE_N_NOOP("stridewell", "%n times %1 metres"), dose.sets)
            .arg(number(dose.distance->value));
    if (dose.holdSeconds)
        return counted(QT_TRANSLATE_NOOP("stridewell", "hold for %1, once"),
                       QT_TRANSLATE_N_NOOP("stridewell", "hold for %1, %n times"), dose.sets)
            .arg(lengthWords(*dose.holdSeconds));
    return counted(QT_TRANSLATE_NOOP("stridewell", "1 set"), QT_TRANSLATE_N_NOOP("stridewell", "%n sets"), dose.sets);
}

bool isEachWeek(const QList<QDate> &days, const QSet<int> &weekdays)
{
    qsizetype expected = 0;
    for (QDate day = days.first(); day <= days.last(); day = day.addDays(1))
        expected += weekdays.contains(day.dayOfWeek()) ? 1 : 0;
    return expected == days.size() && days.size() > weekdays.size();
}

/// Days as `name` says them; three and more in a row are a span.
QStringList inSpans(const QList<QDate> &days, const std::function<QString(QDate)> &name)
{
    constexpr qsizetype span = 3;
    QStringList parts;
    for (qsizetype first = 0; first < days.size();) {
        qsizetype last = first;
        while (last + 1 < days.size() && days[last].daysTo(days[last + 1]) == 1)
            ++last;
        if (last - first + 1 >= span) {
            parts += name(days[first]) + u" \u2013 "_s + name(days[last]);
        } else {
            for (qsizetype i = first; i <= last; ++i)
                parts += name(days[i]);
        }
        first = last + 1;
    }
    return parts;
}

} // namespace

QString lengthWords(int seconds)
{
    constexpr int minute = 60;
    return seconds >= minute && seconds % minute == 0
               ? counted(QT_TRANSLATE_NOOP("stridewell", "1 minute"), QT_TRANSLATE_N_NOOP("stridewell", "%n minutes"),
                         seconds / minute)
               : counted(QT_TRANSLATE_NOOP("stridewell", "1 second"), QT_TRANSLATE_N_NOOP("stridewell", "%n seconds"),
                         seconds);
}

QString doseSentence(const Dose &dose, const Formats &formats)
{
    QString words = capitalised(setWords(dose, formats));
    if (dose.eachSide)
        words = Words::tr("%1 on each side").arg(words);
    if (dose.holdSeconds && (!dose.reps.isEmpty() || dose.distance))
        words += u", "_s + Words::tr("hold for %1").arg(lengthWords(*dose.holdSeconds));
    if (dose.load)
        words += u", "_s + Words::tr("with %1 kg").arg(formats.number(dose.load->value, dose.load->value < 10 ? 1 : 0));
    words += u'.';
    if (dose.restSeconds && *dose.restSeconds > 0 && dose.sets > 1)
        words += u' ' + Words::tr("Rest %1 between sets.").arg(lengthWords(*dose.restSeconds));
    return words;
}

QString dayWords(const QList<QDate> &days, const PrintSpan &span, const Formats &formats)
{
    constexpr int daysPerWeek = 7;
    if (days.isEmpty())
        return {};
    const bool oneWeek = span.from.daysTo(span.to) < daysPerWeek;
    QSet<int> weekdays;
    QList<QDate> firsts; // of each weekday
    for (const QDate day : days) {
        if (!weekdays.contains(day.dayOfWeek()))
            firsts += day;
        weekdays.insert(day.dayOfWeek());
    }
    const QStringList names =
        inSpans(firsts, [&](QDate day) { return formats.locale.dayName(day.dayOfWeek(), QLocale::ShortFormat); });
    if (oneWeek && span.from != span.to)
        return names.join(u", "_s);
    if (days.size() == 1 || !isEachWeek(days, weekdays))
        return inSpans(days, [&](QDate day) { return formats.shortDay(day); }).join(u", "_s);
    return names.join(u", "_s) + u", "_s + formats.range(days.first(), days.last());
}

QString words(BodyPosition position)
{
    switch (position) {
    case BodyPosition::Lying:
        return Words::tr("Lying down");
    case BodyPosition::Kneeling:
        return Words::tr("Kneeling");
    case BodyPosition::Standing:
        return Words::tr("Standing");
    case BodyPosition::Running:
        return Words::tr("On the move");
    }
    Q_UNREACHABLE();
}

QString aimOf(Stage stage)
{
    switch (stage) {
    case Stage::Protect:
        return Words::tr("The muscle settles first. Rest it, and move only as far as it does not hurt.");
    case Stage::Regain:
        return Words::tr("Now easy movement comes back. Begin gently and stop before it hurts.");
    case Stage::Strengthen:
        return Words::tr("Now the muscle grows strong again. Move slowly and do not hurry.");
    case Stage::ReturnToRun:
        return Words::tr("Now running comes back in small steps. Walk and run by turns.");
    case Stage::Full:
        return Words::tr("You train as before. Keep the strength work going, so that it stays strong.");
    }
    Q_UNREACHABLE();
}

QString strengthDays(int days)
{
    return counted(QT_TRANSLATE_NOOP("stridewell", "1 strength day"),
                   QT_TRANSLATE_N_NOOP("stridewell", "%n strength days"), days);
}

QString runDays(int days)
{
    return counted(QT_TRANSLATE_NOOP("stridewell", "1 running day"),
                   QT_TRANSLATE_N_NOOP("stridewell", "%n running days"), days);
}

QString restDays(int days)
{
    return counted(QT_TRANSLATE_NOOP("stridewell", "1 rest day"), QT_TRANSLATE_N_NOOP("stridewell", "%n rest days"),
                   days);
}

QString pageWords(int pages)
{
    return counted(QT_TRANSLATE_NOOP("stridewell", "1 page"), QT_TRANSLATE_N_NOOP("stridewell", "%n pages"), pages);
}

QString sessionMinutes(int minutes)
{
    return Words::tr("One session takes about %1.")
        .arg(counted(QT_TRANSLATE_NOOP("stridewell", "1 minute"), QT_TRANSLATE_N_NOOP("stridewell", "%n minutes"),
                     minutes));
}

QStringList helpSentences()
{
    return {Words::tr("Stop at once at a sharp pain or a pop."),
            Words::tr("Call your doctor or physiotherapist about a new bruise, a swelling or a gap in the muscle."),
            Words::tr("Call them too if you cannot walk normally, or if your leg is weak or numb."), emergencyAdvice()};
}

} // namespace stridewell
