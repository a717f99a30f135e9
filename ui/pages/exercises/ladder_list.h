// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/exercise_cards.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace stridewell {

/// The rows of a table or ladder, those that are done with their mark and the present one set off.
class LadderList : public QWidget
{
    Q_OBJECT

public:
    explicit LadderList(const Theme &theme, QWidget *parent = nullptr);

    /// Hidden while there is nothing to show.
    void setSteps(const QList<LadderStep> &steps);

private:
    void addStep(const LadderStep &step, int placeWidth);

    const Theme &m_theme;
    QVBoxLayout *m_layout;
};

} // namespace stridewell
