// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/own_exercise.h"
#include "ui/figures/pose.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QList>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace stridewell {

class ChoiceRow;
class FigureView;
class MessageBar;
class PoseEditor;

/// A clinician's own exercise: words, dose, and two poses set by dragging joints, or a picture. What does not fit is
/// told in place, and nothing typed is lost.
class ExerciseEditor : public QDialog
{
    Q_OBJECT

public:
    /// `own` is the exercise to change, or an empty one. `others` are the clinic's other exercises; `limits` say how
    /// much of an exercise there may be.
    ExerciseEditor(Theme &theme, Poses poses, OwnExercise own, QList<OwnExercise> others, StrengthNumbers limits,
                   QWidget *parent = nullptr);

    /// What was entered, once accepted.
    const OwnExercise &exercise() const { return m_own; }
    /// Takes a picture from a file, made smaller where it is large. Tells in place what is no picture or too large.
    void takePicture(const QString &file);

    QLineEdit *nameField() const { return m_name; }
    QPlainTextEdit *stepsField() const { return m_steps; }
    QPlainTextEdit *stopField() const { return m_stop; }
    QSpinBox *setsField() const { return m_sets; }
    QSpinBox *amountField() const { return m_amount; }
    ChoiceRow *familyRow() const { return m_family; }
    PoseEditor *startPose() const { return m_start; }
    PoseEditor *endPose() const { return m_end; }
    MessageBar *messageBar() const { return m_messages; }

    void accept() override;

Q_SIGNALS:
    /// A file is to be chosen for takePicture().
    void pictureRequested();

private:
    QWidget *makeForm();
    QWidget *makeWords();
    QWidget *makeFigure();
    QWidget *makeDose();
    QWidget *makeFoot();
    QPlainTextEdit *addText(QVBoxLayout *column, const QString &name, const QString &text, int lines);
    void startFrom(const QString &exercise);
    void showFigure();
    /// The exercise as it is entered now.
    OwnExercise entered() const;

    Theme &m_theme;
    Poses m_poses;
    OwnExercise m_own;
    QList<OwnExercise> m_others;
    StrengthNumbers m_limits;
    QLineEdit *m_name = nullptr;
    ChoiceRow *m_use = nullptr;
    ChoiceRow *m_position = nullptr;
    ChoiceRow *m_family = nullptr;
    QPlainTextEdit *m_steps = nullptr;
    QPlainTextEdit *m_mistakes = nullptr;
    QPlainTextEdit *m_stop = nullptr;
    QPlainTextEdit *m_purpose = nullptr;
    QSpinBox *m_sets = nullptr;
    QSpinBox *m_amount = nullptr;
    ChoiceRow *m_counted = nullptr;
    QCheckBox *m_eachSide = nullptr;
    QComboBox *m_like = nullptr;
    PoseEditor *m_start = nullptr;
    PoseEditor *m_end = nullptr;
    FigureView *m_picture = nullptr;
    QPushButton *m_noPicture = nullptr;
    QWidget *m_joints = nullptr;
    MessageBar *m_messages;
};

} // namespace stridewell
