// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace stridewell {

/// How much work it is to try a passphrase: passes over so much memory, as Argon2id counts them. The default takes
/// about a second, once for the person who knows it and each time for one who guesses.
struct GuessingCost
{
    quint32 passes = 3;
    quint32 kibibytes = 262'144;
    bool operator==(const GuessingCost &) const = default;
};

/// A secret made from a passphrase; wiped from memory at its end.
class SecretKey
{
public:
    static constexpr qsizetype size = 32;
    static constexpr qsizetype saltSize = 16;

    /// Errors: BadInput for an empty passphrase; StoreUnavailable when there is too little memory.
    [[nodiscard]] static Result<SecretKey> fromPassphrase(const QString &passphrase, QByteArrayView salt,
                                                          const GuessingCost &cost);
    SecretKey(SecretKey &&other) noexcept;
    SecretKey &operator=(SecretKey &&other) = delete;
    SecretKey(const SecretKey &) = delete;
    SecretKey &operator=(const SecretKey &) = delete;
    ~SecretKey();

    const unsigned char *data() const { return m_bytes; }

private:
    SecretKey() = default;
    unsigned char m_bytes[size] = {};
};

/// What is kept of a passphrase to know it again; the passphrase cannot be read from it.
/// Errors: as SecretKey::fromPassphrase.
[[nodiscard]] Result<QByteArray> rememberedPassphrase(const QString &passphrase, const GuessingCost &cost = {});

/// Whether it is the passphrase that `remembered` was made of.
bool isPassphrase(const QString &passphrase, const QByteArray &remembered);

} // namespace stridewell
