// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/check_in/step_page.h"

#include "ui/dialogs/check_in/question_field.h"
#include "ui/parts/labels.h"

#include <QVBoxLayout>

#include <algorithm>

namespace stridewell {

StepPage::StepPage(const Theme &theme, const CourseStep &step, const CheckInBackground &background,
                   const Formats &formats, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_step(step),
      m_background(background),
      m_formats(formats),
      m_questions(new QVBoxLayout),
      m_doubts(makeLabel({}, "words", this))
{
    const Measures &m = theme.measures();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m.px(4));
    layout->addWidget(makeLabel(step.title, "cardTitle", this));
    layout->addWidget(makeLabel(step.hint, "quiet", this));
    layout->addSpacing(m.px(8));
    layout->addLayout(m_questions);
    layout->addWidget(m_doubts);
    layout->addStretch();
    m_questions->setSpacing(m.px(step.kind == CourseStep::Kind::Signs ? 6 : 14));
    setLook(m_doubts, "words", "strength");
    m_doubts->hide();
    setStep(step);
}

QuestionField *StepPage::makeField(const QString &key)
{
    QuestionField::Form form;
    form.tick = m_step.kind == CourseStep::Kind::Signs;
    form.bare = m_step.questions.size() == 1;
    form.now = m_background.now;
    form.zone = m_background.zone;
    form.moments = whenChoices(m_background, m_formats);
    Question question = questionOf(key);
    if (key == u"gates"_s)
        keepGates(question, m_background.gatesDue);
    auto *made = new QuestionField(m_theme, question, form, this);
    connect(made, &QuestionField::answered, this, [this, key, made] { Q_EMIT answered(key, made->answer()); });
    m_fields += made;
    return made;
}

void StepPage::setStep(const CourseStep &step)
{
    m_step = step;
    for (int place = 0; place < static_cast<int>(step.questions.size()); ++place) {
        const QString &key = step.questions[place];
        QuestionField *shown = field(key) ? field(key) : makeField(key);
        m_questions->insertWidget(place, shown);
    }
    for (QuestionField *each : std::as_const(m_fields))
        each->setVisible(step.questions.contains(each->question().key));
}

QList<QuestionField *> StepPage::fields() const
{
    QList<QuestionField *> asked;
    for (const QString &key : m_step.questions)
        asked += field(key);
    return asked;
}

QuestionField *StepPage::field(const QString &key) const
{
    const auto it = std::find_if(m_fields.begin(), m_fields.end(),
                                 [&key](const QuestionField *each) { return each->question().key == key; });
    return it == m_fields.end() ? nullptr : *it;
}

void StepPage::setSaid(const CheckIn &said)
{
    for (QuestionField *each : std::as_const(m_fields)) {
        // What is being typed and cannot be yet is left as it stands.
        if (each->problem().isEmpty() && each->answer() != each->question().read(said))
            each->setAnswer(each->question().read(said));
    }
}

void StepPage::setDoubts(const QList<Doubt> &doubts)
{
    QStringList told;
    for (const Doubt &doubt : doubts) {
        const bool here = std::any_of(doubt.keys.begin(), doubt.keys.end(),
                                      [this](const QString &key) { return m_step.questions.contains(key); });
        if (here)
            told += doubt.text;
    }
    m_doubts->setText(told.join(u'\n'));
    m_doubts->setVisible(!told.isEmpty());
}

bool StepPage::mayGoOn() const
{
    const QList<QuestionField *> asked = fields();
    const bool must = m_step.id == u"alarms"_s;
    return std::all_of(asked.begin(), asked.end(), [must](const QuestionField *each) {
        return each->problem().isEmpty() && (!must || each->answer().isValid());
    });
}

QString StepPage::nextWords() const
{
    if (m_step.kind != CourseStep::Kind::Signs)
        return tr("Next");
    const QList<QuestionField *> asked = fields();
    const bool ticked = std::any_of(asked.begin(), asked.end(), [](const QuestionField *each) {
        return each->answer().isValid() && each->answer().toInt() != static_cast<int>(Answer::No);
    });
    return ticked ? tr("Only these") : tr("None of these");
}

void StepPage::takeFocus()
{
    const QList<QWidget *> inside = findChildren<QWidget *>();
    const auto it = std::find_if(inside.begin(), inside.end(), [this](const QWidget *each) {
        return each->isVisibleTo(this) && each->isEnabled() && (each->focusPolicy() & Qt::TabFocus) != 0;
    });
    if (it != inside.end())
        (*it)->setFocus();
}

} // namespace stridewell
