// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/set_field.h"

#include "ui/models/dose_words.h"
#include "ui/parts/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace stridewell {

namespace {

constexpr int mostReps = 1000; // what a log may hold

} // namespace

SetField::SetField(const Theme &theme, qsizetype set, QWidget *parent)
    : QWidget(parent),
      m_set(set),
      m_name(makeLabel({}, "quiet", this)),
      m_reps(new QSpinBox(this)),
      m_target(makeLabel({}, "quiet", this)),
      m_button(new QPushButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, theme.measures().px(10), 0);
    layout->setSpacing(theme.measures().px(6));
    for (QLabel *label : {m_name, m_target})
        label->setWordWrap(false);
    m_reps->setRange(0, mostReps);
    // All sets stand on one line, whether or not they hold a field.
    setMinimumHeight(QFontMetrics(theme.measures().base()).height() + theme.measures().px(16));
    layout->addWidget(m_name);
    layout->addWidget(m_reps);
    layout->addWidget(m_target);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &SetField::press);
    // Return in the field says the set; a set that was said is put right as soon as the field is left.
    connect(m_reps, &QSpinBox::editingFinished, this, [this] {
        const bool entered = m_reps->hasFocus();
        const bool wasSaid = m_set < m_line.done.size();
        if (wasSaid ? m_reps->value() != m_line.done[m_set] : entered && m_set == m_line.done.size())
            Q_EMIT said(m_reps->value());
    });
}

void SetField::setLine(const ExerciseLine &line, const Formats &formats)
{
    const bool another = line != m_line;
    m_line = line;
    const auto said = line.done.size();
    const bool done = m_set < said;
    const bool next = m_set == said;
    const int target = line.targets.value(m_set);
    const QString name = exerciseFullName(line.dose.exercise);
    m_name->setText(tr("Set %1").arg(formats.number(static_cast<double>(m_set + 1))));
    m_reps->setVisible(!line.held && (done || next));
    m_target->setText(done && !line.held ? tr("of %1 \u2713").arg(formats.number(target))
                      : done             ? u"\u2713"_s
                      : line.held        ? QString()
                      : next             ? tr("of %1").arg(formats.number(target))
                                         : tr("%1 reps").arg(formats.number(target)));
    m_target->setVisible(!m_target->text().isEmpty());
    m_button->setVisible(next);
    m_reps->setAccessibleName(
        tr("%1, set %2 of %3, target %4").arg(name).arg(m_set + 1).arg(line.targets.size()).arg(target));
    // What is being typed stays while nothing was said anew.
    if (another)
        m_reps->setValue(done ? line.done[m_set] : target);
    showCountdown(nullptr, formats);
}

void SetField::showCountdown(const Countdown *countdown, const Formats &formats)
{
    const QString name = exerciseFullName(m_line.dose.exercise);
    m_holding = countdown && countdown->isRunning();
    if (m_holding) {
        m_button->setText(countdownText(countdown->left(), formats.locale));
        m_button->setAccessibleName(
            tr("%1: hold, %n seconds left, press to stop", nullptr, static_cast<int>(countdown->left().count()))
                .arg(name));
    } else if (m_line.held) {
        m_button->setText(tr("Hold %1 s").arg(formats.number(m_line.dose.holdSeconds.value_or(0))));
        m_button->setAccessibleName(tr("%1, set %2: start to hold").arg(name).arg(m_set + 1));
    } else {
        m_button->setText(tr("Done"));
        m_button->setAccessibleName(tr("%1, set %2 done").arg(name).arg(m_set + 1));
    }
}

void SetField::press()
{
    if (m_holding)
        Q_EMIT holdStopped();
    else if (m_line.held)
        Q_EMIT holdRequested(std::chrono::seconds(m_line.dose.holdSeconds.value_or(0)));
    else
        Q_EMIT said(m_reps->value());
}

} // namespace stridewell
