// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/import_questions.h"

#include "ui/parts/choice_row.h"
#include "ui/parts/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTimeZone>

#include <algorithm>

namespace stridewell {

namespace {

bool isOwnTable(const FileReading &reading)
{
    return reading.format == FileFormat::Csv &&
           (reading.runs.isEmpty() || reading.runs.first().source == RunSource::OtherCsv);
}

} // namespace

ImportQuestions::ImportQuestions(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
}

void ImportQuestions::ask(const QList<FileReading> &readings, const ImportChoices &choices, const QString &zone)
{
    clearLayout(m_rows);
    int unsaid = 0;
    for (const FileReading &reading : readings)
        unsaid += static_cast<int>(std::ranges::count(reading.runs, unknownSport, &RunSummary::sport));
    if (unsaid > 0)
        askUnsaid(unsaid, choices.unsaidAreRuns);
    if (std::ranges::any_of(readings, &FileReading::wallClock))
        askZone(zone);
    for (qsizetype i = 0; i < readings.size(); ++i) {
        if (readings[i].unit)
            askUnit(i, readings[i]);
        if (isOwnTable(readings[i]))
            offerColumns(i, readings[i]);
    }
    setVisible(m_rows->count() > 0);
}

void ImportQuestions::addRow(const QString &question, QWidget *answer)
{
    auto *row = new QHBoxLayout;
    row->addWidget(makeLabel(question, "base", this), 1);
    row->addWidget(answer);
    m_rows->addLayout(row);
}

void ImportQuestions::askUnit(qsizetype place, const FileReading &reading)
{
    const QString question = tr("%1 does not say its unit; taken for").arg(reading.file);
    auto *choice = new ChoiceRow(question, {tr("kilometres"), tr("miles")}, ChoiceRow::Mode::One, this);
    choice->setChosen({static_cast<int>(*reading.unit)});
    addRow(question, choice);
    connect(choice, &ChoiceRow::answered, this,
            [this, choice, place] { Q_EMIT unitChosen(place, static_cast<Units>(choice->chosen().constFirst())); });
}

void ImportQuestions::offerColumns(qsizetype place, const FileReading &reading)
{
    const bool known = !reading.runs.isEmpty();
    auto *button = new QPushButton(known ? tr("Change its columns\u2026") : tr("Name its columns\u2026"), this);
    button->setAccessibleName(
        (known ? tr("Change the columns of %1") : tr("Name the columns of %1")).arg(reading.file));
    addRow((known ? tr("%1 is a table of your own.") : tr("%1 is a table of an unknown kind.")).arg(reading.file),
           button);
    connect(button, &QPushButton::clicked, this, [this, place] { Q_EMIT columnsWanted(place); });
}

void ImportQuestions::askUnsaid(int count, bool areRuns)
{
    const QString question = count == 1 ? tr("One activity names no sport. Was it a run?")
                                        : tr("%n activities name no sport. Were they runs?", nullptr, count);
    auto *choice = new ChoiceRow(question, {tr("Yes"), tr("No")}, ChoiceRow::Mode::One, this);
    choice->setChosen({areRuns ? 0 : 1});
    addRow(question, choice);
    connect(choice, &ChoiceRow::answered, this,
            [this, choice] { Q_EMIT unsaidAnswered(choice->chosen() == QList<int>{0}); });
}

void ImportQuestions::askZone(const QString &zone)
{
    const QString question = tr("Times without a time zone are those of");
    auto *box = new QComboBox(this);
    box->setAccessibleName(question);
    for (const QByteArray &name : QTimeZone::availableTimeZoneIds())
        box->addItem(QString::fromLatin1(name));
    if (box->findText(zone) < 0)
        box->insertItem(0, zone);
    box->setCurrentText(zone);
    addRow(question, box);
    connect(box, &QComboBox::textActivated, this, &ImportQuestions::zoneChosen);
}

} // namespace stridewell
