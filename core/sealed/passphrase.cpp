// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/passphrase.h"

#include "core/base/words.h"

#include <sodium.h>

#include <cstring>

using namespace Qt::StringLiterals;

namespace stridewell {

static_assert(SecretKey::size == crypto_secretstream_xchacha20poly1305_KEYBYTES);
static_assert(SecretKey::saltSize == crypto_pwhash_SALTBYTES);

namespace {

constexpr size_t kibibyte = 1024;

/// The same bytes whichever keyboard typed them: letters with marks may come in one piece or in two.
QByteArray typed(const QString &passphrase)
{
    return passphrase.normalized(QString::NormalizationForm_C).toUtf8();
}

Result<void> ready(const QString &passphrase)
{
    if (passphrase.isEmpty())
        return failure(ErrorCode::BadInput, {}, Words::tr("the passphrase is empty; write one"));
    if (sodium_init() < 0)
        return failure(ErrorCode::Internal, {}, Words::tr("the library libsodium does not start; install it anew"));
    return {};
}

Error noMemory(const GuessingCost &cost)
{
    return {
        ErrorCode::StoreUnavailable,
        {},
        Words::tr(
            "a passphrase needs %1 MiB of memory for a moment, and there is less; close other programs and try again")
            .arg(cost.kibibytes / kibibyte)};
}

} // namespace

Result<SecretKey> SecretKey::fromPassphrase(const QString &passphrase, QByteArrayView salt, const GuessingCost &cost)
{
    if (auto good = ready(passphrase); !good)
        return tl::unexpected(good.error());
    Q_ASSERT(salt.size() == saltSize);
    const QByteArray bytes = typed(passphrase);
    SecretKey key;
    if (crypto_pwhash(key.m_bytes, size, bytes.constData(), static_cast<unsigned long long>(bytes.size()),
                      reinterpret_cast<const unsigned char *>(salt.data()), cost.passes, cost.kibibytes * kibibyte,
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        return tl::unexpected(noMemory(cost));
    return key;
}

SecretKey::SecretKey(SecretKey &&other) noexcept
{
    std::memcpy(m_bytes, other.m_bytes, size);
    sodium_memzero(other.m_bytes, size);
}

SecretKey::~SecretKey()
{
    sodium_memzero(m_bytes, size);
}

Result<QByteArray> rememberedPassphrase(const QString &passphrase, const GuessingCost &cost)
{
    if (auto good = ready(passphrase); !good)
        return tl::unexpected(good.error());
    const QByteArray bytes = typed(passphrase);
    QByteArray remembered(crypto_pwhash_STRBYTES, '\0');
    if (crypto_pwhash_str(remembered.data(), bytes.constData(), static_cast<unsigned long long>(bytes.size()),
                          cost.passes, cost.kibibytes * kibibyte) != 0)
        return tl::unexpected(noMemory(cost));
    return remembered.left(remembered.indexOf('\0'));
}

bool isPassphrase(const QString &passphrase, const QByteArray &remembered)
{
    if (!ready(passphrase) || remembered.size() >= qsizetype(crypto_pwhash_STRBYTES))
        return false;
    const QByteArray bytes = typed(passphrase);
    return crypto_pwhash_str_verify(remembered.constData(), bytes.constData(),
                                    static_cast<unsigned long long>(bytes.size())) == 0;
}

} // namespace stridewell
