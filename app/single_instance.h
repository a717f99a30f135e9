// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QStringList>

namespace stridewell {

/// One window a store: a second start hands what it was given to the first and ends. They meet at a local socket of
/// the person who is logged in, which nobody else may use; its name follows from the path of the store, so that
/// different stores have windows of their own.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// `folder` is where the socket lies, for its owner alone; empty = the run-time folder of the login.
    explicit SingleInstance(const QString &store, const QString &folder = {}, QObject *parent = nullptr);

    enum class Claim {
        First,     ///< this is the only window; it hears of later starts by raised()
        HandedOver ///< the first window has taken the files
    };
    /// Becomes the first or hands over. What a program that was killed left of itself is taken over. Where no socket
    /// can be made the window is simply opened: the store bears two writers.
    Claim claim(const QStringList &files);

Q_SIGNALS:
    /// A later start wants the window in front, with these files.
    void raised(const QStringList &files);

private:
    bool handOver(const QStringList &files) const;
    void takeIn();

    QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace stridewell
