// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

#include <array>
#include <cmath>
#include <functional>
#include <limits>
#include <optional>
#include <vector>

namespace stridewell {

/// How the messages of one local type are laid out, as the file defines it.
struct FitDefinition
{
    /// Reads one value of a base type and byte order; NaN for the one that means none.
    using ReadNumber = double (*)(const uchar *);

    struct Field
    {
        quint8 size = 0;           ///< bytes
        quint16 offset = 0;        ///< bytes from the first of the message
        ReadNumber read = nullptr; ///< null for a type that is no number, is not known or does not fit the size
    };

    quint16 message = 0; ///< global number
    bool bigEndian = false;
    quint32 size = 0; ///< bytes of a message, developer fields included
    std::vector<Field> fields = {};
    std::array<quint8, 256> placeOf = {}; ///< index into `fields` + 1 by field number; 0 = not there
};

/// One message of a FIT file; a view that lives as long as the call it is handed to.
class FitMessage
{
public:
    FitMessage(const FitDefinition &definition, const uchar *bytes, qsizetype following,
               std::optional<quint32> timestamp)
        : m_definition(definition), m_bytes(bytes), m_following(following), m_timestamp(timestamp)
    {
    }

    quint16 number() const { return m_definition.message; }
    /// Bytes of the message without the one in front of it.
    qsizetype size() const { return m_definition.size; }
    /// Bytes that follow it in its file.
    qsizetype following() const { return m_following; }
    /// Seconds of the FIT clock; of a message with a compressed one, or with none, what counts at that place.
    std::optional<quint32> timestamp() const { return m_timestamp; }
    /// The value as it is stored, without scale, of a list the first. Absent when the message lacks the field, when
    /// its value is the one that means none, or when its type is unknown or does not fit its size.
    std::optional<double> value(quint8 field) const
    {
        const double number = numberOr(field, std::numeric_limits<double>::quiet_NaN());
        return std::isnan(number) ? std::nullopt : std::optional(number);
    }
    /// The same, or `otherwise` where it is absent.
    double numberOr(quint8 field, double otherwise) const
    {
        const quint8 place = m_definition.placeOf[field];
        if (place == 0)
            return otherwise;
        const FitDefinition::Field &f = m_definition.fields[place - 1U];
        if (!f.read)
            return otherwise;
        const double number = f.read(m_bytes + f.offset);
        return std::isnan(number) ? otherwise : number;
    }
    /// The bytes of a field; empty when it is not there.
    QByteArrayView bytes(quint8 field) const;

private:
    const FitDefinition &m_definition;
    const uchar *m_bytes;
    qsizetype m_following;
    std::optional<quint32> m_timestamp;
};

/// What was wrong with the bytes of a FIT file; what came before is good.
struct FitFaults
{
    bool badChecksum = false;  ///< read whole, but not as it was written
    bool breaksOff = false;    ///< ends before its header says
    bool sizeMissing = false;  ///< its header says nothing of its size: the recorder never closed it
    bool derailed = false;     ///< bytes that are no message; the rest of that file was not read
    bool copiedAsText = false; ///< as above, and there is no CR LF left: a copy as text has changed the bytes

    bool any() const { return badChecksum || breaksOff || sizeMissing || derailed; }
    bool operator==(const FitFaults &) const = default;
};

/// Hands every data message of a FIT file to `use`, in the order of the bytes, those of files chained behind it too;
/// `use` gets the index of the file in the chain, from 0.
/// Follows the FIT protocol 1 and 2: both byte orders, compressed timestamps, local types that change their
/// definition, developer fields and unknown base types (passed over by size).
/// Errors: BadInput when the bytes are no FIT file. Memory: that of sixteen definitions.
[[nodiscard]] Result<FitFaults> decodeFit(QByteArrayView bytes,
                                          const std::function<void(const FitMessage &, int)> &use);

} // namespace stridewell
