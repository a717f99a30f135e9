// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/blocks.h"

#include <QList>
#include <QString>

namespace stridewell {

/// A chapter: the name by which it is linked to, its title and its Markdown, title included.
struct Chapter
{
    QString id = {};
    QString title = {};
    QString markdown = {};
};

/// The chapters of the handbook in their order, with every number, rule and table put in from the program's own data.
/// `facts.protocols` must be there.
QList<Chapter> handbookChapters(const HandbookFacts &facts);

/// The licence of the program, word for word.
QString licenceText();
/// Whose work the program is made of, each with its licence.
QString licencesInMarkdown();

} // namespace stridewell
