// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/sealing.h"

#include "app/commands/output.h"
#include "core/sealed/sealed_file.h"

#include <QFile>

namespace stridewell {

namespace {

constexpr qint64 enoughToKnow = 64;

/// A bad input, whatever is wrong with it.
Error badInput(const Error &error, const QString &file)
{
    return {ErrorCode::BadInput, shownName(file), error.detail};
}

} // namespace

Result<QString> passphraseOf(const Arguments &arguments)
{
    if (arguments.passphraseFile.isEmpty())
        return failure(ErrorCode::BadInput, {},
                       u"it was sealed with a passphrase; name a file that holds it with --passphrase-file"_s);
    QFile file(arguments.passphraseFile);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::BadInput, file.fileName(),
                       u"cannot be read (%1); check the name"_s.arg(file.errorString()));
    QByteArray line = file.readLine();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return failure(ErrorCode::BadInput, file.fileName(), u"its first line is empty; write the passphrase there"_s);
    return QString::fromUtf8(line);
}

Result<QByteArray> opened(const QByteArray &bytes, const QString &file, const Arguments &arguments)
{
    if (!isSealed(bytes))
        return bytes;
    return passphraseOf(arguments)
        .and_then([&](const QString &passphrase) { return unsealBytes(bytes, passphrase); })
        .map_error([&](const Error &error) { return badInput(error, file); });
}

Result<QString> openedFile(const QString &file, const QString &plain, const Arguments &arguments)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly) || !isSealed(source.read(enoughToKnow)))
        return file;
    return passphraseOf(arguments)
        .and_then([&](const QString &passphrase) { return unsealFile(file, plain, passphrase); })
        .map([&] { return plain; })
        .map_error([&](const Error &error) { return badInput(error, file); });
}

} // namespace stridewell
