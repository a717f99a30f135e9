// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/edits.h"

#include "core/workspace/workspace.h"

namespace stridewell {

Edits::Edits(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace) {}

Result<void> Edits::perform(const QList<Change> &changes, const QString &name)
{
    if (auto applied = m_workspace.apply(changes); !applied)
        return applied;
    m_steps.resize(m_done);
    m_steps += Step{changes, name};
    m_done = m_steps.size();
    Q_EMIT changed();
    return {};
}

Result<void> Edits::undo()
{
    if (m_done == 0)
        return {};
    QList<Change> back;
    const QList<Change> &changes = m_steps[m_done - 1].changes;
    for (auto it = changes.crbegin(); it != changes.crend(); ++it)
        back += inverse(*it);
    return follow(back, m_done - 1, m_done - 1);
}

Result<void> Edits::redo()
{
    if (m_done == m_steps.size())
        return {};
    return follow(m_steps[m_done].changes, m_done, m_done + 1);
}

void Edits::clear()
{
    m_steps.clear();
    m_done = 0;
    Q_EMIT changed();
}

void Edits::goOn(const History &history)
{
    m_steps = history.steps;
    m_done = history.done;
    Q_EMIT changed();
}

Result<void> Edits::follow(const QList<Change> &changes, qsizetype place, qsizetype done)
{
    auto applied = m_workspace.apply(changes);
    if (applied) {
        m_done = done;
    } else if (applied.error().code == ErrorCode::Refused || applied.error().code == ErrorCode::NotFound) {
        m_steps.removeAt(place);
        m_done = place;
    } else {
        return applied;
    }
    Q_EMIT changed();
    return applied;
}

} // namespace stridewell
