// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/generic_csv.h"
#include "core/model/athlete.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace stridewell {

/// What a person answered in imports and finds answered the next time.
struct ImportChoices
{
    bool unsaidAreRuns = false;                  ///< activities whose file names no sport
    QString zone = {};                           ///< IANA name, for files that name none; empty = that of the athlete
    QHash<QString, Units> units = {};            ///< of lists that do not say theirs, by headerKey()
    QHash<QString, GenericMapping> columns = {}; ///< of tables of one's own, by headerKey()

    bool operator==(const ImportChoices &) const = default;
};

/// Tells tables with the same columns from others: a digest of the header, whatever rows follow.
QString headerKey(const CsvTable &table);

/// The choices as JSON, to be kept between starts.
QByteArray writeImportChoices(const ImportChoices &choices);

/// What writeImportChoices() wrote; whatever of it cannot be read is as at first.
ImportChoices readImportChoices(const QByteArray &json);

} // namespace stridewell
