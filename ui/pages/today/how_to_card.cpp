// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/how_to_card.h"

#include "ui/figures/figure_view.h"
#include "ui/figures/item_figure.h"
#include "ui/figures/move_button.h"
#include "ui/models/dose_words.h"
#include "ui/models/session_log.h"
#include "ui/parts/labels.h"

#include <QHBoxLayout>

#include <algorithm>

namespace stridewell {

namespace {

/// The exercise of a session that comes next, else what the item's figure shows.
QString exerciseOf(const Item &item, const PlanView &view, const Poses &poses)
{
    const QList<ExerciseLine> lines = exerciseLines(item, view);
    const auto next = std::ranges::find_if(lines, [](const ExerciseLine &line) { return !line.isComplete(); });
    return next == lines.end() ? figureOf(item, poses) : next->dose.exercise;
}

} // namespace

HowToCard::HowToCard(const Theme &theme, const Poses &poses, QWidget *parent)
    : QFrame(parent),
      m_poses(poses),
      m_name(makeLabel({}, "quiet", this)),
      m_figure(new FigureView(theme, poses, this)),
      m_move(new MoveButton(*m_figure, this)),
      m_cue(makeLabel({}, "plain", this)),
      m_stop(makeLabel({}, "plain", this))
{
    setLook(this, "card");
    const Measures &m = theme.measures();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(m.px(16), m.px(12), m.px(16), m.px(14));
    layout->setSpacing(m.px(6));
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("How to"), "cardTitle", this), 1);
    head->addWidget(m_move);
    layout->addLayout(head);
    for (QWidget *part : std::initializer_list<QWidget *>{m_name, m_figure, m_cue, m_stop})
        layout->addWidget(part);
}

bool HowToCard::explains(const Item &item, const PlanView &view) const
{
    const QString exercise = exerciseOf(item, view, m_poses);
    return !m_poses.of(exercise).isEmpty() || !exerciseCue(exercise).isEmpty();
}

void HowToCard::setItem(const Item *item, const PlanView &view)
{
    setVisible(item);
    if (!item)
        return;
    const QString exercise = exerciseOf(*item, view, m_poses);
    const QString cue = exerciseCue(exercise);
    const QString name = item->strength.isEmpty() ? item->title : exerciseFullName(exercise);
    m_name->setText(name);
    // The same figure goes on moving.
    if (exercise != m_shown)
        m_figure->showExercise(exercise, tr("Figure: %1").arg(exerciseFullName(exercise)));
    m_shown = exercise;
    m_cue->setText(cue);
    m_cue->setVisible(!cue.isEmpty());
    m_stop->setText(item->stopRule);
    m_stop->setVisible(!item->stopRule.isEmpty());
}

} // namespace stridewell
