// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDialog>

class QPushButton;

namespace stridewell {

class ChapterView;

/// What this program is and is not, its version, and whose work under which licence it is made of.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(Theme &theme, QWidget *parent = nullptr);

    ChapterView *view() const { return m_view; }
    /// Shows the whole licence, or goes back from it.
    QPushButton *licence() const { return m_licence; }

private:
    void showText(bool licence);

    Theme &m_theme;
    ChapterView *m_view;
    QPushButton *m_licence;
};

} // namespace stridewell
