// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/session.h"

#include "core/store/store.h"
#include "core/workspace/workspace.h"
#include "ui/dialogs/log_back/log_back_dialog.h"
#include "ui/dialogs/log_run/log_run_dialog.h"
#include "ui/models/athlete_view.h"
#include "ui/window/main_window.h"

#include <QGuiApplication>

#include <algorithm>

namespace stridewell {

namespace {

// Long enough for what another program usually writes, too short to be felt: a window stays alive.
constexpr std::chrono::milliseconds patience{150};

bool isSoonAfter(Moment now, Moment shown)
{
    constexpr qint64 soonMs = 1000;
    return now.ms >= shown.ms && now.ms - shown.ms < soonMs;
}

} // namespace

Session::Session(const WindowParts &parts, QObject *parent)
    : QObject(parent),
      m_parts(parts),
      m_edits(parts.workspace),
      m_checkIn(parts, m_edits),
      m_proposal(parts, m_edits),
      m_import(parts, m_proposal),
      m_protocols(parts, m_proposal),
      m_exercises(parts)
{
    connect(&parts.workspace, &Workspace::planChanged, this, &Session::showPlan);
    connect(&parts.workspace, &Workspace::profileChanged, this, &Session::showProfiles);
    connect(&m_edits, &Edits::changed, this,
            [this] { m_parts.window.setUndo(m_edits.undoName(), m_edits.redoName()); });
    connectWindow();
    connect(&m_minute, &QTimer::timeout, this, &Session::passTime);
    // Timers stand still while the machine sleeps, and another window may have written meanwhile.
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            passTime();
    });
    m_minute.start(std::chrono::minutes(1));
    parts.store.setPatience(patience);
}

void Session::connectWindow()
{
    MainWindow &window = m_parts.window;
    connect(&window, &MainWindow::editRequested, this, &Session::take);
    connect(&window, &MainWindow::checkInRequested, this, &Session::askCheckIn);
    connect(&window, &MainWindow::logRunRequested, this, &Session::askRun);
    connect(&window, &MainWindow::logBackRequested, this, &Session::askLogBack);
    connect(&window, &MainWindow::protocolsRequested, &m_protocols, &ProtocolFlow::askChoice);
    connect(&window, &MainWindow::protocolNumbersRequested, &m_protocols, &ProtocolFlow::askNumbers);
    connect(&m_exercises, &ExerciseFlow::changed, this, &Session::showPlan);
    connect(&m_protocols, &ProtocolFlow::chosen, this, &Session::tellChoice);
    connect(&window, &MainWindow::undoRequested, this, [this] { tell(m_edits.undo()); });
    connect(&window, &MainWindow::redoRequested, this, [this] { tell(m_edits.redo()); });
    connect(&window, &MainWindow::importRequested, &m_import, &ImportFlow::ask);
    connect(&window, &MainWindow::importLogRequested, &m_import, &ImportFlow::showLog);
    connect(&window, &MainWindow::profileChosen, this, [this](const QString &id) {
        tell(open(ProfileId{id}));
        showProfiles();
    });
}

Result<void> Session::open(const ProfileId &id)
{
    // Read first: what the workspace opens is shown at once, with the exercises of that athlete.
    const Result<void> library = m_exercises.read(id);
    if (const Result<void> result = m_parts.workspace.open(id); !result) {
        static_cast<void>(m_exercises.read(m_parts.workspace.profileId()));
        return result;
    }
    m_plannedOn = m_parts.workspace.today();
    m_edits.clear();
    tell(library);
    Q_EMIT opened(id);
    return {};
}

Result<void> Session::openFirst(const ProfileId &id)
{
    Result<void> opened = open(id);
    if (opened || opened.error().code != ErrorCode::StoreUnavailable)
        return opened;
    m_parts.window.showRetryable(tr("Your plan cannot be opened yet: %1.").arg(toText(opened.error())), [this, id] {
        if (const Result<void> again = openFirst(id); !again)
            tell(again);
    });
    return {};
}

void Session::begin(const ProfileId &id, bool hurts)
{
    const Result<void> opened = open(id);
    tell(opened);
    if (opened && hurts)
        m_checkIn.ask(Feeling::Hurts);
}

void Session::showPlan()
{
    const Workspace &workspace = m_parts.workspace;
    PlanView view =
        athleteView(workspace.plan(), workspace.profile(), workspace.protocols(), workspace.zone(), workspace.now());
    view.library = m_exercises.library();
    m_parts.window.setView(view);
}

void Session::showProfiles()
{
    // A menu is for a few: those who were changed last, and who is open.
    constexpr int longestMenu = 12;
    const ProfileId &open = m_parts.workspace.profileId();
    auto profiles = m_parts.store.recentProfiles(longestMenu);
    if (!profiles) {
        m_parts.window.showMessage(toText(profiles.error()));
        return;
    }
    if (!open.isEmpty() && std::ranges::none_of(*profiles, [&](const ProfileInfo &info) { return info.id == open; }))
        profiles->append({open, m_parts.workspace.profile().athlete.name, {}});
    std::ranges::sort(*profiles, {}, &ProfileInfo::name);
    QList<ProfileSwitch::Choice> choices;
    for (const ProfileInfo &info : *profiles)
        choices += ProfileSwitch::Choice{info.id.value, info.name};
    m_parts.window.setProfiles(choices, m_parts.workspace.profileId().value);
}

void Session::take(const QList<Change> &changes, const QString &name, const QString &told)
{
    const Result<void> done = edit(changes, name);
    const bool mayComeBack = !done && done.error().code == ErrorCode::StoreUnavailable;
    if (mayComeBack)
        m_parts.window.showRetryable(tr("Not stored yet, %1: %2.").arg(name, toText(done.error())),
                                     [this, changes, name, told] { take(changes, name, told); });
    else
        tell(done);
    if (done && !told.isEmpty())
        m_parts.window.showUndoable(told);
    // Also after a failure: the form must show what holds, not what was wished.
    showPlan();
}

LogRunDialog *Session::askRun()
{
    const Workspace &workspace = m_parts.workspace;
    const Formats formats{QLocale(), workspace.profile().athlete.units, workspace.zone()};
    auto *dialog = new LogRunDialog(m_parts.theme, formats, workspace.now(), &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, formats] {
        const Run &run = dialog->run();
        take({AddRuns{{SourcedRun{.run = run}}}}, tr("run of %1").arg(formats.distance(run.distance)));
    });
    dialog->open();
    return dialog;
}

LogBackDialog *Session::askLogBack()
{
    const auto &view = m_parts.window.view();
    if (!view)
        return nullptr;
    auto *dialog = new LogBackDialog(m_parts.theme, *view, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (!dialog->changes().isEmpty())
            take(dialog->changes(), tr("log sheet"), tr("The log sheet was typed in."));
    });
    dialog->open();
    return dialog;
}

void Session::tellChoice(const QString &problem)
{
    if (problem.isEmpty())
        m_parts.window.showUndoable(tr("Other protocols were chosen."));
    else
        m_parts.window.showMessage(problem);
}

void Session::passTime()
{
    if (m_parts.workspace.profileId().isEmpty())
        return;
    if (const auto taken = m_parts.workspace.takeInOutsideChanges(); !taken)
        m_parts.window.showMessage(toText(taken.error()));
    // A window that comes to the front while it opens shows this moment already.
    const auto &view = m_parts.window.view();
    if (view && m_parts.workspace.today() == m_plannedOn && isSoonAfter(m_parts.workspace.now(), view->now))
        return;
    if (m_parts.workspace.today() != m_plannedOn) {
        m_plannedOn = m_parts.workspace.today();
        tell(m_parts.workspace.replan());
    }
    showPlan();
}

void Session::tell(const Result<void> &result)
{
    m_parts.window.showMessage(result ? QString() : toText(result.error()));
}

} // namespace stridewell
