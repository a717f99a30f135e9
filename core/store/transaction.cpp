// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include "core/store/database.h"

namespace stridewell {

Transaction::~Transaction()
{
    if (m_open)
        m_database.rollback();
}

Result<void> Transaction::begin()
{
    auto begun = m_database.begin();
    m_open = begun.has_value();
    return begun;
}

Result<void> Transaction::commit()
{
    // A failed commit has rolled back already.
    m_open = false;
    return m_database.commit();
}

Result<void> inTransaction(Database &database, const std::function<Result<void>()> &work)
{
    Transaction transaction(database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto done = work(); !done)
        return done;
    return transaction.commit();
}

} // namespace stridewell
