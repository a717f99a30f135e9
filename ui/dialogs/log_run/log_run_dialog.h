// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/run_entry.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace stridewell {

class PainSlider;

/// A run typed in: distance and time, and if one likes effort, pain, kind and another day than today. What makes no
/// sense is told beside its field, and nothing typed is lost.
class LogRunDialog : public QDialog
{
    Q_OBJECT

public:
    LogRunDialog(Theme &theme, const Formats &formats, Moment now, QWidget *parent = nullptr);

    /// The run, once the dialog is accepted.
    const Run &run() const { return m_run; }

    QLineEdit *distance() const { return m_distance; }
    QLineEdit *time() const { return m_time; }
    PainSlider *effort() const { return m_effort; }
    PainSlider *pain() const { return m_pain; }
    QDateEdit *day() const { return m_day; }
    QComboBox *type() const { return m_type; }
    /// What is wrong with a field ("distance", "time", "day"); empty while nothing is.
    QString problem(const QString &field) const;

    void accept() override;

private:
    void addField(QGridLayout *grid, const QString &name, const QString &label, QWidget *field);
    void makeFields(const Theme &theme);
    RunEntry entry() const;
    void tell(const Error &error);

    Formats m_formats;
    Moment m_now;
    Run m_run;
    QLineEdit *m_distance;
    QLineEdit *m_time;
    PainSlider *m_effort;
    PainSlider *m_pain;
    QDateEdit *m_day;
    QComboBox *m_type;
    QHash<QString, QLabel *> m_problems;
    QHash<QString, QWidget *> m_fields;
};

} // namespace stridewell
