// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "ui/models/check_in_questions.h"

#include <QWidget>

namespace stridewell {

/// One question with the control that fits its kind. Every control can say "not said".
class QuestionField : public QWidget
{
    Q_OBJECT

public:
    /// `now` and `zone` bound and name the moment of a When question.
    QuestionField(const Question &question, Moment now, const Zone &zone, QWidget *parent = nullptr);

    const Question &question() const { return m_question; }
    /// As the question's kind says; invalid = not said.
    QVariant answer() const { return m_answer(); }
    /// Shows an answer without telling of it.
    void setAnswer(const QVariant &answer);

Q_SIGNALS:
    void answered();

private:
    QWidget *makeChoices(bool several);
    QWidget *makeScale();
    QWidget *makeNumber();
    QWidget *makeWhen(Moment now, const Zone &zone);

    Question m_question;
    std::function<QVariant()> m_answer;
    std::function<void(const QVariant &)> m_show;
};

} // namespace stridewell
