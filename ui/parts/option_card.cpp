// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/option_card.h"

#include "ui/theme/glyphs.h"

#include <QCheckBox>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace stridewell {

namespace {

enum class Mark {
    None,
    Check,
    Radio
};

/// How a card is measured and painted, the same for every kind of button.
class CardFace
{
public:
    CardFace(const Theme &theme, QString hint, Mark mark) : m_theme(theme), m_hint(std::move(hint)), m_mark(mark) {}

    int heightFor(const QString &text, int width) const
    {
        const int room = std::max(1, width - textLeft() - pad());
        int height = heightOf(titleFont(), text, room);
        if (!m_hint.isEmpty())
            height += m_theme.measures().px(2) + heightOf(m_theme.measures().base(), m_hint, room);
        return height + 2 * m_theme.measures().px(m_mark == Mark::None ? 16 : 8);
    }

    QSize sizeFor(const QString &text) const
    {
        const Measures &m = m_theme.measures();
        const int words = std::max(QFontMetrics(titleFont()).horizontalAdvance(text),
                                   QFontMetrics(m.base()).horizontalAdvance(m_hint));
        const int width = std::min(m.px(420), words + textLeft() + pad() + m.px(4));
        return {width, heightFor(text, width)};
    }

    void paint(QAbstractButton &button) const
    {
        const Colours &c = m_theme.colours();
        const Measures &m = m_theme.measures();
        QPainter painter(&button);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool on = button.isChecked();
        const bool touched = button.underMouse() && button.isEnabled();
        const double line = button.hasFocus() || on ? 2 : 1;
        const QRectF frame = QRectF(button.rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
        painter.setPen(QPen(button.hasFocus() && on   ? c.text
                            : on || button.hasFocus() ? c.accent.ink
                                                      : c.control,
                            line));
        painter.setBrush(on || touched ? c.accent.tint : c.card);
        painter.drawRoundedRect(frame, m.itemRadius(), m.itemRadius());
        if (m_mark != Mark::None)
            paintMark(painter, button);
        paintWords(painter, button);
    }

private:
    /// What does something at once is larger than one answer of many.
    QFont titleFont() const
    {
        return m_mark == Mark::None ? m_theme.measures().cardTitle() : m_theme.measures().bold();
    }
    int pad() const { return m_theme.measures().px(14); }
    int markSize() const { return m_theme.measures().px(16); }
    int textLeft() const { return m_mark == Mark::None ? pad() : pad() + markSize() + m_theme.measures().px(11); }

    static int heightOf(const QFont &font, const QString &text, int width)
    {
        return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, text).height();
    }

    void paintMark(QPainter &painter, const QAbstractButton &button) const
    {
        const Colours &c = m_theme.colours();
        const int size = markSize();
        const QRect place(pad(), (button.height() - size) / 2, size, size);
        const QRectF box = QStyle::visualRect(button.layoutDirection(), button.rect(), place);
        const bool on = button.isChecked();
        painter.setPen(QPen(on ? c.accent.ink : c.control, 1.5));
        painter.setBrush(on ? c.accent.ink : c.card);
        if (m_mark == Mark::Radio) {
            painter.drawEllipse(box);
            painter.setPen(Qt::NoPen);
            painter.setBrush(c.onInk);
            if (on)
                painter.drawEllipse(box.center(), size * 0.2, size * 0.2);
            return;
        }
        painter.drawRoundedRect(box, size * 0.2, size * 0.2);
        if (on)
            paintGlyph(painter, Glyph::Check, box.adjusted(3, 3, -3, -3), c.onInk);
    }

    void paintWords(QPainter &painter, const QAbstractButton &button) const
    {
        const Colours &c = m_theme.colours();
        const Measures &m = m_theme.measures();
        const int room = button.width() - textLeft() - pad();
        const int high = heightOf(titleFont(), button.text(), room);
        const int low = m_hint.isEmpty() ? 0 : m.px(2) + heightOf(m.base(), m_hint, room);
        const int top = (button.height() - high - low) / 2;
        const auto write = [&](const QString &text, const QFont &font, const QColor &colour, int from, int height) {
            painter.setFont(font);
            painter.setPen(colour);
            const QRect place(textLeft(), from, room, height);
            // The words stand beside the mark, and each text runs in its own direction.
            const auto aligned = QStyle::visualAlignment(button.layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute;
            painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
            painter.drawText(QStyle::visualRect(button.layoutDirection(), button.rect(), place),
                             static_cast<int>(aligned) | Qt::TextWordWrap, text);
        };
        write(button.text(), titleFont(), c.text, top, high);
        if (!m_hint.isEmpty())
            write(m_hint, m.base(), c.quiet, top + high + m.px(2), low);
    }

    const Theme &m_theme;
    QString m_hint;
    Mark m_mark;
};

template <typename Button>
class Card : public Button
{
public:
    Card(const Theme &theme, const QString &text, const QString &hint, Mark mark, QWidget *parent)
        : Button(parent), m_face(theme, hint, mark)
    {
        this->setText(text);
        this->setAccessibleName(text);
        this->setAccessibleDescription(hint);
        this->setAttribute(Qt::WA_Hover);
        this->setFocusPolicy(Qt::StrongFocus);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        this->setSizePolicy(policy);
    }

    QSize sizeHint() const override
    {
        QSize size = m_face.sizeFor(this->text());
        if (m_width > 0)
            size.setHeight(heightForWidth(m_width));
        return size;
    }
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }
    int heightForWidth(int width) const override { return m_face.heightFor(this->text(), width); }

protected:
    bool hitButton(const QPoint &place) const override { return this->rect().contains(place); }
    void paintEvent(QPaintEvent *) override { m_face.paint(*this); }
    void resizeEvent(QResizeEvent *event) override
    {
        Button::resizeEvent(event);
        // A layout never makes a widget of a fixed height higher than its hint, also where the words need more lines.
        if (std::exchange(m_width, this->width()) != this->width())
            this->updateGeometry();
    }

private:
    CardFace m_face;
    int m_width = 0; ///< as laid out; 0 = not yet
};

} // namespace

QAbstractButton *makeCheckCard(const Theme &theme, const QString &text, const QString &hint, QWidget *parent)
{
    return new Card<QCheckBox>(theme, text, hint, Mark::Check, parent);
}

QAbstractButton *makeRadioCard(const Theme &theme, const QString &text, const QString &hint, QWidget *parent)
{
    return new Card<QRadioButton>(theme, text, hint, Mark::Radio, parent);
}

QAbstractButton *makeActionCard(const Theme &theme, const QString &text, const QString &hint, QWidget *parent)
{
    return new Card<QPushButton>(theme, text, hint, Mark::None, parent);
}

} // namespace stridewell
