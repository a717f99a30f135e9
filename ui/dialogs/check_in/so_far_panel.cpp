// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/check_in/so_far_panel.h"

#include "ui/dialogs/check_in/reason_list.h"
#include "ui/dialogs/difference/difference_list.h"
#include "ui/models/words.h"
#include "ui/parts/labels.h"

#include <QVBoxLayout>

namespace stridewell {

namespace {
constexpr int daysShown = 7;
constexpr int linesShown = 8;
} // namespace

SoFarPanel::SoFarPanel(const Theme &theme, const Formats &formats, const QHash<QString, Citation> &citations,
                       QWidget *parent)
    : QFrame(parent), m_theme(theme), m_formats(formats), m_citations(citations), m_layout(new QVBoxLayout(this))
{
    const Measures &m = theme.measures();
    setLook(this, "side", "accent");
    m_layout->setContentsMargins(m.px(18), m.px(20), m.px(18), m.px(18));
    m_layout->setSpacing(m.px(6));
}

void SoFarPanel::setText(const QString &text)
{
    clearLayout(m_layout);
    setLook(this, "side", "accent");
    m_layout->addWidget(makeLabel(tr("So far"), "strong", this));
    m_layout->addWidget(makeLabel(text, "quiet", this));
    m_layout->addStretch();
    setAccessibleName(tr("So far: %1").arg(text));
}

void SoFarPanel::setPreview(const Preview &preview, QDate today)
{
    clearLayout(m_layout);
    const Assessment assessment = preview.plan.assessment.value_or(Assessment{});
    const char *tone = toneName(assessment.triageClass);
    setLook(this, "side", tone);
    m_layout->addWidget(makeLabel(tr("So far"), "strong", this));
    QLabel *pill = makePill(words(assessment.triageClass), tone, this);
    setLook(pill, "solidPill", tone);
    m_layout->addWidget(pill, 0, Qt::AlignLeading);
    m_layout->addSpacing(m_theme.measures().px(4));
    m_layout->addWidget(makeReasonList(assessment, m_citations, this));
    m_layout->addWidget(makeLabel(tr("Your week would change"), "strong", this));
    auto *list = new DifferenceList(m_theme, linesShown, this);
    list->setDifference(within(preview.difference, today, today.addDays(daysShown - 1)), m_formats, m_citations);
    m_layout->addWidget(list);
    m_layout->addStretch();
    setAccessibleName(tr("So far: %1. %2").arg(words(assessment.triageClass), assessment.headline));
}

} // namespace stridewell
