// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "app/keeping.h"
#include "app/rescue.h"
#include "app/settings.h"
#include "app/single_instance.h"
#include "core/exercise/exercise.h"
#include "core/export/profile_json.h"
#include "core/planner/planner.h"
#include "core/protocol/protocol_loader.h"
#include "core/store/store.h"
#include "core/workspace/workspace.h"
#include "ui/figures/pose.h"
#include "ui/models/words.h"
#include "ui/theme/theme.h"
#include "ui/window/clinic.h"
#include "ui/window/countdown_keeper.h"
#include "ui/window/exporting.h"
#include "ui/window/first_run_flow.h"
#include "ui/window/main_window.h"
#include "ui/window/notifier.h"
#include "ui/window/patients_printing.h"
#include "ui/window/printing.h"
#include "ui/window/prompts.h"
#include "ui/window/reminders.h"
#include "ui/window/session.h"

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
        return failure(ErrorCode::StoreUnavailable, folder.path(), u"the folder cannot be made"_s);
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
        return failure(ErrorCode::NotFound, store.path(), u"nobody is here yet"_s);
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

/// What a later start asks of the window.
void bringForward(MainWindow &window, const QStringList &files)
{
    // Hidden while it is locked or during the first run: then what was asked for is done by whoever may look.
    if (!window.isVisible())
        return;
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    window.activateWindow();
    if (!files.isEmpty())
        Q_EMIT window.importRequested(files);
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
    Theme theme;
    const BackupFolder backups(*path, settings.backupFolder(*path));
    auto store = openOrRescue(*path, options.clock, backups, theme);
    if (!store)
        return tl::unexpected(store.error());
    const auto first = firstProfile(*store, options, settings);
    if (!first && first.error().code != ErrorCode::NotFound)
        return tl::unexpected(first.error());

    Workspace workspace(*store, materials->source, options.clock,
                        [](const PlanRequest &request) { return makePlan(request); });
    MainWindow window(theme, materials->poses);
    WindowPrompts prompts(&window);
    window.setPrompts(&prompts);
    const WindowParts parts{theme, *store, workspace, window};
    Session session(parts);
    QObject::connect(&session, &Session::opened, &window,
                     [&] { settings.setLastProfile(workspace.profile().athlete.name); });
    session.imports().setChoices(settings.importChoices());
    QObject::connect(&session.imports(), &ImportFlow::choicesChanged, &window,
                     [&](const ImportChoices &choices) { settings.setImportChoices(choices); });
    Keeping keeping(parts, session, prompts, settings, options.clock, backups);
    QObject::connect(&instance, &SingleInstance::raised, &window,
                     [&window](const QStringList &files) { bringForward(window, files); });
    TrayNotifier notifier;
    Reminders reminders(window, notifier);
    QObject::connect(&reminders, &Reminders::switched, &window, [&settings](bool on) { settings.setReminders(on); });
    if (settings.reminders())
        reminders.setOn(true);
    CountdownKeeper countdowns(
        window, [&] { return options.clock.now(); }, settings.countdown());
    QObject::connect(&countdowns, &CountdownKeeper::changed, &window,
                     [&](const std::optional<KeptCountdown> &countdown) { settings.setCountdown(countdown); });
    Printing printing(window, theme, materials->poses, prompts, settings.printChoices());
    Exporting exporting(parts, materials->poses, prompts);
    exporting.setPrintChoices(settings.printChoices());
    QObject::connect(&printing, &Printing::choicesChanged, &window, [&](const PrintChoices &choices) {
        settings.setPrintChoices(choices);
        exporting.setPrintChoices(choices);
    });
    const AthleteReader reader(*store, materials->source, options.clock,
                               [](const PlanRequest &r) { return makePlan(r); });
    PatientsPrinting patientsPrinting(parts, materials->poses, prompts, printing, reader);
    Clinic clinic(parts, session, prompts, reader);
    QObject::connect(&clinic, &Clinic::printRequested, &patientsPrinting, &PatientsPrinting::print);
    QObject::connect(&clinic, &Clinic::switched, &window, [&](bool on) { settings.setClinic(on); });
    window.restoreGeometry(settings.windowGeometry());
    FirstRunFlow firstRun(parts, {prompts, [&] { return demoProfile(options.clock.now()); },
                                  [&] { settings.setDisclaimerRead(); }, settings.disclaimerRead()});
    QObject::connect(&firstRun, &FirstRunFlow::ready, &window, [&](const ProfileId &id, bool hurts) {
        window.show();
        session.begin(id, hurts);
    });
    QObject::connect(&clinic, &Clinic::nobodyLeft, &window, [&] { firstRun.ask(); });
    if (!first) {
        firstRun.ask(options.profile);
    } else {
        const Result<void> opened = session.open(*first);
        if (!opened)
            return tl::unexpected(opened.error());
        if (settings.clinic())
            clinic.setOn(true);
        window.show();
        if (!settings.disclaimerRead())
            window.showNote(disclaimer() + u' ' + emergencyAdvice());
        settings.setDisclaimerRead();
    }
    if (first && !options.files.isEmpty())
        Q_EMIT window.importRequested(options.files);
    keeping.start();
    const int status = QApplication::exec();
    settings.setWindowGeometry(window.saveGeometry());
    return status;
}

} // namespace stridewell
