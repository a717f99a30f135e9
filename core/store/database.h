// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/result.h"
#include "core/store/files.h"
#include "core/store/migrations.h"
#include "core/store/prepared_statements.h"

#include <QSqlDatabase>
#include <QString>

#include <chrono>
#include <memory>

namespace stridewell {

namespace dialect {
enum class Access;
}

/// An open store file: one connection with a name of its own, closed and taken away at the end. A value that
/// moves; statements made on it must end before it does. One thread.
class Database
{
public:
    /// Opens the store at `path`, or makes it: a new one appears whole or not at all. An older schema is copied to
    /// "PATH.before-schema-N-YYYYMMDD-HHMMSS" (`now`, in UTC) and taken through `steps`.
    /// Errors: StoreUnavailable (no right, no folder, another program's file), StoreTooNew (left untouched),
    /// StoreDamaged, Unwritable (the copy before a step).
    [[nodiscard]] static Result<Database> open(const QString &path, Moment now, const QList<SchemaStep> &steps);

    /// Opens a store that exists only to read it; no file is made or changed. A schema newer than `newestKnown` is
    /// refused. Errors: StoreUnavailable, StoreTooNew, StoreDamaged.
    [[nodiscard]] static Result<Database> look(const QString &path, int newestKnown);

    /// Opens what is left of a damaged store to read it, whatever its length; nothing of it is promised.
    /// Errors: StoreUnavailable, StoreDamaged when it is no database any more.
    [[nodiscard]] static Result<Database> lookAtDamaged(const QString &path);

    /// Waits for a writer to finish and leaves the file at `path` holding its whole state, with no log beside it.
    /// Errors: StoreUnavailable when another program writes to it or has it open; StoreDamaged.
    [[nodiscard]] static Result<void> bringToRest(const QString &path);

    /// One that holds no file: whatever is asked of it fails.
    static Database closed(const QString &path);

    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    const QSqlDatabase &connection() const { return m_connection; }
    /// For Statement.
    PreparedStatements &prepared() const { return *m_prepared; }
    QString path() const { return m_path; }

    /// How long a write waits for another program to end its own.
    void setPatience(std::chrono::milliseconds patience);

    /// A number that changes when another connection has written to the store.
    [[nodiscard]] Result<qint64> outsideVersion() const;

    /// What Transaction stands on. Both fail with StoreUnavailable when the file was moved, removed or replaced since
    /// it was opened: what goes into a file without a name is lost. A begin within a begin joins the outer one; a
    /// rollback of the inner one dooms the whole, so that its outermost commit fails (Internal) and rolls back.
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> commit();
    void rollback();

    /// To be called before anything is read or written: ends a transaction that had failed and could not be taken back
    /// then, so that nobody takes what it left for the state of the store. Errors: what hinders it still.
    [[nodiscard]] Result<void> settle() const;

private:
    Database() = default;
    [[nodiscard]] static Result<Database> connect(const QString &path, dialect::Access access);
    [[nodiscard]] static Result<void> create(const QString &path, const QList<SchemaStep> &steps);
    [[nodiscard]] Result<void> mustBeInPlace();
    void close();

    QString m_path = {};
    QSqlDatabase m_connection = {};
    std::unique_ptr<PreparedStatements> m_prepared = std::make_unique<PreparedStatements>();
    std::optional<FileIdentity> m_file = {};
    std::optional<FileIdentity> m_log = {}; ///< known once something was written
    int m_depth = 0;
    bool m_doomed = false;
    mutable bool m_owesRollback = false; ///< of the connection, whose state is not this value's
};

} // namespace stridewell
