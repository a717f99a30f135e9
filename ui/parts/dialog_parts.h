// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/choice_row.h"

#include <QStringList>

class QFrame;
class QPushButton;
class QVBoxLayout;

namespace stridewell {

class Theme;

/// Adds a question and its options to a column; the option at `chosen` is chosen.
ChoiceRow *addChoiceTo(QVBoxLayout *column, const QString &question, const QStringList &options, int chosen);

/// The lower edge of a dialog: at one end what leaves it, at the other what it is for, in the look of the main button.
/// Neither takes Enter from the fields unless it is made the default.
QFrame *makeDialogFoot(const Theme &theme, QPushButton *leaving, QPushButton *acting, QWidget *parent);

} // namespace stridewell
