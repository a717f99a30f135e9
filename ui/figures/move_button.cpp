// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/move_button.h"

#include "ui/figures/figure_view.h"

namespace stridewell {

MoveButton::MoveButton(FigureView &figure, QWidget *parent) : QPushButton(parent), m_figure(figure)
{
    setAutoDefault(false);
    connect(&figure, &FigureView::changed, this, &MoveButton::follow);
    connect(this, &QPushButton::clicked, &figure, [&figure] { figure.setMoving(!figure.isMoving()); });
    follow();
}

void MoveButton::follow()
{
    const bool moving = m_figure.isMoving();
    setText(moving ? tr("Pause") : tr("Move"));
    setAccessibleName(moving ? tr("Pause the figure") : tr("Move the figure"));
    setVisible(m_figure.canMove());
}

} // namespace stridewell
