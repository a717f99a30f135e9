// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dialect.h"

#include "core/base/words.h"
#include "core/store/files.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QVariant>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace stridewell::dialect {

namespace {

// "Stri" in the header of each store, so that another program's database is never taken for one.
constexpr quint32 applicationId = 0x53747269;
constexpr qsizetype headerSize = 100;
constexpr qsizetype applicationIdOffset = 68;
constexpr qsizetype pageSizeOffset = 16;
constexpr qsizetype changesOffset = 24;
constexpr qsizetype pageCountOffset = 28;
constexpr qsizetype countedAtOffset = 92; ///< the number of changes for which the count of pages holds
constexpr int busyMilliseconds = 5000;

// Primary result codes (the low byte of an extended code).
constexpr int codeNoTransaction = 1; ///< of a ROLLBACK: an error of the general kind
constexpr int codeBusy = 5;
constexpr int codeLocked = 6;
constexpr int codeNoMemory = 7;
constexpr int codeReadOnly = 8;
constexpr int codeIoError = 10;
constexpr int codeCorrupt = 11;
constexpr int codeFull = 13;
constexpr int codeCannotOpen = 14;
constexpr int codeProtocol = 15; ///< the lock on the log was in somebody else's hands for too long
constexpr int codeConstraint = 19;
constexpr int codeNotADatabase = 26;
constexpr int extendedPrimaryKey = 1555;
constexpr int extendedUnique = 2067;

quint32 numberAt(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

/// The length that a header promises; 0 where it does not say.
qint64 lengthOf(const QByteArray &header)
{
    if (numberAt(header, changesOffset) != numberAt(header, countedAtOffset))
        return 0;
    const qint64 pageSize = qFromBigEndian<quint16>(header.constData() + pageSizeOffset);
    constexpr qint64 largestPage = 65536; // does not fit the two bytes, which then say 1
    return (pageSize == 1 ? largestPage : pageSize) * numberAt(header, pageCountOffset);
}

QString walOf(const QString &path)
{
    return path + "-wal"_L1;
}

Result<void> execute(const QSqlDatabase &connection, const QString &sql)
{
    QSqlQuery query(connection);
    if (!query.exec(sql))
        return tl::unexpected(translate(query.lastError(), connection.databaseName()));
    return {};
}

Result<QStringList> firstColumn(const QSqlDatabase &connection, const QString &sql)
{
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return tl::unexpected(translate(query.lastError(), {}));
    QStringList lines;
    while (query.next())
        lines += query.value(0).toString();
    if (query.lastError().isValid())
        return tl::unexpected(translate(query.lastError(), {}));
    return lines;
}

} // namespace

Result<QSqlDatabase> addConnection(const QString &connectionName, const QString &path, Access access)
{
    const QString driver = u"QSQLITE"_s;
    if (!QSqlDatabase::isDriverAvailable(driver))
        return failure(ErrorCode::StoreUnavailable, path,
                       Words::tr("Qt's SQLite driver is missing; install the package libqt6sql6-sqlite"));
    QSqlDatabase connection = QSqlDatabase::addDatabase(driver, connectionName);
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyMilliseconds);
    connection.setDatabaseName(path);
    if (access == Access::Look) {
        // Without a log beside it the file alone is the whole state. Declared immutable it is read without the
        // log and index files that a plain read-only connection would leave behind.
        const QString mode = QFileInfo::exists(walOf(path)) ? u"mode=ro"_s : u"mode=ro&immutable=1"_s;
        const QByteArray escaped = QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/");
        connection.setDatabaseName(u"file:"_s + QString::fromLatin1(escaped) + u'?' + mode);
        options += u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s;
    }
    connection.setConnectOptions(options);
    return connection;
}

Result<void> checkFile(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::StoreUnavailable, path,
                       Words::tr("the store cannot be read; check that it is a file and that you may read it"));
    const QByteArray header = file.read(headerSize);
    if (header.isEmpty())
        return failure(
            ErrorCode::StoreDamaged, path,
            Words::tr("the file is empty, so it holds no store; restore a backup, or remove it to begin anew"));
    const QByteArray magic("SQLite format 3\0", 16);
    if (!header.startsWith(magic.left(header.size())))
        return failure(ErrorCode::StoreUnavailable, path,
                       Words::tr("this file is no Stridewell store; choose another file"));
    if (header.size() < headerSize)
        return failure(ErrorCode::StoreDamaged, path,
                       Words::tr("the store is cut off after its first bytes; restore a backup"));
    if (numberAt(header, applicationIdOffset) != applicationId)
        return failure(ErrorCode::StoreUnavailable, path,
                       Words::tr("this database belongs to another program; choose another file"));
    // What is still in the log may lie beyond the end of the file.
    if (QFileInfo(walOf(path)).size() == 0 && file.size() < lengthOf(header))
        return failure(ErrorCode::StoreDamaged, path, Words::tr("the end of the store is cut off; restore a backup"));
    return {};
}

Result<void> brand(const QSqlDatabase &connection)
{
    return execute(connection, u"PRAGMA application_id = %1"_s.arg(applicationId));
}

Result<void> tune(const QSqlDatabase &connection)
{
    for (const QString &pragma :
         {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s}) {
        if (auto done = execute(connection, pragma); !done)
            return done;
    }
    return {};
}

void setPatience(const QSqlDatabase &connection, std::chrono::milliseconds patience)
{
    QSqlQuery(connection).exec(u"PRAGMA busy_timeout = %1"_s.arg(patience.count()));
}

QString beginWrite()
{
    return u"BEGIN IMMEDIATE"_s;
}

Result<void> rollback(const QSqlDatabase &connection)
{
    QSqlQuery query(connection);
    if (query.exec(u"ROLLBACK"_s) || query.lastError().nativeErrorCode().toInt() == codeNoTransaction)
        return {};
    return tl::unexpected(translate(query.lastError(), connection.databaseName()));
}

Result<void> snapshot(const QSqlDatabase &connection, const QString &newFile)
{
    if (auto created = createPrivate(newFile); !created)
        return created;
    QSqlQuery query(connection);
    query.prepare(u"VACUUM INTO ?"_s);
    query.addBindValue(newFile);
    if (query.exec())
        return {};
    Error error = translate(query.lastError(), newFile);
    QFile::remove(newFile);
    QFile::remove(newFile + "-journal"_L1);
    if (error.code != ErrorCode::StoreDamaged)
        error = {ErrorCode::Unwritable, newFile,
                 Words::tr("the copy cannot be written; check that its folder exists, may be written and has room")};
    return tl::unexpected(error);
}

Result<QStringList> faults(const QSqlDatabase &connection, const QString &path)
{
    const Result<QStringList> pageSize = firstColumn(connection, u"PRAGMA page_size"_s);
    if (!pageSize)
        return pageSize;
    // The engine reads what is missing of a last page as zeros and finds nothing wrong with it.
    if (QFileInfo(path).size() % pageSize->value(0).toLongLong() != 0)
        return QStringList{Words::tr("its end is cut off")};
    Result<QStringList> pages = firstColumn(connection, u"PRAGMA integrity_check"_s);
    if (!pages)
        return pages;
    if (*pages == QStringList{u"ok"_s})
        pages->clear();
    const Result<QStringList> references = firstColumn(connection, u"PRAGMA foreign_key_check"_s);
    if (!references)
        return references;
    for (const QString &table : *references)
        *pages += Words::tr("a row of %1 belongs to nobody").arg(table);
    return pages;
}

Result<QStringList> quickFaults(const QSqlDatabase &connection)
{
    Result<QStringList> pages = firstColumn(connection, u"PRAGMA quick_check(1)"_s);
    if (pages && *pages == QStringList{u"ok"_s})
        pages->clear();
    return pages;
}

Result<qint64> outsideVersion(const QSqlDatabase &connection)
{
    const Result<QStringList> version = firstColumn(connection, u"PRAGMA data_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    return version->value(0).toLongLong();
}

QStringList companions(const QString &path)
{
    return {walOf(path), path + "-shm"_L1};
}

bool isUniqueClash(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt();
    return code == extendedPrimaryKey || code == extendedUnique;
}

Error translate(const QSqlError &error, const QString &where)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case codeBusy:
    case codeLocked:
    case codeProtocol:
        return {ErrorCode::StoreUnavailable, where,
                Words::tr("another program is writing to the store; wait until it is done and try again")};
    case codeReadOnly:
    case codeCannotOpen:
        return {
            ErrorCode::StoreUnavailable, where,
            Words::tr(
                "the store cannot be opened for writing; check that its folder exists and that you may write there, "
                "or choose another file")};
    case codeFull:
    case codeIoError:
        return {ErrorCode::StoreUnavailable, where,
                Words::tr("the disk refused to read or write; check that it has room and is connected")};
    case codeNoMemory:
        return {ErrorCode::StoreUnavailable, where,
                Words::tr("the computer has no memory left; close other programs and try again")};
    case codeCorrupt:
    case codeNotADatabase:
        return {ErrorCode::StoreDamaged, where, Words::tr("the store is damaged; restore a backup")};
    case codeConstraint:
        return {ErrorCode::BadInput, where,
                Words::tr("the store does not take this value (%1)").arg(error.databaseText())};
    default:
        return {ErrorCode::Internal, where, error.databaseText().isEmpty() ? error.driverText() : error.databaseText()};
    }
}

} // namespace stridewell::dialect
