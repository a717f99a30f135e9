// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <chrono>

class QSqlDatabase;
class QSqlError;

/// All that is peculiar to SQLite, and the only file pair that knows it: how a store file is recognised, opened,
/// tuned, copied and examined, and what the engine's error codes mean. Every other statement of the store is SQL
/// that PostgreSQL takes as well.
namespace stridewell::dialect {

enum class Access {
    Write,  ///< reads and writes a file that exists
    Create, ///< makes the file
    Look    ///< reads only and leaves nothing beside the file
};

/// A connection, not yet opened. Errors: StoreUnavailable when Qt's driver is not installed.
[[nodiscard]] Result<QSqlDatabase> addConnection(const QString &connectionName, const QString &path, Access access);

/// Tells from its first bytes and its length whether `path` is a store of ours, without opening it as a database.
/// Errors: StoreUnavailable when it cannot be read, is no database or belongs to another program; StoreDamaged
/// when it is empty or cut off.
[[nodiscard]] Result<void> checkFile(const QString &path);

/// Marks a new, empty database as a store of ours.
[[nodiscard]] Result<void> brand(const QSqlDatabase &connection);

/// Settings of a connection that writes: write-ahead log, full synchronisation, enforced foreign keys.
[[nodiscard]] Result<void> tune(const QSqlDatabase &connection);

/// How long a statement waits for another program to let go of the store, in place of the five seconds at first.
void setPatience(const QSqlDatabase &connection, std::chrono::milliseconds patience);

/// Starts a transaction that may write. It takes the write lock at once: a transaction that starts by reading and
/// then finds another writer fails without waiting.
QString beginWrite();

/// Takes back what a transaction wrote. After some failures the engine has done so by itself: then there is nothing to
/// do. Errors: those of translate(); the transaction is still open then.
[[nodiscard]] Result<void> rollback(const QSqlDatabase &connection);

/// Copies the committed state into a new file, for its owner alone. Errors: Unwritable.
[[nodiscard]] Result<void> snapshot(const QSqlDatabase &connection, const QString &newFile);

/// What is wrong with the file's length and with the engine's own pages, indexes and references; empty = nothing.
[[nodiscard]] Result<QStringList> faults(const QSqlDatabase &connection, const QString &path);

/// The same without comparing indexes with their tables, which takes most of the time; the first fault found.
[[nodiscard]] Result<QStringList> quickFaults(const QSqlDatabase &connection);

/// A number that changes when another connection has written to the store, here or in another program; of no
/// meaning beyond this connection.
[[nodiscard]] Result<qint64> outsideVersion(const QSqlDatabase &connection);

/// The names of the files that the engine keeps beside an open store.
QStringList companions(const QString &path);

/// True when a write was refused because such a row exists.
bool isUniqueClash(const QSqlError &error);

/// An engine's failure in our words. `where` names the store or the step.
Error translate(const QSqlError &error, const QString &where);

} // namespace stridewell::dialect
