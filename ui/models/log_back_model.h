// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/change.h"
#include "ui/models/log_rows.h"
#include "ui/models/plan_view.h"

#include <QAbstractTableModel>

namespace stridewell {

/// The rows of a printed log sheet, to be filled in from paper. What was typed stays as it was typed, also where it
/// cannot be meant; then it says what would be right.
class LogBackModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Day,
        What,
        Done, ///< "d", "p" or "s"; where a row stands for several items, how many were done
        Reps, ///< "12" for each set, or "12 10 8"; of a run its distance and time: "8.2 44"
        Pain,
        PainNextDay,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows the rows of these days with what is logged already. What was typed of other days is kept.
    void setDays(const PlanView &view, QDate from, QDate to);
    /// Whether a tick says it all: the cell takes a letter for done, partly or skipped.
    bool isTick(const QModelIndex &index) const;

    /// The first cell that holds what cannot be meant; invalid = none.
    QModelIndex firstProblem() const;
    /// What would be right in a cell; empty where it is.
    QString problemOf(const QModelIndex &index) const;
    /// What was typed of the days that are shown, as changes of the profile; none where it is all known already.
    QList<Change> changes() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    /// A line of the sheet: a row, or one of its exercises.
    struct Line
    {
        qsizetype row = 0;
        int exercise = -1; ///< place in the doses of the row's first item; -1 = the row itself
    };
    const Dose &doseOf(const Line &line) const { return m_rows[line.row].items.first().strength[line.exercise]; }
    QString key(const Line &line, Column column) const;
    QString typed(const Line &line, Column column) const { return m_texts.value(key(line, column)); }
    bool isAsked(const Line &line, Column column) const;
    void fillIn(const Line &line);
    QString textOf(const Line &line, Column column) const;
    std::optional<LogState> stateOf(const LogRow &row, const QString &text, qsizetype item) const;
    std::optional<QList<int>> repsOf(const Line &line) const;
    std::optional<Run> runOf(const LogRow &row, const QString &text) const;
    std::optional<Log> logOf(qsizetype place, qsizetype item) const;

    PlanView m_view;
    QList<LogRow> m_rows;
    QList<Line> m_lines;
    QHash<QString, QString> m_texts;
};

} // namespace stridewell
