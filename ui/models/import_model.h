// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_report.h"
#include "core/workspace/change.h"
#include "ui/models/units.h"

#include <QAbstractTableModel>
#include <QSet>

namespace stridewell {

/// The activities of some files, what is proposed for each, and what the person wants: a tick takes a run. New runs
/// are ticked at first; what is known, repeated, left out before or of no named sport can be ticked, other sports,
/// impossible rows and the very runs that are there already cannot. A choice that was made stays when the files are
/// read anew in another unit.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    enum Column {
        TakeColumn,
        DateColumn,
        DistanceColumn,
        TimeColumn,
        KindColumn,
        FileColumn,
        StatusColumn,
        ColumnCount
    };

    /// `known` are the runs that the plan's rows may repeat.
    void setPlan(const ImportPlan &plan, const QList<FileReading> &readings, const QList<Run> &known,
                 const Formats &formats);
    /// What is ticked, as one change made at `now`.
    AddRuns chosen(Moment now) const;
    /// How many runs are ticked.
    int chosenCount() const;
    /// How many rows have a status.
    int count(RowStatus status) const;
    /// What would be taken and what left out, row by row, and what was wrong with the files: for a log.
    QString asText() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// Other rows are ticked now.
    void choiceChanged();

private:
    /// What names an activity whatever unit its distance was taken in.
    using RowKey = std::pair<qsizetype, qint64>;
    static RowKey keyOf(const ImportRow &row) { return {row.file, row.run.start.ms}; }
    bool canBeTaken(const ImportRow &row) const;
    bool isTaken(const ImportRow &row) const;
    QList<bool> taken() const;
    QString cell(const ImportRow &row, int column) const;
    QString statusWords(const ImportRow &row) const;

    ImportPlan m_plan;
    QList<FileReading> m_readings;
    QList<Run> m_known;
    Formats m_formats;
    QHash<RowKey, bool> m_choices; ///< only where the person decided
};

} // namespace stridewell
