// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/difference/difference_list.h"

#include "ui/models/citation_words.h"
#include "ui/parts/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace stridewell {

namespace {

const char *toneOf(DifferenceLine::Sign sign)
{
    switch (sign) {
    case DifferenceLine::Sign::Removed:
        return "stop";
    case DifferenceLine::Sign::Added:
        return "run";
    case DifferenceLine::Sign::Moved:
        return "review";
    case DifferenceLine::Sign::Changed:
        return "strength";
    }
    Q_UNREACHABLE();
}

} // namespace

DifferenceList::DifferenceList(const Theme &theme, int mostLines, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_mostLines(mostLines), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme.measures().px(4));
}

void DifferenceList::setDifference(const Difference &difference, const Formats &formats,
                                   const QHash<QString, Citation> &citations)
{
    m_citations = citations;
    const QList<DifferenceLine> lines = linesOf(difference, formats);
    showLines(lines, std::min<qsizetype>(m_mostLines, lines.size()));
}

void DifferenceList::showLines(const QList<DifferenceLine> &lines, qsizetype count)
{
    clearLayout(m_layout);
    if (lines.isEmpty())
        m_layout->addWidget(makeLabel(tr("Nothing changes."), "quiet", this));
    for (qsizetype i = 0; i < count; ++i)
        m_layout->addWidget(makeLine(lines[i]));
    if (count == lines.size())
        return;
    auto *more = new QPushButton(tr("Show %n more", nullptr, static_cast<int>(lines.size() - count)), this);
    setLook(more, "link");
    more->setAutoDefault(false);
    m_layout->addWidget(more, 0, Qt::AlignLeading);
    connect(more, &QPushButton::clicked, this, [this, lines] { showLines(lines, lines.size()); });
}

QWidget *DifferenceList::makeLine(const DifferenceLine &line)
{
    const Measures &m = m_theme.measures();
    auto *row = new QWidget(this);
    row->setAccessibleName(spoken(line));
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(m.px(7));
    QLabel *sign = makeLabel(signOf(line.sign), "kind", row);
    setLook(sign, "kind", toneOf(line.sign));
    sign->setWordWrap(false);
    sign->setFixedWidth(m.px(14));
    sign->setAlignment(Qt::AlignCenter);
    sign->setAccessibleName(words(line.sign));
    QLabel *what = makeLabel(line.title + u" \u00b7 "_s + line.when, "plain", row);
    auto *why = new QPushButton(tr("Why"), row);
    setLook(why, "link");
    why->setCheckable(true);
    why->setAutoDefault(false);
    why->setAccessibleName(tr("%1 Why?").arg(spoken(line)));
    head->addWidget(sign, 0, Qt::AlignTop);
    head->addWidget(what, 1);
    head->addWidget(why, 0, Qt::AlignTop);
    layout->addLayout(head);
    QWidget *reason = makeReason(line, row);
    reason->hide();
    layout->addWidget(reason);
    connect(why, &QPushButton::toggled, reason, &QWidget::setVisible);
    why->setEnabled(!line.because.text.isEmpty());
    return row;
}

QWidget *DifferenceList::makeReason(const DifferenceLine &line, QWidget *parent)
{
    const Measures &m = m_theme.measures();
    auto *box = new QWidget(parent);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(m.px(21), 0, m.px(21), m.px(6));
    layout->setSpacing(m.px(2));
    layout->addWidget(makeLabel(line.because.text, "quiet", box));
    layout->addWidget(makeLabel(tr("Rule %1").arg(line.because.rule), "small", box));
    for (const QString &id : line.because.sources)
        layout->addWidget(makeLabel(citationText(id, m_citations), "small", box));
    return box;
}

} // namespace stridewell
