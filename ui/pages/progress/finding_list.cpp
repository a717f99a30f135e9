// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/progress/finding_list.h"

#include "ui/models/progress_words.h"
#include "ui/parts/labels.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace stridewell {

namespace {

constexpr int mostShown = 12; ///< the rest stands in the table

} // namespace

FindingList::FindingList(const Theme &theme, QWidget *parent) : QFrame(parent), m_theme(theme), m_list(new QVBoxLayout)
{
    setLook(this, "card");
    const Measures &m = theme.measures();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.px(16), m.px(14), m.px(4), m.px(12));
    column->setSpacing(m.px(8));
    column->addWidget(makeLabel(tr("What stands out"), "cardTitle", this));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLook(scroll, "reading");
    scroll->setAccessibleName(tr("What stands out"));
    auto *inside = new QWidget(scroll);
    setLook(inside, "plain");
    auto *room = new QVBoxLayout(inside);
    room->setContentsMargins(0, 0, m.px(12), 0);
    room->addLayout(m_list);
    room->addStretch();
    m_list->setSpacing(m.px(6));
    scroll->setWidget(inside);
    column->addWidget(scroll, 1);
}

void FindingList::setFindings(const QList<LoadFinding> &findings, bool anyRun,
                              const QHash<QString, Citation> &citations, const Formats &formats)
{
    clearLayout(m_list);
    if (findings.isEmpty()) {
        m_list->addWidget(makeLabel(anyRun ? tr("Nothing: every week and run of this time kept to its ceiling.")
                                           : tr("No runs in this time yet. Import your history, or log a run."),
                                    "quiet", this));
        return;
    }
    for (const LoadFinding &finding : findings.first(std::min<qsizetype>(findings.size(), mostShown)))
        addFinding(finding, formats);
    const auto more = static_cast<int>(findings.size()) - mostShown;
    if (more > 0)
        m_list->addWidget(makeLabel(more == 1 ? tr("One more stands in the table.")
                                              : tr("%n more stand in the table.", nullptr, more),
                                    "small", this));
    addResearch(findings, citations);
}

void FindingList::addFinding(const LoadFinding &finding, const Formats &formats)
{
    const FindingWords words = findingWords(finding, formats);
    auto *headline = makeLabel((finding.ahead ? u"\u25b2 "_s : u"\u25c6 "_s) + words.headline, "strong", this);
    headline->setAccessibleName(words.headline);
    m_list->addWidget(headline);
    m_list->addWidget(makeLabel(words.advice, "base", this));
    m_list->addWidget(makeLabel(tr("rule %1").arg(finding.rule), "small", this));
    m_list->addWidget(makeRule(this));
}

void FindingList::addResearch(const QList<LoadFinding> &findings, const QHash<QString, Citation> &citations)
{
    QStringList lines;
    for (const QString &rule : {u"load.weekly"_s, u"load.single_run"_s, u"load.one_thing"_s}) {
        const bool found = std::ranges::find(findings, rule, &LoadFinding::rule) != findings.end();
        const QString line = found ? researchWords(rule, citations) : QString();
        if (!line.isEmpty())
            lines += rule + u": "_s + line;
    }
    if (lines.isEmpty())
        return;
    m_list->addWidget(makeLabel(tr("What research says"), "strong", this));
    m_list->addWidget(makeLabel(lines.join(u'\n'), "small", this));
}

} // namespace stridewell
