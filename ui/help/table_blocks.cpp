// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/table_blocks.h"

#include "core/base/words.h"
#include "ui/help/evidence_words.h"
#include "ui/models/check_in_words.h"
#include "ui/models/dose_words.h"
#include "ui/models/words.h"

namespace stridewell {

namespace {

QString row(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

QString head(const QStringList &cells)
{
    return row(cells) + row(QStringList(cells.size(), u"---"_s));
}

QString listOf(const QList<int> &numbers, const Formats &formats)
{
    QStringList words;
    for (const int number : numbers)
        words += formats.number(number);
    return words.join(u", "_s);
}

QString ladder(const QList<Dose> &rungs, const Formats &formats)
{
    QString text;
    for (qsizetype i = 0; i < rungs.size(); ++i)
        text += u"%1. %2: %3\n"_s.arg(i + 1).arg(plainInMarkdown(exerciseFullName(rungs[i].exercise)),
                                                 plainInMarkdown(doseWords(rungs[i], formats)));
    return text;
}

} // namespace

QString gatesBlock(const HandbookFacts &facts, const QStringList &)
{
    QString text;
    for (const GateNumbers &gate : facts.protocols->strain.gates) {
        text += u"**%1**, %2:\n\n"_s.arg(words(gate.stage),
                                         Words::tr("at the earliest %1 after the injury, and once these are painless")
                                             .arg(numberWords(gate.earliestHours, facts.formats)));
        for (const Gate need : gate.needs)
            text += u"- "_s + plainInMarkdown(words(need)) + u'\n';
        text += u'\n';
    }
    return text;
}

QString nordicBlock(const HandbookFacts &facts, const QStringList &)
{
    QString text =
        head({Words::tr("Week"), Words::tr("Sessions"), Words::tr("Repetitions of each set"), Words::tr("At most")});
    const QList<NordicRow> &table = facts.protocols->strength.nordicTable;
    for (qsizetype i = 0; i < table.size(); ++i) {
        const bool last = i == table.size() - 1;
        const QString week = facts.formats.number(static_cast<double>(i + 1));
        text += row({last ? Words::tr("%1 and later").arg(week) : week, facts.formats.number(table[i].sessionsPerWeek),
                     listOf(table[i].reps, facts.formats),
                     listOf(table[i].repsMost.isEmpty() ? table[i].reps : table[i].repsMost, facts.formats)});
    }
    return text;
}

QString bridgeBlock(const HandbookFacts &facts, const QStringList &)
{
    return ladder(facts.protocols->strength.bridgeLadder, facts.formats);
}

QString hingeBlock(const HandbookFacts &facts, const QStringList &)
{
    return ladder(facts.protocols->strength.deadliftLadder, facts.formats);
}

QString walkRunBlock(const HandbookFacts &facts, const QStringList &)
{
    const Formats &formats = facts.formats;
    QString text = head({Words::tr("Phase"), Words::tr("Walk, min"), Words::tr("Run, min"), Words::tr("Distance"),
                         Words::tr("Effort, 0 to 10")});
    int phase = 0;
    for (const WalkRunPhase &one : facts.protocols->walkRun.phases) {
        const bool allRun = one.runMinutes == 0 && one.walkMinutes == 0;
        text += row({formats.number(++phase), allRun ? u"\u2013"_s : formats.number(one.walkMinutes),
                     allRun ? Words::tr("all the way") : formats.number(one.runMinutes), formats.distance(one.distance),
                     formats.number(one.rpe)});
    }
    return text;
}

QString effortsBlock(const HandbookFacts &facts, const QStringList &)
{
    QString text;
    for (const EffortStep &step : facts.protocols->walkRun.efforts) {
        text += u"- "_s + Words::tr("%1 % of full effort").arg(facts.formats.number(step.percent));
        QStringList needs;
        for (const Gate need : step.needs)
            needs += plainInMarkdown(words(need));
        if (!needs.isEmpty())
            text += u": "_s + Words::tr("once this is painless: %1").arg(needs.join(u"; "_s));
        text += u'\n';
    }
    return text;
}

} // namespace stridewell
