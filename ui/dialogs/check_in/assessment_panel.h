// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/assessment.h"

#include <QFrame>

class QVBoxLayout;

namespace stridewell {

/// How the answers so far look, why, and what to do: beside the questions, changing with each answer.
class AssessmentPanel : public QFrame
{
    Q_OBJECT

public:
    explicit AssessmentPanel(QWidget *parent = nullptr);

    void setAssessment(const Assessment &assessment);

private:
    void addList(const QString &heading, const QStringList &lines);

    QVBoxLayout *m_layout;
};

} // namespace stridewell
