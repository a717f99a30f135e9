// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRect>
#include <QString>
#include <QStringList>

class QPainter;

namespace stridewell {

/// `whole` broken into at most `mostLines` lines of `width` pixels, the first `indent` pixels shorter at its end;
/// what does not fit ends in "…".
QStringList wrapLines(const QString &whole, const QFont &font, int width, int mostLines, int indent = 0);

/// Height of that many lines.
int linesHeight(qsizetype count, const QFont &font);

/// Draws lines from the top of `area` down in the painter's pen colour, from the side where its reading begins.
void paintLines(QPainter &painter, const QStringList &lines, const QFont &font, const QRect &area);

} // namespace stridewell
