// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace stridewell {

/// A number of things: `several` holds %n. One has words of its own, since plain English comes without a catalogue.
inline QString counted(const char *one, const char *several, qsizetype n)
{
    return n == 1 ? QCoreApplication::translate("stridewell", one)
                  : QCoreApplication::translate("stridewell", several, nullptr, static_cast<int>(n));
}

} // namespace stridewell
