// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/note.h"
#include "core/model/profile.h"
#include "ui/models/plan_view.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace stridewell {

class NoteField;
class RunForm;

/// What belongs to a day as a whole: a note on it, a note on its week, and asking for a run.
class DayPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DayPanel(const Theme &theme, QWidget *parent = nullptr);

    void setDay(QDate day, const PlanView &view);
    QDate day() const { return m_day; }
    /// Opens the form for a run.
    void openRunForm();
    void focusNote();
    NoteField *dayNote() const { return m_dayNote; }
    NoteField *weekNote() const { return m_weekNote; }
    RunForm *runForm() const { return m_runForm; }

Q_SIGNALS:
    void noteWritten(const NotePlace &place, const QString &text);
    void runAsked(const RunRequest &wanted);
    /// The form was left without an answer.
    void leftRunForm();

private:
    void closeRunForm();

    QDate m_day;
    QLabel *m_title;
    NoteField *m_dayNote;
    NoteField *m_weekNote;
    QPushButton *m_addRun;
    RunForm *m_runForm;
};

} // namespace stridewell
