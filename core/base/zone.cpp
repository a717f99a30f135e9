// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zone.h"

#include "core/base/words.h"

#include <QDateTime>
#include <QFileInfo>

#include <limits>

using namespace Qt::StringLiterals;

namespace stridewell {

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2199;
constexpr qint64 msPerDay = 86'400'000;
constexpr int unixEpochJulianDay = 2'440'588;

struct ParsedIso
{
    Moment moment;
    int offsetSeconds = 0;
};

std::optional<int> digits(QStringView text, qsizetype from, qsizetype count)
{
    if (from + count > text.size())
        return std::nullopt;
    int value = 0;
    for (qsizetype i = from; i < from + count; ++i) {
        const char16_t c = text[i].unicode();
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c - u'0');
    }
    return value;
}

std::optional<QDate> isoDay(QStringView text)
{
    const auto year = digits(text, 0, 4);
    const auto month = digits(text, 5, 2);
    const auto day = digits(text, 8, 2);
    if (!year || !month || !day || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    if (*year < firstYear || *year > lastYear || !QDate::isValid(*year, *month, *day))
        return std::nullopt;
    return QDate(*year, *month, *day);
}

std::optional<ParsedIso> parseIso(QStringView text)
{
    // 2026-11-23T07:30[:00[.123]](Z|+01:00|+0100)
    if (text.size() < 17 || (text[10] != u'T' && text[10] != u't' && text[10] != u' '))
        return std::nullopt;
    const auto day = isoDay(text);
    const auto hour = digits(text, 11, 2);
    const auto minute = digits(text, 14, 2);
    if (!day || !hour || !minute || text[13] != u':' || *hour > 23 || *minute > 59)
        return std::nullopt;
    qsizetype at = 16;
    int second = 0;
    int ms = 0;
    if (at < text.size() && text[at] == u':') {
        const auto value = digits(text, at + 1, 2);
        if (!value || *value > 59)
            return std::nullopt;
        second = *value;
        at += 3;
        if (at < text.size() && (text[at] == u'.' || text[at] == u',')) {
            ++at;
            int scale = 100;
            const qsizetype firstDigit = at;
            for (; at < text.size() && text[at].isDigit(); ++at, scale /= 10) {
                if (scale > 0)
                    ms += text[at].digitValue() * scale;
            }
            if (at == firstDigit)
                return std::nullopt;
        }
    }
    int offset = 0;
    const QStringView rest = text.mid(at);
    if (rest != u"Z"_s && rest != u"z"_s) {
        if (rest.size() < 5 || (rest[0] != u'+' && rest[0] != u'-'))
            return std::nullopt;
        const bool colon = rest[3] == u':';
        if (rest.size() != (colon ? 6 : 5))
            return std::nullopt;
        const auto oh = digits(rest, 1, 2);
        const auto om = digits(rest, colon ? 4 : 3, 2);
        if (!oh || !om || *oh > 18 || *om > 59)
            return std::nullopt;
        offset = (*oh * 60 + *om) * 60 * (rest[0] == u'-' ? -1 : 1);
    }
    const qint64 days = day->toJulianDay() - unixEpochJulianDay;
    const qint64 seconds = days * 86'400 + *hour * 3'600 + *minute * 60 + second - offset;
    return ParsedIso{Moment{seconds * 1'000 + ms}, offset};
}

auto notAMoment(QStringView text)
{
    return failure(ErrorCode::BadInput, {},
                   Words::tr("\"%1\" is no moment; write it like 2026-11-23T07:30:00+01:00, with its offset")
                       .arg(text.left(40).toString()));
}

/// Whether the zone data knows the name. QTimeZone alone takes any word ("Mars") for a POSIX rule without an
/// offset, and its list of available names lacks the older ones (CET, Asia/Calcutta).
bool isInstalled(const QString &name)
{
    if (name.isEmpty() || name.contains(u".."_s))
        return false;
    // The file is looked for first: asking Qt makes it read the list of all zones.
    return QFileInfo(u"/usr/share/zoneinfo/"_s + name).isFile() || QTimeZone::isTimeZoneIdAvailable(name.toUtf8());
}

qint64 localMs(qint64 utcMs, int offset)
{
    return utcMs + qint64(offset) * 1'000;
}

qint64 floorDiv(qint64 a, qint64 b)
{
    return a / b - ((a % b != 0 && (a < 0) != (b < 0)) ? 1 : 0);
}

} // namespace

Zone::Zone() : Zone(QTimeZone::utc()) {}

Zone::Zone(const QTimeZone &zone) : m_zone(zone) {}

Result<Zone> Zone::named(const QString &ianaName)
{
    const QTimeZone zone(ianaName.toUtf8());
    if (!isInstalled(ianaName) || !zone.isValid()) {
        return failure(
            ErrorCode::BadInput, {},
            Words::tr("\"%1\" is no known time zone; write an IANA name like Europe/Madrid").arg(ianaName.left(60)));
    }
    return Zone(zone);
}

Zone Zone::fixedOffset(int secondsEastOfUtc)
{
    return secondsEastOfUtc == 0 ? Zone() : Zone(QTimeZone(secondsEastOfUtc));
}

Zone Zone::system()
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    return zone.isValid() ? Zone(zone) : Zone();
}

QString Zone::name() const
{
    return QString::fromUtf8(m_zone.id());
}

int Zone::offsetAt(Moment moment) const
{
    if (moment.ms >= m_validFrom && moment.ms < m_validTo)
        return m_offset;
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(moment.ms, Qt::UTC);
    m_offset = m_zone.offsetFromUtc(utc);
    m_validFrom = moment.ms;
    m_validTo = moment.ms + 1;
    if (!m_zone.hasTransitions()) {
        m_validFrom = std::numeric_limits<qint64>::min();
        m_validTo = std::numeric_limits<qint64>::max();
        return m_offset;
    }
    const auto next = m_zone.nextTransition(utc);
    const auto previous = m_zone.previousTransition(utc.addMSecs(1));
    if (previous.atUtc.isValid())
        m_validFrom = previous.atUtc.toMSecsSinceEpoch();
    m_validTo = next.atUtc.isValid() ? next.atUtc.toMSecsSinceEpoch() : moment.ms + 1;
    return m_offset;
}

QDate Zone::day(Moment moment) const
{
    return QDate::fromJulianDay(floorDiv(localMs(moment.ms, offsetAt(moment)), msPerDay) + unixEpochJulianDay);
}

QTime Zone::time(Moment moment) const
{
    const qint64 local = localMs(moment.ms, offsetAt(moment));
    return QTime::fromMSecsSinceStartOfDay(static_cast<int>(local - floorDiv(local, msPerDay) * msPerDay));
}

Moment Zone::at(QDate day, QTime time) const
{
    const qint64 local = (day.toJulianDay() - unixEpochJulianDay) * msPerDay + time.msecsSinceStartOfDay();
    // The offset before a clock change makes a skipped time land after the gap and picks the first of two.
    const int before = offsetAt(Moment{local - msPerDay});
    const Moment first{local - qint64(before) * 1'000};
    const int then = offsetAt(first);
    if (then == before)
        return first;
    const Moment second{local - qint64(then) * 1'000};
    return offsetAt(second) == then ? second : first;
}

QString Zone::toIso(Moment moment) const
{
    const int offset = offsetAt(moment);
    const qint64 local = localMs(moment.ms, offset);
    const qint64 dayNumber = floorDiv(local, msPerDay);
    const int second = static_cast<int>((local - dayNumber * msPerDay) / 1'000);
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    QDate::fromJulianDay(dayNumber + unixEpochJulianDay).getDate(&year, &month, &dayOfMonth);
    const int minutesOff = std::abs(offset) / 60;
    const char sign = offset < 0 ? '-' : '+';
    return QString::asprintf("%04d-%02d-%02dT%02d:%02d:%02d%c%02d:%02d", year, month, dayOfMonth, second / 3'600,
                             second / 60 % 60, second % 60, sign, minutesOff / 60, minutesOff % 60);
}

Result<Moment> parseMoment(QStringView text)
{
    const auto parsed = parseIso(text);
    if (!parsed)
        return notAMoment(text);
    return parsed->moment;
}

Result<int> parseOffset(QStringView text)
{
    const auto parsed = parseIso(text);
    if (!parsed)
        return notAMoment(text);
    return parsed->offsetSeconds;
}

Result<QDate> parseDay(QStringView text)
{
    const auto day = text.size() == 10 ? isoDay(text) : std::nullopt;
    if (!day) {
        return failure(
            ErrorCode::BadInput, {},
            Words::tr("\"%1\" is no day that exists; write it like 2026-11-23").arg(text.left(40).toString()));
    }
    return *day;
}

} // namespace stridewell
