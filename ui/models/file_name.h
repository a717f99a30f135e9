// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace stridewell {

/// The words as the name of a file, without its end: what parts a path here or on other systems becomes a dash.
inline QString fileName(const QStringList &words)
{
    QString name = words.join(u' ');
    for (const QChar c : QStringView(u"/\\:*?\"<>|"))
        name.replace(c, u'-');
    return name.simplified();
}

} // namespace stridewell
