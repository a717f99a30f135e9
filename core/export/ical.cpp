// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/ical.h"

#include "core/export/dose_words.h"

#include <QCryptographicHash>
#include <QDateTime>

namespace stridewell {

namespace {

constexpr qsizetype maxLineOctets = 75;
/// Calendars draw an event of no length as nothing at all or as the whole day.
constexpr int minutesWhenUnsaid = 15;

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
    return exerciseName(QString(keyOf(kind))).toUtf8();
}

QString description(const Item &item, Units units)
{
    QStringList lines = itemDetails(item, units);
    if (!item.stopRule.isEmpty())
        lines += item.stopRule;
    lines += u"A planning aid, not a diagnosis."_s;
    return lines.join(u'\n');
}

/// The same items stand in everybody's plan with the same ids; the name, unreadable, tells athletes apart.
QByteArray domainOf(const Athlete &athlete)
{
    if (athlete.name.isEmpty())
        return "@stridewell";
    const QByteArray digest = QCryptographicHash::hash(athlete.name.toUtf8(), QCryptographicHash::Sha1).toHex();
    return '@' + digest.first(12) + ".stridewell";
}

void addEvent(QByteArray &out, const Item &item, const QByteArray &stamp, const QByteArray &domain, Units units)
{
    addLine(out, "BEGIN:VEVENT");
    addLine(out, "UID:" + escaped(item.id.value) + domain);
    addLine(out, "DTSTAMP:" + stamp);
    addLine(out, "SEQUENCE:0");
    if (item.start) {
        const int minutes = item.minutes.value_or(0) > 0 ? *item.minutes : minutesWhenUnsaid;
        addLine(out, "DTSTART:" + utc(*item.start));
        addLine(out, "DURATION:PT" + QByteArray::number(minutes) + 'M');
    } else {
        addLine(out, "DTSTART;VALUE=DATE:" + dateOf(item.day));
        addLine(out, "DTEND;VALUE=DATE:" + dateOf(item.day.addDays(1)));
        addLine(out, "TRANSP:TRANSPARENT");
    }
    addLine(out, "SUMMARY:" + escaped(itemTitle(item)));
    addLine(out, "DESCRIPTION:" + escaped(description(item, units)));
    addLine(out, "CATEGORIES:" + category(item.kind));
    addLine(out, item.state == ItemState::Skipped ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
    addLine(out, "END:VEVENT");
}

} // namespace

QByteArray writeCalendar(const Plan &plan, const Athlete &athlete)
{
    QByteArray out;
    addLine(out, "BEGIN:VCALENDAR");
    addLine(out, "VERSION:2.0");
    addLine(out, "PRODID:-//Stridewell//Stridewell " STRIDEWELL_VERSION "//EN");
    addLine(out, "CALSCALE:GREGORIAN");
    const QByteArray stamp = utc(plan.madeAt);
    const QByteArray domain = domainOf(athlete);
    for (const Item &item : plan.items)
        addEvent(out, item, stamp, domain, athlete.units);
    addLine(out, "END:VCALENDAR");
    return out;
}

} // namespace stridewell
