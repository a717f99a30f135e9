// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/generic_csv.h"
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
class QVBoxLayout;

namespace stridewell {

class ImportModel;
class MappingPage;

/// What an import would do, before it is done: reads the files, lists every activity with its status, lets the person
/// tick and untick, and change a unit that was guessed. Accepted, it holds the runs to add.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(Theme &theme, const QStringList &paths, const QList<SourcedRun> &known, const Formats &formats,
                 QWidget *parent = nullptr);

    /// The runs that are ticked.
    QList<SourcedRun> runs() const;
    /// How many activities have which status, as one line.
    QString sums() const;
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
    void showUnits();
    /// A way to name the columns of each table that was refused for not knowing them.
    void showUnknownTables();
    void askColumns(qsizetype place);
    void takeMapping(const GenericMapping &mapping);
    void readColumns(qsizetype place, const GenericMapping &mapping);
    void showProblems();
    void showSums();

    QStringList m_paths;
    QList<SourcedRun> m_known;
    Formats m_formats;
    FileReader m_reader;
    ImportModel *m_model;
    QStackedWidget *m_stack;
    QLabel *m_readingName;
    QProgressBar *m_progress;
    QLabel *m_sums;
    QLabel *m_problems;
    QVBoxLayout *m_questions;
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
