// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/mark_look.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QWidget>

#include <functional>

namespace stridewell {

enum class LegendMark {
    Square,
    Line,
    Diamond
};

/// What a mark of a chart means. Its look is asked for at every painting, so that it follows the theme.
struct LegendEntry
{
    LegendMark mark = LegendMark::Square;
    std::function<MarkLook()> look = {};
    QString text = {};
};

/// The words for the marks of a chart, in rows that wrap.
class Legend : public QWidget
{
    Q_OBJECT

public:
    Legend(const Theme &theme, const QList<LegendEntry> &entries, QWidget *parent = nullptr);
    /// Takes away the words for what a chart does not show now, or brings them back.
    void setEntryVisible(int place, bool visible);

private:
    QList<QWidget *> m_entries;
};

} // namespace stridewell
