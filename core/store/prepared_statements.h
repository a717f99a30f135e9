// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlQuery>
#include <QString>

#include <optional>
#include <unordered_map>

namespace stridewell {

/// Prepared statements of one connection that nobody runs now: to read SQL takes longer than to run it once more.
class PreparedStatements
{
public:
    /// The one of this SQL; absent when there is none, or when it is at work.
    std::optional<QSqlQuery> take(const QString &sql);
    /// Keeps a prepared one for later, without the values that it was run with.
    void giveBack(const QString &sql, QSqlQuery query);
    /// To be called before the connection is closed.
    void clear() { m_free.clear(); }

private:
    std::unordered_map<QString, QSqlQuery> m_free;
};

} // namespace stridewell
