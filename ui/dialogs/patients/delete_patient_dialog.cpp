// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/patients/delete_patient_dialog.h"

#include "ui/models/counted.h"
#include "ui/parts/labels.h"
#include "ui/parts/message_bar.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace stridewell {

DeletePatientDialog::DeletePatientDialog(Theme &theme, const Lost &lost, QWidget *parent)
    : QDialog(parent), m_messages(new MessageBar(this))
{
    setWindowTitle(tr("Delete a patient"));
    const Measures &m = theme.measures();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(m.px(20), m.px(16), m.px(20), m.px(16));
    layout->setSpacing(m.px(10));
    layout->addWidget(makeLabel(tr("Delete %1 for good?").arg(lost.name), "title", this));
    QStringList parts{
        counted(QT_TRANSLATE_NOOP("stridewell", "1 run"), QT_TRANSLATE_N_NOOP("stridewell", "%n runs"), lost.runs),
        counted(QT_TRANSLATE_NOOP("stridewell", "1 check-in"), QT_TRANSLATE_N_NOOP("stridewell", "%n check-ins"),
                lost.checkIns),
        counted(QT_TRANSLATE_NOOP("stridewell", "1 log"), QT_TRANSLATE_N_NOOP("stridewell", "%n logs"), lost.logs),
        tr("the plan")};
    if (lost.note)
        parts += tr("your own note");
    layout->addWidget(
        makeLabel(tr("This would be lost: %1. It cannot be undone.").arg(parts.join(u", "_s)), "plain", this));
    layout->addWidget(
        makeLabel(tr("An export keeps what belongs to the patient: runs, check-ins and logs. Your own note "
                     "is never exported; copy it if you need it. An archived patient stays out of the "
                     "way and loses nothing."),
                  "quiet", this));
    layout->addWidget(m_messages);
    layout->addStretch();
    auto *row = new QHBoxLayout;
    auto *keep = new QPushButton(tr("&Keep"), this);
    auto *save = new QPushButton(tr("&Export first\u2026"), this);
    auto *remove = new QPushButton(tr("&Delete for good"), this);
    keep->setDefault(true);
    save->setAutoDefault(false);
    remove->setAutoDefault(false);
    row->addWidget(save);
    row->addStretch();
    row->addWidget(remove);
    row->addWidget(keep);
    layout->addLayout(row);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &DeletePatientDialog::exportRequested);
    connect(remove, &QPushButton::clicked, this, &QDialog::accept);
    setMinimumWidth(m.px(480));
    theme.dress(this);
    keep->setFocus();
}

} // namespace stridewell
