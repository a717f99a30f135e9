// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/single_instance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

namespace stridewell {

using namespace Qt::StringLiterals;

namespace {

constexpr auto wordVersion = QDataStream::Qt_6_4;
constexpr QByteArrayView greeting = "stridewell-1";
constexpr QByteArrayView thanks = "taken";
constexpr int answerMilliseconds = 3000;
constexpr int startMilliseconds = 100;
constexpr int startsWaited = 30;
constexpr qint64 mostBytes = 1 << 20; ///< of a message: thousands of file names

/// The folder of the session for sockets; without a session, as under sudo, that of the program's own data.
QString socketFolder()
{
    const QString session = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!session.isEmpty())
        return session;
    const QString own = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(own);
    return own;
}

QString nameFor(const QString &store, const QString &folder)
{
    // The same file by whichever way it was named; one that does not exist yet has only its path.
    const QFileInfo info(store);
    const QString path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QByteArray digest = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    const QDir dir(folder.isEmpty() ? socketFolder() : folder);
    return dir.filePath(u"stridewell-"_s + QString::fromLatin1(digest));
}

QByteArray messageOf(const QStringList &files)
{
    QStringList absolute;
    for (const QString &file : files)
        absolute += QFileInfo(file).absoluteFilePath();
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream.setVersion(wordVersion);
    stream << greeting.toByteArray() << absolute;
    return message;
}

} // namespace

SingleInstance::SingleInstance(const QString &store, const QString &folder, QObject *parent)
    : QObject(parent), m_name(nameFor(store, folder)), m_lock(m_name + u".lock"_s)
{
    // However long the window is open, it is no leftover while its process lives.
    m_lock.setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::takeIn);
}

SingleInstance::Claim SingleInstance::claim(const QStringList &files)
{
    for (int waited = 0; waited < startsWaited; ++waited) {
        if (handOver(files))
            return Claim::HandedOver;
        if (m_lock.tryLock()) {
            QLocalServer::removeServer(m_name);
            m_server.listen(m_name);
            return Claim::First;
        }
        if (m_lock.error() != QLockFile::LockFailedError)
            break;
        // The first is about to listen.
        QThread::msleep(startMilliseconds);
    }
    return Claim::First;
}

bool SingleInstance::handOver(const QStringList &files) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(startMilliseconds))
        return false;
    socket.write(messageOf(files));
    while (socket.bytesAvailable() < thanks.size()) {
        if (!socket.waitForReadyRead(answerMilliseconds))
            return false;
    }
    return socket.read(thanks.size()) == thanks;
}

void SingleInstance::takeIn()
{
    QLocalSocket *socket = m_server.nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    // Whoever says nothing is not waited for.
    QTimer::singleShot(answerMilliseconds, socket, &QLocalSocket::abort);
    const auto read = [this, socket] {
        if (socket->bytesAvailable() > mostBytes) {
            socket->abort();
            return;
        }
        QDataStream stream(socket);
        stream.setVersion(wordVersion);
        stream.startTransaction();
        QByteArray said;
        stream >> said;
        if (said != greeting && stream.status() != QDataStream::ReadPastEnd) {
            socket->abort();
            return;
        }
        QStringList files;
        stream >> files;
        if (!stream.commitTransaction())
            return;
        socket->write(thanks.toByteArray());
        socket->flush();
        socket->disconnectFromServer();
        Q_EMIT raised(files);
    };
    connect(socket, &QLocalSocket::readyRead, this, read);
    if (socket->bytesAvailable() > 0)
        read();
}

} // namespace stridewell
