// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/blocks.h"

namespace stridewell {

/// Every rule of the families named ("rice", "load"; none = all): id, text, how strict it is, and each source with its
/// kind and its doubt.
QString rulesBlock(const HandbookFacts &facts, const QStringList &families);

/// The pictures of triage that give one of the classes named ("emergency"), with their sources.
QString signsBlock(const HandbookFacts &facts, const QStringList &classes);

/// What the evidence rows named say, each with a link to it and its doubt.
QString sourceBlock(const HandbookFacts &facts, const QStringList &ids);

/// Every evidence row: what it says, where it was published, what kind it is, and whether it could be checked.
QString sourcesBlock(const HandbookFacts &facts, const QStringList &);

} // namespace stridewell
