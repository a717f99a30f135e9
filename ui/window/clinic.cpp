// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/clinic.h"

#include "core/export/profile_json.h"
#include "core/workspace/patient_summary.h"
#include "core/workspace/workspace.h"
#include "ui/dialogs/patients/delete_patient_dialog.h"
#include "ui/dialogs/patients/new_patient_dialog.h"
#include "ui/models/patient_words.h"
#include "ui/pages/patients/patients_page.h"
#include "ui/pages/today/today_page.h"
#include "ui/parts/message_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/prompts.h"
#include "ui/window/session.h"

#include <QPointer>
#include <QSaveFile>

namespace stridewell {

namespace {

// Short enough that the list stays smooth while old summaries are drawn again behind it.
constexpr std::chrono::milliseconds idlePause{60};

/// The list is in the clinic's own language and zone, whatever its patients have.
Formats listFormats()
{
    return {QLocale(), Units::Km, Zone::system()};
}

} // namespace

Clinic::Clinic(const WindowParts &parts, Session &session, Prompts &prompts, AthleteReader reader, QObject *parent)
    : QObject(parent),
      m_parts(parts),
      m_session(session),
      m_prompts(prompts),
      m_reader(std::move(reader)),
      m_roster(parts.store)
{
    connect(&m_roster, &RosterReader::finished, this, &Clinic::showRoster);
    connect(&m_roster, &RosterReader::failed, &parts.window,
            [this](const QString &problem) { m_parts.window.showMessage(problem); });
    connect(&parts.window, &MainWindow::clinicWanted, this, [this](bool on) {
        setOn(on);
        Q_EMIT switched(on);
    });
    connect(&parts.workspace, &Workspace::planChanged, this, [this] {
        if (isPageVisible())
            refresh();
    });
    m_idle.setInterval(idlePause);
    connect(&m_idle, &QTimer::timeout, this, &Clinic::sumUpOne);
    connect(&parts.window, &MainWindow::pageBuilt, this, [this](const Page *built) {
        if (const auto *page = qobject_cast<const PatientsPage *>(built))
            connectPage(page);
    });
}

bool Clinic::isPageVisible() const
{
    // Not asked without a clinic: a runner alone has no such page.
    return m_parts.window.hasClinic() && m_parts.window.patientsPage()->isVisible();
}

void Clinic::connectPage(const PatientsPage *page)
{
    connect(page, &PatientsPage::shown, this, [this] {
        m_unreadable.clear();
        refresh();
    });
    connect(page, &PatientsPage::detailRequested, this, &Clinic::showDetail);
    connect(page, &PatientsPage::openRequested, this, &Clinic::open);
    connect(page, &PatientsPage::newRequested, this, &Clinic::askNew);
    connect(page, &PatientsPage::deleteRequested, this, &Clinic::askDelete);
    connect(page, &PatientsPage::printRequested, this, &Clinic::printRequested);
    // By value: opening somebody changes what the page has chosen.
    // NOLINTNEXTLINE(performance-unnecessary-value-param)
    connect(page, &PatientsPage::logRequested, this, [this](ProfileId id) {
        open(id);
        if (m_parts.workspace.profileId() == id)
            Q_EMIT m_parts.window.logBackRequested();
    });
    connect(page, &PatientsPage::archiveRequested, this, [this](const ProfileId &id, bool archived) {
        change(
            id, [archived](ClinicFile &file) { file.archived = archived; },
            archived ? tr("The patient is in the archive now.") : tr("The patient is out of the archive now."));
    });
    connect(page, &PatientsPage::reviewEdited, this, [this](const ProfileId &id, const std::optional<QDate> &day) {
        change(
            id, [&day](ClinicFile &file) { file.nextReview = day; },
            day ? tr("The next review is on %1.").arg(QLocale().toString(*day, QLocale::ShortFormat))
                : tr("No review is planned by hand any more."));
    });
    connect(page, &PatientsPage::noteEdited, this, [this](const ProfileId &id, const QString &text) {
        change(id, [&text](ClinicFile &file) { file.note = text; }, {});
    });
}

void Clinic::setOn(bool on)
{
    MainWindow &window = m_parts.window;
    window.setClinic(on);
    if (on)
        window.showPage(window.patientsPage());
    else {
        m_idle.stop();
        m_roster.stop();
    }
}

void Clinic::refresh()
{
    m_roster.read();
    PatientsPage *page = m_parts.window.patientsPage();
    if (!m_roster.isReading() || !page->model()->isEmpty())
        return;
    // The first look at a large clinic: who cannot wait is there at once.
    const Formats formats = listFormats();
    if (const auto urgent = m_parts.store.rosterDue(formats.zone.day(m_reader.now())))
        page->setRoster(*urgent, formats, m_reader.now(), PatientModel::Extent::Urgent);
}

void Clinic::showRoster(const QList<RosterEntry> &everybody)
{
    m_stale.clear();
    for (const RosterEntry &entry : everybody) {
        if (entry.stale && !m_unreadable.contains(entry.id))
            m_stale += entry.id;
    }
    if (!m_stale.isEmpty())
        m_idle.start();
    m_parts.window.patientsPage()->setRoster(everybody, listFormats(), m_reader.now());
}

void Clinic::showOne(const ProfileId &id)
{
    // What was read in turns before may hold the patient as it was.
    if (m_roster.isReading())
        m_roster.read();
    if (const auto entry = m_parts.store.rosterEntry(id))
        m_parts.window.patientsPage()->setEntry(*entry);
    else
        m_parts.window.showMessage(toText(entry.error()));
}

void Clinic::sumUpOne()
{
    if (m_stale.isEmpty() || !isPageVisible()) {
        m_idle.stop();
        return;
    }
    const ProfileId id = m_stale.takeFirst();
    const auto read = m_reader.read(id);
    // What cannot be read or stored says so when the patient is opened; the list goes on without.
    const auto saved = read.and_then([&](const AthleteRead &athlete) {
        return m_parts.store.saveSummary(id, patientSummary(athlete.profile, athlete.plan, athlete.zone, athlete.now));
    });
    constexpr int seldom = 50;
    if (!saved)
        m_unreadable += id;
    if (m_stale.isEmpty() || (saved && m_stale.size() % seldom == 0))
        refresh();
}

void Clinic::showDetail(const ProfileId &id)
{
    const auto read = m_reader.read(id);
    if (read)
        m_parts.window.patientsPage()->setDetail(patientDetail(id, *read));
    else
        m_parts.window.showMessage(toText(read.error()));
}

void Clinic::open(const ProfileId &id)
{
    const Result<void> opened = m_session.open(id);
    if (!opened) {
        m_parts.window.showMessage(toText(opened.error()));
        return;
    }
    m_parts.window.showMessage({});
    m_parts.window.showPage(m_parts.window.todayPage());
}

NewPatientDialog *Clinic::askNew()
{
    auto *dialog = new NewPatientDialog(
        m_parts.theme, m_parts.workspace.today(),
        [this](const Athlete &athlete) {
            return m_parts.store.createProfile(Profile{.athlete = athlete}).map([this](const ProfileId &id) {
                m_parts.window.showPage(m_parts.window.patientsPage());
                showOne(id);
                m_parts.window.patientsPage()->choose(id);
            });
        },
        &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

bool Clinic::save(const ProfileId &id, const ClinicFile &file)
{
    const Result<void> saved = m_parts.store.saveClinicFile(id, file);
    if (!saved)
        m_parts.window.showMessage(toText(saved.error()));
    else
        showOne(id);
    return saved.has_value();
}

// By value: storing it brings a new roster, and the page may have chosen somebody else by then.
// NOLINTNEXTLINE(performance-unnecessary-value-param)
void Clinic::change(ProfileId id, const std::function<void(ClinicFile &)> &edit, const QString &told)
{
    const auto before = m_parts.store.clinicFile(id);
    if (!before) {
        m_parts.window.showMessage(toText(before.error()));
        return;
    }
    ClinicFile after = *before;
    edit(after);
    if (after == *before || !save(id, after) || told.isEmpty())
        return;
    m_parts.window.showUndoable(told, [this, id, file = *before] {
        if (save(id, file))
            m_parts.window.showMessage({});
    });
}

DeletePatientDialog *Clinic::askDelete(const ProfileId &id)
{
    const auto profile = m_parts.store.loadProfile(id);
    const auto file = m_parts.store.clinicFile(id);
    if (!profile || !file) {
        m_parts.window.showMessage(toText(profile ? file.error() : profile.error()));
        return nullptr;
    }
    const DeletePatientDialog::Lost lost{profile->athlete.name, static_cast<int>(profile->runs.size()),
                                         static_cast<int>(profile->checkIns.size()),
                                         static_cast<int>(profile->logs.size()), !file->note.isEmpty()};
    auto *dialog = new DeletePatientDialog(m_parts.theme, lost, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DeletePatientDialog::exportRequested, this, [this, dialog, id] { exportFor(dialog, id); });
    connect(dialog, &QDialog::accepted, this, [this, id, lost] { remove(id, lost.name); });
    dialog->open();
    return dialog;
}

void Clinic::exportFor(DeletePatientDialog *dialog, const ProfileId &id)
{
    const QPointer<DeletePatientDialog> open = dialog;
    m_prompts.saveFile(
        tr("Export profile"), u"stridewell-profile.json"_s, tr("Profile (*.json)"),
        [this, open, id](const QString &file) {
            if (!open)
                return;
            const auto read = m_reader.read(id);
            QSaveFile output(file);
            const QByteArray document = read ? writeProfile(read->profile, read->zone) : QByteArray();
            if (!read)
                open->messageBar()->showMessage(toText(read.error()));
            else if (!output.open(QIODevice::WriteOnly) || output.write(document) != document.size() ||
                     !output.commit())
                open->messageBar()->showMessage(tr("%1 could not be written (%2). Choose another folder, or make room.")
                                                    .arg(file, output.errorString()));
            else
                open->messageBar()->showMessage(tr("The profile was written to %1.").arg(file), MessageBar::Kind::Note);
        });
}

void Clinic::remove(const ProfileId &id, const QString &name)
{
    if (const Result<void> removed = m_parts.store.deleteProfile(id); !removed) {
        m_parts.window.showMessage(toText(removed.error()));
        return;
    }
    m_parts.window.showNote(tr("%1 was deleted.").arg(name));
    if (m_parts.workspace.profileId() == id) {
        const auto others = m_parts.store.recentProfiles(1);
        if (!others || others->isEmpty())
            Q_EMIT nobodyLeft();
        else if (const Result<void> opened = m_session.open(others->first().id); !opened)
            m_parts.window.showMessage(toText(opened.error()));
    }
    if (m_roster.isReading())
        m_roster.read();
    m_parts.window.patientsPage()->removeEntry(id);
}

} // namespace stridewell
