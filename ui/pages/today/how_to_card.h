// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/pose.h"
#include "ui/models/plan_view.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;

namespace stridewell {

class FigureView;
class MoveButton;

/// How the item is done whose turn it is: its figure, the words to it, when to stop. Of a session it shows the
/// exercise that comes next.
class HowToCard : public QFrame
{
    Q_OBJECT

public:
    HowToCard(const Theme &theme, const Poses &poses, QWidget *parent = nullptr);

    /// Whether there is a figure or a word to an item.
    bool explains(const Item &item, const PlanView &view) const;
    /// Null hides the card.
    void setItem(const Item *item, const PlanView &view);
    FigureView *figure() const { return m_figure; }
    MoveButton *moveButton() const { return m_move; }

private:
    Poses m_poses;
    QLabel *m_name;
    FigureView *m_figure;
    MoveButton *m_move;
    QLabel *m_cue;
    QLabel *m_stop;
    QString m_shown;
};

} // namespace stridewell
