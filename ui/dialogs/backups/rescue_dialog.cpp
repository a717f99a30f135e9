// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/backups/rescue_dialog.h"

#include "ui/dialogs/backups/backup_table.h"
#include "ui/parts/labels.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace stridewell {

namespace {

constexpr double wide = 760;
constexpr double high = 500;

QString readableWords(const std::optional<RescueDialog::Readable> &readable)
{
    if (!readable)
        return RescueDialog::tr("Nothing of the damaged store itself can be read.");
    const QString people = readable->people == 1 ? RescueDialog::tr("one person")
                                                 : RescueDialog::tr("%n people", nullptr, readable->people);
    const QString runs =
        readable->runs == 1 ? RescueDialog::tr("one run") : RescueDialog::tr("%n runs", nullptr, readable->runs);
    const QString lost = readable->leftOut == 1 ? RescueDialog::tr("one part cannot")
                                                : RescueDialog::tr("%n parts cannot", nullptr, readable->leftOut);
    return RescueDialog::tr("Of the damaged store itself %1 and %2 can be read; %3.").arg(people, runs, lost);
}

} // namespace

RescueDialog::RescueDialog(Theme &theme, const QString &problem, const QList<BackupModel::Row> &backups,
                           const std::optional<Readable> &readable, const Formats &formats)
    : m_table(new BackupTable(this))
{
    setWindowTitle(tr("Stridewell: the store is damaged"));
    const Measures &m = theme.measures();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(m.px(20), m.px(16), m.px(20), m.px(16));
    layout->setSpacing(m.px(12));
    layout->addWidget(makeLabel(tr("The store is damaged"), "title", this));
    layout->addWidget(makeLabel(problem, "base", this));
    layout->addWidget(makeLabel(readableWords(readable), "base", this));
    layout->addWidget(
        makeLabel(tr("Whatever you choose, the damaged store is kept beside the new one."), "quiet", this));
    layout->addWidget(m_table, 1);
    auto *foot = new QHBoxLayout;
    auto *quit = new QPushButton(tr("&Quit"), this);
    auto *read = new QPushButton(tr("Go on with what can be &read"), this);
    auto *restore = new QPushButton(tr("&Restore the chosen backup"), this);
    setLook(restore, "primary");
    foot->addWidget(quit);
    foot->addStretch();
    foot->addWidget(read);
    foot->addWidget(restore);
    layout->addLayout(foot);
    connect(quit, &QPushButton::clicked, this, &QDialog::reject);
    connect(read, &QPushButton::clicked, this, [this] { take(Way::TakeReadable); });
    connect(restore, &QPushButton::clicked, this, [this] { take(Way::RestoreBackup); });
    m_table->setRows(backups, formats);
    read->setEnabled(readable.has_value());
    restore->setEnabled(!m_table->chosen().isEmpty());
    connect(m_table, &BackupTable::choiceChanged, this,
            [this, restore] { restore->setEnabled(!m_table->chosen().isEmpty()); });
    restore->setDefault(true);
    resize(m.px(wide), m.px(high));
    theme.dress(this);
}

QString RescueDialog::backup() const
{
    return m_table->chosen();
}

void RescueDialog::take(Way way)
{
    m_way = way;
    accept();
}

} // namespace stridewell
