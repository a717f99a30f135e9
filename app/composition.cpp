// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "app/languages.h"
#include "app/rescue.h"
#include "app/settings.h"
#include "app/single_instance.h"
#include "app/window_run.h"
#include "core/base/words.h"
#include "core/exercise/exercise.h"
#include "core/export/profile_json.h"
#include "core/planner/planner.h"
#include "core/protocol/protocol_loader.h"
#include "core/store/store.h"
#include "core/workspace/athlete_reader.h"
#include "core/workspace/workspace.h"
#include "ui/figures/pose.h"
#include "ui/parts/enter_presses.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QIcon>
#include <QStandardPaths>
#include <QStyleFactory>

#include <algorithm>
#include <cmath>

// Q_INIT_RESOURCE must be called outside any namespace; a static library's resources are dropped without it.
static void initCompositionResources()
{
    Q_INIT_RESOURCE(composition);
}

namespace stridewell {

using namespace Qt::StringLiterals;

namespace {

Result<QString> storePath(const WindowOptions &options)
{
    if (!options.store.isEmpty())
        return options.store;
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    if (!folder.mkpath(u"."_s))
        return failure(ErrorCode::StoreUnavailable, folder.path(), Words::tr("the folder cannot be made"));
    return folder.filePath(u"stridewell.db"_s);
}

/// The profile to begin with. Errors: NotFound where there is none, or none of the name that is asked for.
Result<ProfileId> firstProfile(Store &store, const WindowOptions &options, const Settings &settings)
{
    if (!options.profile.isEmpty())
        return store.profileByName(options.profile);
    if (const QString last = settings.lastProfile(); !last.isEmpty()) {
        if (const auto known = store.profileByName(last))
            return *known;
    }
    const auto profiles = store.recentProfiles(1);
    if (!profiles)
        return tl::unexpected(profiles.error());
    if (profiles->isEmpty())
        return failure(ErrorCode::NotFound, store.path(), Words::tr("nobody is here yet"));
    return profiles->first().id;
}

/// The data that the program comes with, read and found right.
struct Materials
{
    ProtocolSource source;
    Poses poses;
};

Result<Materials> loadMaterials(const WindowOptions &options)
{
    ProtocolSource source = ProtocolSource::builtIn();
    if (!options.protocols.isEmpty()) {
        auto loaded = loadProtocols(options.protocols);
        if (!loaded)
            return tl::unexpected(loaded.error());
        source = ProtocolSource(std::make_shared<const Protocols>(*std::move(loaded)));
    }
    auto poses = builtInPoses();
    if (!poses)
        return tl::unexpected(poses.error());
    if (const auto exercises = builtInExercises(); !exercises)
        return tl::unexpected(exercises.error());
    return Materials{std::move(source), *std::move(poses)};
}

} // namespace

Result<Profile> demoProfile(Moment now)
{
    initCompositionResources();
    QFile file(u":/stridewell/demo-profile.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal, file.fileName(), file.errorString());
    auto profile = readProfile(file.readAll());
    if (!profile || profile->runs.isEmpty())
        return profile;
    const auto newest = std::max_element(profile->runs.begin(), profile->runs.end(),
                                         [](const Run &a, const Run &b) { return a.start < b.start; });
    constexpr double weekHours = 7 * 24;
    const auto shift = hours(weekHours * std::floor(hoursBetween(newest->start, now) / weekHours));
    for (Run &run : profile->runs)
        run.start = run.start + shift;
    for (CheckIn &checkIn : profile->checkIns) {
        checkIn.at = checkIn.at + shift;
        if (checkIn.startedAt)
            checkIn.startedAt = *checkIn.startedAt + shift;
    }
    for (Log &log : profile->logs)
        log.at = log.at + shift;
    return profile;
}

Result<int> runWindow(const WindowOptions &options)
{
    initCompositionResources();
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setWindowIcon(QIcon(u":/stridewell/icon.svg"_s));

    const auto materials = loadMaterials(options);
    if (!materials)
        return tl::unexpected(materials.error());
    const auto path = storePath(options);
    if (!path)
        return tl::unexpected(path.error());
    SingleInstance instance(*path);
    if (instance.claim(options.files) == SingleInstance::Claim::HandedOver)
        return 0;
    Settings settings;
    Languages languages;
    languages.use(settings.preferences().language);
    Theme theme;
    theme.setTextPercent(settings.preferences().textPercent);
    theme.setScheme(settings.preferences().scheme);
    const EnterPresses enterPresses;
    const BackupFolder backups(*path, settings.backupFolder(*path));
    auto store = openOrRescue(*path, options.clock, backups, theme);
    if (!store)
        return tl::unexpected(store.error());
    const auto first = firstProfile(*store, options, settings);
    if (!first && first.error().code != ErrorCode::NotFound)
        return tl::unexpected(first.error());

    Workspace workspace(*store, materials->source, options.clock,
                        [](const PlanRequest &request) { return makePlan(request); });
    const AthleteReader reader(*store, materials->source, options.clock,
                               [](const PlanRequest &r) { return makePlan(r); });
    WindowRun run(
        {options.clock, *store, workspace, materials->poses, settings, languages, theme, reader, backups, instance},
        options);
    return run.exec(first);
}

} // namespace stridewell
