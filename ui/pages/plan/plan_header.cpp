// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/plan_header.h"

#include "ui/parts/labels.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace stridewell {

PlanHeader::PlanHeader(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_left(new QWidget(this)),
      m_right(new QWidget(this)),
      m_title(makeLabel({}, "title", this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme.measures().px(8));
    m_layout->addWidget(m_left);
    m_layout->addStretch();
    m_layout->addWidget(m_right);
    auto *left = new QHBoxLayout(m_left);
    auto *right = new QHBoxLayout(m_right);
    for (QHBoxLayout *row : {left, right}) {
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(theme.measures().px(6));
    }
    m_title->setWordWrap(false);
    left->addWidget(m_title);
    const bool mirrored = isRightToLeft();
    QPushButton *back = addButton(left, mirrored ? u"\u203a"_s : u"\u2039"_s, tr("Back"));
    QPushButton *today = addButton(left, tr("Today"), tr("Go to today"));
    QPushButton *forward = addButton(left, mirrored ? u"\u2039"_s : u"\u203a"_s, tr("Forward"));
    addSpans(left);
    left->addStretch();
    m_undo = addButton(right, {}, {});
    m_undo->hide();
    QPushButton *print = addButton(right, tr("Print\u2026"), tr("Print the plan"));
    QPushButton *checkIn = addButton(right, tr("Check in"), tr("Check in: say how it feels"));
    setLook(checkIn, "primary");
    connect(back, &QPushButton::clicked, this, &PlanHeader::backAsked);
    connect(today, &QPushButton::clicked, this, &PlanHeader::todayAsked);
    connect(forward, &QPushButton::clicked, this, &PlanHeader::forwardAsked);
    connect(print, &QPushButton::clicked, this, &PlanHeader::printAsked);
    connect(m_undo, &QPushButton::clicked, this, &PlanHeader::undoAsked);
    connect(checkIn, &QPushButton::clicked, this, &PlanHeader::checkInAsked);
}

QPushButton *PlanHeader::addButton(QLayout *row, const QString &text, const QString &spoken)
{
    auto *button = new QPushButton(text, this);
    button->setAccessibleName(spoken);
    row->addWidget(button);
    return button;
}

void PlanHeader::addSpans(QLayout *row)
{
    const std::pair<CalendarSpan, QString> spans[]{{CalendarSpan::Week, tr("Week")},
                                                   {CalendarSpan::ThreeWeeks, tr("3 weeks")},
                                                   {CalendarSpan::Season, tr("Season")}};
    for (const auto &[span, name] : spans) {
        QPushButton *button = addButton(row, name, tr("Show: %1").arg(name));
        button->setCheckable(true);
        setLook(button, "choice");
        m_spans.addButton(button, static_cast<int>(span));
    }
    m_spans.setExclusive(true);
    setSpan(CalendarSpan::ThreeWeeks);
    connect(&m_spans, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT spanAsked(static_cast<CalendarSpan>(id)); });
}

void PlanHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    arrange();
}

void PlanHeader::setSpan(CalendarSpan span)
{
    m_spans.button(static_cast<int>(span))->setChecked(true);
}

void PlanHeader::setUndo(const QString &name)
{
    const QString text = tr("Undo %1").arg(name);
    m_undo->setVisible(!name.isEmpty());
    m_undo->setAccessibleName(text);
    const int width = m_theme.measures().px(190);
    m_undo->setText(u"\u21b6 "_s + QFontMetrics(m_theme.measures().base()).elidedText(text, Qt::ElideRight, width));
    arrange();
}

void PlanHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PlanHeader::arrange()
{
    const int title = m_title->fontMetrics().horizontalAdvance(m_title->text()) + 1;
    const int left = m_left->sizeHint().width() - m_title->sizeHint().width() + title;
    const int needed = left + m_right->sizeHint().width() + 2 * m_layout->spacing();
    const auto direction = needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_layout->direction() != direction)
        m_layout->setDirection(direction);
    // A long title in a large font takes a second line.
    const bool broken = left > width();
    m_title->setWordWrap(broken);
    m_title->setMinimumWidth(broken ? std::max(0, title - (left - width())) : 0);
}

} // namespace stridewell
