// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace stridewell {

class Database;

/// One numbered change of the schema: all its statements are taken together or none.
struct SchemaStep
{
    int number = 0; ///< 1, 2, 3 … without a gap
    QString name = {};
    QStringList statements = {};
};

/// Reads the text of a step; a line "-- >>" ends a statement, other comment lines are left out.
SchemaStep parseStep(int number, const QString &name, const QString &text);

/// The steps of this version, from the built-in files schema/NNNN_name.sql, by number.
QList<SchemaStep> builtInSteps();

/// The schema that `steps` lead to; 0 for none.
int newestVersion(const QList<SchemaStep> &steps);

/// The schema of an open store. Errors: StoreDamaged when it does not say.
[[nodiscard]] Result<int> schemaVersion(const Database &database);

/// Takes an empty or older store through the steps it lacks, each in a transaction of its own together with the
/// new version number. A step that fails leaves the store as the step before left it; the error names the step.
[[nodiscard]] Result<void> migrate(Database &database, const QList<SchemaStep> &steps);

} // namespace stridewell
