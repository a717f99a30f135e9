// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/plan_text.h"

#include "core/export/dose_words.h"

#include <QLocale>

namespace stridewell {

namespace {

constexpr qsizetype lineWidth = 80;
/// Where titles begin: behind "Mon 23 Nov  07:00  ".
constexpr qsizetype titleColumn = 19;

QString dayWords(QDate day)
{
    return QLocale::c().toString(day, u"ddd d MMM"_s);
}

QString momentWords(Moment moment, const Zone &zone)
{
    return dayWords(zone.day(moment)) + zone.time(moment).toString(u" HH:mm"_s);
}

QString keyWords(QLatin1StringView key)
{
    return QString(key).replace(u'_', u' ');
}

/// How soon: hours up to two days, then days.
QString seekWords(int withinHours)
{
    if (withinHours == 0)
        return u"now or today"_s;
    if (withinHours > 48 && withinHours % 24 == 0)
        return u"within %1 days"_s.arg(withinHours / 24);
    return u"within %1 hours"_s.arg(withinHours);
}

class TextPlan
{
public:
    TextPlan(const Plan &plan, const Zone &zone, Units units) : m_plan(plan), m_zone(zone), m_units(units) {}

    QByteArray write()
    {
        head();
        notices();
        // Items before the first week or without any week still have their lines.
        qsizetype next = 0;
        for (qsizetype i = 0; i < m_plan.weeks.size(); ++i) {
            const bool last = i + 1 == m_plan.weeks.size();
            const QDate end = last ? QDate() : m_plan.weeks[i + 1].starts;
            if (i == 0)
                next = items(next, m_plan.weeks[i].starts);
            weekHeading(m_plan.weeks[i]);
            next = items(next, end);
        }
        items(next, QDate());
        return m_out.toUtf8();
    }

private:
    void head();
    void assessment(const Assessment &said);
    void notices();
    void weekHeading(const Week &week);
    qsizetype items(qsizetype first, QDate end);
    void item(const Item &item, bool sayDay);
    void paragraph(const QString &lead, const QString &text, qsizetype indent);

    const Plan &m_plan;
    const Zone &m_zone;
    const Units m_units;
    QString m_out;
};

void TextPlan::head()
{
    paragraph({}, u"Plan from %1 to %2 %3"_s.arg(dayWords(m_plan.from), dayWords(m_plan.to)).arg(m_plan.to.year()), 0);
    if (m_plan.assessment)
        assessment(*m_plan.assessment);
    if (m_plan.stage)
        paragraph(u"Stage: "_s, keyWords(keyOf(*m_plan.stage)), 7);
}

void TextPlan::assessment(const Assessment &said)
{
    paragraph(u"State: "_s, said.headline.isEmpty() ? keyWords(keyOf(said.triageClass)) : said.headline, 7);
    if (said.seek) {
        paragraph(u"See: "_s, u"%1, %2"_s.arg(said.seek->who, seekWords(said.seek->withinHours)), 5);
    }
    for (const QString &step : said.whatToDo)
        paragraph(u"  + "_s, step, 4);
    for (const QString &step : said.mustNot)
        paragraph(u"  - Not now: "_s, step, 4);
    if (said.recheckAt)
        paragraph(u"Look again: "_s, momentWords(*said.recheckAt, m_zone), 12);
}

void TextPlan::notices()
{
    if (m_plan.notices.isEmpty())
        return;
    m_out += u'\n';
    for (const Notice &notice : m_plan.notices)
        paragraph(keyWords(keyOf(notice.kind)).toUpper() + u": "_s, notice.text, 2);
}

void TextPlan::weekHeading(const Week &week)
{
    m_out += u'\n';
    paragraph({},
              u"Week of %1: %2 of at most %3; the week before had %4"_s.arg(
                  dayWords(week.starts), distanceDown(week.distance, m_units), distanceDown(week.ceiling, m_units),
                  distanceDown(week.lastWeek, m_units)),
              2);
    paragraph(u"  "_s,
              u"Longest run %1 of at most %2, strength sessions: %3, hard days: %4"_s.arg(
                  distanceDown(week.longestRun, m_units), distanceDown(week.singleRunCeiling, m_units),
                  QString::number(week.strengthSessions), QString::number(week.hardDays)),
              2);
}

/// Lines for the items from `first` up to the day before `end` (no end: all). Returns the first one left over.
qsizetype TextPlan::items(qsizetype first, QDate end)
{
    qsizetype i = first;
    for (; i < m_plan.items.size() && (!end.isValid() || m_plan.items[i].day < end); ++i)
        item(m_plan.items[i], i == first || m_plan.items[i].day != m_plan.items[i - 1].day);
    return i;
}

void TextPlan::item(const Item &item, bool sayDay)
{
    const QString day = sayDay ? dayWords(item.day) : QString();
    const QString clock = item.start ? m_zone.time(*item.start).toString(u"HH:mm"_s) : QString();
    const QString lead = day.leftJustified(12) + clock.leftJustified(titleColumn - 12);
    QString title = itemTitle(item);
    if (item.state != ItemState::Planned)
        title += u" (%1)"_s.arg(keyWords(keyOf(item.state)));
    const QStringList details = itemDetails(item, m_units);
    // A single short detail follows on the title's line; a list of exercises reads better below it.
    const bool together = details.size() == 1;
    paragraph(lead, together ? title + u": "_s + details.first() : title, titleColumn);
    if (together)
        return;
    for (const QString &detail : details)
        paragraph(QString(titleColumn + 2, u' '), detail, titleColumn + 4);
}

/// A paragraph broken at blanks; its first line begins with `lead`, the others with `indent` blanks.
void TextPlan::paragraph(const QString &lead, const QString &text, qsizetype indent)
{
    QString line = lead;
    bool hasWord = false;
    for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (hasWord && line.size() + 1 + word.size() > lineWidth) {
            m_out += line + u'\n';
            line = QString(indent, u' ');
            hasWord = false;
        }
        line += (hasWord ? u" "_s : QString()) + word;
        hasWord = true;
    }
    while (line.endsWith(u' '))
        line.chop(1);
    m_out += line + u'\n';
}

} // namespace

QByteArray writePlanText(const Plan &plan, const Zone &zone, Units units)
{
    return TextPlan(plan, zone, units).write();
}

} // namespace stridewell
