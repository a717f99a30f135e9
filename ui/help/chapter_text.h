// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTextDocument>

#include <memory>
#include <vector>

namespace stridewell {

class Theme;

/// The name by which a heading can be linked to: its letters and digits in lower case, with "-" between words.
QString anchorOf(const QString &heading);

/// A heading and the words below it, up to the next one.
struct Section
{
    QString heading = {};
    QString anchor = {};
    QString text = {};
};

/// A chapter's Markdown set for reading: every heading can be linked to, links and rules have the colours of the theme.
std::unique_ptr<QTextDocument> documentOf(const QString &markdown, const Theme &theme);

/// The sections of a document of documentOf(), in order.
std::vector<Section> sectionsOf(const QTextDocument &document);

} // namespace stridewell
