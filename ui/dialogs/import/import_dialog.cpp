// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/import_dialog.h"

#include "core/import/csv.h"
#include "core/import/gunzip.h"
#include "core/import/sniffer.h"
#include "core/import/table_reading.h"
#include "core/workspace/import_change.h"
#include "ui/dialogs/import/import_questions.h"
#include "ui/dialogs/import/mapping_page.h"
#include "ui/models/import_model.h"
#include "ui/parts/help_place.h"
#include "ui/parts/labels.h"

#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace stridewell {

namespace {

enum Place {
    ReadingPage,
    PreviewPage,
    ColumnsPage
};

/// A table of the person's own at `path`. Errors: those of readCsv; BadInput when it cannot be opened.
Result<CsvTable> tableAt(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::BadInput, {}, file.errorString());
    const QByteArray bytes = file.read(mostBytes);
    if (sniff(bytes) != Content::Gzip)
        return readCsv(bytes);
    return gunzip(bytes).and_then([](const Unpacked &unpacked) { return readCsv(unpacked.bytes); });
}

} // namespace

ImportDialog::ImportDialog(Theme &theme, const ImportRequest &request, QWidget *parent)
    : QDialog(parent),
      m_request(request),
      m_model(new ImportModel(this)),
      m_stack(new QStackedWidget(this)),
      m_readingName(makeLabel({}, "quiet", this)),
      m_progress(new QProgressBar(this)),
      m_sums(makeLabel({}, "strong", this)),
      m_problems(makeLabel({}, "words", this)),
      m_questions(new ImportQuestions(this)),
      m_table(new QTableView(this)),
      m_mapping(new MappingPage(theme, this)),
      m_take(new QPushButton(this))
{
    setWindowTitle(tr("Import runs"));
    setHelpPlace(this, u"import"_s);
    const Measures &m = theme.measures();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(m.px(20), m.px(16), m.px(20), m.px(16));
    layout->setSpacing(m.px(12));
    layout->addWidget(makeLabel(tr("Import runs"), "title", this));
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(makeReadingPage(theme));
    m_stack->addWidget(makePreviewPage(theme));
    m_stack->addWidget(m_mapping);
    auto *foot = new QHBoxLayout;
    auto *copy = new QPushButton(tr("Copy this list"), this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    setLook(m_take, "primary");
    m_take->setDefault(true);
    foot->addWidget(copy);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_take);
    layout->addLayout(foot);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_model->asText()); });
    connect(cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_model, &ImportModel::choiceChanged, this, &ImportDialog::showSums);
    connect(m_mapping, &MappingPage::mapped, this, &ImportDialog::takeMapping);
    connect(m_mapping, &MappingPage::cancelled, this, [this] { m_stack->setCurrentIndex(PreviewPage); });
    connectQuestions();
    connect(&m_reader, &FileReader::finished, this, &ImportDialog::showReadings);
    connect(&m_reader, &FileReader::progressed, this, [this](int done, int all, const QString &name) {
        m_progress->setRange(0, all);
        m_progress->setValue(done);
        m_readingName->setText(tr("Reading %1: file %2 of %3").arg(name).arg(done + 1).arg(all));
    });
    resize(m.px(920), m.px(620));
    theme.dress(this);
    read();
}

QWidget *ImportDialog::makeReadingPage(const Theme &theme)
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(theme.measures().px(10));
    column->addStretch();
    column->addWidget(m_readingName);
    column->addWidget(m_progress);
    column->addStretch();
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Reading files"));
    return page;
}

QWidget *ImportDialog::makePreviewPage(const Theme &theme)
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.measures().px(8));
    column->addWidget(m_sums);
    setLook(m_problems, "words", "strength");
    column->addWidget(m_problems);
    column->addWidget(m_questions);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Activities of the files"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(m_table, 1);
    return page;
}

bool ImportDialog::isReading() const
{
    return m_stack->currentIndex() == ReadingPage;
}

void ImportDialog::read()
{
    m_stack->setCurrentIndex(ReadingPage);
    m_readingName->setText(tr("Looking at the files\u2026"));
    m_progress->setRange(0, 0);
    m_take->setEnabled(false);
    m_reader.start(m_request.paths, zone(), m_units);
}

void ImportDialog::reject()
{
    m_reader.stop();
    QDialog::reject();
}

AddRuns ImportDialog::change(Moment now) const
{
    return m_model->chosen(now);
}

Zone ImportDialog::zone() const
{
    const auto chosen = Zone::named(m_request.choices.zone);
    return chosen && !m_request.choices.zone.isEmpty() ? *chosen : m_request.formats.zone;
}

void ImportDialog::connectQuestions()
{
    connect(m_questions, &ImportQuestions::columnsWanted, this, &ImportDialog::askColumns);
    connect(m_questions, &ImportQuestions::unitChosen, this, [this](qsizetype place, Units unit) {
        m_units[m_readPaths[place]] = unit;
        if (const auto table = tableAt(m_readPaths[place]))
            m_request.choices.units[headerKey(*table)] = unit;
        read();
    });
    connect(m_questions, &ImportQuestions::unsaidAnswered, this, [this](bool areRuns) {
        m_request.choices.unsaidAreRuns = areRuns;
        propose();
    });
    connect(m_questions, &ImportQuestions::zoneChosen, this, [this](const QString &name) {
        m_request.choices.zone = name == m_request.formats.zone.name() ? QString() : name;
        read();
    });
}

bool ImportDialog::applyChoices()
{
    bool complete = true;
    for (qsizetype i = 0; i < m_readings.size(); ++i) {
        const QString &path = m_readPaths[i];
        const bool open = m_readings[i].unit || m_readings[i].runs.isEmpty() ||
                          m_readings[i].runs.first().source == RunSource::OtherCsv;
        if (m_readings[i].format != FileFormat::Csv || !open)
            continue;
        const auto table = tableAt(path);
        const QString key = table ? headerKey(*table) : QString();
        const auto unit = m_request.choices.units.constFind(key);
        if (m_readings[i].unit && unit != m_request.choices.units.cend() && *unit != *m_readings[i].unit &&
            !m_units.contains(path)) {
            m_units[path] = *unit;
            complete = false;
        }
        if (!m_columns.contains(path) && m_request.choices.columns.contains(key))
            m_columns[path] = m_request.choices.columns.value(key);
        if (m_columns.contains(path))
            readColumns(i, m_columns.value(path));
    }
    return complete;
}

void ImportDialog::showReadings(const QList<FileReading> &readings, const QStringList &paths)
{
    m_readings = readings;
    m_readPaths = paths;
    // People know a file by its name.
    for (FileReading &reading : m_readings)
        reading.file = QFileInfo(reading.file).fileName();
    if (!applyChoices()) {
        read();
        return;
    }
    m_stack->setCurrentIndex(PreviewPage);
    propose();
    m_table->setFocus();
    Q_EMIT ready();
}

void ImportDialog::propose()
{
    QList<Run> known;
    for (const SourcedRun &run : m_request.known)
        known += run.run;
    ImportMemory memory = m_request.memory;
    memory.unsaidAreRuns = m_request.choices.unsaidAreRuns;
    const ImportPlan plan = planImport(m_readings, tracesOf(m_request.known), memory);
    m_model->setPlan(plan, m_readings, known, m_request.formats);
    m_table->resizeColumnsToContents();
    m_questions->ask(m_readings, m_request.choices, zone().name());
    showProblems(plan.reports);
}

void ImportDialog::askColumns(qsizetype place)
{
    const auto table = tableAt(m_readPaths[place]);
    if (!table) {
        m_problems->setText(m_readings[place].file + u": "_s + table.error().detail);
        m_problems->show();
        return;
    }
    m_asked = place;
    m_mapping->setTable(m_readings[place].file, previewOf(*table));
    m_stack->setCurrentIndex(ColumnsPage);
    m_take->setEnabled(false);
}

void ImportDialog::takeMapping(const GenericMapping &mapping)
{
    const QString &path = m_readPaths[m_asked];
    m_columns[path] = mapping;
    if (const auto table = tableAt(path))
        m_request.choices.columns[headerKey(*table)] = mapping;
    readColumns(m_asked, mapping);
    m_stack->setCurrentIndex(PreviewPage);
    propose();
}

void ImportDialog::readColumns(qsizetype place, const GenericMapping &mapping)
{
    const auto table = tableAt(m_readPaths[place]);
    if (!table)
        return;
    FileReading reading = readingOf(readGeneric(*table, mapping, zone()), true).reading;
    reading.file = m_readings[place].file;
    reading.contentHash = m_readings[place].contentHash;
    m_readings[place] = reading;
}

void ImportDialog::showProblems(const QList<ImportReport> &reports)
{
    QStringList lines;
    for (const ImportReport &report : reports) {
        const Formats &formats = m_request.formats;
        if (report.before)
            lines +=
                tr("%1: you imported this very file on %2.")
                    .arg(report.file, formats.locale.toString(formats.zone.day(*report.before), QLocale::LongFormat));
        if (!report.problem.isEmpty())
            lines += report.file + u": "_s + report.problem;
    }
    constexpr qsizetype mostShown = 4;
    const auto more = static_cast<int>(lines.size() - mostShown);
    if (more > 0)
        lines =
            lines.first(mostShown) << (more == 1 ? tr("and one more file") : tr("and %n more files", nullptr, more));
    m_problems->setText(lines.join(u'\n'));
    m_problems->setVisible(!lines.isEmpty());
}

QString ImportDialog::problems() const
{
    return m_problems->text();
}

QString ImportDialog::sums() const
{
    QStringList parts;
    const auto add = [&](RowStatus status, const QString &text) {
        if (const int count = m_model->count(status); count > 0)
            parts += text.arg(m_request.formats.number(count));
    };
    add(RowStatus::New, tr("%1 new"));
    add(RowStatus::Known, tr("%1 known already"));
    add(RowStatus::Repeated, tr("%1 told twice"));
    add(RowStatus::Declined, tr("%1 left out before"));
    add(RowStatus::OtherSport, tr("%1 not a run"));
    add(RowStatus::SportUnsaid, tr("%1 of no named kind"));
    add(RowStatus::Impossible, tr("%1 that cannot be right"));
    return parts.join(u" \u00b7 "_s);
}

void ImportDialog::showSums()
{
    const int taken = m_model->chosenCount();
    const QString told = sums();
    m_sums->setText(told.isEmpty() ? tr("These files hold no activities.") : told);
    m_take->setText(taken == 1 ? tr("Import one run") : tr("Import %n runs", nullptr, taken));
    m_take->setEnabled(taken > 0 && m_stack->currentIndex() == PreviewPage);
}

} // namespace stridewell
