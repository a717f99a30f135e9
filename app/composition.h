// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/profile.h"

#include <QString>
#include <QStringList>

namespace stridewell {

/// What the command line says about the window; everything empty is the ordinary start.
struct WindowOptions
{
    QString store = {};     ///< file; empty = stridewell.db in the user's data folder
    QString profile = {};   ///< name; empty = the one that was open last, else the first
    QString protocols = {}; ///< folder; empty = the built-in ones
    Clock clock = {};
    QStringList files = {}; ///< of activities, to be imported
};

/// Builds store, workspace and window and runs the event loop of the QApplication that must exist. Where nobody is in
/// the store, or nobody of the name that is asked for, the pages of the first run come up instead of the window.
/// Where a window of the same store is open already, that one is raised and gets the files; nothing else happens.
/// Returns the exit status of the loop. Errors: those of the store, the protocols and the planner.
[[nodiscard]] Result<int> runWindow(const WindowOptions &options);

/// The demo profile, moved by whole weeks so that its newest run lies in the seven days before `now`.
[[nodiscard]] Result<Profile> demoProfile(Moment now);

} // namespace stridewell
