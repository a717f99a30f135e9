// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/navigation.h"

#include <QAbstractButton>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace stridewell {

namespace {

/// A page's button: its glyph over its name.
class PageButton : public QAbstractButton
{
public:
    PageButton(const Theme &theme, const QString &name, Glyph glyph, QWidget *parent)
        : QAbstractButton(parent), m_theme(theme), m_glyph(glyph)
    {
        setText(name);
        setAccessibleName(name);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override
    {
        const Measures &m = m_theme.measures();
        const int width = QFontMetrics(m.smallBold()).horizontalAdvance(text()) + m.px(20);
        return {std::max(m.px(70), width), m.px(36) + QFontMetrics(m.smallBold()).height() + m.px(8)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &c = m_theme.colours();
        const Measures &m = m_theme.measures();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
        painter.setPen(hasFocus() ? QPen(c.accent.ink, 2) : QPen(Qt::NoPen));
        painter.setBrush(isChecked() || underMouse() ? QBrush(c.accent.tint) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(frame, m.itemRadius(), m.itemRadius());
        const QColor colour = isChecked() ? c.accent.words : c.quiet;
        const int size = m.px(20);
        paintGlyph(painter, m_glyph, QRectF((width() - size) / 2.0, m.px(9), size, size), colour);
        painter.setPen(colour);
        painter.setFont(isChecked() ? m.smallBold() : m.small());
        painter.drawText(rect().adjusted(0, m.px(32), 0, -m.px(4)), Qt::AlignCenter, text());
    }

private:
    const Theme &m_theme;
    Glyph m_glyph;
};

} // namespace

Navigation::Navigation(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_layout(new QVBoxLayout(this))
{
    setLook(this, "column");
    const Measures &m = theme.measures();
    m_layout->setContentsMargins(m.px(8), m.px(14), m.px(8), m.px(14));
    m_layout->setSpacing(m.px(4));
    m_layout->addStretch();
    setAccessibleName(tr("Pages"));
    // Not idClicked: a screen reader toggles a button without clicking it.
    connect(&m_buttons, &QButtonGroup::idToggled, this, [this](int page, bool on) {
        if (on)
            Q_EMIT pageChosen(page);
    });
}

QAbstractButton *Navigation::makeButton(const QString &name, Glyph glyph)
{
    auto *button = new PageButton(m_theme, name, glyph, this);
    m_buttons.addButton(button, static_cast<int>(m_buttons.buttons().size()));
    return button;
}

void Navigation::addPage(const QString &name, Glyph glyph)
{
    QAbstractButton *button = makeButton(name, glyph);
    const QSignalBlocker quiet(m_buttons);
    button->setChecked(m_buttons.id(button) == 0);
    // Below the pages that are there; what is no page stands at the lower end.
    m_layout->insertWidget(static_cast<int>(m_buttons.buttons().size()) - 1, button, 0, Qt::AlignHCenter);
}

void Navigation::addLeadingPage(const QString &name, Glyph glyph)
{
    QAbstractButton *button = makeButton(name, glyph);
    button->hide();
    m_layout->insertWidget(0, button, 0, Qt::AlignHCenter);
}

void Navigation::setPageVisible(int page, bool visible)
{
    m_buttons.button(page)->setVisible(visible);
}

QAbstractButton *Navigation::addTool(const QString &name, Glyph glyph)
{
    auto *button = new PageButton(m_theme, name, glyph, this);
    button->setCheckable(false);
    m_layout->addWidget(button, 0, Qt::AlignHCenter);
    return button;
}

void Navigation::setCurrent(int page)
{
    const QSignalBlocker quiet(m_buttons);
    if (QAbstractButton *button = m_buttons.button(page))
        button->setChecked(true);
}

} // namespace stridewell
