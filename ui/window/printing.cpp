// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/printing.h"

#include "ui/dialogs/print/print_dialog.h"
#include "ui/pages/progress/progress_page.h"
#include "ui/parts/message_bar.h"
#include "ui/print/pdf.h"
#include "ui/print/print_device.h"
#include "ui/window/main_window.h"
#include "ui/window/prompts.h"

#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace stridewell {

Printing::Printing(MainWindow &window, Theme &theme, const Poses &poses, Prompts &prompts, const PrintChoices &choices)
    : m_window(window), m_theme(theme), m_poses(poses), m_prompts(prompts), m_choices(choices)
{
    connect(&window, &MainWindow::printRequested, this, &Printing::open);
}

PrintDialog *Printing::open()
{
    const auto &view = m_window.view();
    if (!view)
        return nullptr;
    PrintChoices choices = m_choices;
    // Who looks at progress wants that on paper; the plan keeps its own layout for the next time.
    const bool ofProgress = m_window.shownPage() == m_window.progressPage();
    if (ofProgress)
        choices.layout = PrintLayout::Report;
    return openWith(*view, choices, ofProgress);
}

PrintDialog *Printing::openFor(const PlanView &view)
{
    return openWith(view, m_choices, false);
}

PrintDialog *Printing::openWith(const PlanView &view, const PrintChoices &begun, bool keepsLayout)
{
    auto *dialog = new PrintDialog(m_theme, view, m_poses, begun, m_clinic, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    if (m_window.hasClinic())
        dialog->offerClinic();
    connect(dialog, &PrintDialog::choicesChanged, this, [this, keepsLayout](PrintChoices chosen) {
        if (keepsLayout)
            chosen.layout = m_choices.layout;
        keep(chosen);
    });
    connect(dialog, &PrintDialog::clinicHeadRequested, this, &Printing::clinicHeadRequested);
    connect(dialog, &PrintDialog::pdfRequested, this, [this, dialog] { askFile(dialog); });
    connect(dialog, &PrintDialog::paperRequested, this, [this, dialog] { askPrinter(dialog); });
    dialog->open();
    return dialog;
}

void Printing::keep(const PrintChoices &choices)
{
    m_choices = choices;
    Q_EMIT choicesChanged(choices);
}

void Printing::setClinic(const PaperHead &clinic)
{
    m_clinic = clinic;
    if (m_dialog)
        m_dialog->setClinic(clinic);
}

void Printing::setPaper(std::optional<PaperSize> paper)
{
    PrintChoices choices = m_choices;
    choices.paper = paper;
    keep(choices);
}

void Printing::askFile(PrintDialog *dialog)
{
    const QPointer<PrintDialog> open = dialog;
    m_prompts.saveFile(
        tr("Save as PDF"), dialog->suggestedFile(), tr("PDF (*.pdf)"), [this, open](const QString &file) {
            if (open)
                tell(open, savePdf(file, open->pages(), open->now()), tr("The PDF was written to %1.").arg(file));
        });
}

void Printing::askPrinter(PrintDialog *dialog)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    const PrintedPages &pages = dialog->pages();
    printer->setPageLayout(pages.layout());
    printer->setDocName(pages.frame().subject);
    auto *ask = new QPrintDialog(printer.get(), dialog);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setMinMax(1, pages.count());
    connect(ask, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, dialog, printer] {
        const int last = dialog->pages().count();
        const bool all = printer->printRange() != QPrinter::PageRange || printer->fromPage() < 1;
        const PageRange range =
            all ? PageRange{0, last - 1} : PageRange{printer->fromPage() - 1, std::min(printer->toPage(), last) - 1};
        tell(dialog, printOn(*printer, dialog->pages(), range), tr("The pages went to the printer."));
    });
    ask->open();
}

void Printing::tell(PrintDialog *dialog, const Result<void> &result, const QString &done)
{
    if (result)
        dialog->messageBar()->showMessage(done, MessageBar::Kind::Note);
    else
        dialog->messageBar()->showMessage(toText(result.error()));
}

} // namespace stridewell
