// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_choices.h"
#include "core/import/import_report.h"
#include "core/model/run_summary.h"
#include "core/workspace/change.h"
#include "ui/dialogs/import/file_reader.h"
#include "ui/models/units.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace stridewell {

class ImportModel;
class ImportQuestions;
class MappingPage;

/// What an import works on.
struct ImportRequest
{
    QStringList paths = {};
    QList<SourcedRun> known = {}; ///< runs that are there
    ImportMemory memory = {};
    ImportChoices choices = {}; ///< as they were answered last
    Formats formats = {};
};

/// What an import would do, before it is done: reads the files, lists every activity with its status, lets the person
/// tick and untick, and answer what the files leave open. Accepted, it holds the runs to add.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(Theme &theme, const ImportRequest &request, QWidget *parent = nullptr);

    /// What is ticked, as one change made at `now`.
    AddRuns change(Moment now) const;
    /// What the person answered, to be found answered the next time.
    const ImportChoices &choices() const { return m_request.choices; }
    /// How many activities have which status, as one line.
    QString sums() const;
    /// What was wrong with the files, a line each.
    QString problems() const;
    ImportModel *model() const { return m_model; }
    QTableView *table() const { return m_table; }
    QPushButton *takeButton() const { return m_take; }
    /// True while files are being read.
    bool isReading() const;
    MappingPage *mappingPage() const { return m_mapping; }

    void reject() override;

Q_SIGNALS:
    /// The files are read and can be looked at.
    void ready();

private:
    QWidget *makeReadingPage(const Theme &theme);
    QWidget *makePreviewPage(const Theme &theme);
    void read();
    void showReadings(const QList<FileReading> &readings, const QStringList &paths);
    /// Proposes anew what to do with the readings.
    void propose();
    /// Reads lists and tables of one's own as they were said to be before. False when files must be read once more.
    bool applyChoices();
    void connectQuestions();
    Zone zone() const;
    void askColumns(qsizetype place);
    void takeMapping(const GenericMapping &mapping);
    void readColumns(qsizetype place, const GenericMapping &mapping);
    void showProblems(const QList<ImportReport> &reports);
    void showSums();

    ImportRequest m_request;
    FileReader m_reader;
    ImportModel *m_model;
    QStackedWidget *m_stack;
    QLabel *m_readingName;
    QProgressBar *m_progress;
    QLabel *m_sums;
    QLabel *m_problems;
    ImportQuestions *m_questions;
    QTableView *m_table;
    MappingPage *m_mapping;
    QPushButton *m_take;
    QList<FileReading> m_readings;
    QStringList m_readPaths;
    QHash<QString, Units> m_units;            ///< chosen by the person, by path
    QHash<QString, GenericMapping> m_columns; ///< the same
    qsizetype m_asked = -1;                   ///< place of the reading whose columns are asked for
};

} // namespace stridewell
