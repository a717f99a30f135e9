// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/pose.h"
#include "ui/models/exercise_model.h"
#include "ui/pages/page.h"
#include "ui/theme/theme.h"

class QLineEdit;
class QListView;
class QPushButton;

namespace stridewell {

class CardDelegate;
class ChoiceRow;
class ExerciseDetail;

/// Every exercise as a card, those of the plan first, and beside them all about the chosen one.
class ExercisesPage : public Page
{
    Q_OBJECT

public:
    ExercisesPage(const Theme &theme, const Poses &poses, QWidget *parent = nullptr);

    void setView(const PlanView &view) override;
    void takeFocus() override;
    /// Chooses an exercise by its id, among all where the plan does not hold it.
    void showExercise(const QString &exercise);

    QListView *list() const { return m_list; }
    QLineEdit *search() const { return m_search; }
    ChoiceRow *scope() const { return m_scope; }
    ExerciseDetail *detail() const { return m_detail; }
    QPushButton *newButton() const { return m_new; }
    QString shown() const { return m_shown; }

Q_SIGNALS:
    /// A clinician wants to add an exercise, or to change, delete, hide or hand out one.
    void exerciseWanted();
    void exerciseChangeWanted(const QString &exercise);
    void exerciseRemovalWanted(const QString &exercise);
    void hidingWanted(const QString &exercise, bool hidden);
    void handoutWanted(const QString &exercise, bool on);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeList();
    void connectParts();
    void connectActions();
    /// Keeps the chosen card while it is there, else takes the first.
    void choose(const QString &exercise);
    void showChosen();
    void arrange();

    const Theme &m_theme;
    PlanView m_view;
    StrengthStanding m_standing;
    QString m_shown;
    ExerciseModel *m_model;
    ExerciseFilter *m_filter;
    ChoiceRow *m_scope;
    QLineEdit *m_search;
    QPushButton *m_new;
    QListView *m_list;
    CardDelegate *m_delegate;
    ExerciseDetail *m_detail;
};

} // namespace stridewell
