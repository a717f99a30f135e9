// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_run.h"

#include "app/keeping.h"
#include "app/languages.h"
#include "app/settings.h"
#include "app/single_instance.h"
#include "core/workspace/athlete_reader.h"
#include "core/workspace/workspace.h"
#include "ui/models/words.h"
#include "ui/parts/first_paint.h"
#include "ui/parts/message_bar.h"
#include "ui/theme/theme.h"
#include "ui/window/clinic.h"
#include "ui/window/countdown_keeper.h"
#include "ui/window/exporting.h"
#include "ui/window/first_run_flow.h"
#include "ui/window/helping.h"
#include "ui/window/main_window.h"
#include "ui/window/notifier.h"
#include "ui/window/patients_printing.h"
#include "ui/window/printing.h"
#include "ui/window/profile_files.h"
#include "ui/window/prompts.h"
#include "ui/window/reminders.h"
#include "ui/window/session.h"
#include "ui/window/settings_flow.h"
#include "ui/window/window_place.h"

#include <QApplication>

#include <utility>

namespace stridewell {

namespace {

/// A status of the event loop that no exit has: the window is to be built anew.
constexpr int buildAnew = -1;

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

Result<int> WindowRun::exec(const Result<ProfileId> &first)
{
    Result<int> status = showOne(first);
    while (status && *status == buildAnew)
        status = showOne(m_ground.workspace.profileId());
    return status;
}

/// All that works for one window, taken down with it.
struct WindowRun::Crew
{
    explicit Crew(const Ground &ground)
        : window(ground.theme, ground.poses),
          prompts(&window),
          parts{ground.theme, ground.store, ground.workspace, window},
          session(parts),
          keeping(parts, session, prompts, ground.settings, ground.clock, ground.backups),
          reminders(window, notifier),
          countdowns(
              window, [&ground] { return ground.clock.now(); }, ground.settings.countdown()),
          printing(window, ground.theme, ground.poses, prompts, ground.settings.printChoices()),
          exporting(parts, ground.poses, prompts),
          patientsPrinting(parts, ground.poses, prompts, printing, ground.reader),
          clinic(parts, session, prompts, ground.reader),
          settings(parts, session, ground.settings.preferences(), ground.languages.names()),
          profileFiles(parts, session),
          helping(parts, prompts, [this] { return settings.preferences(); }),
          firstRun(parts, {prompts, [&ground] { return demoProfile(ground.clock.now()); },
                           [&ground] { ground.settings.setDisclaimerRead(); }, ground.settings.disclaimerRead()})
    {
        window.setPrompts(&prompts);
    }

    MainWindow window;
    WindowPrompts prompts;
    WindowParts parts;
    Session session;
    Keeping keeping;
    TrayNotifier notifier;
    Reminders reminders;
    CountdownKeeper countdowns;
    Printing printing;
    Exporting exporting;
    PatientsPrinting patientsPrinting;
    Clinic clinic;
    SettingsFlow settings;
    ProfileFiles profileFiles;
    Helping helping;
    FirstRunFlow firstRun;
};

Result<int> WindowRun::showOne(const Result<ProfileId> &first)
{
    Settings &settings = m_ground.settings;
    Crew crew(m_ground);
    QObject::connect(&crew.session, &Session::opened, &crew.session,
                     [&] { settings.setLastProfile(m_ground.workspace.profile().athlete.name); });
    crew.session.imports().setChoices(settings.importChoices());
    QObject::connect(&crew.session.imports(), &ImportFlow::choicesChanged, &crew.session,
                     [&](const ImportChoices &choices) { settings.setImportChoices(choices); });
    crew.exporting.setPrintChoices(settings.printChoices());
    QObject::connect(&crew.printing, &Printing::choicesChanged, &crew.printing, [&](const PrintChoices &choices) {
        settings.setPrintChoices(choices);
        crew.exporting.setPrintChoices(choices);
    });
    QObject::connect(&crew.countdowns, &CountdownKeeper::changed, &crew.countdowns,
                     [&](const std::optional<KeptCountdown> &countdown) { settings.setCountdown(countdown); });
    QObject::connect(&m_ground.instance, &SingleInstance::raised, &crew.window,
                     [&crew](const QStringList &files) { bringForward(crew.window, files); });
    QObject::connect(&crew.clinic, &Clinic::printRequested, &crew.patientsPrinting, &PatientsPrinting::print);
    connectSettings(crew);
    restorePlace(crew.window, settings.windowGeometry());
    if (const Result<void> begun = begin(crew, first); !begun)
        return tl::unexpected(begun.error());
    if (m_before) {
        crew.session.goOn(*m_before);
        crew.settings.open();
    } else if (first && !m_options.files.isEmpty()) {
        Q_EMIT crew.window.importRequested(m_options.files);
    }
    afterPaint(&crew.window, [&crew] { crew.keeping.start(); });
    const int status = QApplication::exec();
    settings.setWindowGeometry(crew.window.saveGeometry());
    settings.setLastPage(crew.window.pageKey());
    m_before = crew.session.history();
    return status;
}

void WindowRun::connectSettings(Crew &crew)
{
    QObject::connect(&crew.settings, &SettingsFlow::changed, &crew.settings,
                     [this, &crew](const Preferences &now, const Preferences &before) {
                         carryOut(now, before);
                         if (now.paper != before.paper)
                             crew.printing.setPaper(now.paper);
                         if (now.reminders != before.reminders)
                             Q_EMIT crew.window.remindersWanted(now.reminders);
                         if (now.clinic != before.clinic)
                             Q_EMIT crew.window.clinicWanted(now.clinic);
                     });
    QObject::connect(&crew.reminders, &Reminders::switched, &crew.settings, [this, &crew](bool on) {
        m_ground.settings.setReminders(on);
        crew.settings.setReminders(on, crew.reminders.problem());
    });
    QObject::connect(&crew.clinic, &Clinic::switched, &crew.settings, [this, &crew](bool on) {
        m_ground.settings.setClinic(on);
        crew.settings.setClinic(on);
    });
    crew.settings.setBackupFolder(crew.keeping.backupFolder());
    crew.settings.setLocks(crew.keeping.locks());
    QObject::connect(&crew.keeping, &Keeping::backupFolderChanged, &crew.settings, &SettingsFlow::setBackupFolder);
    QObject::connect(&crew.keeping, &Keeping::lockSwitched, &crew.settings, &SettingsFlow::setLocks);
    if (m_ground.settings.reminders())
        crew.reminders.setOn(true);
}

Result<void> WindowRun::begin(Crew &crew, const Result<ProfileId> &first)
{
    QObject::connect(&crew.firstRun, &FirstRunFlow::ready, &crew.window,
                     [this, &crew](const ProfileId &id, bool hurts) {
                         crew.window.show();
                         crew.session.begin(id, hurts);
                         // The program may have been started by opening a file, such as a profile that a clinic has
                         // sent.
                         if (!m_options.files.isEmpty())
                             Q_EMIT crew.window.importRequested(std::exchange(m_options.files, {}));
                     });
    QObject::connect(&crew.clinic, &Clinic::nobodyLeft, &crew.window, [&crew] { crew.firstRun.ask(); });
    if (!first) {
        crew.firstRun.ask(m_options.profile);
        return {};
    }
    if (Result<void> opened = crew.session.openFirst(*first); !opened)
        return opened;
    if (m_ground.settings.clinic())
        crew.clinic.setOn(true);
    crew.window.showPage(m_ground.settings.lastPage());
    crew.window.show();
    if (!m_ground.settings.disclaimerRead()) {
        crew.window.showNote(disclaimer() + u' ' + emergencyAdvice());
        m_ground.settings.setDisclaimerRead();
    }
    return {};
}

void WindowRun::carryOut(const Preferences &now, const Preferences &before)
{
    m_ground.settings.setPreferences(now);
    m_ground.theme.setScheme(now.scheme);
    m_ground.theme.setTextPercent(now.textPercent);
    if (now.language != before.language)
        m_ground.languages.use(now.language);
    if (now.language != before.language || now.textPercent != before.textPercent)
        QCoreApplication::exit(buildAnew);
}

} // namespace stridewell
