// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDialog>

class QPlainTextEdit;

namespace stridewell {

class MessageBar;

/// Shows a report before anything becomes of it: to be read, copied or saved. Nothing is sent.
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    ReportDialog(Theme &theme, const QString &text, QWidget *parent = nullptr);

    QString text() const;
    MessageBar *messageBar() const { return m_messages; }

Q_SIGNALS:
    void saveRequested();

private:
    QPlainTextEdit *m_text;
    MessageBar *m_messages;
};

} // namespace stridewell
