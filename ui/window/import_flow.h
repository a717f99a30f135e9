// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_choices.h"
#include "core/workspace/change.h"
#include "ui/window/window_parts.h"

#include <QObject>
#include <QStringList>

namespace stridewell {

class Proposal;

/// Carries files into the open athlete: reads them, lets the person look and choose, then proposes the new plan.
class ImportFlow : public QObject
{
    Q_OBJECT

public:
    ImportFlow(const WindowParts &parts, Proposal &proposal, QObject *parent = nullptr);

    /// What was answered before; questions come up with these answers.
    void setChoices(const ImportChoices &choices) { m_choices = choices; }
    void ask(const QStringList &given);
    /// Shows what was imported when.
    void showLog();

Q_SIGNALS:
    /// Among the files is a profile document.
    void profileFileGiven(const QString &path);
    void choicesChanged(const stridewell::ImportChoices &choices);

private:
    void take(const AddRuns &change, const QString &told);

    WindowParts m_parts;
    Proposal &m_proposal;
    ImportChoices m_choices;
};

} // namespace stridewell
