// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/first_weeks.h"
#include "ui/models/units.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QButtonGroup;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace stridewell {

/// What somebody has run lately: files, the last weeks by hand, or nothing.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    enum class Way {
        Files,
        Hand,
        None
    };

    HistoryPage(const Theme &theme, QDate today, QWidget *parent = nullptr);

    /// In which units distances are typed, and where weeks begin.
    void setAthlete(const Athlete &athlete);
    /// Files are being read, `done` of `all` so far, `name` now; one cannot go on meanwhile, but stop it.
    void setReading(int done, int all, const QString &name);
    /// What the files held that were chosen.
    void setImported(const QString &told, bool anything);
    Way way() const;
    /// The week of today first; empty unless typed by hand.
    QList<WeekByHand> weeks() const;
    bool mayGoOn() const;

    QButtonGroup *ways() const { return m_ways; }
    QDoubleSpinBox *distance(int week) const { return m_rows[week].distance; }
    QSpinBox *runs(int week) const { return m_rows[week].runs; }

Q_SIGNALS:
    void changed();
    void filesWanted();
    void stopWanted();

private:
    struct Row
    {
        QDoubleSpinBox *distance = nullptr;
        QSpinBox *runs = nullptr;
        QDoubleSpinBox *longest = nullptr;
    };
    void setReads(bool reads);
    QWidget *makeTable(const Theme &theme);
    Row makeRow(const QString &name);
    QDoubleSpinBox *makeDistance(const QString &name);
    WeekByHand weekOf(const Row &row) const;
    void follow();

    QDate m_today;
    Formats m_formats;
    bool m_hasFiles = false;
    bool m_reads = false;
    QButtonGroup *m_ways;
    QPushButton *m_choose;
    QLabel *m_told;
    QWidget *m_table = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_thisWeek = nullptr;
    QList<Row> m_rows;
};

} // namespace stridewell
