// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/check_in/answer_page.h"

#include "ui/dialogs/check_in/reason_list.h"
#include "ui/dialogs/difference/difference_list.h"
#include "ui/models/words.h"
#include "ui/parts/labels.h"

#include <QVBoxLayout>

namespace stridewell {

namespace {

constexpr int linesAtFirst = 14;

bool stopsTraining(const Assessment &assessment)
{
    return isMoreAlarming(assessment.triageClass, TriageClass::Physio);
}

} // namespace

AnswerPage::AnswerPage(const Theme &theme, const std::optional<Preview> &preview, const Formats &formats,
                       const QHash<QString, Citation> &citations, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_preview(preview),
      m_assessment(preview ? preview->plan.assessment.value_or(Assessment{}) : Assessment{}),
      m_formats(formats),
      m_citations(citations),
      m_problem(makeLabel({}, "words", this))
{
    const Measures &m = theme.measures();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m.px(12));
    setLook(m_problem, "words", "stop");
    m_problem->hide();
    layout->addWidget(m_problem);
    if (preview) {
        layout->addWidget(makeAssessment());
        layout->addWidget(makeChanges());
    }
    layout->addStretch();
    // The focus comes here first, so that the whole is read before anything can be pressed.
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(words(m_assessment.triageClass) + u". "_s + m_assessment.headline);
}

void AnswerPage::setProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

QVBoxLayout *AnswerPage::cardIn(QFrame *card) const
{
    const Measures &m = m_theme.measures();
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(m.px(16), m.px(14), m.px(16), m.px(14));
    layout->setSpacing(m.px(8));
    return layout;
}

QWidget *AnswerPage::makeAssessment()
{
    const bool alarm = stopsTraining(m_assessment);
    const char *tone = toneName(m_assessment.triageClass);
    auto *card = new QFrame(this);
    setLook(card, alarm ? "box" : "card", tone);
    QVBoxLayout *layout = cardIn(card);
    QLabel *pill = makePill(words(m_assessment.triageClass), tone, card);
    setLook(pill, "solidPill", tone);
    layout->addWidget(pill, 0, Qt::AlignLeading);
    const QString headline = m_assessment.triageClass == TriageClass::None ? tr("Nothing stands against your training.")
                                                                           : m_assessment.headline;
    layout->addWidget(makeLabel(headline, alarm ? "title" : "cardTitle", card));
    if (m_assessment.seek)
        layout->addWidget(makeSeek(*m_assessment.seek));
    layout->addWidget(makePoints(tr("What to do now"), m_assessment.whatToDo, card));
    layout->addWidget(makePoints(tr("Leave for now"), m_assessment.mustNot, card));
    if (!m_assessment.reasons.isEmpty()) {
        layout->addWidget(makeLabel(tr("Because of what you said"), "strong", card));
        layout->addWidget(makeReasonList(m_assessment, m_citations, card));
    }
    return card;
}

QWidget *AnswerPage::makeSeek(const Seek &seek)
{
    auto *lines = new QWidget(this);
    auto *layout = new QVBoxLayout(lines);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_theme.measures().px(2));
    layout->addWidget(makeLabel(tr("Whom: %1").arg(seek.who), "cardTitle", lines));
    layout->addWidget(makeLabel(tr("How soon: %1").arg(withinWords(seek)), "cardTitle", lines));
    if (m_assessment.triageClass == TriageClass::Emergency)
        layout->addWidget(makeLabel(tr("In Europe the emergency number is 112."), "plain", lines));
    return lines;
}

QWidget *AnswerPage::makeChanges()
{
    auto *card = new QFrame(this);
    setLook(card, "card");
    QVBoxLayout *layout = cardIn(card);
    layout->addWidget(makeLabel(tr("How your plan would change"), "cardTitle", card));
    if (stopsTraining(m_assessment)) {
        layout->addWidget(makeLabel(tr("Training pauses until this has been looked at. That is for your safety and is "
                                       "not a choice: it holds whatever else the plan says."),
                                    "plain", card));
    }
    auto *list = new DifferenceList(m_theme, linesAtFirst, card);
    list->setDifference(m_preview->difference, m_formats, m_citations);
    layout->addWidget(list);
    return card;
}

} // namespace stridewell
