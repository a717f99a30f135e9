// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_choices.h"
#include "core/model/run_summary.h"

#include <QWidget>

class QVBoxLayout;

namespace stridewell {

/// What files leave open, each question with its present answer: the unit of a list, the zone of clock times, whether
/// activities of no named sport were runs, the columns of a table of one's own.
class ImportQuestions : public QWidget
{
    Q_OBJECT

public:
    explicit ImportQuestions(QWidget *parent = nullptr);

    /// Asks what `readings` leave open; `zone` is the one that their clock times were taken in.
    void ask(const QList<FileReading> &readings, const ImportChoices &choices, const QString &zone);

Q_SIGNALS:
    /// `place` is that of the reading.
    void unitChosen(qsizetype place, stridewell::Units unit);
    void columnsWanted(qsizetype place);
    void unsaidAnswered(bool areRuns);
    void zoneChosen(const QString &name);

private:
    void askUnit(qsizetype place, const FileReading &reading);
    void offerColumns(qsizetype place, const FileReading &reading);
    void askUnsaid(int count, bool areRuns);
    void askZone(const QString &zone);
    void addRow(const QString &question, QWidget *answer);

    QVBoxLayout *m_rows;
};

} // namespace stridewell
