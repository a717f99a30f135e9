// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/first_run/health_page.h"

#include "ui/models/health_words.h"
#include "ui/models/words.h"
#include "ui/parts/choice_row.h"
#include "ui/parts/labels.h"
#include "ui/parts/option_card.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QVBoxLayout>

namespace stridewell {

namespace {

constexpr int conditionCount = static_cast<int>(keysOf<Condition>.size());

QStringList choices()
{
    QStringList texts;
    for (int i = 0; i < conditionCount; ++i)
        texts += capitalised(words(static_cast<Condition>(i)));
    for (size_t i = 0; i < keysOf<Medicine>.size(); ++i)
        texts += capitalised(words(static_cast<Medicine>(i)));
    return texts;
}

} // namespace

HealthPage::HealthPage(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_painFree(makeRadioCard(theme, tr("No, all fine"), tr("The plan comes at once"), this)),
      m_painful(makeRadioCard(theme, tr("Yes, something hurts"), tr("A few questions, two minutes at most"), this)),
      m_open(new QPushButton(tr("Something else the plan should know of? \u203a"), this)),
      m_list(new ChoiceRow(tr("What of this is so for you?"), choices(), ChoiceRow::Mode::Many, this))
{
    const Measures &m = theme.measures();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m.px(8));
    layout->addWidget(makeLabel(tr("Does the back of your thigh hurt now?"), "title", this));
    layout->addWidget(makeLabel(tr("Then a few questions follow before the plan."), "quiet", this));
    for (QAbstractButton *card : {m_painFree, m_painful}) {
        layout->addWidget(card);
        connect(card, &QAbstractButton::toggled, this, &HealthPage::changed);
    }
    layout->addSpacing(m.px(10));
    setLook(m_open, "link");
    m_open->setCheckable(true);
    m_open->setAutoDefault(false);
    m_open->setAccessibleDescription(tr("Opens a list of conditions and medicines; skip it if nothing applies"));
    layout->addWidget(m_open, 0, Qt::AlignLeading);
    auto *hint = makeLabel(tr("Choose what is so for you. The plan leaves out what would not be good for you, and asks "
                              "you to see somebody sooner. It stays on this computer."),
                           "quiet", this);
    layout->addWidget(hint);
    layout->addWidget(m_list);
    layout->addStretch();
    for (QWidget *part : {static_cast<QWidget *>(hint), static_cast<QWidget *>(m_list)}) {
        part->hide();
        connect(m_open, &QPushButton::toggled, part, &QWidget::setVisible);
    }
    connect(m_list, &ChoiceRow::answered, this, &HealthPage::changed);
}

std::optional<bool> HealthPage::hurts() const
{
    if (!m_painFree->isChecked() && !m_painful->isChecked())
        return std::nullopt;
    return m_painful->isChecked();
}

QList<Condition> HealthPage::conditions() const
{
    QList<Condition> chosen;
    for (const int place : m_list->chosen()) {
        if (place < conditionCount)
            chosen += static_cast<Condition>(place);
    }
    return chosen;
}

QList<Medicine> HealthPage::medicines() const
{
    QList<Medicine> chosen;
    for (const int place : m_list->chosen()) {
        if (place >= conditionCount)
            chosen += static_cast<Medicine>(place - conditionCount);
    }
    return chosen;
}

} // namespace stridewell
