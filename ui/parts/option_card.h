// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

class QAbstractButton;

namespace stridewell {

/// Wide buttons that hold a whole answer: a mark, the words, and a second line in quiet text. Words wrap; the whole
/// face can be pressed. Their role, keys and states are those of the button they are.
QAbstractButton *makeCheckCard(const Theme &theme, const QString &text, const QString &hint, QWidget *parent);
/// Exclusive among the radio cards of one parent.
QAbstractButton *makeRadioCard(const Theme &theme, const QString &text, const QString &hint, QWidget *parent);
/// Does something at once.
QAbstractButton *makeActionCard(const Theme &theme, const QString &text, const QString &hint, QWidget *parent);

} // namespace stridewell
