// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/check_in/question_field.h"

#include "ui/parts/choice_row.h"
#include "ui/parts/labels.h"
#include "ui/parts/pain_slider.h"

#include <QBoxLayout>
#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QSignalBlocker>

#include <cmath>

namespace stridewell {

QuestionField::QuestionField(const Question &question, Moment now, const Zone &zone, QWidget *parent)
    : QWidget(parent), m_question(question)
{
    const bool yesNo = question.kind == Question::Kind::One && question.options.size() == 3 && question.hint.isEmpty();
    auto *layout = new QBoxLayout(yesNo ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    layout->addWidget(makeLabel(question.text, "strong", this), yesNo ? 1 : 0);
    if (!question.hint.isEmpty())
        layout->addWidget(makeLabel(question.hint, "small", this));
    switch (question.kind) {
    case Question::Kind::One:
        layout->addWidget(makeChoices(false));
        break;
    case Question::Kind::Many:
        layout->addWidget(makeChoices(true));
        break;
    case Question::Kind::Scale:
        layout->addWidget(makeScale());
        break;
    case Question::Kind::Number:
        layout->addWidget(makeNumber(), 0, Qt::AlignLeft);
        break;
    case Question::Kind::When:
        layout->addWidget(makeWhen(now, zone), 0, Qt::AlignLeft);
        break;
    }
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

QWidget *QuestionField::makeWhen(Moment now, const Zone &zone)
{
    auto *pair = new QWidget(this);
    auto *layout = new QHBoxLayout(pair);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *known = new ChoiceRow(m_question.text, {tr("I know it")}, ChoiceRow::Mode::OneOrNotSaid, pair);
    auto *edit = new QDateTimeEdit(pair);
    layout->addWidget(known);
    layout->addWidget(edit);
    edit->setCalendarPopup(true);
    edit->setMinimumHeight(known->sizeHint().height());
    edit->setAccessibleName(m_question.text);
    // The editor holds the wall clock of the athlete's zone; UTC keeps Qt from applying this computer's own.
    edit->setTimeSpec(Qt::UTC);
    const auto wall = [zone](Moment moment) { return QDateTime(zone.day(moment), zone.time(moment), Qt::UTC); };
    edit->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat) + u"  HH:mm"_s);
    edit->setMaximumDateTime(wall(now));
    edit->setDateTime(wall(now));
    edit->setEnabled(false);
    m_answer = [known, edit, zone] {
        if (known->chosen().isEmpty())
            return QVariant();
        return QVariant(zone.at(edit->date(), edit->time()).ms);
    };
    m_show = [known, edit, wall](const QVariant &answer) {
        const QSignalBlocker quiet(edit);
        known->setChosen(answer.isValid() ? QList<int>{0} : QList<int>{});
        edit->setEnabled(answer.isValid());
        if (answer.isValid())
            edit->setDateTime(wall(Moment{answer.toLongLong()}));
    };
    connect(known, &ChoiceRow::answered, this, [this, known, edit] {
        edit->setEnabled(!known->chosen().isEmpty());
        Q_EMIT answered();
    });
    connect(edit, &QDateTimeEdit::dateTimeChanged, this, &QuestionField::answered);
    return pair;
}

} // namespace stridewell
