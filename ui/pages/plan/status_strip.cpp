// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/status_strip.h"

#include "core/base/words.h"
#include "ui/models/words.h"
#include "ui/parts/labels.h"

#include <QHBoxLayout>
#include <QLabel>

#include <cmath>

namespace stridewell {

QString statusText(const PlanView &view)
{
    const Formats &f = view.formats;
    if (view.window && view.now < view.window->end) {
        const double left = std::ceil(hoursBetween(view.now, view.window->end));
        const double whole = std::round(hoursBetween(view.window->start, view.window->end));
        const QString until = f.shortDay(f.zone.day(view.window->end)) + u' ' + f.clock(view.window->end);
        return Words::tr("First days until %1 \u2014 %2 h left of %3").arg(until, f.number(left), f.number(whole));
    }
    if (view.plan.assessment && view.plan.assessment->triageClass != TriageClass::None)
        return view.plan.assessment->headline;
    return Words::tr("Training as usual, with strength work to keep the hamstring strong.");
}

StatusStrip::StatusStrip(const Theme &theme, QWidget *parent)
    : QFrame(parent),
      m_theme(theme),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_class(makePill({}, "accent", this)),
      m_text(makeLabel({}, "strong", this)),
      m_steps(new QWidget(this)),
      m_stepRow(new QHBoxLayout(m_steps))
{
    setLook(this, "box", "accent");
    const Measures &m = theme.measures();
    m_layout->setContentsMargins(m.px(14), m.px(9), m.px(14), m.px(9));
    m_layout->setSpacing(m.px(8));
    auto *line = new QHBoxLayout;
    line->setSpacing(m.px(12));
    line->addWidget(m_class);
    line->addWidget(m_text, 1);
    m_layout->addLayout(line, 1);
    m_layout->addWidget(m_steps);
    m_stepRow->setContentsMargins(0, 0, 0, 0);
    m_stepRow->setSpacing(m.px(6));
}

void StatusStrip::setView(const PlanView &view)
{
    const TriageClass triageClass = view.plan.assessment ? view.plan.assessment->triageClass : TriageClass::None;
    setLook(this, "box", toneName(triageClass));
    m_class->setText(words(triageClass));
    setLook(m_class, "solidPill", toneName(triageClass));
    m_text->setText(statusText(view));
    setSteps(view.plan.stage);
    setAccessibleName(m_class->text() + u". "_s + m_text->text() + u' ' + m_steps->accessibleName());
}

void StatusStrip::setSteps(const std::optional<Stage> &stage)
{
    clearLayout(m_stepRow);
    m_steps->setVisible(stage.has_value());
    if (!stage)
        return;
    for (size_t i = 0; i < keysOf<Stage>.size(); ++i) {
        const auto each = static_cast<Stage>(i);
        const bool now = each == *stage;
        const QString text = u"%1 %2"_s.arg(i + 1).arg(words(each));
        QLabel *step = makePill(text, now ? "ice" : "rest", m_steps);
        setLook(step, now ? "solidPill" : "stepPill", now ? "ice" : "rest");
        m_stepRow->addWidget(step);
    }
    m_stepRow->addStretch();
    m_steps->setAccessibleName(tr("Stage %1 of 5: %2").arg(static_cast<int>(*stage) + 1).arg(words(*stage)));
}

void StatusStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const bool narrow = width() < m_theme.measures().px(980);
    m_layout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace stridewell
