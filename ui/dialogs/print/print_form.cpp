// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/print/print_form.h"

#include "ui/parts/dialog_parts.h"

#include <QVBoxLayout>

#include <algorithm>

namespace stridewell {

namespace {

constexpr std::array textSizes{12, 14, 18};
constexpr std::array weekCounts{1, 2, 4};

template <typename List>
int placeOf(const List &list, int value)
{
    const auto it = std::find(list.begin(), list.end(), value);
    return it == list.end() ? 0 : static_cast<int>(it - list.begin());
}

} // namespace

PrintForm::PrintForm(const PrintChoices &choices, QWidget *parent) : QWidget(parent), m_middle(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    QStringList layouts;
    for (int i = 0; i < static_cast<int>(keysOf<PrintLayout>.size()); ++i)
        layouts += words(static_cast<PrintLayout>(i));
    m_layout = addChoice(layout, tr("What"), layouts, static_cast<int>(choices.layout));
    layout->addLayout(m_middle);
    m_count = addChoice(layout, tr("How many weeks"), {u"1"_s, u"2"_s, u"4"_s}, placeOf(weekCounts, choices.weeks));
    const int paper = static_cast<int>(choices.paper.value_or(usualPaper(QLocale())));
    m_paper = addChoice(layout, tr("Paper"), {tr("A4"), tr("Letter")}, paper);
    m_size = addChoice(layout, tr("Text size"), {tr("12 pt"), tr("14 pt"), tr("18 pt")},
                       placeOf(textSizes, choices.textPoints));
}

ChoiceRow *PrintForm::addChoice(QVBoxLayout *layout, const QString &question, const QStringList &options, int chosen)
{
    ChoiceRow *row = addChoiceTo(layout, question, options, chosen);
    connect(row, &ChoiceRow::answered, this, &PrintForm::changed);
    return row;
}

PrintChoices PrintForm::choices() const
{
    const auto place = [](const ChoiceRow *row) { return row->chosen().value(0); };
    return {.layout = static_cast<PrintLayout>(place(m_layout)),
            .paper = static_cast<PaperSize>(place(m_paper)),
            .textPoints = textSizes[static_cast<size_t>(place(m_size))],
            .weeks = weekCounts[static_cast<size_t>(place(m_count))]};
}

} // namespace stridewell
