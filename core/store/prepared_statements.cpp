// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/prepared_statements.h"

#include <QVariant>

#include <utility>

namespace stridewell {

namespace {

constexpr size_t mostKept = 64; ///< about as many as there are tables and ways to ask them

} // namespace

std::optional<QSqlQuery> PreparedStatements::take(const QString &sql)
{
    auto found = m_free.extract(sql);
    return found ? std::optional(std::move(found.mapped())) : std::nullopt;
}

void PreparedStatements::giveBack(const QString &sql, QSqlQuery query)
{
    if (m_free.size() >= mostKept)
        return;
    query.finish();
    const auto values = static_cast<int>(query.boundValues().size());
    for (int i = 0; i < values; ++i)
        query.bindValue(i, QVariant());
    m_free.insert_or_assign(sql, std::move(query));
}

} // namespace stridewell
