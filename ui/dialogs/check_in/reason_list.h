// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/assessment.h"
#include "core/protocol/protocol.h"

#include <QHash>
#include <QWidget>

namespace stridewell {

/// Why an assessment says what it says: the answer, the words of the rule, and its sources on demand.
QWidget *makeReasonList(const Assessment &assessment, const QHash<QString, Citation> &citations, QWidget *parent);

/// A heading over lines with a point before each; nothing where there are no lines.
QWidget *makePoints(const QString &heading, const QStringList &lines, QWidget *parent);

} // namespace stridewell
