// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/check_in/question_field.h"

#include "ui/dialogs/check_in/sign_field.h"
#include "ui/dialogs/check_in/when_field.h"
#include "ui/parts/choice_row.h"
#include "ui/parts/labels.h"
#include "ui/parts/option_card.h"
#include "ui/parts/pain_slider.h"

#include <QButtonGroup>
#include <QDoubleSpinBox>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <cmath>

namespace stridewell {

QuestionField::QuestionField(const Theme &theme, const Question &question, const Form &form, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_question(question)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.measures().px(5));
    if (!form.tick && !form.bare)
        layout->addWidget(makeLabel(question.text, "strong", this));
    if (!form.bare && !question.hint.isEmpty())
        layout->addWidget(makeLabel(question.hint, "small", this));
    layout->addWidget(makeControl(form));
}

QWidget *QuestionField::makeControl(const Form &form)
{
    if (form.tick)
        return makeTick();
    switch (m_question.kind) {
    case Question::Kind::One:
        return m_question.optionHints.isEmpty() ? makeChoices(false) : makeCards();
    case Question::Kind::Many:
        return makeChoices(true);
    case Question::Kind::Scale:
        return makeScale();
    case Question::Kind::Number:
        return makeNumber();
    case Question::Kind::When:
        return makeWhen(form);
    }
    Q_UNREACHABLE();
}

QWidget *QuestionField::makeTick()
{
    auto *sign = new SignField(m_theme, m_question.text, this);
    m_answer = [sign] { return sign->answer() ? QVariant(static_cast<int>(*sign->answer())) : QVariant(); };
    m_show = [sign](const QVariant &answer) {
        sign->setAnswer(answer.isValid() ? std::optional(static_cast<Answer>(answer.toInt())) : std::nullopt);
    };
    connect(sign, &SignField::answered, this, &QuestionField::answered);
    return sign;
}

QWidget *QuestionField::makeCards()
{
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_theme.measures().px(6));
    auto *group = new QButtonGroup(column);
    for (int place = 0; place < static_cast<int>(m_question.options.size()); ++place) {
        QAbstractButton *card =
            makeRadioCard(m_theme, m_question.options[place], m_question.optionHints.value(place), column);
        group->addButton(card, place);
        layout->addWidget(card);
    }
    m_answer = [group] { return group->checkedId() < 0 ? QVariant() : QVariant(group->checkedId()); };
    m_show = [group](const QVariant &answer) {
        const QSignalBlocker quiet(group);
        // An exclusive group lets no button go while it holds one.
        group->setExclusive(false);
        for (QAbstractButton *card : group->buttons())
            card->setChecked(answer.isValid() && group->id(card) == answer.toInt());
        group->setExclusive(true);
    };
    connect(group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            Q_EMIT answered();
    });
    return column;
}

void QuestionField::setAnswer(const QVariant &answer)
{
    m_show(answer);
}

QWidget *QuestionField::makeChoices(bool several)
{
    const auto mode = several ? ChoiceRow::Mode::Many : ChoiceRow::Mode::OneOrNotSaid;
    auto *row = new ChoiceRow(m_question.text, m_question.options, mode, this);
    m_answer = [row, several] {
        const QList<int> chosen = row->chosen();
        if (chosen.isEmpty())
            return QVariant();
        return several ? QVariant::fromValue(chosen) : QVariant(chosen.first());
    };
    m_show = [row, several](const QVariant &answer) {
        if (!answer.isValid())
            row->setChosen({});
        else
            row->setChosen(several ? answer.value<QList<int>>() : QList<int>{answer.toInt()});
    };
    connect(row, &ChoiceRow::answered, this, &QuestionField::answered);
    return row;
}

QWidget *QuestionField::makeScale()
{
    auto *slider = new PainSlider(m_question.text, this);
    m_answer = [slider] { return slider->score() ? QVariant(*slider->score()) : QVariant(); };
    m_show = [slider](const QVariant &answer) {
        slider->setScore(answer.isValid() ? std::optional(answer.toInt()) : std::nullopt);
    };
    connect(slider, &PainSlider::answered, this, &QuestionField::answered);
    return slider;
}

QWidget *QuestionField::makeNumber()
{
    auto *box = new QDoubleSpinBox(this);
    box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    box->setDecimals(m_question.decimals);
    const double step = std::pow(10.0, -m_question.decimals);
    // One step under the least value stands for "not said".
    const double none = m_question.least - step;
    box->setSingleStep(step);
    box->setRange(none, m_question.most);
    box->setSpecialValueText(tr("not said"));
    box->setSuffix(u' ' + m_question.unit);
    box->setValue(none);
    box->setAccessibleName(m_question.text);
    m_answer = [box, none, step] { return box->value() < none + step / 2 ? QVariant() : QVariant(box->value()); };
    m_show = [box, none](const QVariant &answer) {
        const QSignalBlocker quiet(box);
        box->setValue(answer.isValid() ? answer.toDouble() : none);
    };
    connect(box, &QDoubleSpinBox::valueChanged, this, &QuestionField::answered);
    return box;
}

QWidget *QuestionField::makeWhen(const Form &form)
{
    auto *when = new WhenField(m_question.text, form.now, form.zone, form.moments, this);
    m_answer = [when] { return when->moment() ? QVariant(when->moment()->ms) : QVariant(); };
    m_show = [when](const QVariant &answer) {
        when->setMoment(answer.isValid() ? std::optional(Moment{answer.toLongLong()}) : std::nullopt);
    };
    m_problem = [when] { return when->problem(); };
    connect(when, &WhenField::answered, this, &QuestionField::answered);
    return when;
}

} // namespace stridewell
