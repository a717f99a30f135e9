// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/figures/pose.h"
#include "ui/models/calendar_export.h"
#include "ui/models/export_choices.h"
#include "ui/print/print_choices.h"
#include "ui/window/calendar_keeper.h"

#include <QObject>

namespace stridewell {

class ExportDialog;
class Prompts;

/// Opens the export dialog over a window and writes what is wished there. A failure is told in the dialog, whose
/// choices stay.
class Exporting : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    Exporting(const WindowParts &parts, const Poses &poses, Prompts &prompts);

    /// nullptr while nobody is open.
    ExportDialog *open();
    /// How pages were wished last: paper, text size and the clinic's name; the dialog chooses layout and weeks.
    void setPrintChoices(const PrintChoices &choices) { m_print = choices; }
    CalendarKeeper &keeper() { return m_keeper; }

private:
    void askFile(ExportDialog *dialog);
    void askFolder(ExportDialog *dialog);
    void keep(ExportDialog *dialog, const KeptCalendar &kept);
    void showKept(ExportDialog *dialog);
    QString summaryOf(const ExportChoices &choices) const;
    CalendarOrder orderOf(const ExportChoices &choices) const;
    Result<QByteArray> bytesOf(const ExportChoices &choices, PrintLayout layout) const;
    Result<QByteArray> pagesOf(const ExportChoices &choices, PrintLayout layout) const;

    WindowParts m_parts;
    Poses m_poses;
    Prompts &m_prompts;
    ExportChoices m_choices;
    PrintChoices m_print;
    CalendarKeeper m_keeper;
};

} // namespace stridewell
