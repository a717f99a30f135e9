// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPen>

namespace stridewell {

/// How a bar, and its mark in the legend, is painted.
struct MarkLook
{
    QColor fill = {};
    QColor edge = {}; ///< invalid = none
    bool dashed = false;
    bool rounded = false; ///< corners of a bar

    QPen pen() const { return edge.isValid() ? QPen(edge, 1, dashed ? Qt::DashLine : Qt::SolidLine) : QPen(Qt::NoPen); }
};

} // namespace stridewell
