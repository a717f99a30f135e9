// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/figures/pose.h"
#include "ui/models/plan_view.h"
#include "ui/print/paper_head.h"
#include "ui/print/print_choices.h"

#include <QObject>
#include <QPointer>
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
    /// The same for a plan that the window does not show.
    PrintDialog *openFor(const PlanView &view);

    /// How the last print was wished.
    const PrintChoices &choices() const { return m_choices; }
    void keep(const PrintChoices &choices);
    /// The head of a clinic's papers, also of those that are shown now.
    void setClinic(const PaperHead &clinic);

    /// The paper of prints to come; absent = as is usual where the reader lives.
    void setPaper(std::optional<PaperSize> paper);

Q_SIGNALS:
    void choicesChanged(const PrintChoices &choices);
    void clinicHeadRequested();

private:
    /// `keepsLayout`: what is printed this time is no layout for the next.
    PrintDialog *openWith(const PlanView &view, const PrintChoices &begun, bool keepsLayout);
    void askFile(PrintDialog *dialog);
    void askPrinter(PrintDialog *dialog);
    void tell(PrintDialog *dialog, const Result<void> &result, const QString &done);

    MainWindow &m_window;
    Theme &m_theme;
    Poses m_poses;
    Prompts &m_prompts;
    PrintChoices m_choices;
    PaperHead m_clinic;
    QPointer<PrintDialog> m_dialog;
};

} // namespace stridewell
