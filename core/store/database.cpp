// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/base/words.h"
#include "core/store/dialect.h"
#include "core/store/files.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;

namespace stridewell {

namespace {

Result<void> refuseNewer(int version, int newestKnown, const QString &path)
{
    if (version <= newestKnown)
        return {};
    return failure(ErrorCode::StoreTooNew, path,
                   Words::tr("this store was written by a newer Stridewell (schema %1, this one knows up to %2); "
                             "update Stridewell to open it")
                       .arg(version)
                       .arg(newestKnown));
}

Result<void> migrateWithBackup(Database &database, int version, const QList<SchemaStep> &steps, Moment now)
{
    if (version == newestVersion(steps))
        return {};
    const QString backup = datedName(database.path(), u"before-schema-%1"_s.arg(version), now);
    if (auto copied = dialect::snapshot(database.connection(), backup); !copied)
        return copied;
    auto migrated = migrate(database, steps);
    if (!migrated) {
        // Nothing to go back from when not even the first step was taken.
        const auto reached = schemaVersion(database);
        if (reached && *reached == version)
            QFile::remove(backup);
    }
    return migrated;
}

} // namespace

Result<Database> Database::open(const QString &path, Moment now, const QList<SchemaStep> &steps)
{
    if (!QFileInfo::exists(path)) {
        if (auto created = create(path, steps); !created)
            return tl::unexpected(created.error());
    }
    int version = 0;
    {
        const auto glance = look(path, newestVersion(steps));
        if (!glance)
            return tl::unexpected(glance.error());
        const auto found = schemaVersion(*glance);
        if (!found)
            return tl::unexpected(found.error());
        version = *found;
    }
    auto database = connect(path, dialect::Access::Write);
    if (!database)
        return database;
    if (auto tuned = dialect::tune(database->m_connection); !tuned)
        return failure(tuned.error().code, path, tuned.error().detail);
    if (auto migrated = migrateWithBackup(*database, version, steps, now); !migrated)
        return tl::unexpected(migrated.error());
    return database;
}

Result<Database> Database::look(const QString &path, int newestKnown)
{
    if (!QFileInfo::exists(path))
        return failure(ErrorCode::StoreUnavailable, path, Words::tr("there is no such store; check the name"));
    if (auto checked = dialect::checkFile(path); !checked)
        return tl::unexpected(checked.error());
    auto database = connect(path, dialect::Access::Look);
    if (!database)
        return database;
    const auto version = schemaVersion(*database);
    if (!version)
        return tl::unexpected(version.error());
    if (auto known = refuseNewer(*version, newestKnown, path); !known)
        return tl::unexpected(known.error());
    return database;
}

Result<Database> Database::lookAtDamaged(const QString &path)
{
    return connect(path, dialect::Access::Look);
}

Result<void> Database::bringToRest(const QString &path)
{
    {
        auto database = connect(path, dialect::Access::Write);
        if (!database)
            return tl::unexpected(database.error());
        if (auto begun = database->begin(); !begun)
            return begun;
        database->rollback();
    }
    // The last connection to close writes the log into the file and removes it.
    for (const QString &companion : dialect::companions(path)) {
        if (QFileInfo::exists(companion))
            return failure(ErrorCode::StoreUnavailable, path,
                           Words::tr("another program has this store open; close it and try again"));
    }
    return {};
}

Database Database::closed(const QString &path)
{
    Database database;
    database.m_path = path;
    return database;
}

Result<void> Database::create(const QString &path, const QList<SchemaStep> &steps)
{
    const QString unfinished = temporaryName(path);
    auto made = [&]() -> Result<void> {
        // Made beforehand, so that nobody else can read it at any moment.
        if (auto created = createPrivate(unfinished); !created)
            return failure(
                ErrorCode::StoreUnavailable, path,
                Words::tr("the store cannot be opened for writing; check that its folder exists and that you may "
                          "write there, or choose another file"));
        auto database = connect(unfinished, dialect::Access::Create);
        if (!database)
            return failure(database.error().code, path, database.error().detail);
        if (auto branded = dialect::brand(database->m_connection); !branded)
            return failure(branded.error().code, path, branded.error().detail);
        return migrate(*database, steps);
    }();
    if (made)
        made = placeNew(unfinished, path);
    QFile::remove(unfinished);
    // Another program may have made the store meanwhile: then theirs is the one to open.
    if (!made && QFileInfo::exists(path))
        return {};
    return made;
}

Result<Database> Database::connect(const QString &path, dialect::Access access)
{
    const QString name = u"stridewell-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    Database database;
    database.m_path = path;
    auto connection = dialect::addConnection(name, path, access);
    if (!connection)
        return tl::unexpected(connection.error());
    database.m_connection = *std::move(connection);
    if (!database.m_connection.open())
        return tl::unexpected(dialect::translate(database.m_connection.lastError(), path));
    database.m_file = identityOf(path);
    return database;
}

void Database::setPatience(std::chrono::milliseconds patience)
{
    dialect::setPatience(m_connection, patience);
}

Result<qint64> Database::outsideVersion() const
{
    return dialect::outsideVersion(m_connection).map_error([this](const Error &error) {
        return Error{error.code, m_path, error.detail};
    });
}

Result<void> Database::mustBeInPlace()
{
    const std::optional<FileIdentity> log = identityOf(dialect::companions(m_path).constFirst());
    if (identityOf(m_path) == m_file && (!m_log || log == m_log))
        return {};
    return failure(
        ErrorCode::StoreUnavailable, m_path,
        Words::tr("the store was moved, removed or replaced while it was open, so nothing can be saved in it; put "
                  "it back and try again, or make a backup of what you see and restore that"));
}

Result<void> Database::begin()
{
    if (m_depth == 0) {
        if (auto inPlace = mustBeInPlace(); !inPlace)
            return inPlace;
        QSqlQuery query(m_connection);
        if (auto settled = settle(); !settled)
            return settled;
        if (!query.exec(dialect::beginWrite()))
            return tl::unexpected(dialect::translate(query.lastError(), m_path));
        m_doomed = false;
    }
    ++m_depth;
    return {};
}

Result<void> Database::commit()
{
    Q_ASSERT(m_depth > 0);
    if (m_depth > 1) {
        --m_depth;
        return {};
    }
    if (m_doomed) {
        rollback();
        return failure(ErrorCode::Internal, m_path, Words::tr("a part of the change failed, so none of it was saved"));
    }
    QSqlQuery query(m_connection);
    if (!query.exec(u"COMMIT"_s)) {
        const Error error = dialect::translate(query.lastError(), m_path);
        rollback();
        return tl::unexpected(error);
    }
    m_depth = 0;
    if (!m_log)
        m_log = identityOf(dialect::companions(m_path).constFirst());
    return mustBeInPlace();
}

void Database::rollback()
{
    Q_ASSERT(m_depth > 0);
    if (--m_depth > 0) {
        m_doomed = true;
        return;
    }
    // There may be no memory even for this.
    m_owesRollback = !dialect::rollback(m_connection);
}

Result<void> Database::settle() const
{
    if (!m_owesRollback)
        return {};
    auto done = dialect::rollback(m_connection);
    m_owesRollback = !done;
    return done;
}

Database::Database(Database &&other) noexcept
{
    *this = std::move(other);
}

Database &Database::operator=(Database &&other) noexcept
{
    if (this != &other) {
        close();
        m_path = std::exchange(other.m_path, {});
        m_connection = std::exchange(other.m_connection, {});
        m_prepared = std::exchange(other.m_prepared, std::make_unique<PreparedStatements>());
        m_file = std::exchange(other.m_file, {});
        m_log = std::exchange(other.m_log, {});
        m_depth = std::exchange(other.m_depth, 0);
        m_doomed = std::exchange(other.m_doomed, false);
        m_owesRollback = std::exchange(other.m_owesRollback, false);
    }
    return *this;
}

Database::~Database()
{
    close();
}

void Database::close()
{
    const QString name = m_connection.connectionName();
    if (name.isEmpty())
        return;
    m_prepared->clear();
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(name);
}

} // namespace stridewell
