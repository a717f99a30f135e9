// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/first_run/history_page.h"

#include "ui/parts/labels.h"
#include "ui/parts/option_card.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace stridewell {

namespace {

constexpr double mostPerWeek = 400;
constexpr int mostRunsTyped = 30;
constexpr int wholeWeeks = 4;

} // namespace

HistoryPage::HistoryPage(const Theme &theme, QDate today, QWidget *parent)
    : QWidget(parent),
      m_today(today),
      m_ways(new QButtonGroup(this)),
      m_choose(new QPushButton(this)),
      m_told(makeLabel({}, "quiet", this))
{
    const Measures &m = theme.measures();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m.px(8));
    layout->addWidget(makeLabel(tr("What have you run lately?"), "title", this));
    layout->addWidget(
        makeLabel(tr("The plan starts from what you really ran. More can be added at any time."), "quiet", this));
    const auto add = [&](Way way, const QString &text, const QString &hint) {
        QAbstractButton *card = makeRadioCard(theme, text, hint, this);
        m_ways->addButton(card, static_cast<int>(way));
        layout->addWidget(card);
        return card;
    };
    QAbstractButton *files = add(Way::Files, tr("I have files"),
                                 tr("FIT, TCX, GPX, the zip that Strava sends, or a list of Strava or Garmin (CSV)"));
    layout->addWidget(m_choose, 0, Qt::AlignLeading);
    layout->addWidget(m_told);
    add(Way::Hand, tr("I type the last weeks"), tr("A sum and the number of runs are enough"));
    m_table = makeTable(theme);
    layout->addWidget(m_table);
    add(Way::None, tr("Nothing yet"), tr("The plan starts gently"));
    layout->addStretch();
    m_choose->setAutoDefault(false);
    setReads(false);
    connect(m_choose, &QPushButton::clicked, this, [this] { m_reads ? Q_EMIT stopWanted() : Q_EMIT filesWanted(); });
    connect(m_ways, &QButtonGroup::idToggled, this, &HistoryPage::follow);
    // Made before the cards, it would be the first of all.
    setTabOrder(files, m_choose);
    follow();
}

QDoubleSpinBox *HistoryPage::makeDistance(const QString &name)
{
    auto *box = new QDoubleSpinBox(this);
    box->setRange(0, mostPerWeek);
    box->setDecimals(1);
    box->setAccessibleName(name);
    connect(box, &QDoubleSpinBox::valueChanged, this, &HistoryPage::follow);
    return box;
}

HistoryPage::Row HistoryPage::makeRow(const QString &name)
{
    Row row;
    row.distance = makeDistance(tr("%1: distance").arg(name));
    row.runs = new QSpinBox(this);
    row.runs->setRange(0, mostRunsTyped);
    row.runs->setAccessibleName(tr("%1: number of runs").arg(name));
    connect(row.runs, &QSpinBox::valueChanged, this, &HistoryPage::follow);
    row.longest = makeDistance(tr("%1: longest run").arg(name));
    row.longest->setSpecialValueText(tr("all alike"));
    return row;
}

QWidget *HistoryPage::makeTable(const Theme &theme)
{
    const Measures &m = theme.measures();
    auto *table = new QWidget(this);
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(m.px(14), 0, 0, 0);
    grid->setSpacing(m.px(6));
    const QStringList heads{QString(), tr("Distance"), tr("Runs"), tr("Longest run")};
    for (int column = 0; column < heads.size(); ++column)
        grid->addWidget(makeLabel(heads[column], "small", table), 0, column);
    QStringList names{tr("This week, up to yesterday"), tr("Last week")};
    for (int back = 2; back <= wholeWeeks; ++back)
        names += tr("%n weeks ago", nullptr, back);
    for (int week = 0; week < names.size(); ++week) {
        m_rows += makeRow(names[week]);
        QLabel *name = makeLabel(names[week], "plain", table);
        if (week == 0)
            m_thisWeek = name;
        const Row &row = m_rows.last();
        grid->addWidget(name, week + 1, 0);
        grid->addWidget(row.distance, week + 1, 1);
        grid->addWidget(row.runs, week + 1, 2);
        grid->addWidget(row.longest, week + 1, 3);
    }
    m_problem = makeLabel({}, "words", table);
    setLook(m_problem, "words", "stop");
    grid->addWidget(m_problem, static_cast<int>(names.size()) + 1, 0, 1, -1);
    grid->setColumnStretch(0, 1);
    return table;
}

void HistoryPage::setAthlete(const Athlete &athlete)
{
    m_formats.units = athlete.units;
    for (const Row &row : std::as_const(m_rows)) {
        for (QDoubleSpinBox *box : {row.distance, row.longest})
            box->setSuffix(u' ' + m_formats.unitName());
    }
    // On the first day of a week there is nothing to tell of it.
    const bool begun = weekStart(m_today, athlete.weekStarts) < m_today;
    m_thisWeek->setVisible(begun);
    for (QWidget *box : std::initializer_list<QWidget *>{m_rows[0].distance, m_rows[0].runs, m_rows[0].longest})
        box->setVisible(begun);
    follow();
}

void HistoryPage::setReads(bool reads)
{
    m_reads = reads;
    m_choose->setText(reads ? tr("Stop reading") : tr("Choose files\u2026"));
}

void HistoryPage::setReading(int done, int all, const QString &name)
{
    m_hasFiles = false;
    setReads(true);
    m_told->setText(tr("Reading file %1 of %2: %3").arg(done + 1).arg(all).arg(name));
    follow();
}

void HistoryPage::setImported(const QString &told, bool anything)
{
    setReads(false);
    m_hasFiles = anything;
    m_told->setText(told);
    follow();
}

HistoryPage::Way HistoryPage::way() const
{
    return static_cast<Way>(std::max(0, m_ways->checkedId()));
}

WeekByHand HistoryPage::weekOf(const Row &row) const
{
    WeekByHand week{m_formats.metres(row.distance->value()), row.runs->value(), {}};
    if (row.longest->value() > 0)
        week.longest = m_formats.metres(row.longest->value());
    return week;
}

QList<WeekByHand> HistoryPage::weeks() const
{
    QList<WeekByHand> weeks;
    if (m_ways->checkedId() != static_cast<int>(Way::Hand))
        return weeks;
    for (const Row &row : m_rows)
        weeks += weekOf(row);
    return weeks;
}

bool HistoryPage::mayGoOn() const
{
    const QList<WeekByHand> typed = weeks();
    const bool fits =
        std::all_of(typed.begin(), typed.end(), [](const WeekByHand &week) { return problemOf(week).isEmpty(); });
    return m_ways->checkedId() >= 0 && fits && (way() != Way::Files || m_hasFiles);
}

void HistoryPage::follow()
{
    const int way = m_ways->checkedId();
    m_choose->setVisible(way == static_cast<int>(Way::Files));
    m_told->setVisible(way == static_cast<int>(Way::Files) && !m_told->text().isEmpty());
    m_table->setVisible(way == static_cast<int>(Way::Hand));
    QString problem;
    for (const WeekByHand &week : weeks()) {
        if (problem.isEmpty())
            problem = problemOf(week);
    }
    m_problem->setText(problem);
    Q_EMIT changed();
}

} // namespace stridewell
