// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/plan_editor.h"

#include "ui/models/plan_model.h"
#include "ui/models/week_edit.h"
#include "ui/pages/plan/calendar_view.h"
#include "ui/pages/plan/carry.h"
#include "ui/pages/plan/move_bar.h"

#include <QMenu>

namespace stridewell {

PlanEditor::PlanEditor(PlanModel *model, CalendarView *calendar, MoveBar *bar, QObject *parent)
    : QObject(parent),
      m_model(model),
      m_calendar(calendar),
      m_bar(bar),
      m_actions(calendar),
      m_menu(new QMenu(calendar))
{
    m_actions.fill(m_menu, false);
    connectActions();
    connect(calendar->carry(), &Carry::dropped, this, [this](const ItemId &item, QDate day, bool copy) {
        if (copy)
            copyTo(item, day);
        else
            move(item, day);
    });
    connect(calendar, &CalendarView::menuRequested, m_menu, [this](QPoint at) { m_menu->popup(at); });
    connect(calendar, &CalendarView::cardChosen, this, &PlanEditor::updateActions);
    connect(calendar, &CalendarView::dayEntered, this, &PlanEditor::updateActions);
    connect(model, &PlanModel::viewChanged, this, &PlanEditor::updateActions);
    connect(bar, &MoveBar::nearestChosen, this, [this](QDate day) { move(m_refused.item, day); });
    connect(bar, &MoveBar::reasonGiven, this,
            [this](const QString &reason) { move(m_refused.item, m_refused.to, reason); });
    updateActions();
}

void PlanEditor::connectActions()
{
    const PlanActions &a = m_actions;
    const auto hold = [this](bool cut) {
        m_held = m_calendar->chosen();
        m_cut = cut;
        m_calendar->setLifted(cut ? m_held : ItemId{});
        m_calendar->announce(cut ? tr("Cut. Go to another day and paste.")
                                 : tr("Copied. Go to another day and paste."));
        updateActions();
    };
    connect(a.cut, &QAction::triggered, this, [hold] { hold(true); });
    connect(a.copy, &QAction::triggered, this, [hold] { hold(false); });
    connect(a.paste, &QAction::triggered, this, &PlanEditor::paste);
    connect(a.dayEarlier, &QAction::triggered, this, [this] { moveBy(-1); });
    connect(a.dayLater, &QAction::triggered, this, [this] { moveBy(1); });
    connect(a.weekEarlier, &QAction::triggered, this, [this] { moveBy(-7); });
    connect(a.weekLater, &QAction::triggered, this, [this] { moveBy(7); });
    connect(a.remove, &QAction::triggered, this,
            [this] { request(removeEdit(PlanTrial(m_model->view()), m_calendar->chosen())); });
    connect(a.addRun, &QAction::triggered, this, &PlanEditor::runWanted);
    connect(a.note, &QAction::triggered, this, &PlanEditor::noteWanted);
    connect(a.insertRest, &QAction::triggered, this,
            [this] { request(insertRestEdit(PlanTrial(m_model->view()), m_calendar->currentDay())); });
    connect(a.removeRest, &QAction::triggered, this,
            [this] { request(removeRestEdit(PlanTrial(m_model->view()), m_calendar->currentDay())); });
    connect(a.copyWeek, &QAction::triggered, this, [this] {
        m_heldWeek = m_model->weekOf(m_calendar->currentIndex().row());
        m_calendar->announce(tr("The week's runs are copied. Go to another week and paste."));
        updateActions();
    });
    connect(a.pasteWeek, &QAction::triggered, this, &PlanEditor::pasteWeek);
    connect(a.showWeek, &QAction::triggered, m_calendar, [this] { m_calendar->setSpan(CalendarSpan::Week); });
    connect(a.showThreeWeeks, &QAction::triggered, m_calendar,
            [this] { m_calendar->setSpan(CalendarSpan::ThreeWeeks); });
    connect(a.showSeason, &QAction::triggered, m_calendar, [this] { m_calendar->setSpan(CalendarSpan::Season); });
}

void PlanEditor::updateActions()
{
    const bool canTry = m_model->view().protocols != nullptr;
    const Item *item = m_model->item(m_calendar->chosen());
    const bool day = m_calendar->currentIndex().isValid();
    const bool ahead = item && item->state == ItemState::Planned && item->day >= m_model->view().today();
    for (QAction *action : {m_actions.cut, m_actions.dayEarlier, m_actions.dayLater, m_actions.weekEarlier,
                            m_actions.weekLater, m_actions.remove})
        action->setEnabled(canTry && ahead);
    m_actions.copy->setEnabled(canTry && item);
    m_actions.paste->setEnabled(canTry && day && m_model->item(m_held));
    m_actions.note->setEnabled(day);
    for (QAction *action : {m_actions.addRun, m_actions.insertRest, m_actions.removeRest})
        action->setEnabled(canTry && day && m_calendar->currentDay() >= m_model->view().today());
    m_actions.copyWeek->setEnabled(canTry && day);
    m_actions.pasteWeek->setEnabled(canTry && day && m_heldWeek.isValid());
}

void PlanEditor::moveBy(int days)
{
    if (m_calendar->carryBy(days))
        m_calendar->carry()->drop();
}

void PlanEditor::move(const ItemId &item, QDate to, const QString &reason)
{
    const Item *before = m_model->item(item);
    const QString title = before ? before->title : QString();
    m_refused = {item, to};
    const PlanEdit edit = moveEdit(PlanTrial(m_model->view()), item, to, reason);
    if (!request(edit))
        return;
    // A move that could not be stored leaves the item where it is.
    const Item *now = m_model->item(item);
    if (!now)
        return;
    m_calendar->setFocus(Qt::OtherFocusReason);
    m_calendar->goTo(now->day, item);
    if (now->day == to)
        m_calendar->announce(tr("%1 moved to %2").arg(title, m_model->view().formats.longDay(to)));
}

void PlanEditor::copyTo(const ItemId &item, QDate to)
{
    if (!request(copyEdit(PlanTrial(m_model->view()), item, to)))
        return;
    const Item *made = runFirstPlannedFor(m_model->view().plan, to);
    m_calendar->goTo(to, made ? made->id : ItemId{});
    m_calendar->announce(tr("Copied to %1").arg(m_model->view().formats.longDay(to)));
}

void PlanEditor::paste()
{
    const QDate day = m_calendar->currentDay();
    if (!m_cut) {
        copyTo(m_held, day);
        return;
    }
    const ItemId item = std::exchange(m_held, {});
    m_calendar->setLifted({});
    move(item, day);
    updateActions();
}

void PlanEditor::pasteWeek()
{
    const QDate week = m_model->weekOf(m_calendar->currentIndex().row());
    request(copyWeekEdit(PlanTrial(m_model->view()), m_heldWeek, week));
}

void PlanEditor::askRun(const RunRequest &wanted)
{
    if (!request(runEdit(PlanTrial(m_model->view()), wanted)))
        return;
    const Item *made = runFirstPlannedFor(m_model->view().plan, wanted.day);
    m_calendar->goTo(wanted.day, made ? made->id : ItemId{});
    m_calendar->setFocus(Qt::OtherFocusReason);
}

void PlanEditor::askDistance(const ItemId &item, Metres distance)
{
    request(distanceEdit(PlanTrial(m_model->view()), item, distance));
}

MoveAnswer PlanEditor::tryDoses(const DoseChange &change) const
{
    // A reason that is typed already would hide the rule that it passes over.
    DoseChange bare = change;
    bare.reason.clear();
    const PlanEdit edit = doseEdit(PlanTrial(m_model->view()), bare);
    if (edit.isRefused() || edit.told.isEmpty())
        return edit.refusal;
    return MoveAnswer{.verdict = Verdict::Warned, .text = edit.told};
}

void PlanEditor::askDoses(const DoseChange &change)
{
    request(doseEdit(PlanTrial(m_model->view()), change));
}

void PlanEditor::askPlannedDoses(const ItemId &item)
{
    request(plannedDoseEdit(PlanTrial(m_model->view()), item));
}

void PlanEditor::writeNote(const NotePlace &place, const QString &text)
{
    request(noteEdit(m_model->view(), place, text));
}

bool PlanEditor::request(const PlanEdit &edit)
{
    if (edit.isRefused()) {
        m_bar->offer(edit.refusal, m_model->view().formats);
        m_calendar->announce(edit.refusal.text);
        return false;
    }
    m_bar->clear();
    if (edit.changes.isEmpty())
        return false;
    Q_EMIT editRequested(edit.changes, edit.name, edit.told);
    return true;
}

} // namespace stridewell
