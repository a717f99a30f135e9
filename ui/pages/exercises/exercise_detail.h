// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/pose.h"
#include "ui/models/exercise_cards.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace stridewell {

class ExerciseActions;
class FigureView;
class LadderList;
class MoveButton;

/// All about one exercise: how it moves and is done, what goes wrong, the dose now, where one stands and how sure
/// the evidence is.
class ExerciseDetail : public QFrame
{
    Q_OBJECT

public:
    ExerciseDetail(const Theme &theme, const Poses &poses, QWidget *parent = nullptr);

    void showExercise(const Exercise &exercise, const PlanView &view, const StrengthStanding &standing);
    /// Shows a sentence instead, where there is no exercise to show.
    void showNothing(const QString &why);

    FigureView *figure() const { return m_figure; }
    MoveButton *moveButton() const { return m_move; }
    ExerciseActions *actions() const { return m_actions; }
    QPushButton *sourcesLink() const { return m_sourcesLink; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHowColumn();
    QWidget *makePlaceColumn();
    void showFigure(const Exercise &exercise, const OwnExercise *own);
    void showHow(const Exercise &exercise);
    void showPlace(const Exercise &exercise, const PlanView &view, const StrengthStanding &standing);
    void showSources(const Exercise &exercise, const PlanView &view);

    const Theme &m_theme;
    QString m_shown;
    OwnExercise m_told; ///< as it was shown last; of one of the program's only the words
    QLabel *m_title;
    FigureView *m_figure;
    MoveButton *m_move;
    QWidget *m_body;
    QBoxLayout *m_columns;
    QVBoxLayout *m_how = nullptr;
    QLabel *m_now;
    QLabel *m_rests;
    QLabel *m_placeHeading;
    LadderList *m_ladder;
    QLabel *m_evidence;
    QPushButton *m_sourcesLink;
    QLabel *m_sources;
    ExerciseActions *m_actions;
    QScrollArea *m_scroll;
};

} // namespace stridewell
