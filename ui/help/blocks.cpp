// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/blocks.h"

#include "core/base/words.h"
#include "core/exercise/exercise.h"
#include "core/protocol/protocol_loader.h"
#include "ui/help/evidence_blocks.h"
#include "ui/help/evidence_words.h"
#include "ui/help/table_blocks.h"
#include "ui/models/dose_words.h"
#include "ui/models/words.h"

#include <QFile>

#include <array>

namespace stridewell {

namespace {

QString keysBlock(const HandbookFacts &facts, const QStringList &)
{
    QString text;
    for (const KeySection &section : facts.keys) {
        text += u"## "_s + plainInMarkdown(section.name) + u"\n\n"_s;
        text += u"| %1 | %2 |\n|---|---|\n"_s.arg(Words::tr("Keys"), Words::tr("What they do"));
        for (const KeyRow &row : section.rows)
            text += u"| **%1** | %2 |\n"_s.arg(plainInMarkdown(row.keys), plainInMarkdown(row.what));
        text += u'\n';
    }
    return text;
}

QString exercisesBlock(const HandbookFacts &, const QStringList &)
{
    QString text;
    for (const Exercise &exercise : exerciseLibrary()) {
        if (exercise.use != ExerciseUse::Strength)
            continue;
        text += u"- **%1.** %2 %3 (%4)\n"_s.arg(
            plainInMarkdown(exerciseText(exercise.name)), plainInMarkdown(exerciseText(exercise.purpose)),
            plainInMarkdown(exerciseText(exercise.evidence)), sourceLinks(exercise.sources));
    }
    return text;
}

QString protocolsBlock(const HandbookFacts &, const QStringList &)
{
    QString text;
    for (const ProtocolChoice &choice : protocolChoices()) {
        const QString told = choice.confirmed ? Words::tr("**%1**, version %2. %3.")
                                              : Words::tr("**%1**, version %2. %3. Not confirmed.");
        text += u"- "_s +
                told.arg(plainInMarkdown(Words::ofData(choice.name)))
                    .arg(choice.version)
                    .arg(plainInMarkdown(Words::ofData(choice.source))) +
                u'\n';
    }
    return text;
}

QString newsBlock(const HandbookFacts &, const QStringList &)
{
    QFile file(u":/stridewell/help/CHANGELOG.md"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    // The chapter has a title of its own. A change that goes on in an indented line is one text.
    text.remove(0, text.indexOf(u"\n## "_s) + 1).replace(u"\n  "_s, u" "_s);
    return translatedLines(text);
}

QString disclaimerBlock(const HandbookFacts &, const QStringList &)
{
    return disclaimer();
}

QString emergencyBlock(const HandbookFacts &, const QStringList &)
{
    return emergencyAdvice();
}

struct Maker
{
    QLatin1StringView name;
    QString (*make)(const HandbookFacts &, const QStringList &);
};

constexpr std::array makers{
    Maker{"rules"_L1, rulesBlock},
    Maker{"signs"_L1, signsBlock},
    Maker{"source"_L1, sourceBlock},
    Maker{"sources"_L1, sourcesBlock},
    Maker{"gates"_L1, gatesBlock},
    Maker{"nordic"_L1, nordicBlock},
    Maker{"bridge_ladder"_L1, bridgeBlock},
    Maker{"deadlift_ladder"_L1, hingeBlock},
    Maker{"walk_run"_L1, walkRunBlock},
    Maker{"efforts"_L1, effortsBlock},
    Maker{"keys"_L1, keysBlock},
    Maker{"exercises"_L1, exercisesBlock},
    Maker{"protocols"_L1, protocolsBlock},
    Maker{"news"_L1, newsBlock},
    Maker{"disclaimer"_L1, disclaimerBlock},
    Maker{"emergency"_L1, emergencyBlock},
};

} // namespace

std::optional<QString> makeBlock(const QString &name, const QStringList &arguments, const HandbookFacts &facts)
{
    for (const Maker &maker : makers) {
        if (maker.name == name)
            return maker.make(facts, arguments);
    }
    return std::nullopt;
}

} // namespace stridewell
