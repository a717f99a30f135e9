// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/progress/progress_controls.h"

#include "ui/parts/choice_row.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/labels.h"

#include <QAbstractButton>
#include <QPushButton>

namespace stridewell {

namespace {

QPushButton *makeToggle(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setCheckable(true);
    setLook(button, "choice");
    return button;
}

} // namespace

ProgressControls::ProgressControls(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_time(new ChoiceRow(tr("Time shown"), {tr("8 weeks"), tr("26 weeks"), tr("1 year"), tr("All")},
                           ChoiceRow::Mode::One, this)),
      m_period(new ChoiceRow(tr("Summed up by"), {tr("By week"), tr("By month"), tr("By year")}, ChoiceRow::Mode::One,
                             this)),
      m_compare(makeToggle(tr("With the year before"), this)),
      m_table(makeToggle(tr("As a table"), this))
{
    m_time->setChosen({static_cast<int>(TimeShown::HalfYear)});
    m_period->setChosen({static_cast<int>(Period::Week)});
    m_compare->setAccessibleName(tr("Compare with the year before"));
    m_table->setAccessibleName(tr("Show the same data as a table"));
    auto *flow = new FlowLayout(this, theme.measures().px(18));
    flow->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : {static_cast<QWidget *>(m_time), static_cast<QWidget *>(m_period),
                          static_cast<QWidget *>(m_compare), static_cast<QWidget *>(m_table)})
        flow->addWidget(part);
    connect(m_time, &ChoiceRow::answered, this, &ProgressControls::changed);
    connect(m_period, &ChoiceRow::answered, this, &ProgressControls::changed);
    connect(m_compare, &QPushButton::toggled, this, &ProgressControls::changed);
    connect(m_table, &QPushButton::toggled, this, &ProgressControls::changed);
}

TimeShown ProgressControls::timeShown() const
{
    return static_cast<TimeShown>(m_time->chosen().constFirst());
}

Period ProgressControls::period() const
{
    return static_cast<Period>(m_period->chosen().constFirst());
}

bool ProgressControls::compares() const
{
    return m_compare->isChecked();
}

bool ProgressControls::showsTable() const
{
    return m_table->isChecked();
}

void ProgressControls::setTimeShown(TimeShown time)
{
    m_time->setChosen({static_cast<int>(time)});
    Q_EMIT changed();
}

void ProgressControls::setPeriod(Period period)
{
    m_period->setChosen({static_cast<int>(period)});
    Q_EMIT changed();
}

void ProgressControls::takeFocus()
{
    m_time->button(static_cast<int>(timeShown()))->setFocus(Qt::OtherFocusReason);
}

} // namespace stridewell
