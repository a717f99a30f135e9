// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/patient_model.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QWidget>

class QComboBox;

namespace stridewell {

/// The row above the list: groups with how many are in each, and what the stage and the adherence must be.
class PatientFilters : public QWidget
{
    Q_OBJECT

public:
    explicit PatientFilters(const Theme &theme, QWidget *parent = nullptr);

    /// What is chosen here; the search is somebody else's.
    PatientFilter filter() const;
    void setCounts(const PatientModel &model);
    void choose(PatientFilter::Group group);

Q_SIGNALS:
    void changed();

private:
    void addGroup(PatientFilter::Group group, const QString &hint);
    QComboBox *addChoice(const QString &name);

    QButtonGroup m_groups;
    QComboBox *m_stage;
    QComboBox *m_kept;
};

} // namespace stridewell
