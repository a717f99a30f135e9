// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/handbook.h"

#include "core/base/words.h"
#include "core/protocol/protocol_copy.h"
#include "ui/help/evidence_words.h"

#include <QFile>
#include <QRegularExpression>

#include <array>

// Q_INIT_RESOURCE must be called outside any namespace; a static library's resources are dropped without it.
static void initHelpResources()
{
    Q_INIT_RESOURCE(help);
}

namespace stridewell {

namespace {

// The order in which the chapters are read; each is a file of that name.
constexpr std::array chapterNames{"start",    "soreness-and-strains",
                                  "triage",   "first-care",
                                  "stages",   "soreness",
                                  "strength", "running-load",
                                  "today",    "plan",
                                  "progress", "exercises",
                                  "import",   "print",
                                  "export",   "backup",
                                  "settings", "keyboard",
                                  "clinic",   "rules",
                                  "sources",  "news"};

/// What stands for a name in double braces: "{{strain.window_hours}}" is a number, "{{rules rice}}" a block.
QString standsFor(const QString &words, const HandbookFacts &facts, const QMap<QString, Parameter> &numbers)
{
    const auto number = numbers.constFind(words);
    if (number != numbers.constEnd())
        return numberWords(*number, facts.formats);
    QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
    const QString name = parts.takeFirst();
    return makeBlock(name, parts, facts).value_or(u"{{"_s + words + u"}}"_s);
}

QString textOf(const QString &name)
{
    initHelpResources();
    QFile file(u":/stridewell/help/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString filled(const QString &source, const HandbookFacts &facts, const QMap<QString, Parameter> &numbers)
{
    static const QRegularExpression place(u"\\{\\{([^{}]+)\\}\\}"_s);
    QString text;
    qsizetype at = 0;
    for (auto match = place.globalMatch(source); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        text += QStringView(source).mid(at, found.capturedStart() - at);
        text += standsFor(found.captured(1), facts, numbers);
        at = found.capturedEnd();
    }
    text += QStringView(source).mid(at);
    return text;
}

} // namespace

QList<Chapter> handbookChapters(const HandbookFacts &facts)
{
    const QMap<QString, Parameter> numbers = protocolParameters(*facts.protocols);
    QList<Chapter> chapters;
    for (const char *name : chapterNames) {
        Chapter chapter{QString::fromLatin1(name), {}, {}};
        chapter.markdown = filled(translatedLines(textOf(chapter.id + u".md"_s)), facts, numbers);
        chapter.title = chapter.markdown.section(u'\n', 0, 0).remove(0, 2);
        chapters += chapter;
    }
    return chapters;
}

QString licenceText()
{
    return textOf(u"LICENSE"_s);
}

QString licencesInMarkdown()
{
    return translatedLines(textOf(u"licences.md"_s));
}

} // namespace stridewell
