// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/check_in/reason_list.h"

#include "core/base/words.h"
#include "ui/models/check_in_questions.h"
#include "ui/models/citation_words.h"
#include "ui/parts/labels.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace stridewell {

namespace {

QVBoxLayout *columnIn(QWidget *widget, int spacing)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

void addSources(QVBoxLayout *layout, const Reason &reason, const QHash<QString, Citation> &citations, QWidget *parent)
{
    if (reason.sources.isEmpty())
        return;
    auto *link = new QPushButton(Words::tr("Source %1").arg(reason.sources.join(u", "_s)), parent);
    setLook(link, "link");
    link->setCheckable(true);
    link->setAutoDefault(false);
    QStringList sentences;
    for (const QString &id : reason.sources)
        sentences += citationText(id, citations);
    QLabel *text = makeLabel(sentences.join(u'\n'), "small", parent);
    text->hide();
    QObject::connect(link, &QPushButton::toggled, text, &QWidget::setVisible);
    layout->addWidget(link, 0, Qt::AlignLeading);
    layout->addWidget(text);
}

} // namespace

QWidget *makeReasonList(const Assessment &assessment, const QHash<QString, Citation> &citations, QWidget *parent)
{
    auto *list = new QWidget(parent);
    QVBoxLayout *layout = columnIn(list, 2);
    for (const Reason &reason : assessment.reasons) {
        layout->addWidget(makeLabel(becauseWords(reason.because), "strong", list));
        layout->addWidget(makeLabel(reason.text, "quiet", list));
        addSources(layout, reason, citations, list);
        layout->addSpacing(4);
    }
    return list;
}

QWidget *makePoints(const QString &heading, const QStringList &lines, QWidget *parent)
{
    auto *block = new QWidget(parent);
    QVBoxLayout *layout = columnIn(block, 3);
    layout->addWidget(makeLabel(heading, "strong", block));
    for (const QString &line : lines)
        layout->addWidget(makeLabel(u"\u2022 "_s + line, "plain", block));
    block->setVisible(!lines.isEmpty());
    return block;
}

} // namespace stridewell
