// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/run_entry.h"

#include "core/base/words.h"
#include "core/model/validation.h"

#include <QRegularExpression>

#include <algorithm>

namespace stridewell {

namespace {

// What can be meant: slower than any walk or faster than any record is a slip of the key or the wrong unit.
constexpr double slowestSpeed = 0.5; ///< m/s
constexpr double fastestSpeed = 12.0;

tl::unexpected<Error> refused(const QString &field, const QString &detail)
{
    return failure(ErrorCode::BadInput, field, detail);
}

/// Takes the language's decimal sign, and a plain dot or comma as most people type it.
std::optional<double> parseNumber(const QString &text, const QLocale &locale)
{
    QLocale strict = locale;
    strict.setNumberOptions(QLocale::RejectGroupSeparator);
    bool ok = false;
    double value = strict.toDouble(text.trimmed(), &ok);
    if (!ok) {
        QString plain = text.trimmed();
        value = plain.replace(u',', u'.').toDouble(&ok);
    }
    return ok ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<Seconds> parseDuration(const QString &text)
{
    static const QRegularExpression form(uR"(^(?:(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)|(\d{1,4}))$)"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    if (match.hasCaptured(4))
        return Seconds(match.captured(4).toInt() * 60.0);
    const int hours = match.captured(1).toInt();
    const int minutes = match.captured(2).toInt();
    if (match.hasCaptured(1) && !match.captured(1).isEmpty() && minutes > 59)
        return std::nullopt;
    return Seconds(hours * 3600.0 + minutes * 60.0 + match.captured(3).toInt());
}

Result<Run> runFrom(const RunEntry &entry, const Formats &formats, Moment now)
{
    const auto distance = parseNumber(entry.distance, formats.locale);
    if (!distance || *distance <= 0)
        return refused(u"distance"_s, Words::tr("How far? A number, such as %1.").arg(formats.number(8.5, 1)));
    Run run{.distance = formats.metres(*distance), .type = entry.type, .rpe = entry.effort, .pain = entry.pain};
    if (!entry.time.trimmed().isEmpty()) {
        run.moving = parseDuration(entry.time);
        if (!run.moving || run.moving->value <= 0)
            return refused(u"time"_s, Words::tr("How long? Minutes, such as 45, or 45:30, or 1:02:03."));
        const double speed = run.distance.value / run.moving->value;
        if (speed < slowestSpeed || speed > fastestSpeed)
            return refused(u"time"_s, Words::tr("%1 in that time is no run. Check both numbers and the unit.")
                                          .arg(formats.distance(run.distance)));
    }
    const QDate today = formats.zone.day(now);
    if (!entry.day.isValid() || entry.day > today)
        return refused(u"day"_s, Words::tr("That day is still to come. Choose today or a day before it."));
    if (entry.day == today) {
        const auto length = std::chrono::milliseconds(qint64(run.moving.value_or(Seconds()).value * 1000));
        run.start = std::max(formats.zone.at(today, QTime(0, 0)), now - length);
    } else {
        run.start = formats.zone.at(entry.day, QTime(12, 0));
    }
    if (const auto valid = validate(run); !valid)
        return refused(u"distance"_s, valid.error().detail);
    return run;
}

} // namespace stridewell
