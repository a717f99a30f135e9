// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/text_label.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace stridewell {

namespace {

/// What QLabel takes for a line that reads well, and how narrow one of few words gets.
constexpr int readableCharacters = 80;
constexpr int fewLines = 4;

} // namespace

bool TextLabel::isBareText() const
{
    return textFormat() == Qt::PlainText && wordWrap() && !text().isEmpty() && frameWidth() == 0 && margin() == 0 &&
           indent() <= 0 && !buddy() && !text().contains(u'\t') && !text().contains(u'\r');
}

QSize TextLabel::textSize(int width) const
{
    if (!m_layout || m_shown != text() || m_font != font()) {
        m_shown = text();
        m_font = font();
        m_layout = std::make_unique<QTextLayout>(QString(m_shown).replace(u'\n', QChar::LineSeparator), m_font, this);
        QTextOption option;
        option.setWrapMode(QTextOption::WordWrap);
        m_layout->setTextOption(option);
        // Never ended: the lines can be cleared and made again while what was shaped stays.
        m_layout->beginLayout();
    }
    m_layout->clearLayout();
    const double leading = QFontMetricsF(m_font, this).leading();
    double height = -leading;
    double widest = 0;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        height = std::ceil(height + leading);
        line.setPosition({0, height});
        height += line.height();
        widest = std::max(widest, line.naturalTextWidth());
    }
    return QRectF(0, 0, widest, height).toAlignedRect().size();
}

QSize TextLabel::sizeForWidth(int width) const
{
    const QMargins around = contentsMargins();
    const QSize margins(around.left() + around.right(), around.top() + around.bottom());
    const QFontMetrics metrics = fontMetrics();
    int line = minimumWidth() > 0 ? std::max(width, minimumWidth()) : width;
    const bool choose = line < 0;
    if (choose)
        line = std::min(metrics.averageCharWidth() * readableCharacters, maximumWidth());
    line -= margins.width();
    QSize size = textSize(line);
    if (choose && size.height() < fewLines * metrics.lineSpacing() && size.width() > line / 2)
        size = textSize(line / 2);
    if (choose && size.height() < fewLines / 2 * metrics.lineSpacing() && size.width() > line / 4)
        size = textSize(line / 4);
    return (size + margins).expandedTo(minimumSize());
}

QSize TextLabel::sizeHint() const
{
    if (!isBareText())
        return QLabel::sizeHint();
    ensurePolished();
    return sizeForWidth(-1);
}

QSize TextLabel::minimumSizeHint() const
{
    if (!isBareText())
        return QLabel::minimumSizeHint();
    ensurePolished();
    const int oneLine = sizeForWidth(QWIDGETSIZE_MAX).height();
    return {sizeForWidth(0).width(), std::min(oneLine, sizeForWidth(-1).height())};
}

int TextLabel::heightForWidth(int width) const
{
    if (!isBareText())
        return QLabel::heightForWidth(width);
    ensurePolished();
    return sizeForWidth(width).height();
}

} // namespace stridewell
