// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/difference_words.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QVBoxLayout;

namespace stridewell {

/// What a new plan would add, leave out, move and change, line by line, each with its rule and, on demand, its
/// source.
class DifferenceList : public QWidget
{
    Q_OBJECT

public:
    /// `mostLines`: so many lines are shown, the rest behind a button.
    explicit DifferenceList(const Theme &theme, int mostLines, QWidget *parent = nullptr);

    void setDifference(const Difference &difference, const Formats &formats, const QHash<QString, Citation> &citations);

private:
    void showLines(const QList<DifferenceLine> &lines, qsizetype count);
    QWidget *makeLine(const DifferenceLine &line);
    QWidget *makeReason(const DifferenceLine &line, QWidget *parent);

    const Theme &m_theme;
    int m_mostLines;
    QHash<QString, Citation> m_citations;
    QVBoxLayout *m_layout;
};

} // namespace stridewell
