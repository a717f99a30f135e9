// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/print_choices.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QProgressBar;
class QPushButton;

namespace stridewell {

class ChoiceRow;
class MessageBar;
class PrintForm;

/// Asks how the plans of many patients are printed in one go, and shows how far it is. It prints nothing itself.
class BatchDialog : public QDialog
{
    Q_OBJECT

public:
    BatchDialog(Theme &theme, int patients, const PrintChoices &choices, QWidget *parent = nullptr);

    PrintChoices choices() const;
    /// A file for each patient, else one for all.
    bool wantsFileEach() const;
    /// While it is printed nothing can be chosen, and Close becomes Stop.
    void showProgress(int done);
    /// Choosing goes on, with a line of what came of it.
    void showResult(const QString &text, bool failed);
    MessageBar *messageBar() const { return m_messages; }

    void reject() override;

Q_SIGNALS:
    void saveRequested();
    void stopRequested();

private:
    bool m_printing = false;
    PrintForm *m_form;
    ChoiceRow *m_into;
    QProgressBar *m_progress;
    MessageBar *m_messages;
    QPushButton *m_save;
    QPushButton *m_close;
};

} // namespace stridewell
