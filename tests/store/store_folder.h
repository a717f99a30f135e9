// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/statement.h"
#include "core/store/store.h"

#include "tests/store/sample.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace stridewell {

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Why it failed; Internal, which no test expects, where it did not.
ErrorCode codeOf(const auto &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

/// A new empty folder for each test function, and stores in it by their file name.
class StoreFolder
{
protected:
    bool begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        return m_folder->isValid();
    }
    QString at(const QString &name) const { return m_folder->filePath(name); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); }
    Result<Store> open(const QString &name) const { return Store::open(at(name), Clock(sample::monday)); }
    void makeStore(const QString &name, const QString &athlete) const
    {
        Store store = open(name).value();
        Profile profile = sample::fullProfile();
        profile.athlete.name = athlete;
        QVERIFY(store.createProfile(profile).has_value());
    }
    QStringList athletes(const QString &name) const
    {
        QStringList names;
        const QList<ProfileInfo> profiles = open(name)->profiles().value();
        for (const ProfileInfo &info : profiles)
            names += info.name;
        return names;
    }
    void runSql(const QString &name, const QString &sql) const
    {
        const Database database = Database::open(at(name), sample::monday, builtInSteps()).value();
        const auto done = Statement(database, sql).run();
        QVERIFY2(done.has_value(), done ? "" : qPrintable(toText(done.error())));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace stridewell
