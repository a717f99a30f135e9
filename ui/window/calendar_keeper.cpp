// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/calendar_keeper.h"

#include "core/base/file_bytes.h"
#include "core/store/store.h"
#include "core/workspace/workspace.h"
#include "ui/models/calendar_export.h"
#include "ui/window/main_window.h"

namespace stridewell {

CalendarKeeper::CalendarKeeper(const WindowParts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    m_again.setInterval(std::chrono::minutes(1));
    connect(&m_again, &QTimer::timeout, this, &CalendarKeeper::write);
    connect(&parts.workspace, &Workspace::planChanged, this, &CalendarKeeper::follow);
}

Result<void> CalendarKeeper::keep(const KeptCalendar &kept)
{
    return m_parts.store.setKeptCalendar(m_parts.workspace.profileId(), kept).map([&] {
        m_kept = kept;
        write();
    });
}

void CalendarKeeper::follow()
{
    // What the store cannot tell now it tells with the next change.
    m_kept = m_parts.store.keptCalendar(m_parts.workspace.profileId()).value_or(m_kept);
    write();
}

void CalendarKeeper::write()
{
    const bool failedBefore = !m_problem.isEmpty();
    const Result<void> written = m_kept.file.isEmpty() ? Result<void>() : writeCalendarFile();
    if (written) {
        m_again.stop();
        m_problem.clear();
        if (failedBefore && !m_kept.file.isEmpty())
            m_parts.window.showNote(tr("The calendar %1 is up to date again.").arg(m_kept.file));
    } else {
        m_again.start();
        m_problem = tr("Your calendar is not up to date. %1. Your plan is safe; the file is tried again every minute.")
                        .arg(toText(written.error()));
        // Later: what changed the plan clears the line of messages when it is done.
        if (!failedBefore)
            QMetaObject::invokeMethod(this, &CalendarKeeper::tell, Qt::QueuedConnection);
    }
    Q_EMIT changed();
}

void CalendarKeeper::tell()
{
    if (!m_problem.isEmpty())
        m_parts.window.showMessage(m_problem);
}

Result<void> CalendarKeeper::writeCalendarFile() const
{
    const Workspace &workspace = m_parts.workspace;
    const Plan &plan = workspace.plan();
    const auto bytes = exportCalendar(m_parts.store, {.profile = workspace.profileId(),
                                                      .plan = plan,
                                                      .athlete = workspace.profile().athlete,
                                                      .today = workspace.today(),
                                                      .span = {plan.from, plan.to},
                                                      .choices = m_kept.choices});
    if (!bytes)
        return tl::unexpected(bytes.error());
    return writeWhole(m_kept.file, *bytes);
}

} // namespace stridewell
