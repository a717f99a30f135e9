// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stridewell {

namespace {

constexpr auto lastProfileKey = "profile/last"_L1;
constexpr auto disclaimerKey = "disclaimer/read"_L1;
constexpr auto remindersKey = "reminders/on"_L1;
constexpr auto clinicKey = "clinic/on"_L1;
constexpr auto geometryKey = "window/geometry"_L1;

constexpr auto importChoicesKey = "import/choices"_L1;
constexpr auto lockKey = "lock/passphrase"_L1;

constexpr auto countdownGroup = "countdown"_L1;
constexpr auto athleteKey = "athlete"_L1;
constexpr auto itemKey = "item"_L1;
constexpr auto lineKey = "line"_L1;
constexpr auto beganKey = "began_ms"_L1;
constexpr auto lengthKey = "length_s"_L1;

constexpr auto pageKey = "window/page"_L1;
constexpr auto schemeKey = "look/scheme"_L1;
constexpr auto textKey = "look/text_percent"_L1;
constexpr auto languageKey = "look/language"_L1;

constexpr auto printLayoutKey = "print/layout"_L1;
constexpr auto printPaperKey = "print/paper"_L1;
constexpr auto printTextKey = "print/text_points"_L1;
constexpr auto printWeeksKey = "print/weeks"_L1;

/// A path is no key: what it holds may part keys.
QString backupFolderKey(const QString &store)
{
    const QByteArray path = QFileInfo(store).absoluteFilePath().toUtf8();
    return QStringLiteral("backups/") +
           QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex());
}

QSettings file()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("stridewell"),
                     QStringLiteral("stridewell"));
}

void keep(QAnyStringView key, const QVariant &value)
{
    QSettings settings = file();
    settings.setValue(key, value);
}

} // namespace

QString Settings::lastProfile() const
{
    return file().value(lastProfileKey).toString();
}

void Settings::setLastProfile(const QString &name)
{
    // At most starts it is the same, and to write it would take longer than all else that is read here.
    QSettings settings = file();
    if (name != settings.value(lastProfileKey).toString())
        settings.setValue(lastProfileKey, name);
}

bool Settings::disclaimerRead() const
{
    return file().value(disclaimerKey).toBool();
}

void Settings::setDisclaimerRead()
{
    keep(disclaimerKey, true);
}

QByteArray Settings::windowGeometry() const
{
    return file().value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    keep(geometryKey, geometry);
}

QString Settings::lastPage() const
{
    return file().value(pageKey).toString();
}

void Settings::setLastPage(const QString &key)
{
    keep(pageKey, key);
}

bool Settings::reminders() const
{
    return file().value(remindersKey, false).toBool();
}

void Settings::setReminders(bool on)
{
    keep(remindersKey, on);
}

bool Settings::clinic() const
{
    return file().value(clinicKey, false).toBool();
}

void Settings::setClinic(bool on)
{
    keep(clinicKey, on);
}

QString Settings::backupFolder(const QString &store) const
{
    return file().value(backupFolderKey(store)).toString();
}

void Settings::setBackupFolder(const QString &store, const QString &folder)
{
    keep(backupFolderKey(store), folder);
}

QByteArray Settings::lockPassphrase() const
{
    return file().value(lockKey).toByteArray();
}

void Settings::setLockPassphrase(const QByteArray &remembered)
{
    keep(lockKey, remembered);
}

std::optional<KeptCountdown> Settings::countdown() const
{
    QSettings settings = file();
    settings.beginGroup(countdownGroup);
    KeptCountdown countdown;
    countdown.athlete = settings.value(athleteKey).toString();
    countdown.item = ItemId{settings.value(itemKey).toString()};
    countdown.line = settings.value(lineKey, -1).toInt();
    countdown.began = Moment{settings.value(beganKey).toLongLong()};
    countdown.length = std::chrono::seconds(settings.value(lengthKey).toInt());
    const bool whole = !countdown.item.isEmpty() && countdown.length.count() > 0;
    return whole ? std::optional(countdown) : std::nullopt;
}

void Settings::setCountdown(const std::optional<KeptCountdown> &countdown)
{
    QSettings settings = file();
    settings.remove(countdownGroup);
    if (!countdown)
        return;
    settings.beginGroup(countdownGroup);
    settings.setValue(athleteKey, countdown->athlete);
    settings.setValue(itemKey, countdown->item.value);
    settings.setValue(lineKey, static_cast<int>(countdown->line));
    settings.setValue(beganKey, countdown->began.ms);
    settings.setValue(lengthKey, static_cast<int>(countdown->length.count()));
}

PrintChoices Settings::printChoices() const
{
    const QSettings settings = file();
    PrintChoices choices;
    choices.layout = fromKey<PrintLayout>(settings.value(printLayoutKey).toString()).value_or(choices.layout);
    choices.paper = fromKey<PaperSize>(settings.value(printPaperKey).toString());
    const int points = settings.value(printTextKey, choices.textPoints).toInt();
    if (points == 14 || points == 18)
        choices.textPoints = points;
    choices.weeks = std::clamp(settings.value(printWeeksKey, choices.weeks).toInt(), 1, 4);
    return choices;
}

void Settings::setPrintChoices(const PrintChoices &choices)
{
    QSettings settings = file();
    settings.setValue(printLayoutKey, QString(keyOf(choices.layout)));
    settings.setValue(printPaperKey, choices.paper ? QString(keyOf(*choices.paper)) : QString());
    settings.setValue(printTextKey, choices.textPoints);
    settings.setValue(printWeeksKey, choices.weeks);
}

ImportChoices Settings::importChoices() const
{
    return readImportChoices(file().value(importChoicesKey).toByteArray());
}

void Settings::setImportChoices(const ImportChoices &choices)
{
    keep(importChoicesKey, writeImportChoices(choices));
}

Preferences Settings::preferences() const
{
    const QSettings settings = file();
    Preferences preferences;
    preferences.scheme = fromKey<Scheme>(settings.value(schemeKey).toString()).value_or(preferences.scheme);
    const int percent = settings.value(textKey).toInt();
    if (std::ranges::find(textPercents, percent) != textPercents.end())
        preferences.textPercent = percent;
    preferences.language = settings.value(languageKey).toString();
    preferences.paper = fromKey<PaperSize>(settings.value(printPaperKey).toString());
    preferences.reminders = reminders();
    preferences.clinic = clinic();
    return preferences;
}

void Settings::setPreferences(const Preferences &preferences)
{
    QSettings settings = file();
    settings.setValue(schemeKey, QString(keyOf(preferences.scheme)));
    settings.setValue(textKey, preferences.textPercent);
    settings.setValue(languageKey, preferences.language);
    settings.setValue(printPaperKey, preferences.paper ? QString(keyOf(*preferences.paper)) : QString());
    settings.setValue(remindersKey, preferences.reminders);
    settings.setValue(clinicKey, preferences.clinic);
}

} // namespace stridewell
