// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace stridewell::kit {

/// Whether a text has words in plain letters, as no text of the pseudo-locale has. Names of products, formats, keys and
/// people may stay; so may addresses and tags.
bool hasEnglish(const QString &text);

/// What the widget and all in it show or say in English while the pseudo-locale is in use: labels, buttons, entries of
/// lists and menus, tool tips, names for screen readers, and all that is painted. "where: text" each.
QStringList englishIn(QWidget &widget);

/// Texts of the widget and all in it that have less room than they need where they stand: "where: text" each.
QStringList cutIn(QWidget &widget);

} // namespace stridewell::kit
