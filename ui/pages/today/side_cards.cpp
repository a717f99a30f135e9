// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/side_cards.h"

#include "ui/charts/episode_pain_chart.h"
#include "ui/models/pain_history.h"
#include "ui/parts/labels.h"
#include "ui/parts/pain_slider.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace stridewell {

namespace {

QVBoxLayout *makeInside(QFrame *card, const Measures &m)
{
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(m.px(16), m.px(12), m.px(16), m.px(14));
    layout->setSpacing(m.px(6));
    return layout;
}

} // namespace

NextDayCard::NextDayCard(const Theme &theme, QWidget *parent)
    : QFrame(parent),
      m_text(makeLabel({}, "strong", this)),
      m_slider(new PainSlider(tr("Pain the day after, 0 to 10"), this)),
      m_save(new QPushButton(tr("Save"), this))
{
    setLook(this, "state", "review");
    QVBoxLayout *layout = makeInside(this, theme.measures());
    layout->addWidget(m_text);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.measures().px(10));
    row->addWidget(m_slider, 1);
    row->addWidget(m_save);
    layout->addLayout(row);
    m_save->setAccessibleName(tr("Save the pain of the day after"));
    connect(m_slider, &PainSlider::answered, this, [this] { m_save->setEnabled(m_slider->score().has_value()); });
    connect(m_save, &QPushButton::clicked, this, [this] {
        Log log = m_question->log;
        log.painNextDay = m_slider->score();
        Q_EMIT answered(log);
    });
}

void NextDayCard::setQuestion(const std::optional<PainQuestion> &question, const Formats &formats)
{
    setVisible(question.has_value());
    if (question && (!m_question || question->log.item != m_question->log.item)) {
        m_text->setText(tr("%1 on %2: how much did the back of your thigh hurt the day after?")
                            .arg(question->title, formats.longDay(question->day)));
        m_slider->setScore(std::nullopt);
        m_save->setEnabled(false);
    }
    m_question = question;
}

PainCard::PainCard(const Theme &theme, QWidget *parent) : QFrame(parent), m_chart(new EpisodePainChart(theme, this))
{
    setLook(this, "card");
    QVBoxLayout *layout = makeInside(this, theme.measures());
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Pain since it began"), "cardTitle", this), 1);
    QLabel *scale = makeLabel(tr("0 none, 10 the worst"), "small", this);
    scale->setWordWrap(false);
    head->addWidget(scale);
    layout->addLayout(head);
    layout->addWidget(m_chart);
}

void PainCard::setView(const PlanView &view)
{
    const PainHistory history = painHistory(view);
    setVisible(!history.points.isEmpty());
    m_chart->setHistory(history, view.now, view.formats);
}

HelpCard::HelpCard(const Theme &theme, QWidget *parent) : QFrame(parent), m_text(makeLabel({}, "plain", this))
{
    setLook(this, "state", "stop");
    QVBoxLayout *layout = makeInside(this, theme.measures());
    QLabel *heading = makeLabel(tr("Get help at once"), "words", this);
    setLook(heading, "kind", "stop");
    layout->addWidget(heading);
    layout->addWidget(m_text);
}

void HelpCard::setWords(const HelpWords &help)
{
    setVisible(!help.now.isEmpty());
    m_text->setText(u"\u2022 "_s + help.now.join(u"\n\u2022 "_s));
}

ComingCard::ComingCard(const Theme &theme, QWidget *parent) : QFrame(parent), m_lines(new QVBoxLayout)
{
    setLook(this, "card");
    QVBoxLayout *layout = makeInside(this, theme.measures());
    layout->addWidget(makeLabel(tr("The next days"), "cardTitle", this));
    layout->addLayout(m_lines);
}

void ComingCard::setDays(const QList<ComingDay> &days)
{
    setVisible(!days.isEmpty());
    if (days == m_days)
        return;
    m_days = days;
    clearLayout(m_lines);
    for (const ComingDay &day : days) {
        auto *line = new QVBoxLayout;
        line->setSpacing(0);
        line->addWidget(makeLabel(day.day, "small", this));
        line->addWidget(makeLabel(day.text, "plain", this));
        m_lines->addLayout(line);
    }
}

} // namespace stridewell
