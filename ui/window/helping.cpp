// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/helping.h"

#include "core/base/file_bytes.h"
#include "core/protocol/protocol_loader.h"
#include "core/store/migrations.h"
#include "core/store/store.h"
#include "core/workspace/workspace.h"
#include "ui/help/about_dialog.h"
#include "ui/help/chapter_view.h"
#include "ui/help/help_window.h"
#include "ui/help/report.h"
#include "ui/help/report_dialog.h"
#include "ui/pages/exercises/exercises_page.h"
#include "ui/pages/patients/patients_page.h"
#include "ui/pages/plan/plan_page.h"
#include "ui/pages/progress/progress_page.h"
#include "ui/pages/today/today_page.h"
#include "ui/parts/help_place.h"
#include "ui/parts/message_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/prompts.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <array>
#include <utility>

namespace stridewell {

namespace {

/// Those of the program by name; a clinic may have named its copy after anybody.
QStringList namesOf(const QList<ProtocolRef> &refs)
{
    const QList<ProtocolChoice> known = protocolChoices();
    QStringList names;
    for (const ProtocolRef &ref : refs) {
        if (std::ranges::find(known, ref.id, &ProtocolChoice::id) != known.end())
            names += ref.id + u' ' + QString::number(ref.version);
        else if (ref.id != u"sources"_s)
            names += Helping::tr("a copy of a clinic");
    }
    return names;
}

} // namespace

Helping::Helping(const WindowParts &parts, Prompts &prompts, std::function<Preferences()> preferences, QObject *parent)
    : QObject(parent), m_parts(parts), m_prompts(prompts), m_preferences(std::move(preferences))
{
    fillMenu();
    qApp->installEventFilter(this);
}

void Helping::fillMenu()
{
    QMenu *menu = m_parts.window.helpMenu();
    menu->addAction(tr("&Handbook"), QKeySequence::HelpContents, this, [this] { openHandbook(chapterAtHand()); });
    menu->addAction(tr("&Keyboard shortcuts"), Qt::CTRL | Qt::Key_Question, this,
                    [this] { openHandbook(u"keyboard"_s); });
    menu->addAction(tr("What is &new"), this, [this] { openHandbook(u"news"_s); });
    menu->addSeparator();
    menu->addAction(tr("&Report\u2026"), this, &Helping::openReport);
    menu->addAction(tr("&About Stridewell"), this, &Helping::openAbout);
}

QString Helping::chapterAtHand() const
{
    // The page that is shown is asked here: a page has no need to know of the handbook, and the others may not be
    // built.
    const std::array<std::pair<const QMetaObject *, QString>, 5> places{
        {{&TodayPage::staticMetaObject, u"today"_s},
         {&PlanPage::staticMetaObject, u"plan"_s},
         {&ProgressPage::staticMetaObject, u"progress"_s},
         {&ExercisesPage::staticMetaObject, u"exercises"_s},
         {&PatientsPage::staticMetaObject, u"clinic"_s}}};
    Page *page = m_parts.window.shownPage();
    for (const auto &[kind, place] : places) {
        if (page->metaObject() == kind)
            setHelpPlace(page, place);
    }
    return helpPlaceOf(QApplication::focusWidget());
}

HandbookFacts Helping::facts() const
{
    HandbookFacts facts;
    facts.protocols = m_parts.workspace.protocols();
    if (!facts.protocols) {
        // Before anybody is here; the window does not start without them.
        if (auto builtIn = builtInProtocols())
            facts.protocols = std::make_shared<const Protocols>(*std::move(builtIn));
    }
    if (const auto &view = m_parts.window.view())
        facts.formats = view->formats;
    facts.keys = keysOfMenus(*m_parts.window.menus());
    return facts;
}

HelpWindow *Helping::openHandbook(const QString &chapter)
{
    if (!m_window)
        m_window = new HelpWindow(m_parts.theme, &m_parts.window);
    // The numbers may be others now: another protocol, other units.
    m_window->setChapters(handbookChapters(facts()));
    m_window->showChapter(chapter);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    m_window->view()->setFocus();
    return m_window;
}

AboutDialog *Helping::openAbout()
{
    auto *dialog = new AboutDialog(m_parts.theme, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

ReportDialog *Helping::openReport()
{
    const Workspace &workspace = m_parts.workspace;
    ReportFacts facts{.preferences = m_preferences(), .schema = newestVersion(builtInSteps())};
    if (const auto profiles = m_parts.store.profiles())
        facts.profiles = profiles->size();
    facts.runs = workspace.profile().runs.size();
    facts.checkIns = workspace.profile().checkIns.size();
    facts.logs = workspace.profile().logs.size();
    facts.items = workspace.plan().items.size();
    if (workspace.protocols())
        facts.protocols = namesOf(workspace.protocols()->refs);
    auto *dialog = new ReportDialog(m_parts.theme, reportText(facts), &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReportDialog::saveRequested, this, [this, dialog] { saveReport(dialog); });
    dialog->open();
    return dialog;
}

void Helping::saveReport(ReportDialog *dialog)
{
    m_prompts.saveFile(tr("Save the report"), u"stridewell-report.txt"_s, tr("Text (*.txt)"),
                       [open = QPointer<ReportDialog>(dialog)](const QString &file) {
                           if (!open)
                               return;
                           const Result<void> saved = writeWhole(file, open->text().toUtf8());
                           if (saved)
                               open->messageBar()->showMessage(tr("The report was written to %1.").arg(file),
                                                               MessageBar::Kind::Note);
                           else
                               open->messageBar()->showMessage(toText(saved.error()));
                       });
}

bool Helping::eventFilter(QObject *watched, QEvent *event)
{
    // The menu's keys are asleep while a dialog is open; help is wanted there most.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::HelpContents)) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        const QString place = helpPlaceOf(widget);
        if (widget && widget->window() != &m_parts.window && !place.isEmpty()) {
            openHandbook(place);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace stridewell
