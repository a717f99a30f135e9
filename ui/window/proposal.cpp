// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/proposal.h"

#include "core/workspace/workspace.h"
#include "ui/window/main_window.h"

namespace stridewell {

Proposal::Proposal(const WindowParts &parts, Edits &edits, QObject *parent)
    : QObject(parent), m_parts(parts), m_edits(edits)
{
}

void Proposal::make(const QList<Change> &changes, const QString &name, const DifferenceDialog::Words &words,
                    const std::function<void(const Result<void> &)> &then)
{
    const Workspace &workspace = m_parts.workspace;
    const auto preview = workspace.preview(changes);
    // What cannot be looked at cannot be made either; trying says why.
    if (!preview || preview->difference.isEmpty()) {
        then(m_edits.perform(changes, name));
        return;
    }
    const Formats formats{QLocale(), workspace.profile().athlete.units, workspace.zone()};
    auto *dialog = new DifferenceDialog(m_parts.theme, words, preview->difference, formats,
                                        m_parts.workspace.protocols()->citations, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, changes, name, then] { then(m_edits.perform(changes, name)); });
    dialog->open();
}

} // namespace stridewell
