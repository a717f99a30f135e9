// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/report.h"

#include "core/base/words.h"

#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QSysInfo>

namespace stridewell {

namespace {

QString line(const QString &name, const QString &value)
{
    return name + u": "_s + value + u'\n';
}

QString onOrOff(bool on)
{
    return on ? Words::tr("on") : Words::tr("off");
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
    text += line(Words::tr("System"), QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture());
    text += line(Words::tr("Window system"), QGuiApplication::platformName());
    text += line(Words::tr("Screens"), screens());
    text += line(Words::tr("Language and region"), QLocale().name());
    text += u'\n';
    text +=
        line(Words::tr("Chosen language"), chosen.language.isEmpty() ? Words::tr("as the system") : chosen.language);
    text += line(Words::tr("Colours"), keyOf(chosen.scheme));
    text += line(Words::tr("Size of text"), QString::number(chosen.textPercent) + u" %"_s);
    text += line(Words::tr("Paper"), chosen.paper ? QString(keyOf(*chosen.paper)) : Words::tr("as is usual here"));
    text += line(Words::tr("Reminders"), onOrOff(chosen.reminders));
    text += line(Words::tr("Clinic"), onOrOff(chosen.clinic));
    text += u'\n';
    text += line(Words::tr("Form of the store"), QString::number(facts.schema));
    text += line(Words::tr("Profiles"), QString::number(facts.profiles));
    text += line(Words::tr("Runs"), QString::number(facts.runs));
    text += line(Words::tr("Check-ins"), QString::number(facts.checkIns));
    text += line(Words::tr("Logs"), QString::number(facts.logs));
    text += line(Words::tr("Items in the plan"), QString::number(facts.items));
    text += line(Words::tr("Protocols"), facts.protocols.join(u", "_s));
    return text;
}

} // namespace stridewell
