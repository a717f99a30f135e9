// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/check_in/assessment_panel.h"

#include "ui/models/words.h"
#include "ui/parts/labels.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace stridewell {

AssessmentPanel::AssessmentPanel(QWidget *parent) : QFrame(parent), m_layout(new QVBoxLayout(this))
{
    setLook(this, "side", "accent");
    m_layout->setContentsMargins(18, 18, 18, 18);
    m_layout->setSpacing(6);
}

void AssessmentPanel::setAssessment(const Assessment &assessment)
{
    clearLayout(m_layout);
    const char *tone = toneName(assessment.triageClass);
    setLook(this, "side", tone);
    m_layout->addWidget(makeLabel(tr("So far"), "strong", this));
    QLabel *pill = makePill(words(assessment.triageClass), tone, this);
    setLook(pill, "solidPill", tone);
    m_layout->addWidget(pill, 0, Qt::AlignLeft);
    m_layout->addWidget(makeLabel(assessment.headline, "plain", this));
    if (assessment.seek)
        m_layout->addWidget(
            makeLabel(tr("See %1 %2.").arg(assessment.seek->who, withinWords(*assessment.seek)), "strong", this));
    addList(tr("What to do now"), assessment.whatToDo);
    addList(tr("Leave for now"), assessment.mustNot);
    QStringList reasons;
    for (const Reason &reason : assessment.reasons)
        reasons += reason.text;
    addList(tr("Because"), reasons);
    m_layout->addStretch();
    setAccessibleName(tr("So far: %1. %2").arg(words(assessment.triageClass), assessment.headline));
}

void AssessmentPanel::addList(const QString &heading, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    m_layout->addSpacing(6);
    m_layout->addWidget(makeLabel(heading, "strong", this));
    for (const QString &line : lines)
        m_layout->addWidget(makeLabel(u"\u2022 "_s + line, "plain", this));
}

} // namespace stridewell
