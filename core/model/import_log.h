// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/quantity.h"

#include <QList>
#include <QString>

#include <optional>

namespace stridewell {

/// What one file gave in an import, as the log of imports keeps it.
struct ImportedFile
{
    Moment at = {};           ///< of the import; the same for all its files
    QString file = {};        ///< its name, without the folder
    QString contentHash = {}; ///< SHA-256 of its unpacked bytes in hexadecimal digits; empty where it lay in an archive
    int added = 0;
    int duplicates = 0; ///< known before, or twice in that import
    int notRuns = 0;
    int leftOut = 0; ///< unticked by the athlete
    int damaged = 0; ///< could not be read or cannot be true

    bool operator==(const ImportedFile &) const = default;
};

/// A run that the athlete did not want of an import; later imports propose to leave it out again.
struct DeclinedRun
{
    Moment start = {};
    Metres distance = {};
    std::optional<Seconds> moving = {};
    std::optional<Seconds> elapsed = {};

    bool operator==(const DeclinedRun &) const = default;
};

/// What an import leaves behind beside its runs.
struct ImportNote
{
    QList<ImportedFile> files = {};
    QList<DeclinedRun> declined = {}; ///< those that were not declined before

    bool isEmpty() const { return files.isEmpty() && declined.isEmpty(); }
    bool operator==(const ImportNote &) const = default;
};

} // namespace stridewell
