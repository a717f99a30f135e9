// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/first_run/runner_page.h"

#include "core/model/validation.h"
#include "ui/dialogs/runner_choices.h"
#include "ui/models/health_words.h"
#include "ui/models/words.h"
#include "ui/parts/choice_row.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/labels.h"
#include "ui/parts/option_card.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace stridewell {

namespace {

constexpr int longestName = 120;

} // namespace

RunnerPage::RunnerPage(const Theme &theme, const Start &start, QDate today, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_today(today)
{
    const Measures &m = theme.measures();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m.px(12));
    layout->addWidget(makeLabel(tr("Welcome to Stridewell"), "title", this));
    if (!start.message.isEmpty())
        layout->addWidget(makeLabel(start.message, "strong", this));
    layout->addWidget(makeDisclaimer(start));
    layout->addWidget(makeFields(start));
    layout->addWidget(makeOtherWays(start));
    layout->addStretch();
    follow();
}

QWidget *RunnerPage::makeDisclaimer(const Start &start)
{
    const Measures &m = m_theme.measures();
    auto *box = new QFrame(this);
    setLook(box, "box", "accent");
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(m.px(14), m.px(12), m.px(14), m.px(12));
    layout->setSpacing(m.px(8));
    layout->addWidget(makeLabel(disclaimer(), "strong", box));
    layout->addWidget(makeLabel(emergencyAdvice(), "plain", box));
    m_readIt = makeCheckCard(m_theme, tr("I have read this"), {}, box);
    m_readIt->setChecked(start.disclaimerRead);
    layout->addWidget(m_readIt);
    box->setVisible(!start.disclaimerRead);
    connect(m_readIt, &QAbstractButton::toggled, this, [this](bool on) {
        if (on)
            Q_EMIT disclaimerRead();
        follow();
    });
    return box;
}

QWidget *RunnerPage::makeFields(const Start &start)
{
    const Measures &m = m_theme.measures();
    auto *fields = new QWidget(this);
    auto *layout = new QVBoxLayout(fields);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m.px(5));
    m_name = new QLineEdit(start.athlete.name, fields);
    m_name->setAccessibleName(tr("Your name"));
    m_problem = makeLabel({}, "words", fields);
    setLook(m_problem, "words", "stop");
    m_born = new QLineEdit(fields);
    m_born->setAccessibleName(tr("Your birthday, if you like"));
    m_born->setPlaceholderText(exampleBirthday(QLocale()));
    m_bornProblem = makeLabel({}, "words", fields);
    setLook(m_bornProblem, "words", "stop");
    m_units = makeUnitsRow(start.athlete.units, fields);
    m_weekStarts = makeWeekStartRow(start.athlete.weekStarts, fields);
    layout->addWidget(makeLabel(tr("Your name"), "strong", fields));
    layout->addWidget(m_name);
    layout->addWidget(m_problem);
    layout->addSpacing(m.px(6));
    layout->addWidget(makeLabel(tr("Your birthday, if you like"), "strong", fields));
    layout->addWidget(
        makeLabel(tr("The plan is made for your age: milder for the young and for the old."), "small", fields));
    layout->addWidget(m_born);
    layout->addWidget(m_bornProblem);
    layout->addSpacing(m.px(6));
    layout->addWidget(makeLabel(tr("Distances in"), "strong", fields));
    layout->addWidget(m_units);
    layout->addSpacing(m.px(6));
    layout->addWidget(makeLabel(tr("A week starts on"), "strong", fields));
    layout->addWidget(m_weekStarts);
    for (QLineEdit *field : {m_name, m_born})
        connect(field, &QLineEdit::textChanged, this, &RunnerPage::follow);
    return fields;
}

QWidget *RunnerPage::makeOtherWays(const Start &start)
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeRule(box));
    auto *row = new QWidget(box);
    auto *flow = new FlowLayout(row, m_theme.measures().px(8));
    const auto add = [&](const QString &text, const std::function<void()> &chosen) {
        auto *button = new QPushButton(text, row);
        button->setAutoDefault(false);
        flow->addWidget(button);
        m_otherWays += button;
        connect(button, &QPushButton::clicked, this, chosen);
    };
    for (const QString &runner : start.runners)
        add(tr("Open %1").arg(QString(runner).replace(u'&', u"&&"_s)), [this, runner] { Q_EMIT runnerChosen(runner); });
    add(tr("Look around with a demo runner"), [this] { Q_EMIT demoChosen(); });
    layout->addWidget(row);
    return box;
}

Athlete RunnerPage::athlete() const
{
    Athlete athlete;
    athlete.name = m_name->text().simplified();
    athlete.born = birthdayFrom(m_born->text(), QLocale());
    if (athlete.born > m_today || !validate(Athlete{.born = athlete.born}))
        athlete.born.reset();
    athlete.units = unitsOf(*m_units);
    athlete.weekStarts = weekStartOf(*m_weekStarts);
    return athlete;
}

bool RunnerPage::hasDoubtfulBirthday() const
{
    return !m_born->text().trimmed().isEmpty() && !athlete().born;
}

bool RunnerPage::mayGoOn() const
{
    const qsizetype length = athlete().name.size();
    return m_readIt->isChecked() && length > 0 && length <= longestName && !hasDoubtfulBirthday();
}

void RunnerPage::follow()
{
    const int length = static_cast<int>(athlete().name.size());
    m_problem->setVisible(length > longestName);
    m_problem->setText(tr("This name has %1 characters; %2 are the most. Shorten it, please.")
                           .arg(QLocale().toString(length), QLocale().toString(longestName)));
    m_bornProblem->setVisible(hasDoubtfulBirthday());
    m_bornProblem->setText(tr("This is no birthday that can be read. Write it like %1, or leave it empty.")
                               .arg(exampleBirthday(QLocale())));
    for (QPushButton *button : std::as_const(m_otherWays))
        button->setEnabled(m_readIt->isChecked());
    Q_EMIT changed();
}

} // namespace stridewell
