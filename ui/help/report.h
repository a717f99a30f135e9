// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/settings/preferences.h"

#include <QString>
#include <QStringList>

namespace stridewell {

/// What a report of a fault may tell of the program's state: versions and numbers, nothing that anybody said or wrote.
struct ReportFacts
{
    Preferences preferences = {};
    int schema = 0; ///< of the store
    qsizetype profiles = 0;
    qsizetype runs = 0; ///< of the open profile, as all below
    qsizetype checkIns = 0;
    qsizetype logs = 0;
    qsizetype items = 0;        ///< of the plan
    QStringList protocols = {}; ///< id and version of those in force
};

/// A text of versions, the computer, the settings and those numbers, to be sent with a question or a fault. It holds no
/// names, answers or notes and no paths.
QString reportText(const ReportFacts &facts);

} // namespace stridewell
