// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exercises/exercise_actions.h"

#include "ui/parts/flow_layout.h"
#include "ui/parts/labels.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace stridewell {

ExerciseActions::ExerciseActions(QWidget *parent)
    : QWidget(parent),
      m_edit(new QPushButton(tr("Change\u2026"), this)),
      m_remove(new QPushButton(tr("Delete"), this)),
      m_hide(new QPushButton(this)),
      m_handout(new QCheckBox(this)),
      m_note(makeLabel({}, "small", this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(buttons);
    for (QPushButton *button : {m_edit, m_remove, m_hide})
        row->addWidget(button);
    column->addWidget(m_handout);
    column->addWidget(buttons);
    column->addWidget(m_note);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT changeWanted(m_exercise); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removalWanted(m_exercise); });
    connect(m_hide, &QPushButton::clicked, this, [this] { Q_EMIT hidingWanted(m_exercise, m_hide->isChecked()); });
    connect(m_handout, &QCheckBox::clicked, this, [this](bool on) { Q_EMIT handoutWanted(m_exercise, on); });
    m_hide->setCheckable(true);
}

void ExerciseActions::showExercise(const QString &exercise, const PlanView &view)
{
    m_exercise = exercise;
    const bool isOwn = view.library.own(exercise);
    const bool isHidden = view.library.hidden.contains(exercise);
    const bool needed = view.protocols && rulesNeed(exercise, *view.protocols);
    m_edit->setVisible(isOwn);
    m_remove->setVisible(isOwn);
    m_handout->setVisible(isOwn);
    m_handout->setText(tr("On the handout of %1").arg(view.profile.athlete.name));
    m_handout->setChecked(view.library.handout.contains(exercise));
    m_hide->setVisible(!isOwn);
    m_hide->setEnabled(!needed);
    m_hide->setChecked(isHidden);
    m_hide->setText(isHidden ? tr("Show again") : tr("Hide"));
    m_note->setText(needed ? tr("The rules build on this exercise, so it cannot be hidden.") : QString());
    m_note->setVisible(needed && !isOwn);
}

QString ExerciseActions::note() const
{
    return m_note->text();
}

} // namespace stridewell
