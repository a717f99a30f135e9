// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/print/batch_dialog.h"

#include "ui/dialogs/print/print_form.h"
#include "ui/models/counted.h"
#include "ui/parts/choice_row.h"
#include "ui/parts/labels.h"
#include "ui/parts/message_bar.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace stridewell {

BatchDialog::BatchDialog(Theme &theme, int patients, const PrintChoices &choices, QWidget *parent)
    : QDialog(parent),
      m_form(new PrintForm(choices, this)),
      m_into(new ChoiceRow(tr("Into"), {tr("One PDF"), tr("A PDF for each")}, ChoiceRow::Mode::One, this)),
      m_progress(new QProgressBar(this)),
      m_messages(new MessageBar(this)),
      m_save(new QPushButton(tr("Save as &PDF\u2026"), this)),
      m_close(new QPushButton(tr("&Close"), this))
{
    setWindowTitle(tr("Print selected patients"));
    const Measures &m = theme.measures();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(m.px(20), m.px(16), m.px(20), m.px(16));
    layout->setSpacing(m.px(8));
    layout->addWidget(makeLabel(counted(QT_TRANSLATE_NOOP("stridewell", "Print 1 patient"),
                                        QT_TRANSLATE_N_NOOP("stridewell", "Print %n patients"), patients),
                                "title", this));
    layout->addWidget(
        makeLabel(tr("Each from the present week on. Notes for clinicians are never printed."), "quiet", this));
    layout->addWidget(m_form);
    layout->addWidget(makeLabel(tr("Into"), "small", this));
    m_into->setChosen({0});
    layout->addWidget(m_into);
    m_progress->setRange(0, patients);
    m_progress->setAccessibleName(tr("Patients printed"));
    m_progress->setTextVisible(false);
    m_progress->hide();
    layout->addWidget(m_progress);
    layout->addWidget(m_messages);
    layout->addStretch();
    auto *row = new QHBoxLayout;
    row->addWidget(m_close);
    row->addStretch();
    row->addWidget(m_save);
    layout->addLayout(row);
    setLook(m_save, "primary");
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &BatchDialog::saveRequested);
    connect(m_close, &QPushButton::clicked, this, &BatchDialog::reject);
    setMinimumWidth(m.px(440));
    theme.dress(this);
}

PrintChoices BatchDialog::choices() const
{
    return m_form->choices();
}

bool BatchDialog::wantsFileEach() const
{
    return m_into->chosen().contains(1);
}

void BatchDialog::showProgress(int done)
{
    m_printing = true;
    m_messages->showMessage({});
    m_progress->show();
    m_progress->setValue(done);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_into), static_cast<QWidget *>(m_save)})
        widget->setEnabled(false);
    m_close->setText(tr("&Stop"));
}

void BatchDialog::showResult(const QString &text, bool failed)
{
    m_printing = false;
    m_progress->hide();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_into), static_cast<QWidget *>(m_save)})
        widget->setEnabled(true);
    m_close->setText(tr("&Close"));
    m_messages->showMessage(text, failed ? MessageBar::Kind::Problem : MessageBar::Kind::Note);
}

void BatchDialog::reject()
{
    if (m_printing)
        Q_EMIT stopRequested();
    else
        QDialog::reject();
}

} // namespace stridewell
