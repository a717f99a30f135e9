// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/runner_choices.h"

#include "core/base/words.h"
#include "ui/parts/choice_row.h"

#include <QLocale>

namespace stridewell {

namespace {

// The order of the buttons for the day a week starts on.
constexpr std::array weekStarts{Weekday::Mon, Weekday::Sun, Weekday::Sat};

} // namespace

ChoiceRow *makeUnitsRow(Units units, QWidget *parent)
{
    auto *row = new ChoiceRow(Words::tr("Distances in"), {Words::tr("kilometres"), Words::tr("miles")},
                              ChoiceRow::Mode::One, parent);
    row->setChosen({static_cast<int>(units)});
    return row;
}

Units unitsOf(const ChoiceRow &row)
{
    return static_cast<Units>(row.chosen().value(0));
}

ChoiceRow *makeWeekStartRow(Weekday starts, QWidget *parent)
{
    QStringList days;
    for (const Weekday day : weekStarts)
        days += QLocale().standaloneDayName(static_cast<int>(day) + 1);
    auto *row = new ChoiceRow(Words::tr("A week starts on"), days, ChoiceRow::Mode::One, parent);
    setWeekStart(*row, starts);
    return row;
}

void setWeekStart(ChoiceRow &row, Weekday starts)
{
    for (size_t place = 0; place < weekStarts.size(); ++place) {
        if (weekStarts[place] == starts)
            row.setChosen({static_cast<int>(place)});
    }
}

Weekday weekStartOf(const ChoiceRow &row)
{
    return weekStarts[static_cast<size_t>(row.chosen().value(0))];
}

} // namespace stridewell
