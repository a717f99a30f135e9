// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/utf8.h"

namespace stridewell {

namespace {

/// Length of the UTF-8 sequence at the start of `text`; 0 when it is none (overlong, surrogate, cut off).
qsizetype utf8Length(QByteArrayView text)
{
    const auto byte = [&](qsizetype i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80)
        return 1;
    const qsizetype length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < length)
        return 0;
    const unsigned char least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const unsigned char most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (byte(1) < least || byte(1) > most)
        return 0;
    for (qsizetype i = 2; i < length; ++i) {
        if (byte(i) < 0x80 || byte(i) > 0xBF)
            return 0;
    }
    return length;
}

} // namespace

std::optional<qsizetype> firstInvalidUtf8(QByteArrayView text)
{
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = utf8Length(text.sliced(i));
        if (length == 0)
            return i;
        i += length;
    }
    return std::nullopt;
}

} // namespace stridewell
