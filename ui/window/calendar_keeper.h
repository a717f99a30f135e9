// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/calendar.h"
#include "ui/window/window_parts.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace stridewell {

/// Keeps the calendar of the open athlete up to date in the file that was chosen for it: written anew, whole or not
/// at all, with every change of the plan. A file that cannot be written is told once, inline, and tried again every
/// minute; nothing is lost meanwhile, since the plan itself lies in the store.
class CalendarKeeper : public QObject
{
    Q_OBJECT

public:
    explicit CalendarKeeper(const WindowParts &parts, QObject *parent = nullptr);

    /// What is kept for the open athlete; one without a file = nothing.
    const KeptCalendar &kept() const { return m_kept; }
    /// Keeps another file, or none, from now on, and writes at once. Errors: those of the store.
    [[nodiscard]] Result<void> keep(const KeptCalendar &kept);
    /// Why the file is not up to date, as a sentence; empty while it is.
    QString problem() const { return m_problem; }
    /// Time between two tries while the file cannot be written.
    void setRetry(std::chrono::milliseconds time) { m_again.setInterval(time); }

Q_SIGNALS:
    /// The file was written, could not be written, or is another one.
    void changed();

private:
    /// The athlete or the plan may be another one.
    void follow();
    void write();
    void tell();
    Result<void> writeCalendarFile() const;

    WindowParts m_parts;
    KeptCalendar m_kept;
    QString m_problem;
    QTimer m_again;
};

} // namespace stridewell
