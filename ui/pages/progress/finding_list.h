// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/load_findings.h"
#include "core/protocol/protocol.h"
#include "ui/models/units.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QVBoxLayout;

namespace stridewell {

/// What the load rules found in the time that is shown, newest first, each with its next step; below it what research
/// says of those rules, with its doubt.
class FindingList : public QFrame
{
    Q_OBJECT

public:
    explicit FindingList(const Theme &theme, QWidget *parent = nullptr);

    /// `anyRun`: something was run in that time.
    void setFindings(const QList<LoadFinding> &findings, bool anyRun, const QHash<QString, Citation> &citations,
                     const Formats &formats);

private:
    void addFinding(const LoadFinding &finding, const Formats &formats);
    void addResearch(const QList<LoadFinding> &findings, const QHash<QString, Citation> &citations);

    const Theme &m_theme;
    QVBoxLayout *m_list;
};

} // namespace stridewell
