// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/difference/difference_dialog.h"
#include "ui/models/edits.h"
#include "ui/window/window_parts.h"

#include <QObject>

#include <functional>

namespace stridewell {

/// Makes changes that reach further than the eye: where they would change the plan, what becomes of it is shown
/// first, to be taken as a whole or not at all.
class Proposal : public QObject
{
    Q_OBJECT

public:
    Proposal(const WindowParts &parts, Edits &edits, QObject *parent = nullptr);

    /// Calls `then` with what came of it; not at all when the person leaves everything as it is. `name` completes
    /// "Undo %1".
    void make(const QList<Change> &changes, const QString &name, const DifferenceDialog::Words &words,
              const std::function<void(const Result<void> &)> &then);

private:
    WindowParts m_parts;
    Edits &m_edits;
};

} // namespace stridewell
