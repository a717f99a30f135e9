// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "app/commands/commands.h"
#include "app/commands/output.h"
#include "app/commands/sealing.h"
#include "core/sealed/sealed_file.h"
#include "core/store/files.h"

#include <QFile>

namespace stridewell {

namespace {

Result<void> backUpSealed(const Arguments &arguments)
{
    const auto passphrase = passphraseOf(arguments);
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    const QString plain = temporaryName(arguments.out);
    auto sealed =
        backupStore(arguments.store, plain).and_then([&] { return sealFile(plain, arguments.out, *passphrase); });
    QFile::remove(plain);
    return sealed;
}

} // namespace

Result<int> commands::backup(const Arguments &arguments)
{
    const auto copied =
        arguments.passphraseFile.isEmpty() ? backupStore(arguments.store, arguments.out) : backUpSealed(arguments);
    if (!copied)
        return tl::unexpected(copied.error());
    const QString line = u"Copied %1 to %2.\n"_s.arg(arguments.store, arguments.out);
    return writeOut({}, line.toUtf8()).map([] { return exit_status::done; });
}

} // namespace stridewell
