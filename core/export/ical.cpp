// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/ical.h"

#include "core/base/words.h"
#include "core/export/dose_words.h"

#include <QCryptographicHash>
#include <QDateTime>

#include <algorithm>

namespace stridewell {

namespace {

constexpr qsizetype maxLineOctets = 75;
/// Calendars draw an event of no length as nothing at all or as the whole day.
constexpr int minutesWhenUnsaid = 15;
constexpr QByteArrayView wholeDayStart = "DTSTART;VALUE=DATE:";
constexpr QByteArrayView summary = "SUMMARY:";

/// Text as a property value: backslash, semicolon, comma and line break escaped, other control characters gone.
QByteArray escaped(const QString &text)
{
    QByteArray out;
    const QByteArray utf8 = text.toUtf8();
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const char c = utf8[i];
        const bool carriageReturnAlone = c == '\r' && (i + 1 == utf8.size() || utf8[i + 1] != '\n');
        if (c == '\\' || c == ';' || c == ',') {
            out += '\\';
            out += c;
        } else if (c == '\n' || carriageReturnAlone) {
            out += "\\n";
        } else if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F) {
            out += c;
        }
    }
    return out;
}

bool continuesSequence(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

/// Adds a content line, folded so that no line has more than 75 octets and no UTF-8 sequence is cut.
void addLine(QByteArray &out, QByteArrayView line)
{
    qsizetype room = maxLineOctets;
    while (line.size() > room) {
        qsizetype cut = room;
        while (cut > 1 && continuesSequence(line[cut]))
            --cut;
        out += line.first(cut);
        out += "\r\n ";
        line = line.sliced(cut);
        room = maxLineOctets - 1; // the blank that marks a continuation counts
    }
    out += line;
    out += "\r\n";
}

QByteArray utc(Moment moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.ms, Qt::UTC).toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
}

QByteArray dateOf(QDate day)
{
    return day.toString(u"yyyyMMdd"_s).toLatin1();
}

QByteArray category(ItemKind kind)
{
    return kindName(kind).toUtf8();
}

/// What is the matter, in the few words that fit a title; empty where nothing is or it must be looked at first.
QString matterOf(const Plan &plan)
{
    if (!plan.assessment)
        return {};
    if (plan.assessment->triageClass == TriageClass::Strain)
        return Words::tr("suspected strain");
    return plan.assessment->triageClass == TriageClass::Soreness ? Words::tr("muscle soreness") : QString();
}

QString titleOf(const Item &item, const Plan &plan, const CalendarChoices &choices)
{
    const QString matter = choices.showsReasons ? matterOf(plan) : QString();
    return matter.isEmpty() ? itemTitle(item) : u"%1 (%2)"_s.arg(itemTitle(item), matter);
}

QString description(const Item &item, const Plan &plan, Units units, const CalendarChoices &choices)
{
    QStringList lines = itemDetails(item, units);
    if (!item.stopRule.isEmpty())
        lines += item.stopRule;
    if (choices.showsReasons) {
        if (plan.assessment)
            lines += plan.assessment->headline;
        for (const Why &why : item.why)
            lines += why.text;
    }
    lines += Words::tr("A planning aid, not a diagnosis.");
    return lines.join(u'\n');
}

QByteArrayList contentOf(const Item &item, const Plan &plan, Units units, const CalendarChoices &choices)
{
    QByteArrayList lines;
    if (item.start && !choices.wholeDays) {
        const int minutes = item.minutes.value_or(0) > 0 ? *item.minutes : minutesWhenUnsaid;
        lines += "DTSTART:" + utc(*item.start);
        lines += "DURATION:PT" + QByteArray::number(minutes) + 'M';
    } else {
        lines += wholeDayStart.toByteArray() + dateOf(item.day);
        lines += "DTEND;VALUE=DATE:" + dateOf(item.day.addDays(1));
        lines += "TRANSP:TRANSPARENT";
    }
    lines += summary.toByteArray() + escaped(titleOf(item, plan, choices));
    lines += "DESCRIPTION:" + escaped(description(item, plan, units, choices));
    lines += "CATEGORIES:" + category(item.kind);
    return lines;
}

/// The alarm of an event with these lines; it says the event's title.
void addAlarm(QByteArray &out, const QByteArrayList &content, const CalendarAlarm &alarm)
{
    const bool wholeDay = content.value(0).startsWith(wholeDayStart);
    const auto title = std::ranges::find_if(content, [](const QByteArray &line) { return line.startsWith(summary); });
    const int minutes = wholeDay ? QTime(0, 0).secsTo(alarm.wakes) / 60 : alarm.minutesBefore;
    addLine(out, "BEGIN:VALARM");
    addLine(out, "ACTION:DISPLAY");
    addLine(out, "DESCRIPTION:" + (title == content.end() ? QByteArray() : title->sliced(summary.size())));
    addLine(out, QByteArray(wholeDay ? "TRIGGER:PT" : "TRIGGER:-PT") + QByteArray::number(minutes) + 'M');
    addLine(out, "END:VALARM");
}

void addEvent(QByteArray &out, const CalendarEvent &event, const std::optional<CalendarAlarm> &alarm)
{
    const QByteArrayList content = event.content.toUtf8().split('\n');
    addLine(out, "BEGIN:VEVENT");
    addLine(out, "UID:" + escaped(event.uid));
    addLine(out, "DTSTAMP:" + utc(event.changed));
    addLine(out, "LAST-MODIFIED:" + utc(event.changed));
    addLine(out, "SEQUENCE:" + QByteArray::number(event.sequence));
    for (const QByteArray &line : content)
        addLine(out, line);
    addLine(out, event.cancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
    if (alarm && !event.cancelled)
        addAlarm(out, content, *alarm);
    addLine(out, "END:VEVENT");
}

} // namespace

QString calendarDomain(const Athlete &athlete)
{
    if (athlete.name.isEmpty())
        return u"stridewell"_s;
    const QByteArray digest = QCryptographicHash::hash(athlete.name.toUtf8(), QCryptographicHash::Sha1).toHex();
    return QString::fromLatin1(digest.first(12)) + ".stridewell"_L1;
}

QList<CalendarEvent> calendarEvents(const Plan &plan, Units units, const QString &domain,
                                    const CalendarChoices &choices)
{
    QList<CalendarEvent> events;
    for (const Item &item : plan.items) {
        CalendarEvent event;
        event.item = item.id;
        event.uid = item.id.value + u'@' + domain;
        event.day = item.day;
        event.start = item.start;
        event.changed = plan.madeAt;
        event.cancelled = item.state == ItemState::Skipped;
        event.content = QString::fromUtf8(contentOf(item, plan, units, choices).join('\n'));
        events += event;
    }
    return events;
}

QByteArray writeCalendar(const QList<CalendarEvent> &events, const std::optional<CalendarAlarm> &alarm)
{
    QByteArray out;
    addLine(out, "BEGIN:VCALENDAR");
    addLine(out, "VERSION:2.0");
    addLine(out, "PRODID:-//Stridewell//Stridewell " STRIDEWELL_VERSION "//EN");
    addLine(out, "CALSCALE:GREGORIAN");
    for (const CalendarEvent &event : events)
        addEvent(out, event, alarm);
    addLine(out, "END:VCALENDAR");
    return out;
}

QByteArray writeCalendar(const Plan &plan, const Athlete &athlete)
{
    return writeCalendar(calendarEvents(plan, athlete.units, calendarDomain(athlete)));
}

} // namespace stridewell
