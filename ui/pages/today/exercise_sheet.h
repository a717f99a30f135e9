// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/countdown.h"
#include "ui/models/session_log.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace stridewell {

class SetField;

/// A session set by set: each exercise with its dose, what was done the last time, and a field for each set.
class ExerciseSheet : public QWidget
{
    Q_OBJECT

public:
    explicit ExerciseSheet(const Theme &theme, QWidget *parent = nullptr);

    void setLines(const QList<ExerciseLine> &lines, const Formats &formats);
    /// Shows the countdown of the next set of exercise `line`; none runs where that is -1.
    void showCountdown(qsizetype line, const Countdown *countdown, const Formats &formats);
    SetField *field(qsizetype line, qsizetype set) const { return m_fields.value(line).value(set); }

Q_SIGNALS:
    void said(qsizetype line, qsizetype set, int reps);
    void holdRequested(qsizetype line, std::chrono::seconds length);
    void holdStopped();

private:
    void rebuild(const Formats &formats);
    void addLine(qsizetype place, const Formats &formats);
    void focusNext();

    const Theme &m_theme;
    QVBoxLayout *m_layout;
    QList<ExerciseLine> m_lines;
    QList<QList<SetField *>> m_fields;
};

} // namespace stridewell
