// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include "core/store/database.h"
#include "core/store/dialect.h"
#include "core/store/prepared_statements.h"

#include <QSqlError>

#include <utility>

namespace stridewell {

Statement::Statement(const Database &database, const QString &sql)
    : m_database(database), m_sql(sql), m_query(database.connection())
{
    if (auto ready = m_database.prepared().take(sql)) {
        m_query = *std::move(ready);
        m_prepared = true;
        return;
    }
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
}

Statement::~Statement()
{
    // One that failed may be half run still.
    if (m_prepared && !m_query.lastError().isValid())
        m_database.prepared().giveBack(m_sql, std::move(m_query));
}

QString Statement::path() const
{
    return m_database.path();
}

Result<void> Statement::run(const QVariantList &values)
{
    if (auto settled = m_database.settle(); !settled)
        return settled;
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query.bindValue(static_cast<int>(i), values[i]);
    if (!m_prepared || !m_query.exec())
        return tl::unexpected(dialect::translate(m_query.lastError(), m_database.path()));
    return {};
}

Result<bool> Statement::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        return tl::unexpected(dialect::translate(m_query.lastError(), m_database.path()));
    return false;
}

bool Statement::clashed() const
{
    return dialect::isUniqueClash(m_query.lastError());
}

} // namespace stridewell
