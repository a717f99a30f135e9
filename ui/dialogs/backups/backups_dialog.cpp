// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/backups/backups_dialog.h"

#include "ui/dialogs/backups/backup_table.h"
#include "ui/parts/labels.h"
#include "ui/parts/message_bar.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>

namespace stridewell {

namespace {

constexpr double wide = 860;
constexpr double high = 560;

} // namespace

BackupsDialog::BackupsDialog(Theme &theme, QWidget *parent)
    : QDialog(parent),
      m_messages(new MessageBar(this)),
      m_table(new BackupTable(this)),
      m_folder(makeLabel({}, "base", this)),
      m_restore(new QPushButton(tr("&Restore the chosen one"), this))
{
    setWindowTitle(tr("Backups"));
    const Measures &m = theme.measures();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(m.px(20), m.px(16), m.px(20), m.px(16));
    layout->setSpacing(m.px(12));
    layout->addWidget(makeLabel(tr("Backups"), "title", this));
    layout->addWidget(
        makeLabel(tr("Stridewell copies all that it holds every 30 minutes when something has changed, and "
                     "before an import or a deletion. Older copies are thinned by day, week and month."),
                  "quiet", this));
    layout->addWidget(m_messages);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeFolderRow());
    auto *foot = new QHBoxLayout;
    auto *now = new QPushButton(tr("&Back up now"), this);
    auto *sealed = new QPushButton(tr("Save with a &passphrase\u2026"), this);
    auto *fromFile = new QPushButton(tr("Restore a &file\u2026"), this);
    auto *close = new QPushButton(tr("Close"), this);
    setLook(m_restore, "primary");
    foot->addWidget(now);
    foot->addWidget(sealed);
    foot->addWidget(fromFile);
    foot->addStretch();
    foot->addWidget(close);
    foot->addWidget(m_restore);
    layout->addLayout(foot);
    connect(now, &QPushButton::clicked, this, &BackupsDialog::backupRequested);
    connect(sealed, &QPushButton::clicked, this, &BackupsDialog::sealedCopyRequested);
    connect(fromFile, &QPushButton::clicked, this, &BackupsDialog::restoreFromFileRequested);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreRequested(m_table->chosen()); });
    connect(m_messages, &MessageBar::actionChosen, this, &BackupsDialog::takeBackRequested);
    connect(m_table, &BackupTable::choiceChanged, this,
            [this] { m_restore->setEnabled(!m_table->chosen().isEmpty()); });
    m_restore->setEnabled(false);
    resize(m.px(wide), m.px(high));
    theme.dress(this);
    m_table->setFocus();
}

QWidget *BackupsDialog::makeFolderRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *change = new QPushButton(tr("&Move them\u2026"), row);
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(m_folder, 1);
    layout->addWidget(change);
    connect(change, &QPushButton::clicked, this, &BackupsDialog::folderChangeRequested);
    return row;
}

void BackupsDialog::setBackups(const QList<BackupModel::Row> &rows, const QString &folder, const Formats &formats)
{
    m_table->setRows(rows, formats);
    m_folder->setText(tr("They lie in %1").arg(QDir::toNativeSeparators(folder)));
}

void BackupsDialog::showProblem(const QString &text)
{
    m_messages->showMessage(text);
}

void BackupsDialog::showNote(const QString &text, bool canTakeBack)
{
    m_messages->showMessage(text, MessageBar::Kind::Note, canTakeBack ? tr("Take back") : QString());
}

} // namespace stridewell
