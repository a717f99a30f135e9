// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/report.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QSysInfo>

namespace stridewell {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Report", text);
}

QString line(const QString &name, const QString &value)
{
    return name + u": "_s + value + u'\n';
}

QString onOrOff(bool on)
{
    return on ? say("on") : say("off");
}

QString screens()
{
    QStringList all;
    for (const QScreen *screen : QGuiApplication::screens())
        all += u"%1 \u00d7 %2 @ %3"_s.arg(screen->size().width())
                   .arg(screen->size().height())
                   .arg(screen->devicePixelRatio());
    return all.join(u", "_s);
}

} // namespace

QString reportText(const ReportFacts &facts)
{
    const Preferences &chosen = facts.preferences;
    QString text = line(u"Stridewell"_s, QStringLiteral(STRIDEWELL_VERSION));
    text += line(u"Qt"_s, QLatin1StringView(qVersion()));
    text += line(say("System"), QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture());
    text += line(say("Window system"), QGuiApplication::platformName());
    text += line(say("Screens"), screens());
    text += line(say("Language and region"), QLocale().name());
    text += u'\n';
    text += line(say("Chosen language"), chosen.language.isEmpty() ? say("as the system") : chosen.language);
    text += line(say("Colours"), keyOf(chosen.scheme));
    text += line(say("Size of text"), QString::number(chosen.textPercent) + u" %"_s);
    text += line(say("Paper"), chosen.paper ? QString(keyOf(*chosen.paper)) : say("as is usual here"));
    text += line(say("Reminders"), onOrOff(chosen.reminders));
    text += line(say("Clinic"), onOrOff(chosen.clinic));
    text += u'\n';
    text += line(say("Form of the store"), QString::number(facts.schema));
    text += line(say("Profiles"), QString::number(facts.profiles));
    text += line(say("Runs"), QString::number(facts.runs));
    text += line(say("Check-ins"), QString::number(facts.checkIns));
    text += line(say("Logs"), QString::number(facts.logs));
    text += line(say("Items in the plan"), QString::number(facts.items));
    text += line(say("Protocols"), facts.protocols.join(u", "_s));
    return text;
}

} // namespace stridewell
