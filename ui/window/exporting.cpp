// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/exporting.h"

#include "core/base/file_bytes.h"
#include "core/export/log_csv.h"
#include "core/export/plan_csv.h"
#include "core/export/profile_json.h"
#include "core/store/store.h"
#include "core/workspace/workspace.h"
#include "ui/dialogs/export/export_dialog.h"
#include "ui/parts/message_bar.h"
#include "ui/print/pdf.h"
#include "ui/print/sheets.h"
#include "ui/window/main_window.h"
#include "ui/window/prompts.h"

#include <QPointer>

namespace stridewell {

Exporting::Exporting(const WindowParts &parts, const Poses &poses, Prompts &prompts)
    : m_parts(parts), m_poses(poses), m_prompts(prompts), m_keeper(parts)
{
    connect(&parts.window, &MainWindow::exportRequested, this, &Exporting::open);
}

ExportDialog *Exporting::open()
{
    if (!m_parts.window.view())
        return nullptr;
    auto *dialog = new ExportDialog(
        m_parts.theme, m_choices, m_print.layout, [this](const ExportChoices &choices) { return summaryOf(choices); },
        &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::saveRequested, this, [this, dialog] { askFile(dialog); });
    connect(dialog, &ExportDialog::folderRequested, this, [this, dialog] { askFolder(dialog); });
    connect(dialog, &ExportDialog::folderReleased, this, [this, dialog] { keep(dialog, {}); });
    connect(dialog, &QDialog::finished, this, [this, dialog] { m_choices = dialog->choices(); });
    connect(&m_keeper, &CalendarKeeper::changed, dialog, [this, dialog] { showKept(dialog); });
    showKept(dialog);
    dialog->open();
    return dialog;
}

void Exporting::askFile(ExportDialog *dialog)
{
    const QPointer<ExportDialog> open = dialog;
    const ExportChoices choices = dialog->choices();
    m_prompts.saveFile(tr("Export"), exportFileName(choices, *m_parts.window.view()), fileFilter(choices.kind),
                       [this, open, choices](const QString &file) {
                           if (!open)
                               return;
                           const Result<void> written =
                               bytesOf(choices, open->layout()).and_then([&](const QByteArray &bytes) {
                                   return writeWhole(file, bytes);
                               });
                           if (!written) {
                               open->messageBar()->showMessage(toText(written.error()));
                               return;
                           }
                           open->refresh();
                           MessageBar *bar = open->messageBar();
                           bar->showMessage(tr("Written to %1.").arg(file), MessageBar::Kind::Note,
                                            choices.kind == ExportKind::Calendar ? tr("Open in calendar") : tr("Open"));
                           disconnect(bar, &MessageBar::actionChosen, this, nullptr);
                           connect(bar, &MessageBar::actionChosen, this, [this, open, file] {
                               if (!m_prompts.showFile(file) && open)
                                   open->messageBar()->showMessage(
                                       tr("No program here opens %1. You can open it from within your own.").arg(file));
                           });
                       });
}

void Exporting::askFolder(ExportDialog *dialog)
{
    const QPointer<ExportDialog> open = dialog;
    m_prompts.openFolder(tr("Keep a folder up to date"), [this, open](const QString &folder) {
        if (open)
            keep(open,
                 {freeFileIn(folder, keptFileName(m_parts.workspace.profile().athlete.name), m_keeper.kept().file),
                  open->choices().calendar});
    });
}

void Exporting::keep(ExportDialog *dialog, const KeptCalendar &kept)
{
    const Result<void> done = m_keeper.keep(kept);
    if (!done)
        dialog->messageBar()->showMessage(toText(done.error()));
    dialog->refresh();
}

void Exporting::showKept(ExportDialog *dialog)
{
    dialog->setKeptFile(m_keeper.kept().file, m_keeper.problem());
}

CalendarOrder Exporting::orderOf(const ExportChoices &choices) const
{
    const Workspace &workspace = m_parts.workspace;
    return {.profile = workspace.profileId(),
            .plan = workspace.plan(),
            .athlete = workspace.profile().athlete,
            .today = workspace.today(),
            .span = exportSpan(choices, *m_parts.window.view()),
            .choices = choices.calendar};
}

QString Exporting::summaryOf(const ExportChoices &choices) const
{
    const auto update = calendarUpdate(m_parts.store, orderOf(choices));
    return update ? exportSummary(choices, *m_parts.window.view(), *update) : toText(update.error());
}

Result<QByteArray> Exporting::bytesOf(const ExportChoices &choices, PrintLayout layout) const
{
    const Workspace &workspace = m_parts.workspace;
    const PlanView &view = *m_parts.window.view();
    switch (choices.kind) {
    case ExportKind::Calendar:
        return exportCalendar(m_parts.store, orderOf(choices));
    case ExportKind::PlanTable: {
        Plan cut = workspace.plan();
        cut.items = itemsToExport(choices, view);
        return writePlanCsv(cut, workspace.zone());
    }
    case ExportKind::LogTable:
        return writeLogCsv(workspace.profile().logs, workspace.plan().items, workspace.zone());
    case ExportKind::RunTable:
        return writeRunsCsv(workspace.profile().runs, workspace.zone());
    case ExportKind::Profile:
        return writeProfile(workspace.profile(), workspace.zone());
    case ExportKind::Pages:
        return pagesOf(choices, layout);
    }
    Q_UNREACHABLE();
}

Result<QByteArray> Exporting::pagesOf(const ExportChoices &choices, PrintLayout layout) const
{
    const PlanView &view = *m_parts.window.view();
    const CalendarSpan span = exportSpan(choices, view);
    PrintChoices print = m_print;
    print.layout = layout;
    return m_parts.store.clinicHead().and_then([&](const ClinicHead &clinic) {
        return writePdf(makePages(view, m_poses, print, {span.from, span.to}, paperHead(clinic)), view.now);
    });
}

} // namespace stridewell
