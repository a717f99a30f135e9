// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/state_card.h"

#include "ui/models/citation_words.h"
#include "ui/pages/today/state_ring.h"
#include "ui/parts/labels.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace stridewell {

namespace {

QString bulleted(const QStringList &lines)
{
    return lines.isEmpty() ? QString() : u"\u2022 "_s + lines.join(u"\n\u2022 "_s);
}

} // namespace

StateCard::StateCard(const Theme &theme, QWidget *parent)
    : QFrame(parent),
      m_theme(theme),
      m_ring(new StateRing(theme, this)),
      m_label(makePill({}, "accent", this)),
      m_title(makeLabel({}, "cardTitle", this)),
      m_seek(makeLabel({}, "strong", this)),
      m_whatToDo(makeLabel({}, "plain", this)),
      m_mustNot(makeLabel({}, "plain", this)),
      m_reasons(new QWidget(this)),
      m_signs(new QWidget(this)),
      m_why(makeLink(tr("Why this plan"), m_reasons)),
      m_help(makeLink(tr("When to get help"), m_signs))
{
    const Measures &m = theme.measures();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(m.px(16), m.px(14), m.px(16), m.px(12));
    layout->setSpacing(m.px(16));
    layout->addWidget(m_ring, 0, Qt::AlignTop);
    layout->addLayout(makeText(), 1);
    for (QWidget *opened : {m_reasons, m_signs}) {
        auto *inside = new QVBoxLayout(opened);
        inside->setContentsMargins(0, m.px(2), 0, m.px(4));
        inside->setSpacing(m.px(4));
        opened->hide();
    }
}

QVBoxLayout *StateCard::makeText()
{
    const Measures &m = m_theme.measures();
    auto *text = new QVBoxLayout;
    text->setSpacing(m.px(5));
    text->addWidget(m_label, 0, Qt::AlignLeft);
    text->addWidget(m_title);
    text->addWidget(m_seek);
    text->addWidget(m_whatToDo);
    text->addWidget(m_mustNot);
    auto *links = new QHBoxLayout;
    links->setSpacing(m.px(18));
    links->addWidget(m_why);
    links->addWidget(m_help);
    links->addStretch();
    text->addLayout(links);
    text->addWidget(m_reasons);
    text->addWidget(m_signs);
    return text;
}

QPushButton *StateCard::makeLink(const QString &text, QWidget *opens)
{
    auto *link = new QPushButton(text + u" \u203a"_s, this);
    setLook(link, "link");
    link->setAccessibleName(text);
    link->setCheckable(true);
    connect(link, &QPushButton::toggled, this, [link, text, opens](bool open) {
        link->setText(text + (open ? u" \u2304"_s : u" \u203a"_s));
        opens->setVisible(open);
    });
    return link;
}

void StateCard::setView(const PlanView &view)
{
    showState(todayState(view));
    showReasons(view);
    showHelp(helpWords(view.citations));
}

void StateCard::showState(const TodayState &state)
{
    setLook(this, state.alarm ? "alarm" : "state", toneName(state.triageClass));
    m_ring->setState(state);
    m_label->setText(state.label);
    setLook(m_label, "solidPill", toneName(state.triageClass));
    m_title->setText(state.title);
    setLook(m_title, state.alarm ? "title" : "cardTitle");
    m_seek->setText(state.seek);
    m_seek->setVisible(!state.seek.isEmpty());
    setLook(m_seek, state.alarm ? "cardTitle" : "strong");
    m_whatToDo->setText(bulleted(state.whatToDo));
    m_whatToDo->setVisible(!state.whatToDo.isEmpty());
    m_mustNot->setText(tr("Leave for now:") + u'\n' + bulleted(state.mustNot));
    m_mustNot->setVisible(!state.mustNot.isEmpty());
    QStringList spoken{state.label, state.title, state.ringSpoken, state.seek};
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(u". "_s));
}

void StateCard::showReasons(const PlanView &view)
{
    const QList<PlanReason> reasons = planReasons(view);
    m_why->setVisible(!reasons.isEmpty());
    if (reasons == m_shownReasons)
        return;
    m_shownReasons = reasons;
    clearLayout(m_reasons->layout());
    for (const PlanReason &reason : reasons) {
        m_reasons->layout()->addWidget(makeLabel(u"\u2022 "_s + reason.text, "plain", m_reasons));
        QStringList sources;
        for (const QString &id : reason.sources)
            sources += citationText(id, view.citations);
        if (!sources.isEmpty())
            m_reasons->layout()->addWidget(makeLabel(sources.join(u'\n'), "small", m_reasons));
    }
}

void StateCard::showHelp(const HelpWords &help)
{
    m_help->setVisible(!help.now.isEmpty());
    if (help == m_shownHelp)
        return;
    m_shownHelp = help;
    clearLayout(m_signs->layout());
    const auto add = [this](const QString &heading, const QStringList &lines) {
        if (lines.isEmpty())
            return;
        m_signs->layout()->addWidget(makeLabel(heading, "strong", m_signs));
        m_signs->layout()->addWidget(makeLabel(bulleted(lines), "plain", m_signs));
    };
    add(tr("At once: call the emergency number"), help.now);
    add(tr("Within two days: see a doctor"), help.soon);
}

} // namespace stridewell
