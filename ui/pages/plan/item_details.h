// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/pose.h"
#include "ui/models/plan_view.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace stridewell {

/// What an item is and how it is done: amount, figure, doses, warm-up and cool-down, when to stop, and why it is
/// here, with the evidence a click away.
class ItemDetails : public QWidget
{
    Q_OBJECT

public:
    ItemDetails(const Theme &theme, const Poses &poses, QWidget *parent = nullptr);

    void setItem(const Item &item, const PlanView &view);

private:
    void addFigure(const Item &item);
    void addDoses(const QString &heading, const QList<Dose> &doses, bool withCues, const Formats &formats);
    void addStopRule(const Item &item);
    void addWhy(const Item &item, const QHash<QString, Citation> &citations);

    const Theme &m_theme;
    Poses m_poses;
    QVBoxLayout *m_layout;
};

/// "32 min · strength": how long an item takes, when and of which kind.
QString summaryText(const Item &item, const Formats &formats);

} // namespace stridewell
