// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/check_in_doubts.h"
#include "ui/models/units.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace stridewell {

class QuestionField;

/// One page of questions of a check-in. It shows the answers it is given and tells of new ones.
class StepPage : public QWidget
{
    Q_OBJECT

public:
    StepPage(const Theme &theme, const CourseStep &step, const CheckInBackground &background, const Formats &formats,
             QWidget *parent = nullptr);

    /// The same page with other questions, because an answer has made some pointless or possible.
    void setStep(const CourseStep &step);
    void setSaid(const CheckIn &said);
    /// Shows those doubts that are about this page's answers.
    void setDoubts(const QList<Doubt> &doubts);

    const CourseStep &step() const { return m_step; }
    /// Those asked now, in their order.
    QList<QuestionField *> fields() const;
    QuestionField *field(const QString &key) const;
    /// All that has to be answered here is answered, and nothing is impossible.
    bool mayGoOn() const;
    /// What the button that leads on says: ticking nothing is an answer.
    QString nextWords() const;
    void takeFocus();

Q_SIGNALS:
    void answered(const QString &key, const QVariant &answer);

private:
    QuestionField *makeField(const QString &key);

    const Theme &m_theme;
    CourseStep m_step;
    CheckInBackground m_background;
    Formats m_formats;
    QVBoxLayout *m_questions;
    QLabel *m_doubts;
    QList<QuestionField *> m_fields;
};

} // namespace stridewell
