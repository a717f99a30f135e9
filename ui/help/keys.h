// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QMenuBar;

namespace stridewell {

/// What a key does: the text of an action without its signs, and its keys as this computer names them.
struct KeyRow
{
    QString what = {};
    QString keys = {};
    bool operator==(const KeyRow &) const = default;
};

/// A menu with all in it that has keys.
struct KeySection
{
    QString name = {};
    QList<KeyRow> rows = {};
    bool operator==(const KeySection &) const = default;
};

/// The keys of all actions in the menus, submenus with the menu they are in. A menu without keys is left out.
QList<KeySection> keysOfMenus(const QMenuBar &menus);

} // namespace stridewell
