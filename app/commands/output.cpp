// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/output.h"

#include "app/commands/commands.h"
#include "core/base/file_bytes.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace stridewell {

namespace {

Result<void> writeStraight(QFile &file, const QString &name, const QByteArray &bytes)
{
    if (file.write(bytes) != bytes.size() || !file.flush())
        return failure(ErrorCode::Unwritable, name, u"cannot be written: %1"_s.arg(file.errorString()));
    return {};
}

Result<void> writeStandardOutput(const QByteArray &bytes)
{
    QFile file;
    const QString name = u"standard output"_s;
    if (!file.open(stdout, QIODevice::WriteOnly))
        return failure(ErrorCode::Unwritable, name, u"cannot be written: %1"_s.arg(file.errorString()));
    return writeStraight(file, name, bytes);
}

} // namespace

Result<void> writeOut(const QString &out, const QByteArray &bytes)
{
    if (out.isEmpty())
        return writeStandardOutput(bytes);
    const QFileInfo info(out);
    if (info.exists() && !info.isFile() && !info.isDir()) {
        // A file put in the place of /dev/null would be a bad surprise.
        QFile device(out);
        if (!device.open(QIODevice::WriteOnly))
            return failure(ErrorCode::Unwritable, out, u"cannot be written: %1"_s.arg(device.errorString()));
        return writeStraight(device, out, bytes);
    }
    return writeWhole(out, bytes);
}

void complain(const Error &error)
{
    const QString line = u"stridewell: %1\n"_s.arg(toText(error).simplified());
    std::fputs(line.toUtf8().constData(), stderr);
}

int exitStatusOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::BadInput:
    case ErrorCode::NotFound:
    case ErrorCode::Refused:
        return exit_status::badInput;
    case ErrorCode::StoreUnavailable:
    case ErrorCode::StoreDamaged:
    case ErrorCode::StoreTooNew:
        return exit_status::noStore;
    case ErrorCode::Unwritable:
    case ErrorCode::Internal:
        return exit_status::failed;
    }
    Q_UNREACHABLE();
}

Error inFile(const QString &file, const Error &error)
{
    const QString name = shownName(file);
    return {error.code, error.where.isEmpty() ? name : name + u": "_s + error.where, error.detail};
}

QString shownName(const QString &file)
{
    return file == u"-"_s ? u"standard input"_s : file;
}

} // namespace stridewell
