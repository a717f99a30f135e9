// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace stridewell {

// What the tables we write share: RFC 4180, comma and CRLF, UTF-8.

/// Puts an apostrophe before a text that a spreadsheet would take for a formula: one that begins, blanks and signs
/// without a shape aside, with = + - @ (also full-width, small and as a minus sign), tab or carriage return. A text
/// that begins with an apostrophe and would look guarded is guarded too, so that unguardFormula gives back every text.
QString guardFormula(const QString &text);

/// Takes away exactly the apostrophe that guardFormula puts there.
QString unguardFormula(const QString &text);

/// A text as a cell: guarded, and in quotes where it holds what parts cells or rows here or in another country's
/// sheets, whose cells end at a semicolon.
QString textCell(const QString &text);

/// A number as a cell, with as many digits as it takes to read it back.
QString numberCell(double number);

/// Cells that are whole already as one row.
QByteArray csvRow(const QStringList &cells);

} // namespace stridewell
