// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/column.h"
#include "core/store/statement.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <any>
#include <utility>

/// What the tables share: a value tells its columns once, in `fields(visit, value)`, and is written and read by it.
namespace stridewell {

struct ColumnNames
{
    QStringList names = {};

    template <typename T>
    void operator()(QLatin1StringView name, const T &)
    {
        names += QString(name);
    }
};

struct ColumnValues
{
    QVariantList values = {};

    template <typename T>
    void operator()(QLatin1StringView, const T &value)
    {
        values += Column<T>::write(value);
    }
};

/// What JSON columns were read as: the rows of a season repeat a few texts dozens of times.
using ReadBefore = QHash<std::pair<int, QString>, std::any>;

struct ColumnReader
{
    const Statement &row;
    int index = 0;
    ReadBefore *before = nullptr; ///< where rows are many
    QString unreadable = {};      ///< the first column that could not be read

    template <typename T>
    void operator()(QLatin1StringView name, T &value)
    {
        const int column = index++;
        if (!read(column, value) && unreadable.isEmpty())
            unreadable = name;
    }

private:
    template <typename T>
    bool read(int column, T &value) const
    {
        const QVariant held = row.value(column);
        if constexpr (isJsonColumn<T>) {
            if (before) {
                std::any &known = (*before)[{column, held.toString()}];
                if (const T *same = std::any_cast<T>(&known)) {
                    value = *same;
                    return true;
                }
                const bool isRead = Column<T>::read(held, value);
                if (isRead)
                    known = value;
                return isRead;
            }
        }
        return Column<T>::read(held, value);
    }
};

template <typename T>
QStringList columnNames()
{
    const T value = {};
    ColumnNames visit;
    fields(visit, value);
    return visit.names;
}

template <typename T>
QVariantList columnValues(const T &value)
{
    ColumnValues visit;
    fields(visit, value);
    return visit.values;
}

/// "insert into TABLE (A, B) values (?, ?)"
QString insertSql(const QString &table, const QStringList &columns);

/// "update TABLE set A = ?, B = ?", to be followed by a condition.
QString updateSql(const QString &table, const QStringList &columns);

/// "select A, B from TABLE", to be followed by a condition.
QString selectSql(const QString &table, const QStringList &columns);

/// StoreDamaged for a row of which `column` cannot be read; `row` counts from 1.
Error unreadableRow(const QString &table, int row, const QString &column);

/// Takes away the rows of a table that do not read as a T; returns how many they were.
template <typename T>
[[nodiscard]] Result<int> removeUnreadableRows(Database &database, const QString &table)
{
    QVariantList unreadable;
    {
        Statement select(database, selectSql(table, QStringList{QStringLiteral("rowid")} + columnNames<T>()));
        auto more = select.run().and_then([&] { return select.next(); });
        for (; more && *more; more = select.next()) {
            T value = {};
            ColumnReader visit{.row = select, .index = 1};
            fields(visit, value);
            if (!visit.unreadable.isEmpty())
                unreadable += select.value(0);
        }
        if (!more)
            return tl::unexpected(more.error());
    }
    Statement remove(database, QStringLiteral("delete from %1 where rowid = ?").arg(table));
    for (const QVariant &row : unreadable) {
        if (auto done = remove.run({row}); !done)
            return tl::unexpected(done.error());
    }
    return static_cast<int>(unreadable.size());
}

/// Runs `select` with the columns of T and reads every row. Errors: StoreDamaged naming table, row and column.
template <typename T>
[[nodiscard]] Result<QList<T>> readAll(Statement &select, const QString &table, const QVariantList &values)
{
    if (auto done = select.run(values); !done)
        return tl::unexpected(done.error());
    QList<T> all;
    ReadBefore before;
    for (;;) {
        const auto more = select.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return all;
        T value = {};
        ColumnReader visit{.row = select, .before = &before};
        fields(visit, value);
        if (!visit.unreadable.isEmpty())
            return tl::unexpected(unreadableRow(table, static_cast<int>(all.size()) + 1, visit.unreadable));
        all += value;
    }
}

} // namespace stridewell
