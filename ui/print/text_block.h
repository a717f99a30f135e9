// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/piece.h"

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QString>
#include <QTextLayout>

#include <memory>

namespace stridewell {

/// How a text is set.
struct TextLook
{
    QFont font = {};
    QColor colour = {};
    Qt::Alignment alignment = Qt::AlignLeft; ///< left is where the reader's language begins
    int boldChars = 0;                       ///< as many at the beginning are set bold
};

/// A plain text laid out in lines of a width; a word that is longer is broken. Text that looks like markup stays as
/// it is written.
class TextBlock
{
public:
    TextBlock(const QString &text, const TextLook &look, double width);

    double height() const;
    int lineCount() const;
    /// Height of the lines from `first`, `count` of them.
    double heightOf(int first, int count) const;
    /// Draws lines with the first one's upper left corner at `at`.
    void paint(QPainter &painter, QPointF at, int first, int count) const;
    void paint(QPainter &painter, QPointF at) const { paint(painter, at, 0, lineCount()); }

private:
    std::shared_ptr<QTextLayout> m_layout;
    QColor m_colour;
};

/// Texts one below the other, such as those of a card.
class TextStack
{
public:
    explicit TextStack(double width) : m_width(width) {}

    /// Adds a text below the others, `before` away from them; an empty one is left out.
    void add(const QString &text, const TextLook &look, double before = 0);
    bool isEmpty() const { return m_texts.isEmpty(); }
    double width() const { return m_width; }
    double height() const { return m_height; }
    void paint(QPainter &painter, QPointF at) const;

private:
    double m_width;
    double m_height = 0;
    QList<std::pair<double, TextBlock>> m_texts; ///< each with its top
};

/// A text that may go on on the next page, with never a single line left alone there. Each of its own paragraphs begins
/// on a new line; empty text gives no piece.
QList<Piece> flowing(const QString &text, const TextLook &look, double width);

/// The same in one piece, for headings and short lines.
Piece standing(const QString &text, const TextLook &look, double width);

} // namespace stridewell
