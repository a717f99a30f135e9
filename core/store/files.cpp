// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/files.h"

#include "core/base/words.h"
#include "core/base/zone.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <filesystem>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace stridewell {

namespace {

Error unwritable(const QString &path)
{
    return {ErrorCode::Unwritable, path,
            Words::tr("the file cannot be written; check that its folder exists, may be written and has room")};
}

// A rename is only as lasting as what it names: the bytes go to the disk first, the folder's entry after.
bool syncFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && ::fsync(file.handle()) == 0;
}

void syncFolderOf(const QString &path)
{
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

// What a store holds is about somebody's health: no other user of the computer reads it.
bool makeReady(const QString &whole)
{
    return QFile::setPermissions(whole, QFile::ReadOwner | QFile::WriteOwner) && syncFile(whole);
}

} // namespace

std::optional<FileIdentity> identityOf(const QString &path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return std::nullopt;
    return FileIdentity{found.st_dev, found.st_ino};
}

void keepNewFilesPrivate()
{
    ::umask(S_IRWXG | S_IRWXO);
}

Result<void> createPrivate(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        return tl::unexpected(unwritable(path));
    ::close(file);
    return {};
}

QString temporaryName(const QString &path)
{
    return path + u".new-"_s + QUuid::createUuid().toString(QUuid::Id128).left(12);
}

QString datedName(const QString &path, const QString &what, Moment now)
{
    const Zone utc;
    const QString base =
        path + u'.' + what + u'-' + utc.day(now).toString(u"yyyyMMdd") + u'-' + utc.time(now).toString(u"HHmmss");
    QString name = base;
    for (int count = 2; QFileInfo::exists(name); ++count)
        name = base + u"-%1"_s.arg(count);
    return name;
}

Result<void> replaceWith(const QString &whole, const QString &path)
{
    if (!makeReady(whole))
        return tl::unexpected(unwritable(path));
    std::error_code problem;
    std::filesystem::rename(std::filesystem::path(QFile::encodeName(whole).toStdString()),
                            std::filesystem::path(QFile::encodeName(path).toStdString()), problem);
    if (problem)
        return tl::unexpected(unwritable(path));
    syncFolderOf(path);
    return {};
}

Result<void> placeNew(const QString &whole, const QString &path)
{
    if (!makeReady(whole) || !QFile::rename(whole, path))
        return tl::unexpected(unwritable(path));
    syncFolderOf(path);
    return {};
}

} // namespace stridewell
