// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sealed/passphrase.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

class QIODevice;

namespace stridewell {

// A sealed file, all numbers little-endian: "SWSEAL01", passes and KiB of GuessingCost (4 bytes each), the salt (16),
// the header of libsodium's secretstream (24), its pieces of at most 64 KiB and 17 bytes each, of which only the last
// is marked as the last, and BLAKE2b-256 of all before it. Whoever knows the passphrase is sure that nothing was
// changed; the sum at the end, which anybody can make, tells a damaged file before a passphrase is asked for.

/// Whether the bytes are the beginning of a sealed file.
bool isSealed(QByteArrayView beginning);

/// Writes what `from` still holds, sealed with the passphrase. Errors: as SecretKey::fromPassphrase; Unwritable;
/// BadInput when `from` cannot be read.
[[nodiscard]] Result<void> seal(QIODevice &from, QIODevice &to, const QString &passphrase,
                                const GuessingCost &cost = {});

/// Writes what was sealed; what was written before an error is not to be used. `from` must not be sequential.
/// Errors: StoreDamaged when the file is not whole; Refused when the passphrase is another or somebody changed the
/// file, which is not told apart; as SecretKey::fromPassphrase; Unwritable.
[[nodiscard]] Result<void> unseal(QIODevice &from, QIODevice &to, const QString &passphrase);

/// The same for a whole file; `to` appears when it is whole, for its owner alone.
[[nodiscard]] Result<void> sealFile(const QString &from, const QString &to, const QString &passphrase);
[[nodiscard]] Result<void> unsealFile(const QString &from, const QString &to, const QString &passphrase);
/// The same for bytes.
[[nodiscard]] Result<QByteArray> sealBytes(const QByteArray &bytes, const QString &passphrase,
                                           const GuessingCost &cost = {});
[[nodiscard]] Result<QByteArray> unsealBytes(const QByteArray &sealed, const QString &passphrase);

} // namespace stridewell
