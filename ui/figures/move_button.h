// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace stridewell {

class FigureView;

/// Lets a figure move and pause. Hidden while the figure has no movement.
class MoveButton : public QPushButton
{
    Q_OBJECT

public:
    /// `figure` must outlive the button.
    MoveButton(FigureView &figure, QWidget *parent = nullptr);

private:
    void follow();

    FigureView &m_figure;
};

} // namespace stridewell
