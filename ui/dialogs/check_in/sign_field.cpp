// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/check_in/sign_field.h"

#include "ui/models/check_in_words.h"
#include "ui/parts/option_card.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace stridewell {

SignField::SignField(const Theme &theme, const QString &question, QWidget *parent)
    : QWidget(parent),
      m_card(makeCheckCard(theme, question, {}, this)),
      m_notSure(new QPushButton(words(Answer::Unsure), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.measures().px(8));
    layout->addWidget(m_card, 1);
    layout->addWidget(m_notSure);
    m_notSure->setCheckable(true);
    m_notSure->setAutoDefault(false);
    m_notSure->setAccessibleName(question + u' ' + words(Answer::Unsure));
    setLook(m_notSure, "choice");
    connect(m_card, &QAbstractButton::clicked, this, [this](bool on) { say(on, Answer::Yes); });
    connect(m_notSure, &QPushButton::clicked, this, [this](bool on) { say(on, Answer::Unsure); });
}

void SignField::setAnswer(const std::optional<Answer> &answer)
{
    m_answer = answer;
    m_card->setChecked(answer == Answer::Yes);
    m_notSure->setChecked(answer == Answer::Unsure);
}

void SignField::say(bool ticked, Answer answer)
{
    setAnswer(ticked ? std::optional(answer) : std::nullopt);
    Q_EMIT answered();
}

} // namespace stridewell
