// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/profile.h"
#include "ui/dialogs/settings/preferences.h"
#include "ui/figures/pose.h"
#include "ui/models/edits.h"

#include <QString>

#include <functional>
#include <optional>
#include <utility>

namespace stridewell {

class AthleteReader;
class BackupFolder;
class Languages;
class Settings;
class SingleInstance;
class Store;
class Theme;
class Workspace;

/// What stays while windows come and go. All must outlive them.
struct Ground
{
    Clock clock = {};
    Store &store;
    Workspace &workspace;
    const Poses &poses;
    Settings &settings;
    Languages &languages;
    Theme &theme;
    const AthleteReader &reader;
    const BackupFolder &backups;
    SingleInstance &instance;
};

/// The window with all that works for it. Another language or size of text is shown by a window built anew, which goes
/// on where the one before it stopped: the same runner and page, what can be undone, the settings open.
class WindowRun
{
public:
    WindowRun(const Ground &ground, WindowOptions options) : m_ground(ground), m_options(std::move(options)) {}

    /// Runs until the person quits and returns the exit status; `first` is whom to begin with, an error where nobody
    /// is there yet. Errors: those of Session::open.
    [[nodiscard]] Result<int> exec(const Result<ProfileId> &first);

private:
    struct Crew;
    Result<int> showOne(const Result<ProfileId> &first);
    void connectSettings(Crew &crew);
    [[nodiscard]] Result<void> begin(Crew &crew, const Result<ProfileId> &first);
    void carryOut(const Preferences &now, const Preferences &before);

    Ground m_ground;
    WindowOptions m_options;
    std::optional<Edits::History> m_before = {}; ///< of the window that this one takes over from
};

} // namespace stridewell
