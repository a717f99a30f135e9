// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/profile.h"
#include "core/workspace/change.h"
#include "ui/dialogs/import/file_reader.h"
#include "ui/models/first_weeks.h"
#include "ui/window/window_parts.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace stridewell {

class FirstRunDialog;
class Prompts;

/// What the first run needs beside the parts of the window.
struct FirstRunParts
{
    Prompts &prompts;
    std::function<Result<Profile>()> makeDemo;
    std::function<void()> noteDisclaimerRead;
    bool disclaimerRead = false;
};

/// Asks for a first athlete and puts it into the store: by hand, from files, or the demo runner.
class FirstRunFlow : public QObject
{
    Q_OBJECT

public:
    FirstRunFlow(const WindowParts &parts, const FirstRunParts &first, QObject *parent = nullptr);

    ~FirstRunFlow() override;
    Q_DISABLE_COPY_MOVE(FirstRunFlow)

    /// Opens the pages. `missing` is a name that was asked for and is not in the store; empty = none was.
    FirstRunDialog *ask(const QString &missing = {});

Q_SIGNALS:
    /// An athlete is in the store and can be opened; `hurts`: a check-in should follow.
    void ready(const ProfileId &id, bool hurts);

private:
    void readFiles(const QStringList &files);
    void stopReading();
    void openDemo();
    void openRunner(const QString &name);
    void create(const Athlete &athlete, const QList<WeekByHand> &weeks, bool hurts);
    void finish(const Result<ProfileId> &id, bool hurts);

    WindowParts m_parts;
    FirstRunParts m_first;
    QPointer<FirstRunDialog> m_dialog;
    FileReader m_reader;
    AddRuns m_import; ///< from files
};

} // namespace stridewell
