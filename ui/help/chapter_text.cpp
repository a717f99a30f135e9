// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/chapter_text.h"

#include "ui/theme/theme.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextList>
#include <QTextTable>

namespace stridewell {

namespace {

constexpr double lineHeight = 135; ///< percent
constexpr double headingGap = 18;  ///< pixels above a heading at the design's font
constexpr double paragraphGap = 8; ///< pixels below a paragraph at the design's font

void dressLinks(const QTextBlock &block, const Theme &theme)
{
    // Looked for first: a change of format ends the walk over the old ones.
    QList<QTextCursor> links;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        if (it.fragment().charFormat().anchorHref().isEmpty())
            continue;
        QTextCursor cursor(block);
        cursor.setPosition(it.fragment().position());
        cursor.setPosition(it.fragment().position() + it.fragment().length(), QTextCursor::KeepAnchor);
        links += cursor;
    }
    QTextCharFormat format;
    format.setForeground(theme.colours().ice.words);
    for (QTextCursor &link : links)
        link.mergeCharFormat(format);
}

void dressHeading(const QTextBlock &block, const Theme &theme)
{
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    QTextCharFormat format;
    format.setAnchor(true);
    format.setAnchorNames({anchorOf(block.text())});
    cursor.mergeCharFormat(format);
    QTextBlockFormat gap;
    gap.setTopMargin(block.blockNumber() == 0 ? 0 : theme.measures().px(headingGap));
    gap.setBottomMargin(theme.measures().px(paragraphGap) / 2.0);
    cursor.mergeBlockFormat(gap);
}

void dressTables(const QTextFrame *frame, const Theme &theme)
{
    for (QTextFrame *child : frame->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(child)) {
            QTextTableFormat format = table->format();
            format.setBorderBrush(theme.colours().line);
            format.setBorderCollapse(true);
            format.setBorder(1);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setCellSpacing(0);
            format.setCellPadding(theme.measures().px(5));
            table->setFormat(format);
        }
    }
}

} // namespace

QString anchorOf(const QString &heading)
{
    static const QRegularExpression others(u"[^\\p{L}\\p{N}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString anchor = heading.toLower();
    anchor.replace(others, u"-"_s);
    if (anchor.startsWith(u'-'))
        anchor.remove(0, 1);
    if (anchor.endsWith(u'-'))
        anchor.chop(1);
    return anchor;
}

std::unique_ptr<QTextDocument> documentOf(const QString &markdown, const Theme &theme)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDefaultFont(theme.measures().base());
    document->setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
    document->setDocumentMargin(theme.measures().px(22));
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format;
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        const bool isRow = block.textList() || cursor.currentTable();
        format.setBottomMargin(isRow ? 0 : theme.measures().px(paragraphGap));
        cursor.mergeBlockFormat(format);
        if (block.blockFormat().headingLevel() > 0)
            dressHeading(block, theme);
        dressLinks(block, theme);
    }
    dressTables(document->rootFrame(), theme);
    return document;
}

std::vector<Section> sectionsOf(const QTextDocument &document)
{
    std::vector<Section> sections;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            sections.push_back({block.text(), anchorOf(block.text()), {}});
        else if (!sections.empty())
            sections.back().text += block.text() + u' ';
    }
    return sections;
}

} // namespace stridewell
