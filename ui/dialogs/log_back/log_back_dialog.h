// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/log_back_model.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace stridewell {

class LogBackTable;
class MessageBar;

/// Types a printed log sheet back in, week by week, in the order of the paper.
class LogBackDialog : public QDialog
{
    Q_OBJECT

public:
    LogBackDialog(Theme &theme, const PlanView &view, QWidget *parent = nullptr);

    /// What was typed, once the dialog was accepted.
    const QList<Change> &changes() const { return m_changes; }
    LogBackModel *model() const { return m_model; }
    LogBackTable *table() const { return m_table; }
    MessageBar *messageBar() const { return m_messages; }

    void accept() override;

private:
    void fillWeeks();
    void showWeek();

    Theme &m_theme;
    PlanView m_view;
    LogBackModel *m_model;
    LogBackTable *m_table;
    QComboBox *m_week;
    MessageBar *m_messages;
    QPushButton *m_save;
    QList<Change> m_changes;
};

} // namespace stridewell
