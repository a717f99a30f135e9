// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/mapping_page.h"

#include "ui/parts/choice_row.h"
#include "ui/parts/labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>

namespace stridewell {

namespace {

constexpr int askedColumns = 5; ///< in a row of the grid

/// The order of day and month as places of its choice.
constexpr DateOrder orders[] = {DateOrder::DayFirst, DateOrder::MonthFirst};

} // namespace

MappingPage::MappingPage(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_title(makeLabel({}, "strong", this)),
      m_rows(new QStandardItemModel(this)),
      m_table(new QTableView(this)),
      m_unit(new ChoiceRow(tr("Distances are"), {tr("metres"), tr("kilometres"), tr("miles")}, ChoiceRow::Mode::One,
                           this)),
      m_minutes(
          new ChoiceRow(tr("Plain numbers of time are"), {tr("seconds"), tr("minutes")}, ChoiceRow::Mode::One, this)),
      m_dates(new ChoiceRow(tr("3/4 is"), {tr("3 April"), tr("4 March")}, ChoiceRow::Mode::One, this)),
      m_missing(makeLabel({}, "words", this)),
      m_use(new QPushButton(tr("Use these columns"), this))
{
    const Measures &m = theme.measures();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.px(10));
    column->addWidget(m_title);
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("The first rows of the table"));
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    column->addWidget(m_table, 1);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(m.px(10));
    addColumns(grid);
    column->addLayout(grid);
    auto *questions = new QGridLayout;
    for (ChoiceRow *question : {m_unit, m_minutes, m_dates}) {
        const int row = questions->rowCount();
        questions->addWidget(makeLabel(question->accessibleName(), "base", this), row, 0);
        questions->addWidget(question, row, 1);
        connect(question, &ChoiceRow::answered, this, &MappingPage::showMissing);
    }
    questions->setColumnStretch(1, 1);
    column->addLayout(questions);
    setLook(m_missing, "words", "strength");
    column->addWidget(m_missing);
    auto *foot = new QHBoxLayout;
    auto *back = new QPushButton(tr("Back"), this);
    foot->addStretch();
    foot->addWidget(back);
    foot->addWidget(m_use);
    column->addLayout(foot);
    connect(back, &QPushButton::clicked, this, &MappingPage::cancelled);
    connect(m_use, &QPushButton::clicked, this, [this] { Q_EMIT mapped(mapping()); });
}

void MappingPage::addColumns(QGridLayout *grid)
{
    addColumn(grid, GenericColumn::Start, tr("Day"));
    addColumn(grid, GenericColumn::Clock, tr("Time of day"));
    addColumn(grid, GenericColumn::Distance, tr("Distance"));
    addColumn(grid, GenericColumn::Moving, tr("Time moving"));
    addColumn(grid, GenericColumn::Elapsed, tr("Time in all"));
    addColumn(grid, GenericColumn::Ascent, tr("Ascent, m"));
    addColumn(grid, GenericColumn::HeartRate, tr("Heart rate"));
    addColumn(grid, GenericColumn::Cadence, tr("Cadence"));
    addColumn(grid, GenericColumn::Sport, tr("Sport"));
    addColumn(grid, GenericColumn::Name, tr("Name"));
}

void MappingPage::addColumn(QGridLayout *grid, GenericColumn column, const QString &name)
{
    auto *box = new QComboBox(this);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_columns[static_cast<size_t>(column)] = box;
    const int place = static_cast<int>(column);
    const int row = place / askedColumns * 2;
    grid->addWidget(makeLabel(name, "small", this), row, place % askedColumns);
    grid->addWidget(box, row + 1, place % askedColumns);
    connect(box, &QComboBox::currentIndexChanged, this, &MappingPage::showMissing);
}

void MappingPage::setTable(const QString &name, const GenericPreview &preview)
{
    m_guess = preview.guess;
    m_title->setText(tr("What do the columns of %1 hold?").arg(name));
    m_rows->clear();
    m_rows->setHorizontalHeaderLabels(preview.header);
    for (const QStringList &cells : preview.rows) {
        QList<QStandardItem *> row;
        for (const QString &cell : cells)
            row += new QStandardItem(cell);
        m_rows->appendRow(row);
    }
    for (size_t i = 0; i < genericColumns; ++i) {
        const QSignalBlocker quiet(m_columns[i]);
        m_columns[i]->clear();
        m_columns[i]->addItem(tr("not there"));
        m_columns[i]->addItems(preview.header);
        m_columns[i]->setCurrentIndex(static_cast<int>(preview.guess.columns[i]) + 1);
    }
    m_unit->setChosen(preview.guess.unit ? QList<int>{static_cast<int>(*preview.guess.unit)} : QList<int>{});
    m_minutes->setChosen({preview.guess.minutes ? 1 : 0});
    const auto order = std::ranges::find(orders, preview.guess.dates);
    m_dates->setChosen(order == std::end(orders) ? QList<int>{} : QList<int>{static_cast<int>(order - orders)});
    showMissing();
}

GenericMapping MappingPage::mapping() const
{
    GenericMapping mapping = m_guess;
    for (size_t i = 0; i < genericColumns; ++i)
        mapping.columns[i] = m_columns[i]->currentIndex() - 1;
    if (const QList<int> unit = m_unit->chosen(); !unit.isEmpty())
        mapping.unit = static_cast<LengthUnit>(unit.first());
    mapping.minutes = m_minutes->chosen() == QList<int>{1};
    if (const QList<int> order = m_dates->chosen(); !order.isEmpty())
        mapping.dates = orders[order.first()];
    return mapping;
}

void MappingPage::showMissing()
{
    const QString missing = missingIn(mapping());
    m_missing->setText(missing.isEmpty() ? QString() : missing + u'.');
    m_use->setEnabled(missing.isEmpty());
}

} // namespace stridewell
