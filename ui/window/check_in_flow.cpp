// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/check_in_flow.h"

#include "core/workspace/workspace.h"
#include "ui/dialogs/check_in/check_in_dialog.h"
#include "ui/models/words.h"
#include "ui/window/main_window.h"

namespace stridewell {

CheckInFlow::CheckInFlow(const WindowParts &parts, Edits &edits, QObject *parent)
    : QObject(parent), m_parts(parts), m_edits(edits)
{
}

CheckInDialog *CheckInFlow::ask(Feeling feeling)
{
    Workspace &workspace = m_parts.workspace;
    const Profile &profile = workspace.profile();
    const QString athlete = workspace.profileId().value;
    CheckInSetting setting;
    setting.background = backgroundOf(profile, *workspace.protocols(), workspace.zone(), workspace.now());
    setting.formats = {QLocale(), profile.athlete.units, workspace.zone()};
    setting.citations = workspace.protocols()->citations;
    setting.look = [&workspace](const CheckIn &checkIn) { return workspace.preview({AddCheckIn{checkIn}}); };
    if (m_begun.contains(athlete))
        setting.begun = m_begun.value(athlete);
    auto *dialog = new CheckInDialog(m_parts.theme, setting, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CheckInDialog::taken, this, [this, dialog](const CheckIn &checkIn) { store(dialog, checkIn); });
    connect(dialog, &QDialog::rejected, this, [this, dialog, athlete] {
        if (dialog->draft().feeling == Feeling::Hurts && isBegun(dialog->draft()))
            m_begun.insert(athlete, dialog->draft());
    });
    if (feeling == Feeling::Hurts) {
        CheckInDraft draft;
        draft.feeling = feeling;
        draft.step = courseOf(draft, setting.background).at(1).id;
        dialog->setDraft(draft);
    }
    dialog->open();
    return dialog;
}

void CheckInFlow::store(CheckInDialog *dialog, const CheckIn &checkIn)
{
    const QString athlete = m_parts.workspace.profileId().value;
    if (const auto stored = m_edits.perform({AddCheckIn{checkIn}}, tr("check-in")); !stored) {
        dialog->showProblem(tr("It could not be stored: %1. Your answers are still here; try again in a moment.")
                                .arg(toText(stored.error())));
        return;
    }
    m_begun.remove(athlete);
    dialog->accept();
    const Assessment assessment = m_parts.workspace.plan().assessment.value_or(Assessment{});
    QString told = tr("Check-in taken.");
    if (isMoreAlarming(assessment.triageClass, TriageClass::Physio) && assessment.seek)
        told += u' ' + tr("Training is paused: %1, %2.").arg(assessment.seek->who, withinWords(*assessment.seek));
    m_parts.window.showUndoable(told);
}

} // namespace stridewell
