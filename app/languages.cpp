// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace stridewell {

using namespace Qt::StringLiterals;

namespace {

/// A language as it is written where the system's person lives: her dates and numbers stay hers.
QLocale localeOf(const QString &name)
{
    const QLocale system = QLocale::system();
    const QLocale asked(name);
    if (name.isEmpty() || asked.language() == system.language())
        return system;
    const bool saysWhere = name.contains(u'_');
    return saysWhere ? asked : QLocale(asked.language(), system.territory());
}

} // namespace

Languages::Languages(const QString &folder) : m_folder(folder.isEmpty() ? u":/stridewell/translations"_s : folder) {}

QStringList Languages::names() const
{
    QStringList names{u"en"_s};
    for (const QString &file : QDir(m_folder).entryList({u"stridewell_*.qm"_s}, QDir::Files, QDir::Name))
        names += file.mid(u"stridewell_"_s.size()).chopped(u".qm"_s.size());
    names.removeDuplicates();
    return names;
}

void Languages::use(const QString &name)
{
    m_translators.clear();
    const QLocale locale = localeOf(name);
    QLocale::setDefault(locale);
    const QString words = name.isEmpty() ? locale.name() : name;
    load(words, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English words read from the left, whatever the system's own language does.
    const bool translated = load(words, u"stridewell"_s, m_folder);
    QGuiApplication::setLayoutDirection(translated ? locale.textDirection() : Qt::LeftToRight);
}

bool Languages::load(const QString &name, const QString &prefix, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(prefix + u'_' + name, folder) || !QCoreApplication::installTranslator(translator.get()))
        return false;
    m_translators.push_back(std::move(translator));
    return true;
}

} // namespace stridewell
