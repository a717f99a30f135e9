// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/athlete.h"
#include "ui/theme/theme.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace stridewell {

/// Asks for a new patient in one short form: a name or a code, and what matters for the plan where it is known.
class NewPatientDialog : public QDialog
{
    Q_OBJECT

public:
    /// `create` puts the patient into the store; what it refuses is told beside the name, and the form stays.
    NewPatientDialog(Theme &theme, QDate today, std::function<Result<void>(const Athlete &)> create,
                     QWidget *parent = nullptr);

    void accept() override;
    /// What is wrong with the form; empty = nothing was found yet.
    QString problem() const;

private:
    QLabel *addProblem(QLayout *layout);
    void addConditions(QLayout *layout);

    std::function<Result<void>(const Athlete &)> m_create;
    QDate m_today;
    QLineEdit *m_name;
    QLineEdit *m_born;
    QLabel *m_nameProblem = nullptr;
    QLabel *m_bornProblem = nullptr;
    QList<QCheckBox *> m_conditions; ///< in the order of the enumeration
};

} // namespace stridewell
