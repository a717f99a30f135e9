// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/patients_printing.h"

#include "core/workspace/workspace.h"
#include "ui/dialogs/clinic/clinic_head_dialog.h"
#include "ui/dialogs/print/print_dialog.h"
#include "ui/models/athlete_view.h"
#include "ui/models/clinic_library_reader.h"
#include "ui/models/counted.h"
#include "ui/models/export_choices.h"
#include "ui/parts/message_bar.h"
#include "ui/print/logo.h"
#include "ui/print/pdf.h"
#include "ui/print/sheets.h"
#include "ui/window/main_window.h"
#include "ui/window/printing.h"
#include "ui/window/prompts.h"

#include <QApplication>

namespace stridewell {

namespace {

} // namespace

PatientsPrinting::PatientsPrinting(const WindowParts &parts, const Poses &poses, Prompts &prompts, Printing &printing,
                                   AthleteReader reader, QObject *parent)
    : QObject(parent),
      m_parts(parts),
      m_poses(poses),
      m_prompts(prompts),
      m_printing(printing),
      m_reader(std::move(reader))
{
    connect(&parts.window, &MainWindow::clinicHeadRequested, this, &PatientsPrinting::askHead);
    connect(&printing, &Printing::clinicHeadRequested, this, &PatientsPrinting::askHead);
    // Each patient is a turn of its own: the window goes on living, and Stop is heard.
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &PatientsPrinting::step);
    if (const auto head = parts.store.clinicHead())
        showHead(*head);
}

void PatientsPrinting::showHead(const ClinicHead &head)
{
    m_head = paperHead(head);
    m_printing.setClinic(m_head);
}

ClinicHeadDialog *PatientsPrinting::askHead()
{
    const auto head = m_parts.store.clinicHead();
    if (!head) {
        m_parts.window.showMessage(toText(head.error()));
        return nullptr;
    }
    QWidget *over = QApplication::activeModalWidget();
    auto *dialog = new ClinicHeadDialog(m_parts.theme, *head, over ? over : &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_parts.theme.dress(dialog);
    connect(dialog, &ClinicHeadDialog::logoRequested, this, [this, dialog] { askLogo(dialog); });
    connect(dialog, &ClinicHeadDialog::saveRequested, this, [this, dialog] {
        const Result<void> saved = m_parts.store.saveClinicHead(dialog->head());
        if (!saved) {
            dialog->messageBar()->showMessage(toText(saved.error()));
            return;
        }
        showHead(dialog->head());
        dialog->accept();
    });
    dialog->open();
    return dialog;
}

void PatientsPrinting::askLogo(ClinicHeadDialog *dialog)
{
    const QPointer<ClinicHeadDialog> open = dialog;
    m_prompts.openFiles(tr("Logo"), tr("Pictures (*.png *.jpg *.jpeg *.svg)"), [open](const QStringList &files) {
        if (!open || files.isEmpty())
            return;
        const auto logo = readLogo(files.first());
        if (logo)
            open->setLogo(*logo);
        else
            open->messageBar()->showMessage(toText(logo.error()));
    });
}

void PatientsPrinting::print(const QList<ProfileId> &ids)
{
    if (ids.isEmpty()) {
        m_parts.window.showNote(tr("Choose patients in the list first. Ctrl+A takes all that are shown."));
        return;
    }
    if (ids.size() == 1) {
        printOne(ids.first());
        return;
    }
    m_ids = ids;
    m_dialog = new BatchDialog(m_parts.theme, static_cast<int>(ids.size()), m_printing.choices(), &m_parts.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &BatchDialog::saveRequested, this, [this] {
        m_choices = m_dialog->choices();
        m_printing.keep(m_choices);
        const auto go = [this](const QString &place) { begin(place); };
        if (m_dialog->wantsFileEach())
            m_prompts.openFolder(tr("Folder for the PDFs"), go);
        else
            m_prompts.saveFile(tr("Save as PDF"), pdfName(m_choices.layout, tr("patients"), m_parts.workspace.today()),
                               tr("PDF (*.pdf)"), go);
    });
    connect(m_dialog, &BatchDialog::stopRequested, this, [this] {
        const bool each = m_dialog->wantsFileEach();
        m_next.stop();
        m_batch.reset();
        m_dialog->showResult(each && m_done > 0 ? tr("Stopped. The files that were written before stay.")
                                                : tr("Stopped. Nothing was written."),
                             false);
    });
    m_dialog->open();
}

Result<PlanView> PatientsPrinting::viewOf(const ProfileId &id) const
{
    const auto read = m_reader.read(id);
    if (!read)
        return tl::unexpected(read.error());
    return readClinicLibrary(m_parts.store, id).map([&](const ClinicLibrary &library) {
        PlanView view = athleteView(read->plan, read->profile, read->protocols, read->zone, read->now);
        view.library = library;
        return view;
    });
}

void PatientsPrinting::printOne(const ProfileId &id)
{
    const auto view = viewOf(id);
    if (view)
        m_printing.openFor(*view);
    else
        m_parts.window.showMessage(toText(view.error()));
}

void PatientsPrinting::begin(const QString &place)
{
    if (!m_dialog)
        return;
    m_done = 0;
    const bool each = m_dialog->wantsFileEach();
    m_place = place;
    if (!each) {
        const auto count = static_cast<int>(m_ids.size());
        const QString title = words(m_choices.layout) + u": "_s +
                              counted(QT_TRANSLATE_NOOP("stridewell", "1 patient"),
                                      QT_TRANSLATE_N_NOOP("stridewell", "%n patients"), count);
        m_batch = std::make_unique<PrintBatch>(place, title, m_reader.now());
    }
    m_dialog->showProgress(0);
    m_next.start();
}

void PatientsPrinting::step()
{
    if (!m_dialog) {
        // The window was closed meanwhile.
        m_next.stop();
        m_batch.reset();
        return;
    }
    const Result<void> printed = printNext();
    if (!printed) {
        end(printed);
        return;
    }
    m_dialog->showProgress(static_cast<int>(m_done));
    if (m_done == m_ids.size())
        end(m_batch ? m_batch->finish() : Result<void>());
}

Result<void> PatientsPrinting::printNext()
{
    const auto view = viewOf(m_ids[m_done]);
    if (!view)
        return tl::unexpected(view.error());
    const PrintSpan span = weeksFrom(weekStart(view->today(), view->weekStarts), m_choices.weeks);
    const PrintedPages pages = makePages(*view, m_poses, m_choices, span, m_head);
    ++m_done;
    if (m_batch)
        return m_batch->add(pages);
    const QString name = pdfName(m_choices.layout, view->profile.athlete.name, span.from);
    return savePdf(freeFileIn(m_place, name), pages, view->now);
}

void PatientsPrinting::end(const Result<void> &result)
{
    m_next.stop();
    const int pages = m_batch ? m_batch->pageCount() : 0;
    m_batch.reset();
    if (!result)
        m_dialog->showResult(toText(result.error()), true);
    else if (pages > 0)
        m_dialog->showResult(tr("Written to %2: %1.")
                                 .arg(counted(QT_TRANSLATE_NOOP("stridewell", "1 page"),
                                              QT_TRANSLATE_N_NOOP("stridewell", "%n pages"), pages),
                                      m_place),
                             false);
    else
        m_dialog->showResult(tr("Written to %2: %1.")
                                 .arg(counted(QT_TRANSLATE_NOOP("stridewell", "1 file"),
                                              QT_TRANSLATE_N_NOOP("stridewell", "%n files"), m_ids.size()),
                                      m_place),
                             false);
}

} // namespace stridewell
