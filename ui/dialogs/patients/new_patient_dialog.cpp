// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/patients/new_patient_dialog.h"

#include "ui/models/first_weeks.h"
#include "ui/models/health_words.h"
#include "ui/models/words.h"
#include "ui/parts/labels.h"
#include "ui/parts/scrolled.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace stridewell {

namespace {

constexpr int longestName = 120;

} // namespace

NewPatientDialog::NewPatientDialog(Theme &theme, QDate today, std::function<Result<void>(const Athlete &)> create,
                                   QWidget *parent)
    : QDialog(parent),
      m_create(std::move(create)),
      m_today(today),
      m_name(new QLineEdit(this)),
      m_born(new QLineEdit(this))
{
    setWindowTitle(tr("New patient"));
    const Measures &m = theme.measures();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(m.px(20), m.px(16), m.px(20), m.px(16));
    layout->setSpacing(m.px(6));
    layout->addWidget(makeLabel(tr("New patient"), "title", this));
    const auto addField = [this, layout](const QString &name, QLineEdit *field) {
        auto *label = makeLabel(name, "strong", this);
        label->setBuddy(field);
        field->setAccessibleName(name);
        layout->addWidget(label);
        layout->addWidget(field);
    };
    addField(tr("Name, or a code instead"), m_name);
    m_name->setMaxLength(longestName);
    m_nameProblem = addProblem(layout);
    addField(tr("Born (may stay empty)"), m_born);
    m_born->setPlaceholderText(exampleBirthday(QLocale()));
    m_bornProblem = addProblem(layout);
    layout->addWidget(makeLabel(tr("Is any of this known? It changes what the plan may hold."), "strong", this));
    addConditions(layout);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    QPushButton *add = buttons->addButton(tr("Add patient"), QDialogButtonBox::AcceptRole);
    setLook(add, "primary");
    add->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewPatientDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(m.px(440), m.px(520));
    theme.dress(this);
    m_name->setFocus();
}

QLabel *NewPatientDialog::addProblem(QLayout *layout)
{
    QLabel *problem = makeLabel({}, "words", this);
    setLook(problem, "words", "stop");
    problem->hide();
    layout->addWidget(problem);
    return problem;
}

void NewPatientDialog::addConditions(QLayout *layout)
{
    auto *list = new QWidget(this);
    setLook(list, "plain");
    auto *rows = new QVBoxLayout(list);
    for (size_t i = 0; i < keysOf<Condition>.size(); ++i) {
        auto *box = new QCheckBox(capitalised(words(static_cast<Condition>(i))), list);
        rows->addWidget(box);
        m_conditions += box;
    }
    layout->addWidget(scrolled(list, this));
}

QString NewPatientDialog::problem() const
{
    return m_nameProblem->text() + m_bornProblem->text();
}

void NewPatientDialog::accept()
{
    const auto tell = [](QLabel *label, QLineEdit *field, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
        field->setAccessibleDescription(text);
        if (!text.isEmpty())
            field->setFocus();
        return text.isEmpty();
    };
    Athlete athlete = athleteOf(QLocale());
    athlete.name = m_name->text().simplified();
    const QString born = m_born->text().trimmed();
    if (!born.isEmpty())
        athlete.born = birthdayFrom(born, QLocale());
    for (qsizetype i = 0; i < m_conditions.size(); ++i) {
        if (m_conditions[i]->isChecked())
            athlete.conditions += static_cast<Condition>(i);
    }
    const bool readable = born.isEmpty() || (athlete.born && *athlete.born <= m_today);
    if (!tell(m_bornProblem, m_born,
              readable
                  ? QString()
                  : tr("This is no birth date. Type it like %1, or leave it empty.").arg(exampleBirthday(QLocale()))))
        return;
    if (!tell(m_nameProblem, m_name,
              athlete.name.isEmpty() ? tr("A name or a code is needed, to find the patient again.") : QString()))
        return;
    const Result<void> created = m_create(athlete);
    if (tell(m_nameProblem, m_name, created ? QString() : created.error().detail + u'.'))
        QDialog::accept();
}

} // namespace stridewell
