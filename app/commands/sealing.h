// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"

#include <QByteArray>

namespace stridewell {

/// The first line of --passphrase-file. Errors: BadInput when it is not given, cannot be read or is empty.
[[nodiscard]] Result<QString> passphraseOf(const Arguments &arguments);

/// What was sealed in `bytes`; bytes that are not sealed as they are. `file` is where they come from.
/// Errors: BadInput, with the reasons of unsealBytes() and passphraseOf().
[[nodiscard]] Result<QByteArray> opened(const QByteArray &bytes, const QString &file, const Arguments &arguments);

/// A sealed backup put into a file of its own, `plain`; a backup that is not sealed stays where it is. Returns the
/// file that holds the store. Errors: as opened().
[[nodiscard]] Result<QString> openedFile(const QString &file, const QString &plain, const Arguments &arguments);

} // namespace stridewell
