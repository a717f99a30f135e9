// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/models/units.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

class QFrame;
class QLabel;
class QVBoxLayout;

namespace stridewell {

/// What a check-in comes to, on the whole page: how it looks, what to do, whom to see and how soon, why, and how the
/// plan would change. An alarm comes first and says that its stop is not a choice.
class AnswerPage : public QWidget
{
    Q_OBJECT

public:
    /// Without a preview only a problem can be shown.
    AnswerPage(const Theme &theme, const std::optional<Preview> &preview, const Formats &formats,
               const QHash<QString, Citation> &citations, QWidget *parent = nullptr);

    /// Something keeps the check-in from being taken; empty takes it away.
    void setProblem(const QString &text);

private:
    QWidget *makeAssessment();
    QWidget *makeChanges();
    QWidget *makeSeek(const Seek &seek);
    QVBoxLayout *cardIn(QFrame *card) const;

    const Theme &m_theme;
    std::optional<Preview> m_preview;
    Assessment m_assessment;
    Formats m_formats;
    QHash<QString, Citation> m_citations;
    QLabel *m_problem;
};

} // namespace stridewell
