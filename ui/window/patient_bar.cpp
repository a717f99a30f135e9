// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/patient_bar.h"

#include "ui/parts/labels.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace stridewell {

PatientBar::PatientBar(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_name(makeLabel({}, "strong", this)), m_about(makeLabel({}, "quiet", this))
{
    setLook(this, "row");
    setAccessibleName(tr("Whose plan is open"));
    const Measures &m = theme.measures();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(m.px(14), m.px(4), m.px(14), m.px(4));
    row->setSpacing(m.px(10));
    const QString arrow = isRightToLeft() ? u"\u203a "_s : u"\u2039 "_s;
    auto *back = new QPushButton(arrow + tr("Patients"), this);
    back->setAccessibleName(tr("Back to all patients"));
    setLook(back, "flat");
    auto *log = new QPushButton(tr("Type the log in\u2026"), this);
    setLook(log, "flat");
    for (QLabel *label : {m_name, m_about})
        label->setWordWrap(false);
    row->addWidget(back);
    row->addWidget(m_name);
    row->addWidget(m_about);
    row->addStretch();
    row->addWidget(log);
    connect(back, &QPushButton::clicked, this, &PatientBar::backRequested);
    connect(log, &QPushButton::clicked, this, &PatientBar::logRequested);
}

void PatientBar::setPatient(const QString &name, const QString &about)
{
    m_name->setText(name);
    m_about->setText(about);
}

QString PatientBar::patient() const
{
    return m_name->text();
}

} // namespace stridewell
