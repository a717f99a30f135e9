// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/import_flow.h"

#include "core/workspace/import_change.h"
#include "core/workspace/workspace.h"
#include "ui/dialogs/import/import_dialog.h"
#include "ui/dialogs/import/import_log_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/profile_files.h"
#include "ui/window/proposal.h"

namespace stridewell {

ImportFlow::ImportFlow(const WindowParts &parts, Proposal &proposal, QObject *parent)
    : QObject(parent), m_parts(parts), m_proposal(proposal)
{
}

void ImportFlow::ask(const QStringList &given)
{
    QStringList paths;
    for (const QString &path : given) {
        if (ProfileFiles::isOne(path))
            Q_EMIT profileFileGiven(path);
        else
            paths += path;
    }
    if (paths.isEmpty())
        return;
    const Workspace &workspace = m_parts.workspace;
    const auto known = m_parts.store.loadRuns(workspace.profileId());
    const auto memory = importMemory(m_parts.store, workspace.profileId(), workspace.now());
    if (!known || !memory) {
        m_parts.window.showMessage(toText(known ? memory.error() : known.error()));
        return;
    }
    const Formats formats{QLocale(), workspace.profile().athlete.units, workspace.zone()};
    auto *dialog = new ImportDialog(m_parts.theme, {paths, *known, *memory, m_choices, formats}, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (dialog->choices() != m_choices) {
            m_choices = dialog->choices();
            Q_EMIT choicesChanged(m_choices);
        }
        take(dialog->change(m_parts.workspace.now()), dialog->sums());
    });
    dialog->open();
}

void ImportFlow::take(const AddRuns &change, const QString &told)
{
    const auto count = static_cast<int>(change.runs.size());
    const QString name = count == 1 ? tr("import of a run") : tr("import of %n runs", nullptr, count);
    m_proposal.make({change}, name,
                    {tr("Import runs"), tr("With these runs your plan would change:"),
                     tr("Take the runs and the new plan"), tr("Leave both as they are")},
                    [this, told](const Result<void> &done) {
                        if (done)
                            m_parts.window.showUndoable(tr("The runs were added: %1.").arg(told));
                        else
                            m_parts.window.showMessage(toText(done.error()));
                    });
}

void ImportFlow::showLog()
{
    const Workspace &workspace = m_parts.workspace;
    const auto log = m_parts.store.importedFiles(workspace.profileId());
    if (!log) {
        m_parts.window.showMessage(toText(log.error()));
        return;
    }
    const Formats formats{QLocale(), workspace.profile().athlete.units, workspace.zone()};
    auto *dialog = new ImportLogDialog(m_parts.theme, *log, formats, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace stridewell
