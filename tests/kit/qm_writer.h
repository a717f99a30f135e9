// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDataStream>
#include <QFile>
#include <QString>

namespace stridewell::kit {

/// Writes a translation file that holds one message, in the format of Qt Linguist's lrelease: a table of hashes that
/// lead to tagged messages.
inline bool writeTranslation(const QString &path, const QByteArray &context, const QByteArray &source,
                             const QString &translation)
{
    quint32 hash = 0;
    for (const char letter : source) {
        hash = (hash << 4) + static_cast<uchar>(letter);
        if (const quint32 high = hash & 0xf0000000)
            hash ^= high >> 24;
        hash &= 0x0fffffff;
    }
    enum : quint8 {
        End = 1,
        Translation = 3,
        Source = 6,
        Context = 7,
        Hashes = 0x42,
        Messages = 0x69
    };
    QByteArray messages;
    QDataStream message(&messages, QIODevice::WriteOnly);
    message << quint8(Translation) << quint32(translation.size() * 2);
    for (const QChar letter : translation)
        message << letter.unicode();
    message << quint8(Source) << source << quint8(Context) << context << quint8(End);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(QByteArray::fromHex("3cb86418caef9c95cd211cbf60a1bddd"));
    QDataStream out(&file);
    out << quint8(Hashes) << quint32(8) << (hash != 0 ? hash : 1) << quint32(0);
    out << quint8(Messages) << messages;
    return out.status() == QDataStream::Ok;
}

} // namespace stridewell::kit
