// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/text_decoding.h"

#include <QByteArrayView>
#include <QStringConverter>

#include <array>

namespace stridewell {

namespace {

/// Windows-1252 at 0x80 to 0x9F, where it differs from Latin-1. Source: the table of the WHATWG Encoding
/// Standard, which gives the five unassigned bytes the control characters of the same number.
constexpr std::array<char16_t, 32> windows1252 = {0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                  0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                                  0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QString fromWindows1252(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(windows1252[c.unicode() - 0x80u]);
    }
    return text;
}

/// Bytes that a lead byte announces, itself included; 0 = no lead byte.
qsizetype sequenceLength(uchar lead)
{
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

bool isContinuation(char byte)
{
    return (static_cast<uchar>(byte) & 0xC0) == 0x80;
}

/// Without a character that the end of the text cuts in two.
QByteArrayView withoutCutTail(QByteArrayView bytes)
{
    for (qsizetype back = 1; back <= qMin(qsizetype(3), bytes.size()); ++back) {
        const auto byte = static_cast<uchar>(bytes[bytes.size() - back]);
        if (sequenceLength(byte) > back)
            return bytes.chopped(back);
        if ((byte & 0xC0) != 0x80)
            break;
    }
    return bytes;
}

/// True when more characters beyond ASCII are well-formed UTF-8 than not.
bool isMostlyUtf8(QByteArrayView bytes)
{
    qsizetype formed = 0;
    qsizetype broken = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const auto byte = static_cast<uchar>(bytes[at]);
        const qsizetype length = sequenceLength(byte);
        qsizetype have = 1;
        while (have < length && at + have < bytes.size() && isContinuation(bytes[at + have]))
            ++have;
        if (length > 0 && have == length)
            ++formed;
        else if (byte >= 0x80)
            ++broken;
        at += length > 0 && have == length ? length : 1;
    }
    return formed > broken;
}

} // namespace

QString decodeText(const QByteArray &bytes)
{
    const QByteArrayView all(bytes);
    if (all.startsWith("\xFF\xFE"))
        return QStringDecoder(QStringConverter::Utf16LE)(all.sliced(2));
    if (all.startsWith("\xFE\xFF"))
        return QStringDecoder(QStringConverter::Utf16BE)(all.sliced(2));
    const bool marked = all.startsWith("\xEF\xBB\xBF");
    const QByteArrayView body = withoutCutTail(marked ? all.sliced(3) : all);
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8(body);
    if (marked || !utf8.hasError() || isMostlyUtf8(body))
        return text;
    return fromWindows1252(all);
}

} // namespace stridewell
