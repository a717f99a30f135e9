// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/backup_model.h"

#include <QTableView>

namespace stridewell {

/// The dated copies as a table of which one row is chosen.
class BackupTable : public QTableView
{
    Q_OBJECT

public:
    explicit BackupTable(QWidget *parent = nullptr);

    /// Chooses the newest that can be read.
    void setRows(const QList<BackupModel::Row> &rows, const Formats &formats);
    /// The file of the chosen copy; empty where none is chosen or it cannot be read.
    QString chosen() const;

Q_SIGNALS:
    void choiceChanged();

private:
    BackupModel *m_rows;
};

} // namespace stridewell
