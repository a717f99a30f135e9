// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/protocol.h"
#include "ui/models/units.h"

#include <QString>

namespace stridewell {

/// A clinical number with its unit: "72 hours", "10 %" of a rise by 1.1, "10 km". Empty for a unit nobody knows.
QString numberWords(const Parameter &number, const Formats &formats);

/// `text` with all that Markdown would take for a sign of its own made plain.
QString plainInMarkdown(const QString &text);

/// Shipped Markdown in the reader's language. Each line is a text of its own, without what makes it a heading or an
/// entry of a list, so that little is to be translated anew when a chapter changes.
QString translatedLines(const QString &markdown);

/// Links to evidence rows in the chapter of sources: "[S26](help:sources#s26)", by commas.
QString sourceLinks(const QStringList &sources);

} // namespace stridewell
