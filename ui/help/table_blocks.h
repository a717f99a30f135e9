// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/blocks.h"

namespace stridewell {

// The tables of the protocol data as they are told in the handbook.

QString gatesBlock(const HandbookFacts &facts, const QStringList &);
QString nordicBlock(const HandbookFacts &facts, const QStringList &);
QString bridgeBlock(const HandbookFacts &facts, const QStringList &);
QString hingeBlock(const HandbookFacts &facts, const QStringList &);
QString walkRunBlock(const HandbookFacts &facts, const QStringList &);
QString effortsBlock(const HandbookFacts &facts, const QStringList &);

} // namespace stridewell
