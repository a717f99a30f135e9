// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/models/check_in_course.h"
#include "ui/models/units.h"
#include "ui/theme/theme.h"

#include <QDialog>

#include <functional>
#include <optional>

namespace stridewell {

class AnswerPage;
class CheckInFrame;
class ChoicePage;
class StepPage;

/// What a check-in would do if it were taken; stores nothing.
using CheckInLook = std::function<Result<Preview>(const CheckIn &)>;

/// What the dialog works with.
struct CheckInSetting
{
    CheckInBackground background = {};
    Formats formats = {};
    QHash<QString, Citation> citations = {};
    CheckInLook look = {};
    std::optional<CheckInDraft> begun = {}; ///< one that was closed before it was done; offered to go on with
};

/// Asks how the thigh feels, page by page. Beside the questions stand how it looks so far and how the week would
/// change; a sign of an emergency ends the questions at once. Nothing is stored here: taken() hands the check-in over,
/// and whoever stores it closes the dialog, or says with showProblem() why it could not be.
class CheckInDialog : public QDialog
{
    Q_OBJECT

public:
    CheckInDialog(Theme &theme, const CheckInSetting &setting, QWidget *parent = nullptr);

    /// All that was answered, to go on with later.
    const CheckInDraft &draft() const { return m_draft; }
    /// Goes on with a check-in where it was left.
    void setDraft(const CheckInDraft &draft);
    QString step() const { return m_step; }
    /// Shows a page of the course; the first one where that page is not asked.
    void goTo(const QString &step);
    void showProblem(const QString &text);

    StepPage *questions() const { return m_questions; }
    ChoicePage *choices() const { return m_choices; }
    AnswerPage *answer() const { return m_answer; }
    CheckInFrame *frame() const { return m_frame; }

Q_SIGNALS:
    void taken(const CheckIn &checkIn);

private:
    void showChoices(const CourseStep &step);
    void showQuestions(const CourseStep &step);
    /// The last page; before the questions are through when a sign of an emergency was named.
    void showAnswer();
    void place(QWidget *page);
    void chooseFeeling(int chosen);
    void chooseSame(int chosen);
    void point(Side side, Site site);
    void take(const QString &key, const QVariant &answer);
    void lookAgain();
    void goOn();
    void goBack();
    qsizetype placeOf(const QString &step) const;
    bool isEmergency() const;
    bool isBlocked() const;
    void showState();
    void showTake();

    Theme &m_theme;
    CheckInSetting m_setting;
    CheckInDraft m_draft;
    QList<CourseStep> m_course;
    QString m_step;
    std::optional<Preview> m_preview; ///< absent = it could not be made, see m_lookProblem
    QString m_lookProblem;
    CheckInFrame *m_frame;
    StepPage *m_questions = nullptr;
    ChoicePage *m_choices = nullptr;
    AnswerPage *m_answer = nullptr;
};

} // namespace stridewell
