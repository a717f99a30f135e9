// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/backups/backup_table.h"

#include <QHeaderView>

#include <algorithm>

namespace stridewell {

BackupTable::BackupTable(QWidget *parent) : QTableView(parent), m_rows(new BackupModel(this))
{
    setModel(m_rows);
    setAccessibleName(tr("Backups, the newest first"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(BackupModel::HoldsColumn, QHeaderView::Stretch);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &BackupTable::choiceChanged);
}

void BackupTable::setRows(const QList<BackupModel::Row> &rows, const Formats &formats)
{
    m_rows->setRows(rows, formats);
    const auto good = std::ranges::find_if(rows, [](const BackupModel::Row &row) { return row.contents.has_value(); });
    if (good != rows.end())
        selectRow(static_cast<int>(good - rows.begin()));
    Q_EMIT choiceChanged();
}

QString BackupTable::chosen() const
{
    const QModelIndexList selected = selectionModel()->selectedRows();
    if (selected.isEmpty())
        return {};
    const BackupModel::Row &row = m_rows->row(selected.first().row());
    return row.contents ? row.backup.file : QString();
}

} // namespace stridewell
