// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlQuery>
#include <QString>
#include <QVariant>
#include <QVariantList>

namespace stridewell {

class Database;

/// One prepared SQL statement with `?` for its values; may be run again with others. Must end before its Database.
/// Errors of every function: what dialect::translate makes of the engine's; the place is the store's path.
class Statement
{
public:
    /// Prepares at once, unless that was done before; a statement that cannot be prepared says so when it is run.
    Statement(const Database &database, const QString &sql);
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement();

    [[nodiscard]] Result<void> run(const QVariantList &values = {});
    /// Steps to the next row of the answer; false behind the last.
    [[nodiscard]] Result<bool> next();
    /// Column `index` of the current row.
    QVariant value(int index) const { return m_query.value(index); }
    /// Rows that the last run inserted, changed or removed.
    int rowsChanged() const { return m_query.numRowsAffected(); }
    /// True when the last run failed because such a row exists.
    bool clashed() const;
    QString path() const;

private:
    const Database &m_database;
    QString m_sql;
    QSqlQuery m_query;
    bool m_prepared = false;
};

} // namespace stridewell
