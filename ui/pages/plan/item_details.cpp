// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/item_details.h"

#include "core/base/words.h"
#include "ui/figures/figure_view.h"
#include "ui/figures/item_figure.h"
#include "ui/models/citation_words.h"
#include "ui/models/dose_words.h"
#include "ui/models/words.h"
#include "ui/parts/labels.h"

#include <QFrame>
#include <QPushButton>
#include <QVBoxLayout>

namespace stridewell {

QString summaryText(const Item &item, const Formats &formats)
{
    QStringList parts;
    if (item.start)
        parts += formats.clock(*item.start);
    if (item.minutes)
        parts += Words::tr("%1 min").arg(formats.number(*item.minutes));
    if (item.run && item.run->distance.value > 0)
        parts += formats.distance(item.run->distance);
    parts += item.run ? words(item.run->type) : words(item.kind);
    if (item.hard)
        parts += Words::tr("a hard session");
    return parts.join(u" \u00b7 "_s);
}

ItemDetails::ItemDetails(const Theme &theme, const Poses &poses, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_poses(poses), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme.measures().px(6));
}

void ItemDetails::setItem(const Item &item, const PlanView &view)
{
    clearLayout(m_layout);
    const Formats &formats = view.formats;
    m_layout->addWidget(makeLabel(capitalised(summaryText(item, formats)), "quiet", this));
    if (item.plannedDay.isValid() && item.plannedDay != item.day)
        m_layout->addWidget(makeLabel(tr("First planned for %1").arg(formats.longDay(item.plannedDay)), "small", this));
    addFigure(item);
    addDoses({}, item.strength, true, formats);
    if (item.run) {
        if (!item.run->segments.isEmpty())
            m_layout->addWidget(makeLabel(segmentWords(item.run->segments, formats), "strong", this));
        addDoses(tr("Warm-up"), item.run->warmUp, false, formats);
        addDoses(tr("Cool-down"), item.run->coolDown, false, formats);
    }
    addStopRule(item);
    addWhy(item, view.citations);
}

void ItemDetails::addFigure(const Item &item)
{
    const QString exercise = figureOf(item, m_poses);
    if (m_poses.of(exercise).isEmpty())
        return;
    auto *figure = new FigureView(m_theme, m_poses, this);
    figure->showExercise(exercise, tr("Figure: %1").arg(exerciseFullName(exercise)));
    m_layout->addWidget(figure);
}

void ItemDetails::addDoses(const QString &heading, const QList<Dose> &doses, bool withCues, const Formats &formats)
{
    if (doses.isEmpty())
        return;
    if (!heading.isEmpty()) {
        m_layout->addSpacing(m_theme.measures().px(4));
        m_layout->addWidget(makeLabel(heading, "strong", this));
    }
    for (const Dose &dose : doses) {
        auto *line = makeLabel({}, withCues ? "plain" : "small", this);
        const QString name = exerciseFullName(dose.exercise).toHtmlEscaped();
        const QString amount = doseWords(dose, formats).toHtmlEscaped();
        line->setTextFormat(Qt::RichText);
        line->setText(withCues ? u"<b>%1</b> %2"_s.arg(name, amount) : u"%1 \u00b7 %2"_s.arg(name, amount));
        m_layout->addWidget(line);
        const QString cue = withCues ? exerciseCue(dose.exercise) : QString();
        if (!cue.isEmpty())
            m_layout->addWidget(makeLabel(cue, "small", this));
    }
}

void ItemDetails::addStopRule(const Item &item)
{
    if (item.stopRule.isEmpty())
        return;
    auto *box = new QFrame(this);
    setLook(box, "box", "stop");
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(10, 7, 10, 7);
    layout->setSpacing(2);
    QLabel *heading = makeLabel(tr("When to stop"), "words", box);
    setLook(heading, "words", "stop");
    layout->addWidget(heading);
    layout->addWidget(makeLabel(item.stopRule, "plain", box));
    m_layout->addSpacing(m_theme.measures().px(4));
    m_layout->addWidget(box);
}

void ItemDetails::addWhy(const Item &item, const QHash<QString, Citation> &citations)
{
    if (item.why.isEmpty())
        return;
    m_layout->addSpacing(m_theme.measures().px(4));
    m_layout->addWidget(makeRule(this));
    m_layout->addWidget(makeLabel(tr("Why it is here"), "strong", this));
    for (const Why &why : item.why) {
        m_layout->addWidget(makeLabel(why.text, "quiet", this));
        QString label = tr("Rule %1").arg(why.rule);
        if (!why.sources.isEmpty())
            label += u" \u00b7 "_s + tr("source %1").arg(why.sources.join(u", "_s));
        auto *link = new QPushButton(this);
        setLook(link, "link");
        // A long list of sources must not widen the card; all of them are named where it opens.
        const int width = m_theme.measures().px(240);
        link->setText(QFontMetrics(m_theme.measures().small()).elidedText(label, Qt::ElideRight, width) + u" \u203a"_s);
        link->setAccessibleName(label);
        link->setCheckable(true);
        link->setEnabled(!why.sources.isEmpty());
        QStringList sentences;
        for (const QString &id : why.sources)
            sentences += citationText(id, citations);
        QLabel *sentence = makeLabel(sentences.join(u"\n"_s), "small", this);
        sentence->hide();
        connect(link, &QPushButton::toggled, sentence, &QWidget::setVisible);
        m_layout->addWidget(link, 0, Qt::AlignLeft);
        m_layout->addWidget(sentence);
    }
}

} // namespace stridewell
