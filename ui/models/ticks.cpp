// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ticks.h"

#include <cmath>

namespace stridewell {

using namespace Qt::StringLiterals;

double niceStep(double top, int most, double least)
{
    double power = std::pow(10.0, std::floor(std::log10(std::max(least, top / most))));
    for (;; power *= 10) {
        for (const double factor : {1.0, 2.0, 5.0}) {
            const double step = factor * power;
            if (step >= least && step * most >= top)
                return step;
        }
    }
}

QList<Tick> dayTicks(const QList<DaySpan> &spans, const QLocale &locale)
{
    QList<Tick> ticks;
    if (spans.isEmpty())
        return ticks;
    constexpr int daysOfTwoYears = 2 * 366;
    const bool years = spans.first().from.daysTo(spans.last().to) > daysOfTwoYears;
    QDate last;
    for (const DaySpan &span : spans) {
        const bool same =
            last.isValid() && last.year() == span.from.year() && (years || last.month() == span.from.month());
        if (same)
            continue;
        const bool first = !last.isValid();
        last = span.from;
        const QString year = locale.toString(span.from, u"yyyy"_s);
        const QString month = locale.standaloneMonthName(span.from.month(), QLocale::ShortFormat);
        const bool named = !first && span.from.month() == 1;
        ticks += Tick{double(span.from.toJulianDay()), years ? year : named ? month + u' ' + year : month};
    }
    return ticks;
}

} // namespace stridewell
