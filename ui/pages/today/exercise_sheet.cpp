// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/exercise_sheet.h"

#include "ui/models/dose_words.h"
#include "ui/pages/today/set_field.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/labels.h"

#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace stridewell {

ExerciseSheet::ExerciseSheet(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_layout(new QVBoxLayout(this))
{
    const Measures &m = theme.measures();
    m_layout->setContentsMargins(m.px(6), 0, 0, m.px(2));
    m_layout->setSpacing(m.px(3));
}

void ExerciseSheet::setLines(const QList<ExerciseLine> &lines, const Formats &formats)
{
    const bool sameExercises = std::ranges::equal(
        lines, m_lines, [](const ExerciseLine &a, const ExerciseLine &b) { return a.dose == b.dose; });
    const bool wasInside = isAncestorOf(window()->focusWidget());
    const bool progressed = lines != m_lines;
    m_lines = lines;
    if (!sameExercises)
        rebuild(formats);
    for (qsizetype line = 0; line < m_lines.size(); ++line) {
        for (SetField *field : std::as_const(m_fields[line]))
            field->setLine(m_lines[line], formats);
    }
    if (wasInside && progressed)
        focusNext();
}

void ExerciseSheet::rebuild(const Formats &formats)
{
    clearLayout(m_layout);
    m_fields.clear();
    for (qsizetype line = 0; line < m_lines.size(); ++line)
        addLine(line, formats);
}

void ExerciseSheet::addLine(qsizetype place, const Formats &formats)
{
    const ExerciseLine &line = m_lines[place];
    if (place > 0)
        m_layout->addSpacing(m_theme.measures().px(6));
    QString words = exerciseFullName(line.dose.exercise) + u" \u00b7 "_s + doseWords(line.dose, formats);
    m_layout->addWidget(makeLabel(words, "strong", this));
    if (!line.lastTime.isEmpty())
        m_layout->addWidget(makeLabel(tr("Last time %1").arg(line.lastTime), "small", this));
    auto *sets = new QWidget(this);
    auto *row = new FlowLayout(sets, m_theme.measures().px(4));
    QList<SetField *> fields;
    for (qsizetype set = 0; set < line.targets.size(); ++set) {
        auto *field = new SetField(m_theme, set, sets);
        connect(field, &SetField::said, this, [this, place, set](int reps) { Q_EMIT said(place, set, reps); });
        connect(field, &SetField::holdRequested, this,
                [this, place](std::chrono::seconds length) { Q_EMIT holdRequested(place, length); });
        connect(field, &SetField::holdStopped, this, &ExerciseSheet::holdStopped);
        row->addWidget(field);
        fields += field;
    }
    m_fields += fields;
    m_layout->addWidget(sets);
}

void ExerciseSheet::showCountdown(qsizetype line, const Countdown *countdown, const Formats &formats)
{
    for (qsizetype each = 0; each < m_lines.size(); ++each) {
        if (SetField *next = field(each, m_lines[each].done.size()))
            next->showCountdown(each == line ? countdown : nullptr, formats);
    }
}

void ExerciseSheet::focusNext()
{
    for (qsizetype line = 0; line < m_lines.size(); ++line) {
        if (m_lines[line].isComplete())
            continue;
        SetField *next = field(line, m_lines[line].done.size());
        if (m_lines[line].held)
            next->button()->setFocus(Qt::OtherFocusReason);
        else
            next->reps()->setFocus(Qt::OtherFocusReason);
        return;
    }
}

} // namespace stridewell
