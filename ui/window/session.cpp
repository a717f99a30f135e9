// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/session.h"

#include "core/export/profile_json.h"
#include "core/import/import_report.h"
#include "core/import/reader.h"
#include "core/store/store.h"
#include "core/triage/triage.h"
#include "core/workspace/workspace.h"
#include "ui/dialogs/check_in/check_in_dialog.h"
#include "ui/pages/plan/plan_page.h"
#include "ui/window/main_window.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace stridewell {

namespace {
constexpr qint64 largestFile = 256LL * 1024 * 1024;
} // namespace

Session::Session(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    Workspace &workspace = parts.workspace;
    MainWindow &window = parts.window;
    connect(&workspace, &Workspace::planChanged, this, &Session::showPlan);
    connect(&workspace, &Workspace::profileChanged, this, &Session::showProfiles);
    connect(window.planPage(), &PlanPage::logRequested, this, &Session::take);
    connect(&window, &MainWindow::checkInRequested, this, &Session::askCheckIn);
    connect(&window, &MainWindow::importRequested, this, &Session::importFiles);
    connect(&window, &MainWindow::exportRequested, this, &Session::exportProfile);
    connect(&window, &MainWindow::profileChosen, this, [this](const QString &id) {
        tell(open(ProfileId{id}));
        showProfiles();
    });
    connect(&m_minute, &QTimer::timeout, this, &Session::passTime);
    m_minute.start(std::chrono::minutes(1));
}

Result<void> Session::open(const ProfileId &id)
{
    const Result<void> result = m_parts.workspace.open(id);
    if (!result)
        return result;
    m_plannedOn = m_parts.workspace.today();
    showProfiles();
    showPlan();
    Q_EMIT opened(id);
    return {};
}

void Session::showPlan()
{
    const Workspace &workspace = m_parts.workspace;
    const Profile &profile = workspace.profile();
    PlanView view;
    view.plan = workspace.plan();
    view.logs = newestLogs(profile.logs);
    view.window = acuteWindow(view.plan, profile.checkIns, m_parts.protocols->strain.windowHours.value);
    view.citations = m_parts.protocols->citations;
    view.formats = {QLocale(), profile.athlete.units, workspace.zone()};
    view.weekStarts = profile.athlete.weekStarts;
    view.now = workspace.now();
    m_parts.window.planPage()->setView(view);
}

void Session::showProfiles()
{
    const auto profiles = m_parts.store.profiles();
    if (!profiles) {
        m_parts.window.showMessage(toText(profiles.error()));
        return;
    }
    QList<MainWindow::Choice> choices;
    for (const ProfileInfo &info : *profiles)
        choices += MainWindow::Choice{info.id.value, info.name};
    m_parts.window.setProfiles(choices, m_parts.workspace.profileId().value);
}

void Session::take(const Log &log)
{
    const QList<Log> &logs = m_parts.workspace.profile().logs;
    const auto known = std::find_if(logs.begin(), logs.end(), [&log](const Log &l) { return l.item == log.item; });
    SetLog change{known == logs.end() ? std::nullopt : std::optional(*known), log};
    tell(m_parts.workspace.apply(change));
    // Also after a failure: the form must show what holds, not what was wished.
    showPlan();
}

CheckInDialog *Session::askCheckIn()
{
    Workspace &workspace = m_parts.workspace;
    const auto judge = [profile = workspace.profile(), protocols = m_parts.protocols,
                        zone = workspace.zone()](const CheckIn &checkIn) {
        Profile asked = profile;
        asked.checkIns += checkIn;
        const auto outcome = triage(asked, *protocols, zone);
        return outcome ? outcome->assessment : Assessment{};
    };
    auto *dialog = new CheckInDialog(m_parts.theme, workspace.now(), workspace.zone(), judge, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { tell(m_parts.workspace.apply(AddCheckIn{dialog->value()})); });
    dialog->open();
    return dialog;
}

void Session::importFiles(const QStringList &files)
{
    QStringList told;
    bool failed = false;
    for (const QString &file : files) {
        const Result<QString> done = importFile(file);
        failed = failed || !done;
        told += QFileInfo(file).fileName() + u": "_s + (done ? *done : toText(done.error()));
    }
    if (failed)
        m_parts.window.showMessage(told.join(u'\n'));
    else
        m_parts.window.showNote(told.join(u'\n'));
}

Result<QString> Session::importFile(const QString &file)
{
    Workspace &workspace = m_parts.workspace;
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly))
        return failure(ErrorCode::BadInput, {}, input.errorString());
    if (input.size() > largestFile)
        return failure(ErrorCode::BadInput, {}, tr("the file is larger than 256 MiB"));
    const QString name = QFileInfo(file).fileName();
    const FileReading reading = readActivities(name, input.readAll(), workspace.zone());
    if (reading.status == ReadStatus::Refused)
        return failure(ErrorCode::BadInput, {}, reading.problem);
    const ImportPlan plan = planImport(reading, workspace.profile().runs);
    const QList<Run> runs = toRuns(plan.add);
    AddRuns change;
    for (qsizetype i = 0; i < runs.size(); ++i)
        change.runs += SourcedRun{runs[i], name, plan.add[i].externalId};
    if (!runs.isEmpty()) {
        const Result<void> applied = workspace.apply(change);
        if (!applied)
            return tl::unexpected(applied.error());
    }
    const ImportReport &report = plan.report;
    int others = 0;
    for (const SportCount &sport : report.notRuns)
        others += sport.count;
    QString told = tr("%1 runs added, %2 known already, %3 other activities left out.")
                       .arg(report.added)
                       .arg(report.duplicatesKnown + report.duplicatesInFile)
                       .arg(others);
    return reading.problem.isEmpty() ? told : told + u' ' + reading.problem;
}

void Session::exportProfile(const QString &file)
{
    const Workspace &workspace = m_parts.workspace;
    QSaveFile output(file);
    const QByteArray document = writeProfile(workspace.profile(), workspace.zone());
    if (!output.open(QIODevice::WriteOnly) || output.write(document) != document.size() || !output.commit())
        m_parts.window.showMessage(file + u": "_s + output.errorString());
    else
        m_parts.window.showNote(tr("The profile was written to %1.").arg(file));
}

void Session::passTime()
{
    if (m_parts.workspace.profileId().isEmpty())
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
