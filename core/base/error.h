// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stridewell {

/// What kind of failure it was; decides the exit status of a command and the way on that a window offers.
enum class ErrorCode {
    BadInput,         ///< a document, file, argument or typed value is wrong
    NotFound,         ///< what was named is not there
    Refused,          ///< a rule, a limit or an existing value forbids it
    StoreUnavailable, ///< the store cannot be opened, read or written
    StoreDamaged,     ///< the store was opened and is not whole
    StoreTooNew,      ///< the store was written by a newer version; it was left untouched
    Unwritable,       ///< an output file cannot be written
    Internal          ///< a fault of ours
};

/// A failure as a value. `where` names the place ("check_ins[2].pain_now", "row 17", a file);
/// `detail` says what is wrong and what would be right, as one plain sentence without a full stop.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString where = {};
    QString detail = {};

    bool operator==(const Error &) const = default;
};

/// "WHERE: detail", or only the detail where no place is known.
inline QString toText(const Error &error)
{
    return error.where.isEmpty() ? error.detail : error.where + QStringLiteral(": ") + error.detail;
}

} // namespace stridewell
