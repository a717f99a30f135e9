// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/glyphs.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QFrame>

class QVBoxLayout;

namespace stridewell {

/// The column at the left with a button for each page.
class Navigation : public QFrame
{
    Q_OBJECT

public:
    explicit Navigation(const Theme &theme, QWidget *parent = nullptr);

    /// Adds a page's button below the others; the first one is chosen.
    void addPage(const QString &name, Glyph glyph);
    /// Adds a page's button above the others, hidden until it is wanted.
    void addLeadingPage(const QString &name, Glyph glyph);
    void setPageVisible(int page, bool visible);
    void setCurrent(int page);
    /// Adds a button at the foot that leads to no page.
    QAbstractButton *addTool(const QString &name, Glyph glyph);

Q_SIGNALS:
    void pageChosen(int page);

private:
    QAbstractButton *makeButton(const QString &name, Glyph glyph);

    const Theme &m_theme;
    QVBoxLayout *m_layout;
    QButtonGroup m_buttons;
};

} // namespace stridewell
