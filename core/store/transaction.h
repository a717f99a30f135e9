// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <functional>

namespace stridewell {

class Database;

/// All or nothing: what was written between begin() and the end of this object's life is undone unless commit()
/// succeeded. One inside another joins it; then the outermost decides.
class Transaction
{
public:
    explicit Transaction(Database &database) : m_database(database) {}
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Errors: StoreUnavailable when another program keeps writing for longer than the waiting time.
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> commit();

private:
    Database &m_database;
    bool m_open = false;
};

/// Runs `work` in a transaction; a failure of it is returned and leaves nothing written.
[[nodiscard]] Result<void> inTransaction(Database &database, const std::function<Result<void>()> &work);

} // namespace stridewell
