// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/check_in_questions.h"
#include "ui/models/when_choices.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace stridewell {

/// One question with the control that fits its kind. Every control can say "not said".
class QuestionField : public QWidget
{
    Q_OBJECT

public:
    /// What a field looks like beyond its question.
    struct Form
    {
        bool tick = false;              ///< a yes/no question to tick
        bool bare = false;              ///< the question stands over the page already
        Moment now = {};                ///< a When question names nothing after it
        Zone zone = {};                 ///< of a When question
        QList<WhenChoice> moments = {}; ///< of a When question
    };

    QuestionField(const Theme &theme, const Question &question, const Form &form, QWidget *parent = nullptr);

    const Question &question() const { return m_question; }
    /// As the question's kind says; invalid = not said.
    QVariant answer() const { return m_answer(); }
    /// Shows an answer without telling of it.
    void setAnswer(const QVariant &answer);
    /// Why what stands there cannot be taken; empty = it can.
    QString problem() const { return m_problem ? m_problem() : QString(); }

Q_SIGNALS:
    void answered();

private:
    QWidget *makeControl(const Form &form);
    QWidget *makeTick();
    QWidget *makeCards();
    QWidget *makeChoices(bool several);
    QWidget *makeScale();
    QWidget *makeNumber();
    QWidget *makeWhen(const Form &form);

    const Theme &m_theme;
    Question m_question;
    std::function<QVariant()> m_answer;
    std::function<void(const QVariant &)> m_show;
    std::function<QString()> m_problem;
};

} // namespace stridewell
