// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/difference.h"
#include "core/protocol/protocol.h"
#include "ui/models/units.h"
#include "ui/theme/theme.h"

#include <QDialog>

namespace stridewell {

/// Shows what a wish would do to the plan before it is done: all of it is taken, or none.
class DifferenceDialog : public QDialog
{
    Q_OBJECT

public:
    /// The words around the list.
    struct Words
    {
        QString title = {};
        QString intro = {};
        QString take = {};
        QString leave = {};
    };

    DifferenceDialog(Theme &theme, const Words &words, const Difference &difference, const Formats &formats,
                     const QHash<QString, Citation> &citations, QWidget *parent = nullptr);
};

} // namespace stridewell
