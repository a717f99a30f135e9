// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/athlete_reader.h"
#include "ui/dialogs/print/batch_dialog.h"
#include "ui/figures/pose.h"
#include "ui/models/plan_view.h"
#include "ui/print/print_batch.h"
#include "ui/print/print_choices.h"
#include "ui/window/window_parts.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace stridewell {

class ClinicHeadDialog;
class Printing;
class Prompts;

/// What a clinic prints: the head of its papers, and the plans of many patients in one go.
class PatientsPrinting : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    PatientsPrinting(const WindowParts &parts, const Poses &poses, Prompts &prompts, Printing &printing,
                     AthleteReader reader, QObject *parent = nullptr);

    /// Asks for the head of the papers and keeps it.
    ClinicHeadDialog *askHead();
    /// Prints patients: one with its preview, many in one go. Nothing for nobody.
    void print(const QList<ProfileId> &ids);
    /// The dialog of many, while it is open.
    BatchDialog *batchDialog() const { return m_dialog; }

private:
    void askLogo(ClinicHeadDialog *dialog);
    void showHead(const ClinicHead &head);
    /// As it is shown to be printed, with the clinic's own exercises.
    Result<PlanView> viewOf(const ProfileId &id) const;
    void printOne(const ProfileId &id);
    void begin(const QString &place);
    void step();
    Result<void> printNext();
    void end(const Result<void> &result);

    WindowParts m_parts;
    Poses m_poses;
    Prompts &m_prompts;
    Printing &m_printing;
    AthleteReader m_reader;
    PaperHead m_head;
    QPointer<BatchDialog> m_dialog;
    QList<ProfileId> m_ids;
    qsizetype m_done = 0;
    QString m_place; ///< the file, or the folder of many
    PrintChoices m_choices;
    std::unique_ptr<PrintBatch> m_batch; ///< only while all go into one file
    QTimer m_next;
};

} // namespace stridewell
