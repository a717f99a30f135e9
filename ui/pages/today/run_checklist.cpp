// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/run_checklist.h"

#include "ui/models/dose_words.h"
#include "ui/models/words.h"
#include "ui/parts/labels.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace stridewell {

RunChecklist::RunChecklist(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_layout(new QVBoxLayout(this))
{
    const Measures &m = theme.measures();
    m_layout->setContentsMargins(m.px(6), 0, 0, m.px(2));
    m_layout->setSpacing(m.px(3));
}

void RunChecklist::setRun(const Item &item, const QList<LoggedSet> &logged, const Formats &formats)
{
    if (m_boxes.isEmpty() || *item.run != m_run)
        rebuild(item, formats);
    const bool done = item.state == ItemState::Done;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const Dose &dose = m_doses[i];
        const bool said = dose.exercise.isEmpty()
                              ? done
                              : std::ranges::find(logged, dose.exercise, &LoggedSet::exercise) != logged.end();
        if (said)
            m_boxes[i]->setChecked(true);
    }
}

void RunChecklist::rebuild(const Item &item, const Formats &formats)
{
    clearLayout(m_layout);
    m_boxes.clear();
    m_doses.clear();
    m_run = *item.run;
    addBlock(tr("Warm-up"), m_run.warmUp, formats);
    m_layout->addWidget(makeLabel(tr("Run"), "strong", this));
    QStringList run{capitalised(words(m_run.type))};
    if (m_run.distance.value > 0)
        run += formats.distance(m_run.distance);
    if (!m_run.segments.isEmpty())
        run += segmentWords(m_run.segments, formats);
    addBox(run.join(u" \u00b7 "_s), tr("Run"), {});
    addBlock(tr("Cool-down"), m_run.coolDown, formats);
}

void RunChecklist::addBlock(const QString &heading, const QList<Dose> &doses, const Formats &formats)
{
    if (doses.isEmpty())
        return;
    m_layout->addWidget(makeLabel(heading, "strong", this));
    for (const Dose &dose : doses)
        addBox(exerciseFullName(dose.exercise) + u" \u00b7 "_s + doseWords(dose, formats), heading, dose);
}

void RunChecklist::addBox(const QString &text, const QString &spoken, const Dose &dose)
{
    auto *box = new QCheckBox(text, this);
    box->setAccessibleName(spoken + u": "_s + text);
    m_layout->addWidget(box);
    m_boxes += box;
    m_doses += dose;
    connect(box, &QCheckBox::clicked, this, [this] {
        if (std::ranges::all_of(m_boxes, &QCheckBox::isChecked))
            Q_EMIT completed();
    });
}

QList<LoggedSet> RunChecklist::ticked() const
{
    QList<LoggedSet> sets;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked() && !m_doses[i].exercise.isEmpty())
            sets += LoggedSet{m_doses[i].exercise, m_doses[i].reps};
    }
    return sets;
}

} // namespace stridewell
