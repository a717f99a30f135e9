// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backups.h"
#include "ui/models/units.h"

#include <QAbstractTableModel>

namespace stridewell {

/// The dated copies of a store, the newest first, and what each holds.
class BackupModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    enum Column {
        MadeColumn,
        ReasonColumn,
        HoldsColumn,
        ChangedColumn,
        SizeColumn,
        ColumnCount
    };

    struct Row
    {
        Backup backup = {};
        Result<BackupContents> contents = {};
    };
    void setRows(const QList<Row> &rows, const Formats &formats);
    const Row &row(int place) const { return m_rows[place]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString cell(const Row &row, int column) const;
    QString moment(Moment moment) const;

    QList<Row> m_rows;
    Formats m_formats;
};

/// Looks into each copy of a folder.
QList<BackupModel::Row> backupRows(const BackupFolder &backups);

} // namespace stridewell
