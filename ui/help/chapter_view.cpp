// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/chapter_view.h"

#include "ui/theme/theme.h"

#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>

namespace stridewell {

namespace {

constexpr int widestPicture = 720; ///< at the design's font

/// Each picture of a document, selected.
QList<QTextCursor> picturesOf(QTextDocument *document)
{
    QList<QTextCursor> pictures;
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (!it.fragment().charFormat().isImageFormat())
                continue;
            QTextCursor cursor(block);
            cursor.setPosition(it.fragment().position());
            cursor.setPosition(it.fragment().position() + it.fragment().length(), QTextCursor::KeepAnchor);
            pictures += cursor;
        }
    }
    return pictures;
}

} // namespace

ChapterView::ChapterView(const Theme &theme, QWidget *parent) : QTextBrowser(parent), m_theme(theme)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    // Else a picture that makes the page longer would make it narrower too.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setLook(this, "chapter");
    setAccessibleName(tr("Chapter"));
}

void ChapterView::showDocument(QTextDocument *document, const QString &anchor, const QStringList &marked)
{
    setDocument(document);
    fitPictures();
    mark(marked);
    moveCursor(QTextCursor::Start);
    if (anchor.isEmpty())
        verticalScrollBar()->setValue(0);
    else
        scrollToAnchor(anchor);
}

QVariant ChapterView::loadResource(int, const QUrl &name)
{
    // Nothing at all would make the document look for a file itself.
    if (name.scheme() != u"picture"_s)
        return QImage();
    const QString path = u":/stridewell/help/pictures/%1%2.png"_s;
    const QImage dark(path.arg(name.path(), u"-dark"_s));
    return m_theme.isDark() && !dark.isNull() ? dark : QImage(path.arg(name.path(), QString()));
}

void ChapterView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitPictures();
}

void ChapterView::fitPictures()
{
    const double margins = 2 * document()->documentMargin();
    const double room = std::min<double>(viewport()->width() - margins, m_theme.measures().px(widestPicture));
    for (const QTextCursor &picture : picturesOf(document())) {
        QTextCursor cursor = picture;
        QTextImageFormat format = cursor.charFormat().toImageFormat();
        if (format.width() == room)
            continue;
        format.setWidth(room);
        cursor.mergeCharFormat(format);
    }
}

void ChapterView::mark(const QStringList &words)
{
    QList<ExtraSelection> selections;
    for (const QString &word : words) {
        for (QTextCursor found = document()->find(word); !found.isNull(); found = document()->find(word, found)) {
            ExtraSelection selection;
            selection.cursor = found;
            selection.format.setBackground(m_theme.colours().strength.tint);
            selection.format.setForeground(m_theme.colours().text);
            selection.format.setFontUnderline(true);
            selections += selection;
        }
    }
    setExtraSelections(selections);
}

} // namespace stridewell
