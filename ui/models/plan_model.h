// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/card.h"
#include "ui/models/plan_view.h"
#include "ui/models/week_sums.h"

#include <QAbstractTableModel>
#include <QMultiMap>

#include <array>

namespace stridewell {

/// A stretch of an episode as the calendar shows it: a band over days.
struct Band
{
    QDate from = {};
    QDate to = {};
    QString text = {};
    bool operator==(const Band &) const = default;
};

/// A plan as a calendar: a row for each week, seven day columns and a column of sums.
/// A new view is compared with the shown one: weeks are inserted and removed, changed cells are told.
class PlanModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int sumsColumn = 7;

    explicit PlanModel(QObject *parent = nullptr);

    void setView(const PlanView &view);
    const PlanView &view() const { return m_view; }

    /// The item with this id in the shown plan, or null.
    const Item *item(const ItemId &id) const;
    /// The cell of a day; invalid when it is not in a shown week.
    QModelIndex indexOf(QDate day) const;
    /// The first day of a row's week.
    QDate weekOf(int row) const { return m_weeks.value(row).starts; }
    /// The first days of a strain and, after them, the rest of the episode up to today; they do not overlap.
    const QList<Band> &bands() const { return m_bands; }
    /// Shows other sums for the weeks while something is being tried; the plan's own again with an empty list.
    void setTrial(const QList<Week> &weeks);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// A new view is taken in wholly, after all that the rows told.
    void viewChanged();

private:
    struct Day
    {
        QDate date = {};
        bool today = false;
        bool outside = false;
        std::optional<Band> band = {};
        QList<Card> cards = {};
        QString note = {};
        bool operator==(const Day &) const = default;
    };
    struct WeekRow
    {
        QDate starts = {};
        std::array<Day, 7> days = {};
        std::optional<WeekSums> sums = {};
        QString note = {};
        bool operator==(const WeekRow &) const = default;
    };

    QList<WeekRow> rowsOf(const PlanView &view) const;
    WeekRow rowOf(const PlanView &view, QDate starts, const QMultiMap<QDate, qsizetype> &itemsAt) const;
    void merge(const QList<WeekRow> &rows);
    void tellChanges(int row, const WeekRow &before, const WeekRow &after);
    std::optional<WeekSums> sumsOf(const QList<Week> &weeks, QDate starts, const QList<Item> &items) const;
    QVariant dayData(const Day &day, int role) const;
    QVariant sumsData(const WeekRow &row, int role) const;
    QString spoken(const Day &day) const;

    PlanView m_view;
    QList<Band> m_bands;
    QList<WeekRow> m_weeks;
};

} // namespace stridewell
