// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stridewell {

/// What a number of the protocols is, by its key: "load.weekly_growth" is "A week against the one before, at most".
/// A key that nobody has put into words is shown as it reads.
QString protocolNumberName(const QString &key);

/// A unit of protocol data behind a number: "h", "a week", "of 10". "ratio" and "share" are plain numbers.
QString protocolUnitWords(const QString &unit);

/// How sure a number is: "SR" is "review of trials", "D" "our own choice".
QString certaintyWords(const QString &certainty);

} // namespace stridewell
