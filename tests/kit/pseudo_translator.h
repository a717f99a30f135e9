// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

#include <algorithm>

namespace stridewell::kit {

/// A language in which everything is half as long again as in English, with letters beyond ASCII.
class PseudoTranslator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        const qsizetype more = std::max<qsizetype>(1, text.size() / 10);
        return text + QStringLiteral(" \u00e9\u00df\u00f8\u0107").repeated(more);
    }
};

} // namespace stridewell::kit
