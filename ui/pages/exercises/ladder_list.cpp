// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exercises/ladder_list.h"

#include "ui/parts/labels.h"

#include <QFrame>
#include <QHBoxLayout>

#include <algorithm>

namespace stridewell {

LadderList::LadderList(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme.measures().px(5));
}

void LadderList::setSteps(const QList<LadderStep> &steps)
{
    clearLayout(m_layout);
    setVisible(!steps.isEmpty());
    int widest = 0;
    for (const LadderStep &step : steps)
        widest = std::max(widest, QFontMetrics(m_theme.measures().base()).horizontalAdvance(step.place));
    for (const LadderStep &step : steps)
        addStep(step, widest);
}

void LadderList::addStep(const LadderStep &step, int placeWidth)
{
    const Measures &m = m_theme.measures();
    const bool now = step.state == LadderStep::State::Now;
    const QString mark = words(step.state);
    auto *frame = new QFrame(this);
    setLook(frame, "box", now ? "strength" : step.state == LadderStep::State::Done ? "rest" : nullptr);
    QStringList spoken{step.place, step.dose};
    if (!mark.isEmpty())
        spoken += mark;
    frame->setAccessibleName(spoken.join(u", "_s));
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(m.px(10), m.px(5), m.px(10), m.px(5));
    row->setSpacing(m.px(12));
    QLabel *place = makeLabel(step.place, "quiet", frame);
    place->setWordWrap(false);
    place->setMinimumWidth(placeWidth);
    row->addWidget(place);
    row->addWidget(makeLabel(step.dose, now ? "strong" : "plain", frame), 1);
    const bool done = step.state == LadderStep::State::Done;
    QLabel *state = makeLabel(done ? u"\u2713 "_s + mark : mark, "small", frame);
    state->setWordWrap(false);
    row->addWidget(state);
    m_layout->addWidget(frame);
}

} // namespace stridewell
