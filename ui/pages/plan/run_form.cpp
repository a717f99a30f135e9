// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/run_form.h"

#include "ui/models/words.h"
#include "ui/parts/labels.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace stridewell {

namespace {

constexpr double mostUnits = 200; ///< of a run, in kilometres or miles: a slip of the keyboard beyond it

} // namespace

QDoubleSpinBox *makeDistanceField(QWidget *parent)
{
    auto *field = new QDoubleSpinBox(parent);
    field->setDecimals(1);
    field->setRange(0, mostUnits);
    field->setSingleStep(0.5);
    field->setAccessibleName(QWidget::tr("Distance"));
    return field;
}

void setDistanceUnit(QDoubleSpinBox *field, const Formats &formats)
{
    field->setLocale(formats.locale);
    field->setSuffix(QChar(QChar::Nbsp) + formats.unitName());
}

RunForm::RunForm(QWidget *parent)
    : QWidget(parent), m_types(new QComboBox(this)), m_distance(makeDistanceField(this)), m_ask(new QPushButton(this))
{
    m_types->setAccessibleName(tr("Kind of run"));
    for (size_t i = 0; i < keysOf<RunType>.size(); ++i) {
        const auto type = static_cast<RunType>(i);
        // Walk and run goes by its table and is not asked for.
        if (type != RunType::WalkRun)
            m_types->addItem(capitalised(words(type)), static_cast<int>(i));
    }
    m_distance->setSpecialValueText(tr("as it fits"));
    m_ask->setText(tr("Ask for this run"));
    setLook(m_ask, "primary");
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *fields = new QHBoxLayout;
    fields->addWidget(m_types, 1);
    fields->addWidget(m_distance);
    layout->addLayout(fields);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_ask);
    buttons->addWidget(cancel);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(m_ask, &QPushButton::clicked, this, &RunForm::ask);
    connect(cancel, &QPushButton::clicked, this, &RunForm::cancelled);
}

void RunForm::setDay(QDate day, const Formats &formats)
{
    m_day = day;
    m_formats = formats;
    setDistanceUnit(m_distance, formats);
}

void RunForm::takeFocus()
{
    m_types->setFocus(Qt::OtherFocusReason);
}

void RunForm::ask()
{
    RunRequest wanted{m_day, static_cast<RunType>(m_types->currentData().toInt()), {}};
    if (m_distance->value() > 0)
        wanted.distance = m_formats.metres(m_distance->value());
    Q_EMIT runAsked(wanted);
}

void RunForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        ask();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace stridewell
