// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include "core/store/database.h"
#include "core/store/dialect.h"

#include <QSqlError>

namespace stridewell {

Statement::Statement(const Database &database, const QString &sql)
    : m_path(database.path()), m_query(database.connection())
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
}

Result<void> Statement::run(const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query.bindValue(static_cast<int>(i), values[i]);
    if (!m_prepared || !m_query.exec())
        return tl::unexpected(dialect::translate(m_query.lastError(), m_path));
    return {};
}

Result<bool> Statement::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        return tl::unexpected(dialect::translate(m_query.lastError(), m_path));
    return false;
}

bool Statement::clashed() const
{
    return dialect::isUniqueClash(m_query.lastError());
}

} // namespace stridewell
