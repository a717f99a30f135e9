// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QFrame;
class QLayout;

namespace stridewell {

/// A label in one of the looks of the style sheet; plain text, wrapped.
QLabel *makeLabel(const QString &text, const char *look, QWidget *parent = nullptr);
/// A rounded word in a tone; it never wraps.
QLabel *makePill(const QString &text, const char *tone, QWidget *parent = nullptr);
/// A hairline between sections.
QFrame *makeRule(QWidget *parent = nullptr);
/// Deletes all that a layout holds.
void clearLayout(QLayout *layout);

} // namespace stridewell
