// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/text_block.h"

#include <QGuiApplication>
#include <QPainter>
#include <QRegularExpression>
#include <QTextOption>

#include <algorithm>

namespace stridewell {

using namespace Qt::StringLiterals;

namespace {

constexpr double leading = 1.18; ///< of the font's own line height: air for tired eyes

/// Line breaks as a text layout knows them; other control characters have nothing to draw.
QString printable(QString text)
{
    static const QRegularExpression breaks(u"\\r\\n|[\\r\\n\\x{2029}]"_s);
    static const QRegularExpression controls(u"[\\x{0}-\\x{8}\\x{b}\\x{c}\\x{e}-\\x{1f}\\x{7f}]"_s);
    text.replace(breaks, QString(QChar::LineSeparator));
    text.remove(controls);
    return text.replace(u'\t', u' ');
}

std::shared_ptr<QTextLayout> laidOut(const QString &text, const TextLook &look, double width)
{
    auto layout = std::make_shared<QTextLayout>(printable(text), look.font);
    QTextOption option(look.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(QGuiApplication::layoutDirection());
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    if (look.boldChars > 0) {
        QTextLayout::FormatRange bold;
        bold.start = 0;
        bold.length = look.boldChars;
        bold.format.setFontWeight(QFont::DemiBold);
        layout->setFormats({bold});
    }
    layout->beginLayout();
    double y = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y));
        y += line.height() * leading;
    }
    layout->endLayout();
    return layout;
}

} // namespace

TextBlock::TextBlock(const QString &text, const TextLook &look, double width)
    : m_layout(laidOut(text, look, width)), m_colour(look.colour)
{
}

int TextBlock::lineCount() const
{
    return m_layout->lineCount();
}

double TextBlock::height() const
{
    return heightOf(0, lineCount());
}

double TextBlock::heightOf(int first, int count) const
{
    if (count == 0)
        return 0;
    const QTextLine last = m_layout->lineAt(first + count - 1);
    return last.y() + last.height() * leading - m_layout->lineAt(first).y();
}

void TextBlock::paint(QPainter &painter, QPointF at, int first, int count) const
{
    if (count == 0)
        return;
    painter.setPen(m_colour);
    const QPointF origin = at - QPointF(0, m_layout->lineAt(first).y());
    for (int i = first; i < first + count; ++i)
        m_layout->lineAt(i).draw(&painter, origin);
}

void TextStack::add(const QString &text, const TextLook &look, double before)
{
    if (text.trimmed().isEmpty())
        return;
    m_height += m_texts.isEmpty() ? 0 : before;
    const TextBlock block(text, look, m_width);
    m_texts.append({m_height, block});
    m_height += block.height();
}

void TextStack::paint(QPainter &painter, QPointF at) const
{
    for (const auto &[top, block] : m_texts)
        block.paint(painter, at + QPointF(0, top));
}

QList<Piece> flowing(const QString &text, const TextLook &look, double width)
{
    if (text.trimmed().isEmpty())
        return {};
    constexpr int together = 3;
    const TextBlock block(text, look, width);
    QList<Piece> pieces;
    for (int first = 0; first < block.lineCount();) {
        const int left = block.lineCount() - first;
        // The last lines stay together rather than leave one alone.
        const int count = left <= together + 1 ? left : 2;
        pieces += Piece{.height = block.heightOf(first, count),
                        .paint = [block, first, count](QPainter &painter) { block.paint(painter, {}, first, count); }};
        first += count;
    }
    return pieces;
}

Piece standing(const QString &text, const TextLook &look, double width)
{
    const TextBlock block(text, look, width);
    return {.height = block.height(), .paint = [block](QPainter &painter) { block.paint(painter, {}); }};
}

} // namespace stridewell
