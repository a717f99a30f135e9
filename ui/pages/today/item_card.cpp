// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/item_card.h"

#include "ui/parts/labels.h"
#include "ui/theme/glyphs.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace stridewell {

ItemCard::ItemCard(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ItemCard::setItem(ItemKind kind, bool current)
{
    m_kind = kind;
    m_current = current;
    update();
}

void ItemCard::paintEvent(QPaintEvent *)
{
    const Measures &m = m_theme.measures();
    const Tone &tone = toneOf(m_theme.colours(), m_kind);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    QPainterPath path;
    path.addRoundedRect(frame, m.itemRadius(), m.itemRadius());
    painter.fillPath(path, tone.tint);
    painter.setClipPath(path);
    QRectF bar(frame.left(), frame.top(), m.itemBar(), frame.height());
    if (layoutDirection() == Qt::RightToLeft)
        bar.moveRight(frame.right());
    painter.fillRect(bar, tone.ink);
    painter.setClipping(false);
    if (m_current) {
        painter.setPen(QPen(tone.ink, 2));
        painter.drawPath(path);
    }
}

ItemTitle::ItemTitle(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent),
      m_theme(theme),
      m_title(makeLabel({}, "strong", this)),
      m_detail(makeLabel({}, "small", this))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *layout = new QVBoxLayout(this);
    const Measures &m = theme.measures();
    layout->setContentsMargins(m.px(6), m.px(3), m.px(6), m.px(3));
    layout->setSpacing(m.px(1));
    layout->addStretch();
    for (QLabel *label : {m_title, m_detail}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        layout->addWidget(label);
    }
    layout->addStretch();
}

void ItemTitle::setWords(const QString &title, const QString &detail, bool settled, bool large)
{
    m_title->setText(title);
    setLook(m_title, large ? "cardTitle" : settled ? "quiet" : "strong");
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    updateGeometry();
}

QSize ItemTitle::sizeHint() const
{
    return layout()->sizeHint();
}

int ItemTitle::heightForWidth(int width) const
{
    return layout()->totalHeightForWidth(width);
}

void ItemTitle::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colours().accent.ink, 2));
    const double radius = m_theme.measures().px(5);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}

RailMark::RailMark(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void RailMark::setItem(ItemKind kind, ItemState state, bool current)
{
    m_kind = kind;
    m_state = state;
    m_current = current;
    update();
}

QSize RailMark::sizeHint() const
{
    return {m_theme.measures().px(20), m_theme.measures().px(20)};
}

void RailMark::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    const Measures &m = m_theme.measures();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = width() / 2.0;
    painter.setPen(QPen(c.line, 2));
    painter.drawLine(QPointF(middle, 0), QPointF(middle, height()));
    const double side = m.px(16);
    const QRectF dot(middle - side / 2, m.px(11), side, side);
    const bool done = m_state == ItemState::Done || m_state == ItemState::Partly;
    const QColor mark = done ? c.accent.ink : m_current ? toneOf(c, m_kind).ink : c.control;
    painter.setPen(QPen(mark, 2));
    painter.setBrush(m_current && !done ? toneOf(c, m_kind).tint : c.card);
    painter.drawEllipse(dot);
    if (m_state != ItemState::Planned) {
        const double inset = side / 4.5;
        paintGlyph(painter, glyphOf(m_state), dot.adjusted(inset, inset, -inset, -inset), mark);
    }
}

} // namespace stridewell
