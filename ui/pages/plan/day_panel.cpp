// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/day_panel.h"

#include "ui/pages/plan/run_form.h"
#include "ui/parts/labels.h"
#include "ui/parts/note_field.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace stridewell {

namespace {

QString keyOfPlace(const NotePlace &place)
{
    return noteLog(place, {}, {}).item.value;
}

} // namespace

DayPanel::DayPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_title(makeLabel({}, "strong", this)),
      m_dayNote(new NoteField(tr("Note on the day"), tr("Note on this day\u2026"), this)),
      m_weekNote(new NoteField(tr("Note on the week"), tr("Note on this week\u2026"), this)),
      m_addRun(new QPushButton(tr("Add a run\u2026"), this)),
      m_runForm(new RunForm(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme.measures().px(4), 0, 0);
    layout->setSpacing(theme.measures().px(6));
    layout->addWidget(makeRule(this));
    layout->addWidget(m_title);
    for (NoteField *field : {m_dayNote, m_weekNote}) {
        layout->addWidget(field);
        QLabel *problem = makeLabel({}, "words", this);
        setLook(problem, "words", "stop");
        problem->hide();
        layout->addWidget(problem);
        connect(field, &NoteField::problemChanged, problem, [field, problem] {
            problem->setText(field->problem());
            problem->setVisible(!field->problem().isEmpty());
            field->setAccessibleDescription(field->problem());
        });
    }
    layout->addWidget(m_addRun, 0, Qt::AlignLeft);
    layout->addWidget(m_runForm);
    m_runForm->hide();
    for (NoteField *field : {m_dayNote, m_weekNote}) {
        connect(field, &NoteField::committed, this, [this](const QString &key, const QString &text) {
            if (const auto place = notePlace(ItemId{key}))
                Q_EMIT noteWritten(*place, text);
        });
    }
    connect(m_addRun, &QPushButton::clicked, this, &DayPanel::openRunForm);
    connect(m_runForm, &RunForm::runAsked, this, &DayPanel::runAsked);
    connect(m_runForm, &RunForm::cancelled, this, [this] {
        closeRunForm();
        Q_EMIT leftRunForm();
    });
}

void DayPanel::setDay(QDate day, const PlanView &view)
{
    if (day != m_day)
        closeRunForm();
    m_day = day;
    const bool known = day.isValid();
    setVisible(known);
    if (!known)
        return;
    m_title->setText(view.formats.longDay(day));
    const auto stored = [&view](const QString &key) { return view.logs.value(ItemId{key}).note; };
    const auto show = [&stored](NoteField *field, const NotePlace &place) {
        field->setNote(keyOfPlace(place), stored);
    };
    show(m_dayNote, {NoteScope::Day, day});
    show(m_weekNote, {NoteScope::Week, weekStart(day, view.weekStarts)});
    m_runForm->setDay(day, view.formats);
    const bool ahead = view.protocols && day >= view.today() && day <= view.plan.to;
    m_addRun->setVisible(ahead && m_runForm->isHidden());
}

void DayPanel::openRunForm()
{
    m_addRun->hide();
    m_runForm->show();
    m_runForm->takeFocus();
}

void DayPanel::closeRunForm()
{
    m_runForm->hide();
    m_addRun->show();
}

void DayPanel::focusNote()
{
    m_dayNote->setFocus(Qt::OtherFocusReason);
}

} // namespace stridewell
