// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QSettings>

namespace stridewell {

namespace {

const QString lastProfileKey = QStringLiteral("profile/last");
const QString disclaimerKey = QStringLiteral("disclaimer/read");
const QString remindersKey = QStringLiteral("reminders/on");
const QString geometryKey = QStringLiteral("window/geometry");

QSettings file()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("stridewell"),
                     QStringLiteral("stridewell"));
}

} // namespace

QString Settings::lastProfile() const
{
    return file().value(lastProfileKey).toString();
}

void Settings::setLastProfile(const QString &name)
{
    file().setValue(lastProfileKey, name);
}

bool Settings::disclaimerRead() const
{
    return file().value(disclaimerKey).toBool();
}

void Settings::setDisclaimerRead()
{
    file().setValue(disclaimerKey, true);
}

QByteArray Settings::windowGeometry() const
{
    return file().value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    file().setValue(geometryKey, geometry);
}

bool Settings::reminders() const
{
    return file().value(remindersKey, false).toBool();
}

void Settings::setReminders(bool on)
{
    file().setValue(remindersKey, on);
}

} // namespace stridewell
