// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_bytes.h"

#include "core/base/words.h"

#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stridewell {

namespace {

constexpr qsizetype readAtOnce = 1 << 20;

} // namespace

Result<QByteArray> readUpTo(QFile &source, qsizetype most)
{
    // A pipe hands out what it holds at the moment, so one read is not the whole.
    QByteArray bytes;
    while (bytes.size() <= most) {
        const QByteArray part = source.read(std::min(most + 1 - bytes.size(), readAtOnce));
        if (part.isEmpty())
            break;
        bytes += part;
    }
    if (source.error() != QFileDevice::NoError)
        return failure(ErrorCode::BadInput, {}, Words::tr("cannot be read: %1").arg(source.errorString()));
    return bytes;
}

Result<void> writeWhole(const QString &file, const QByteArray &bytes)
{
    QSaveFile output(file);
    if (output.open(QIODevice::WriteOnly) && output.write(bytes) == bytes.size() && output.commit())
        return {};
    return failure(
        ErrorCode::Unwritable, file,
        Words::tr("cannot be written (%1); choose a file in a folder that may be written").arg(output.errorString()));
}

} // namespace stridewell
