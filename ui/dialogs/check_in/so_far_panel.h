// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/models/units.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QVBoxLayout;

namespace stridewell {

/// How the answers so far look and why, and how the coming week would change: beside the questions, anew with each
/// answer.
class SoFarPanel : public QFrame
{
    Q_OBJECT

public:
    SoFarPanel(const Theme &theme, const Formats &formats, const QHash<QString, Citation> &citations,
               QWidget *parent = nullptr);

    /// `today` is the first of the seven days whose changes are shown.
    void setPreview(const Preview &preview, QDate today);
    /// Instead of it, why nothing can be shown.
    void setText(const QString &text);

private:
    const Theme &m_theme;
    Formats m_formats;
    QHash<QString, Citation> m_citations;
    QVBoxLayout *m_layout;
};

} // namespace stridewell
