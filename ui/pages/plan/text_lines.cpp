// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/text_lines.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextBoundaryFinder>
#include <QTextLayout>

namespace stridewell {

namespace {

/// `text` with each word that is wider than a line cut to its first letters: a word broken anywhere reads as two.
QString shortenWords(const QString &text, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    QString out;
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to >= 0; from = to, to = finder.toNextBoundary()) {
        const QString word = text.mid(from, to - from);
        const QString bare = word.trimmed();
        const bool fits = metrics.horizontalAdvance(bare) <= width;
        out += fits ? word : metrics.elidedText(bare, Qt::ElideRight, width) + word.mid(bare.size());
    }
    return out;
}

} // namespace

QStringList wrapLines(const QString &whole, const QFont &font, int width, int mostLines, int indent)
{
    if (whole.isEmpty() || width <= indent)
        return {};
    const QString text = shortenWords(whole, font, width - indent);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const int lineWidth = lines.isEmpty() ? width - indent : width;
        line.setLineWidth(lineWidth);
        if (lines.size() + 1 == mostLines) {
            const QString rest = text.mid(line.textStart());
            lines += QFontMetrics(font).elidedText(rest, Qt::ElideRight, lineWidth);
            break;
        }
        lines += text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

int linesHeight(qsizetype count, const QFont &font)
{
    return static_cast<int>(count) * QFontMetrics(font).height();
}

void paintLines(QPainter &painter, const QStringList &lines, const QFont &font, const QRect &area)
{
    const int height = QFontMetrics(font).height();
    painter.setFont(font);
    QRect row(area.topLeft(), QSize(area.width(), height));
    for (const QString &line : lines) {
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, line);
        row.translate(0, height);
    }
}

} // namespace stridewell
