// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/passphrase/passphrase_dialog.h"

#include "ui/parts/labels.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace stridewell {

PassphraseDialog::PassphraseDialog(Theme &theme, Kind kind, const QString &purpose,
                                   std::function<QString(const QString &)> check, QWidget *parent)
    : QDialog(parent),
      m_kind(kind),
      m_check(std::move(check)),
      m_first(new QLineEdit(this)),
      m_again(new QLineEdit(this)),
      m_problem(makeLabel({}, "words", this)),
      m_take(new QPushButton(tr("Go on"), this))
{
    setWindowTitle(tr("Passphrase"));
    const Measures &m = theme.measures();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(m.px(20), m.px(16), m.px(20), m.px(16));
    layout->setSpacing(m.px(12));
    layout->addWidget(makeLabel(purpose, "base", this));
    auto *form = new QFormLayout;
    form->addRow(tr("&Passphrase"), m_first);
    if (kind == Kind::New) {
        form->addRow(tr("The same &again"), m_again);
        layout->addWidget(makeLabel(tr("Several words are good. Nobody can tell you the passphrase if you forget it."),
                                    "quiet", this));
    }
    m_again->setVisible(kind == Kind::New);
    layout->addLayout(form);
    setLook(m_problem, "words", "stop");
    m_problem->hide();
    layout->addWidget(m_problem);
    for (QLineEdit *field : {m_first, m_again}) {
        field->setEchoMode(QLineEdit::Password);
        connect(field, &QLineEdit::textChanged, this, &PassphraseDialog::look);
    }
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    buttons->addButton(m_take, QDialogButtonBox::AcceptRole);
    setLook(m_take, "primary");
    m_take->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &PassphraseDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    setMinimumWidth(m.px(420));
    theme.dress(this);
    look();
}

QString PassphraseDialog::passphrase() const
{
    return m_first->text();
}

QString PassphraseDialog::problem() const
{
    return m_problem->text();
}

void PassphraseDialog::look()
{
    const bool isNew = m_kind == Kind::New;
    m_take->setEnabled(isNew ? m_first->text().size() >= shortest && m_first->text() == m_again->text()
                             : !m_first->text().isEmpty());
    const bool differ = isNew && !m_again->text().isEmpty() && !m_first->text().startsWith(m_again->text());
    QString problem;
    if (differ)
        problem = tr("The two are not the same.");
    else if (isNew && !m_again->text().isEmpty() && m_first->text().size() < shortest)
        problem = tr("At least %n letters are needed.", nullptr, shortest);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void PassphraseDialog::accept()
{
    const QString problem = m_check(passphrase());
    if (problem.isEmpty()) {
        QDialog::accept();
        return;
    }
    m_problem->setText(problem);
    m_problem->show();
    m_first->selectAll();
    m_first->setFocus();
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace stridewell
