// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/motion.h"

#include <QDir>
#include <QFile>

namespace stridewell {

using namespace Qt::StringLiterals;

namespace {

/// The value of a key in a file of "key=value" lines; empty when the file or the key is missing.
QString valueIn(const QString &path, QLatin1StringView key)
{
    constexpr qint64 mostBytes = 1 << 16; // such files have a page or two
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> lines = file.read(mostBytes).split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype equals = line.indexOf('=');
        if (equals > 0 && QLatin1StringView(line.first(equals).trimmed()) == key)
            return QString::fromUtf8(line.sliced(equals + 1).trimmed());
    }
    return {};
}

} // namespace

bool wantsStillness(const QString &configFolder)
{
    const QDir folder(configFolder);
    for (const QString &file : {u"gtk-4.0/settings.ini"_s, u"gtk-3.0/settings.ini"_s}) {
        const QString value = valueIn(folder.filePath(file), "gtk-enable-animations"_L1);
        if (!value.isEmpty())
            return value == u"0"_s || value.compare(u"false"_s, Qt::CaseInsensitive) == 0;
    }
    bool isNumber = false;
    const double factor = valueIn(folder.filePath(u"kdeglobals"_s), "AnimationDurationFactor"_L1).toDouble(&isNumber);
    return isNumber && factor == 0;
}

} // namespace stridewell
