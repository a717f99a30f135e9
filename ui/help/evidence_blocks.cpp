// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/evidence_blocks.h"

#include "core/base/words.h"
#include "core/rules/rule_book.h"
#include "core/triage/sign_rule.h"
#include "ui/help/chapter_text.h"
#include "ui/help/evidence_words.h"
#include "ui/models/protocol_words.h"
#include "ui/models/words.h"

#include <algorithm>
#include <tuple>

namespace stridewell {

namespace {

QString familyOf(const QString &rule)
{
    return rule.section(u'.', 0, 0);
}

QString doubtOf(const Citation &citation)
{
    return citation.confirmed ? QString() : u" **"_s + Words::tr("This could not be checked.") + u"**"_s;
}

QString sourceLine(const QString &id, const HandbookFacts &facts)
{
    const Citation citation = facts.protocols->citations.value(id);
    return u"- %1: %2 *%3.*%4\n"_s.arg(sourceLinks({id}), plainInMarkdown(Words::ofData(citation.text)),
                                       plainInMarkdown(capitalised(certaintyWords(citation.certainty))),
                                       doubtOf(citation));
}

QString strictness(Severity severity)
{
    return severity == Severity::Block
               ? Words::tr("The planner always keeps it.")
               : Words::tr("The planner keeps it too; by hand you may go past it and are warned.");
}

/// By number, the rows of the article first: S2, S10, 2.1, 2.10.
bool comesBefore(const QString &a, const QString &b)
{
    const auto key = [](const QString &id) {
        const bool article = id.startsWith(u'S');
        const QStringList parts = id.mid(article ? 1 : 0).split(u'.');
        return std::tuple(!article, parts.value(0).toInt(), parts.value(1).toInt(), id);
    };
    return key(a) < key(b);
}

} // namespace

QString rulesBlock(const HandbookFacts &facts, const QStringList &families)
{
    QString text;
    QStringList told;
    for (const Rule &rule : RuleBook::standard().rules()) {
        if (told.contains(rule.id) || (!families.isEmpty() && !families.contains(familyOf(rule.id))))
            continue;
        told += rule.id;
        text += u"### "_s + plainInMarkdown(rule.id) + u"\n\n"_s;
        // A rule may be strict about one thing and warn of another.
        QStringList sources;
        for (const Rule &part : RuleBook::standard().rules()) {
            if (part.id != rule.id)
                continue;
            text += plainInMarkdown(Words::tr(part.text)) + u' ' + strictness(part.severity) + u"\n\n"_s;
            sources += part.sources;
        }
        sources.removeDuplicates();
        for (const QString &source : std::as_const(sources))
            text += sourceLine(source, facts);
        text += u'\n';
    }
    return text;
}

QString signsBlock(const HandbookFacts &facts, const QStringList &classes)
{
    QString text;
    for (const auto &signs : {emergencySigns(), urgentSigns(), physioSigns(), muscleSigns()}) {
        for (const SignRule &sign : signs) {
            if (!classes.contains(keyOf(sign.givesAtLeast)))
                continue;
            const bool sure = std::ranges::all_of(
                sign.sources, [&facts](const QString &id) { return facts.protocols->citations.value(id).confirmed; });
            text += u"- %1 (%2%3)\n"_s.arg(plainInMarkdown(Words::tr(sign.text)), sourceLinks(sign.sources),
                                           sure ? QString() : u"; "_s + Words::tr("not all of it could be checked"));
        }
    }
    return text;
}

QString sourceBlock(const HandbookFacts &facts, const QStringList &ids)
{
    QStringList told;
    for (const QString &id : ids) {
        const Citation citation = facts.protocols->citations.value(id);
        told += plainInMarkdown(Words::ofData(citation.text)) + u" ("_s + sourceLinks({id}) + u')' + doubtOf(citation);
    }
    return told.join(u' ');
}

QString sourcesBlock(const HandbookFacts &facts, const QStringList &)
{
    QStringList ids = facts.protocols->citations.keys();
    std::ranges::sort(ids, comesBefore);
    QString text;
    for (const QString &id : std::as_const(ids)) {
        const Citation citation = facts.protocols->citations.value(id);
        text += u"### %1\n\n%2 *%3; %4.*%5\n\n"_s.arg(
            id, plainInMarkdown(Words::ofData(citation.text)), plainInMarkdown(Words::ofData(citation.origin)),
            plainInMarkdown(certaintyWords(citation.certainty)), doubtOf(citation));
    }
    return text;
}

} // namespace stridewell
