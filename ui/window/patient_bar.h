// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;

namespace stridewell {

/// The line over the pages that says whose plan is open, with the way back to all patients.
class PatientBar : public QFrame
{
    Q_OBJECT

public:
    explicit PatientBar(const Theme &theme, QWidget *parent = nullptr);

    void setPatient(const QString &name, const QString &about);
    QString patient() const;

Q_SIGNALS:
    void backRequested();
    void logRequested();

private:
    QLabel *m_name;
    QLabel *m_about;
};

} // namespace stridewell
