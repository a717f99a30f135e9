// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/protocol/json_place.h"

#include <QByteArray>
#include <QJsonObject>

namespace stridewell {

/// The object that a file holds; empty where it holds another value. `file` is the name that errors give it.
/// Errors: BadInput for more than `mostBytes`, and with the line for what is no JSON.
[[nodiscard]] Result<QJsonObject> readJsonFile(const QByteArray &json, const QString &file, qsizetype mostBytes);

/// Notes a problem where the members "format" and "format_version" of a file name another format, or a version newer
/// than `newest`.
void checkFormat(const JsonPlace &file, QLatin1StringView format, int newest);

} // namespace stridewell
