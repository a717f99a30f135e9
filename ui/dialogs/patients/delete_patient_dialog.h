// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDialog>

namespace stridewell {

class MessageBar;

/// The question before a patient is deleted for good, which cannot be taken back: what would be lost, and a way to keep
/// it first. The safe button is the one that Enter presses.
class DeletePatientDialog : public QDialog
{
    Q_OBJECT

public:
    /// What would be lost.
    struct Lost
    {
        QString name = {};
        int runs = 0;
        int checkIns = 0;
        int logs = 0;
        bool note = false;
    };
    DeletePatientDialog(Theme &theme, const Lost &lost, QWidget *parent = nullptr);

    /// An inline line of what came of the export.
    MessageBar *messageBar() const { return m_messages; }

Q_SIGNALS:
    void exportRequested();

private:
    MessageBar *m_messages;
};

} // namespace stridewell
