// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace stridewell::kit {

/// A zip archive of `files` in pairs of name and bytes, written to `path`. False when that failed.
bool writeZip(const QString &path, const QList<std::pair<QString, QByteArray>> &files);

} // namespace stridewell::kit
