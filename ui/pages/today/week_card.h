// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/week_sums.h"
#include "ui/theme/theme.h"

#include <QFrame>

#include <optional>

class QLabel;
class QProgressBar;
class QVBoxLayout;

namespace stridewell {

/// The week of today in few lines, for days that ask for little.
class WeekCard : public QFrame
{
    Q_OBJECT

public:
    explicit WeekCard(const Theme &theme, QWidget *parent = nullptr);

    /// Absent hides it.
    void setSums(const std::optional<WeekSums> &sums);

private:
    const Theme &m_theme;
    std::optional<WeekSums> m_sums;
    QLabel *m_distance;
    QProgressBar *m_bar;
    QVBoxLayout *m_lines;
};

} // namespace stridewell
