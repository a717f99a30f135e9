// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/plan_view.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace stridewell {

/// What a clinician can do with an exercise: change, delete or hand out one of their own; hide one of the program's
/// that they do not use, unless the rules build on it.
class ExerciseActions : public QWidget
{
    Q_OBJECT

public:
    explicit ExerciseActions(QWidget *parent = nullptr);

    void showExercise(const QString &exercise, const PlanView &view);

    QPushButton *editButton() const { return m_edit; }
    QPushButton *removeButton() const { return m_remove; }
    QPushButton *hideButton() const { return m_hide; }
    QCheckBox *handoutBox() const { return m_handout; }
    QString note() const;

Q_SIGNALS:
    void changeWanted(const QString &exercise);
    void removalWanted(const QString &exercise);
    void hidingWanted(const QString &exercise, bool hidden);
    void handoutWanted(const QString &exercise, bool on);

private:
    QString m_exercise;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_hide;
    QCheckBox *m_handout;
    QLabel *m_note;
};

} // namespace stridewell
