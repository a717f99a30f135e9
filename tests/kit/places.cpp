// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/places.h"

namespace stridewell::kit {

// The folders are known to this file alone: were they among the options of every test program, a compiler cache
// could not share anything between two checkouts.

QString inSourceTree(const QString &path)
{
    return QStringLiteral(STRIDEWELL_SOURCE_DIR "/") + path;
}

QString inSharedData(const QString &path)
{
    return QStringLiteral(STRIDEWELL_SHARED_DATA "/") + path;
}

} // namespace stridewell::kit
