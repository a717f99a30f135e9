// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/first_run_flow.h"

#include "core/store/store.h"
#include "core/workspace/workspace.h"
#include "ui/dialogs/first_run/first_run_dialog.h"
#include "ui/dialogs/first_run/history_page.h"
#include "ui/window/importing.h"
#include "ui/window/prompts.h"

#include <QPushButton>

namespace stridewell {

FirstRunFlow::FirstRunFlow(const WindowParts &parts, const FirstRunParts &first, QObject *parent)
    : QObject(parent), m_parts(parts), m_first(first)
{
}

FirstRunFlow::~FirstRunFlow()
{
    delete m_dialog;
}

FirstRunDialog *FirstRunFlow::ask(const QString &missing)
{
    RunnerPage::Start start;
    start.athlete = athleteOf(QLocale());
    start.athlete.name = missing;
    start.disclaimerRead = m_first.disclaimerRead;
    if (!missing.isEmpty())
        start.message =
            tr("Nobody here is called \u201c%1\u201d. Start as a new runner, or choose below.").arg(missing);
    if (const auto known = m_parts.store.profiles()) {
        for (const ProfileInfo &info : *known)
            start.runners += info.name;
    }
    m_dialog = new FirstRunDialog(m_parts.theme, start, m_parts.workspace.today());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &FirstRunDialog::completed, this, &FirstRunFlow::create);
    connect(m_dialog->runner(), &RunnerPage::disclaimerRead, this, m_first.noteDisclaimerRead);
    connect(m_dialog->runner(), &RunnerPage::demoChosen, this, &FirstRunFlow::openDemo);
    connect(m_dialog->runner(), &RunnerPage::runnerChosen, this, &FirstRunFlow::openRunner);
    connect(m_dialog->history(), &HistoryPage::filesWanted, this, [this] {
        m_first.prompts.openFiles(tr("Import runs"), activityFilter(),
                                  [this](const QStringList &files) { readFiles(files); });
    });
    connect(m_dialog->history(), &HistoryPage::stopWanted, this, &FirstRunFlow::stopReading);
    connect(&m_reader, &FileReader::progressed, m_dialog->history(), &HistoryPage::setReading);
    connect(&m_reader, &FileReader::finished, m_dialog->history(), [this](const QList<FileReading> &readings) {
        const ImportedFiles read = importedFrom(readings, m_parts.workspace.now());
        m_import = read.change;
        m_dialog->history()->setImported(read.told.join(u'\n'), !m_import.runs.isEmpty());
        // What was pressed last is "Choose files...": Enter would ask for them again.
        if (!m_import.runs.isEmpty())
            m_dialog->nextButton()->setFocus();
    });
    m_dialog->show();
    return m_dialog;
}

void FirstRunFlow::readFiles(const QStringList &files)
{
    m_import = {};
    m_reader.start(files, m_parts.workspace.zone(), {});
}

void FirstRunFlow::stopReading()
{
    m_reader.stop();
    m_dialog->history()->setImported(tr("Nothing was taken from the files."), false);
}

void FirstRunFlow::openDemo()
{
    const auto demo = m_first.makeDemo();
    if (!demo) {
        finish(tl::unexpected(demo.error()), false);
        return;
    }
    const auto there = m_parts.store.profileByName(demo->athlete.name);
    finish(there ? there : m_parts.store.createProfile(*demo), false);
}

void FirstRunFlow::openRunner(const QString &name)
{
    finish(m_parts.store.profileByName(name), false);
}

void FirstRunFlow::create(const Athlete &athlete, const QList<WeekByHand> &weeks, bool hurts)
{
    Profile profile;
    profile.athlete = athlete;
    profile.runs = runsByHand(weeks, m_parts.workspace.today(), m_parts.workspace.zone(), athlete.weekStarts);
    const bool fromFiles = m_dialog && m_dialog->history()->way() == HistoryPage::Way::Files;
    Result<ProfileId> id;
    const auto stored = m_parts.store.together([&]() -> Result<void> {
        id = m_parts.store.createProfile(profile);
        if (!id)
            return tl::unexpected(id.error());
        return fromFiles ? writeChange(m_parts.store, *id, m_import) : Result<void>();
    });
    finish(stored ? id : Result<ProfileId>(tl::unexpected(stored.error())), hurts);
}

void FirstRunFlow::finish(const Result<ProfileId> &id, bool hurts)
{
    if (!id) {
        m_dialog->showProblem(
            tr("That could not be stored: %1. What you typed is still here.").arg(toText(id.error())));
        return;
    }
    // The window comes up before this one goes, for the program ends with its last window.
    Q_EMIT ready(*id, hurts);
    m_dialog->leave();
}

} // namespace stridewell
