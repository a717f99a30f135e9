// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/change.h"
#include "ui/figures/pose.h"
#include "ui/models/plan_view.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/theme.h"
#include "ui/window/profile_switch.h"

#include <QMainWindow>
#include <QSet>

#include <functional>
#include <optional>

class QHBoxLayout;
class QMenu;
class QMenuBar;

namespace stridewell {

class ExercisesPage;
class MainMenus;
class MessageBar;
class Navigation;
class Page;
class PageStack;
class PatientBar;
class PatientsPage;
class PlanPage;
class ProgressPage;
class Prompts;
class TodayPage;

/// The frame: menus, pages, the profile switch, the line for messages. Shows values and tells wishes; what they
/// mean is the business of whoever owns the window.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Theme &theme, const Poses &poses);

    void setProfiles(const QList<ProfileSwitch::Choice> &profiles, const QString &current);
    /// Questions and file choices; must outlive the window's use. Without it the file actions do nothing.
    void setPrompts(Prompts *prompts) { m_prompts = prompts; }
    Prompts *prompts() const { return m_prompts; }
    /// One inline line about what failed; empty takes it away.
    void showMessage(const QString &text);
    /// The same for what went well and cannot be seen.
    void showNote(const QString &text);

    /// Shows an athlete and the plan on every page; those that are not seen take it when they come up.
    void setView(const PlanView &view);
    /// What is shown; nothing before the first setView().
    const std::optional<PlanView> &view() const { return m_view; }
    /// What Undo and Redo would do; empty = nothing.
    void setUndo(const QString &undo, const QString &redo);
    /// The same for what can be taken back at once by a button beside the words: with `undo`, else as
    /// undoRequested() does.
    void showUndoable(const QString &text, const std::function<void()> &undo = {});
    /// What failed, with a button that leads to the way out.
    void showWayOut(const QString &text, const QString &action, const std::function<void()> &way);

    /// Whether the menu shows the lock as switched on.
    void setLockable(bool on);
    /// What could not be done now and may be tried again by a button beside the words.
    void showRetryable(const QString &text, const std::function<void()> &again);

    /// Whether the menu shows reminders as switched on.
    void setReminders(bool on);
    /// With a clinic the Patients page leads the pages, and the window says whose plan is open. A runner alone never
    /// sees any of it.
    void setClinic(bool on);
    bool hasClinic() const { return m_clinicOn; }

    QMenuBar *menus() const;
    /// The last menu, for whoever has help to give.
    QMenu *helpMenu() const;
    const Poses &poses() const { return m_poses; }

    /// Asks for files of runs.
    void askImport();
    /// Where the search of the shown page is; on most that of the plan.
    void openSearch();

    /// Every page, built where it was not yet.
    QList<Page *> pages();
    void showPage(Page *page);
    Page *shownPage() const;
    /// A name for the page that is shown, the same in every language and start.
    QString pageKey() const;
    /// Shows the page of that name; one that is not there changes nothing.
    void showPage(const QString &key);
    TodayPage *todayPage() const { return m_today; }
    PlanPage *planPage();
    ExercisesPage *exercisesPage();
    ProgressPage *progressPage();
    PatientsPage *patientsPage();
    PatientBar *patientBar() const { return m_patientBar; }
    MessageBar *messageBar() const { return m_messages; }

Q_SIGNALS:
    /// A page was needed for the first time.
    void pageBuilt(Page *page);
    /// As Page::editRequested, of any page.
    void editRequested(const QList<Change> &changes, const QString &name, const QString &told);
    void profileChosen(const QString &id);
    void importRequested(const QStringList &files);
    void exportRequested();
    void checkInRequested();
    void logRunRequested();
    void protocolsRequested();
    void importLogRequested();
    void protocolNumbersRequested();
    void settingsRequested();
    void printRequested();
    void backupsRequested();
    void lockRequested();
    void lockSwitchRequested();
    void undoRequested();
    void redoRequested();
    void remindersWanted(bool on);
    void clinicWanted(bool on);
    void clinicHeadRequested();
    void logBackRequested();
    /// The pages show this view now, or when they come up.
    void viewShown(const PlanView &view);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// Pages in the order in which they were added.
    enum class Place {
        Today,
        Plan,
        Progress,
        Exercises,
        Patients
    };
    static int placeOf(Place place) { return static_cast<int>(place); }
    void layOut();
    QHBoxLayout *makeTopRow();
    void addPages();
    template <typename Kind>
    void addPage(const QString &name, Glyph glyph, const std::function<Page *()> &make);
    void addClinic();
    PlanPage *makePlanPage();
    ProgressPage *makeProgressPage();
    void follow(Page *page);
    void bringUp(int place);
    void tellWhose();
    void askPicture();

    Theme &m_theme;
    Poses m_poses;
    Prompts *m_prompts = nullptr;
    ProfileSwitch *m_profiles;
    MainMenus *m_menus;
    MessageBar *m_messages;
    Navigation *m_navigation;
    PageStack *m_pages;
    QStringList m_keys; ///< of the pages, in the order of their places
    QString m_undoName; ///< what Undo would do; empty = nothing
    TodayPage *m_today;
    PatientBar *m_patientBar;
    bool m_clinicOn = false;
    std::function<void()> m_messageAction; ///< what the button of the message does; empty = undoRequested()
    std::optional<PlanView> m_view;
    QSet<Page *> m_stale; ///< pages that do not show m_view yet
};

} // namespace stridewell
