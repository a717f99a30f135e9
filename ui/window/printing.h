// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/figures/pose.h"
#include "ui/print/print_choices.h"

#include <QObject>
#include <QString>

namespace stridewell {

class MainWindow;
class PrintDialog;
class Prompts;
class Theme;

/// Opens the print dialog over a window and carries out what is wished there. A failure is told in the dialog, whose
/// choices stay.
class Printing : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. `choices` are those of the last time.
    Printing(MainWindow &window, Theme &theme, const Poses &poses, Prompts &prompts, const PrintChoices &choices);

    /// nullptr while the window shows nobody's plan.
    PrintDialog *open();

Q_SIGNALS:
    void choicesChanged(const PrintChoices &choices);

private:
    void askFile(PrintDialog *dialog);
    void askPrinter(PrintDialog *dialog);
    void tell(PrintDialog *dialog, const Result<void> &result, const QString &done);

    MainWindow &m_window;
    Theme &m_theme;
    Poses m_poses;
    Prompts &m_prompts;
    PrintChoices m_choices;
};

} // namespace stridewell
