// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/check_in_course.h"
#include "ui/models/edits.h"
#include "ui/window/window_parts.h"

#include <QHash>
#include <QObject>

namespace stridewell {

class CheckInDialog;

/// Asks for a check-in, shows what it would change, and stores it when it is taken. What was answered in a dialog
/// that was closed is kept for each athlete until a check-in is taken.
class CheckInFlow : public QObject
{
    Q_OBJECT

public:
    CheckInFlow(const WindowParts &parts, Edits &edits, QObject *parent = nullptr);

    /// Opens the questions; the dialog deletes itself. Who has said already that something hurts is asked what.
    CheckInDialog *ask(Feeling feeling = Feeling::NotSaid);

private:
    void store(CheckInDialog *dialog, const CheckIn &checkIn);

    WindowParts m_parts;
    Edits &m_edits;
    QHash<QString, CheckInDraft> m_begun; ///< by profile
};

} // namespace stridewell
