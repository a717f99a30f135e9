// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace stridewell {

/// The language of the program: words, numbers, dates and reading direction.
class Languages
{
public:
    /// The translations of `folder`, files stridewell_NAME.qm; empty = those built in.
    explicit Languages(const QString &folder = {});

    /// Names such as "es" or "pt_BR" that there are words for, English, in which the program is written, among them.
    QStringList names() const;
    /// Takes a language into use from the next window on; empty = the system's. A name without a translation changes
    /// numbers, dates and direction only.
    void use(const QString &name);

private:
    bool load(const QString &name, const QString &prefix, const QString &folder);

    QString m_folder;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace stridewell
