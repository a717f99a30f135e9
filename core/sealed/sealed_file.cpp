// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/sealed_file.h"

#include "core/base/words.h"

#include <QBuffer>
#include <QFile>
#include <QSaveFile>
#include <QtEndian>

#include <sodium.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stridewell {

namespace {

constexpr QByteArrayView magic = "SWSEAL01";
constexpr qsizetype costSize = 8;
constexpr qsizetype headSize = magic.size() + costSize + SecretKey::saltSize;
constexpr qsizetype streamHeaderSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype pieceSize = 65536;
constexpr qsizetype sealedPieceSize = pieceSize + crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype sumSize = 32;
// A file from elsewhere must not take all memory or time before its passphrase is even tried.
constexpr quint32 mostPasses = 16;
constexpr quint32 mostKibibytes = 1'048'576;

auto *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const auto *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

/// The sum of all that passes by.
class Sum
{
public:
    Sum() { crypto_generichash_init(&m_state, nullptr, 0, sumSize); }
    void add(const QByteArray &bytes)
    {
        crypto_generichash_update(&m_state, raw(bytes), static_cast<unsigned long long>(bytes.size()));
    }
    QByteArray end()
    {
        QByteArray sum(sumSize, '\0');
        crypto_generichash_final(&m_state, raw(sum), sumSize);
        return sum;
    }

private:
    crypto_generichash_state m_state = {};
};

tl::unexpected<Error> damaged()
{
    return failure(ErrorCode::StoreDamaged, {},
                   Words::tr("this sealed file is not whole: it was cut off or its bytes changed; use another copy"));
}

tl::unexpected<Error> unwritable(const QIODevice &to)
{
    return failure(
        ErrorCode::Unwritable, {},
        Words::tr("cannot be written (%1); check that the folder may be written and has room").arg(to.errorString()));
}

tl::unexpected<Error> notOpened()
{
    return failure(
        ErrorCode::Refused, {},
        Words::tr("the passphrase does not fit, or somebody changed the file; try the passphrase again, or another "
                  "copy"));
}

QByteArray headOf(const GuessingCost &cost)
{
    QByteArray head = magic.toByteArray();
    head.resize(headSize);
    qToLittleEndian(cost.passes, head.data() + magic.size());
    qToLittleEndian(cost.kibibytes, head.data() + magic.size() + 4);
    randombytes_buf(head.data() + magic.size() + costSize, SecretKey::saltSize);
    return head;
}

GuessingCost costOf(const QByteArray &head)
{
    return {qFromLittleEndian<quint32>(head.constData() + magic.size()),
            qFromLittleEndian<quint32>(head.constData() + magic.size() + 4)};
}

/// The sum holds and the beginning is one that can be.
bool isWhole(QIODevice &from)
{
    const qint64 body = from.size() - sumSize;
    if (body < headSize + streamHeaderSize || !from.seek(0))
        return false;
    Sum sum;
    for (qint64 left = body; left > 0;) {
        const QByteArray bytes = from.read(std::min<qint64>(left, sealedPieceSize));
        if (bytes.isEmpty())
            return false;
        sum.add(bytes);
        left -= bytes.size();
    }
    if (from.read(sumSize) != sum.end() || !from.seek(0))
        return false;
    const QByteArray head = from.peek(headSize);
    const GuessingCost cost = costOf(head);
    return isSealed(head) && cost.passes >= 1 && cost.passes <= mostPasses && cost.kibibytes >= 8 &&
           cost.kibibytes <= mostKibibytes;
}

} // namespace

bool isSealed(QByteArrayView beginning)
{
    return beginning.startsWith(magic);
}

Result<void> seal(QIODevice &from, QIODevice &to, const QString &passphrase, const GuessingCost &cost)
{
    if (sodium_init() < 0)
        return failure(ErrorCode::Internal, {}, Words::tr("the library libsodium does not start; install it anew"));
    const QByteArray head = headOf(cost);
    const auto key = SecretKey::fromPassphrase(passphrase, QByteArrayView(head).last(SecretKey::saltSize), cost);
    if (!key)
        return tl::unexpected(key.error());
    crypto_secretstream_xchacha20poly1305_state state;
    QByteArray streamHeader(streamHeaderSize, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&state, raw(streamHeader), key->data());
    Sum sum;
    const auto put = [&](const QByteArray &bytes) {
        sum.add(bytes);
        return to.write(bytes) == bytes.size();
    };
    if (!put(head) || !put(streamHeader))
        return unwritable(to);
    QByteArray piece = from.read(pieceSize);
    for (;;) {
        const QByteArray next = from.read(pieceSize);
        const bool isLast = next.isEmpty();
        QByteArray sealed(piece.size() + static_cast<qsizetype>(crypto_secretstream_xchacha20poly1305_ABYTES), '\0');
        crypto_secretstream_xchacha20poly1305_push(&state, raw(sealed), nullptr, raw(piece),
                                                   static_cast<unsigned long long>(piece.size()), raw(head),
                                                   static_cast<unsigned long long>(head.size()),
                                                   isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                                          : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        if (!put(sealed))
            return unwritable(to);
        if (isLast)
            break;
        piece = next;
    }
    if (to.write(sum.end()) != sumSize)
        return unwritable(to);
    return {};
}

Result<void> unseal(QIODevice &from, QIODevice &to, const QString &passphrase)
{
    if (!isWhole(from))
        return damaged();
    const QByteArray head = from.read(headSize);
    const QByteArray streamHeader = from.read(streamHeaderSize);
    const auto key =
        SecretKey::fromPassphrase(passphrase, QByteArrayView(head).last(SecretKey::saltSize), costOf(head));
    if (!key)
        return tl::unexpected(key.error());
    crypto_secretstream_xchacha20poly1305_state state;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state, raw(streamHeader), key->data()) != 0)
        return notOpened();
    unsigned char tag = 0;
    for (qint64 left = from.size() - sumSize - from.pos(); left > 0;) {
        const QByteArray sealed = from.read(std::min<qint64>(left, sealedPieceSize));
        left -= sealed.size();
        const qsizetype size = sealed.size() - static_cast<qsizetype>(crypto_secretstream_xchacha20poly1305_ABYTES);
        QByteArray piece(std::max<qsizetype>(size, 0), '\0');
        // A piece behind the last one is as wrong as a last one that is missing.
        if (size < 0 || tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL ||
            crypto_secretstream_xchacha20poly1305_pull(&state, raw(piece), nullptr, &tag, raw(sealed),
                                                       static_cast<unsigned long long>(sealed.size()), raw(head),
                                                       static_cast<unsigned long long>(head.size())) != 0)
            return notOpened();
        if (to.write(piece) != piece.size())
            return unwritable(to);
    }
    if (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL)
        return notOpened();
    return {};
}

namespace {

/// Runs `work` from one file to another that appears whole or not at all.
template <typename Work>
Result<void> throughFiles(const QString &from, const QString &to, const Work &work)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return failure(ErrorCode::BadInput, from,
                       Words::tr("cannot be read (%1); check the name").arg(source.errorString()));
    QSaveFile target(to);
    if (!target.open(QIODevice::WriteOnly))
        return failure(ErrorCode::Unwritable, to, unwritable(target).value().detail);
    target.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (auto done = work(source, target); !done)
        return failure(done.error().code, done.error().code == ErrorCode::Unwritable ? to : from, done.error().detail);
    if (!target.commit())
        return failure(ErrorCode::Unwritable, to, unwritable(target).value().detail);
    return {};
}

template <typename Work>
Result<QByteArray> throughBytes(QByteArray bytes, const Work &work)
{
    QBuffer source(&bytes);
    QBuffer target;
    source.open(QIODevice::ReadOnly);
    target.open(QIODevice::WriteOnly);
    return work(source, target).map([&] { return target.data(); });
}

} // namespace

Result<void> sealFile(const QString &from, const QString &to, const QString &passphrase)
{
    return throughFiles(from, to,
                        [&](QIODevice &source, QIODevice &target) { return seal(source, target, passphrase); });
}

Result<void> unsealFile(const QString &from, const QString &to, const QString &passphrase)
{
    return throughFiles(from, to,
                        [&](QIODevice &source, QIODevice &target) { return unseal(source, target, passphrase); });
}

Result<QByteArray> sealBytes(const QByteArray &bytes, const QString &passphrase, const GuessingCost &cost)
{
    return throughBytes(bytes,
                        [&](QIODevice &source, QIODevice &target) { return seal(source, target, passphrase, cost); });
}

Result<QByteArray> unsealBytes(const QByteArray &sealed, const QString &passphrase)
{
    return throughBytes(sealed,
                        [&](QIODevice &source, QIODevice &target) { return unseal(source, target, passphrase); });
}

} // namespace stridewell
