// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/progress_rows.h"
#include "ui/models/units.h"

#include <QAbstractTableModel>

namespace stridewell {

/// The data of the charts as a table: a row for each week, month or year, the newest first.
class ProgressModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    enum Column {
        SpanColumn,
        RunColumn,
        PlannedColumn,
        CeilingColumn,
        RunsColumn,
        TooLongColumn,
        YearBeforeColumn,
        SessionsColumn,
        NordicColumn,
        DeadliftColumn,
        BridgeColumn,
        OtherColumn,
        PainColumn,
        DoneColumn,
        PartlyColumn,
        EasedColumn,
        SkippedColumn,
        MissedColumn,
        ColumnCount
    };

    void setRows(const QList<ProgressRow> &rows, Period period, const Formats &formats);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The table with its header, cells parted by tabs: what spreadsheets and mails take from a clipboard.
    QString asText() const;

private:
    QString cell(const ProgressRow &row, int column) const;

    QList<ProgressRow> m_rows;
    Period m_period = Period::Week;
    Formats m_formats;
};

} // namespace stridewell
