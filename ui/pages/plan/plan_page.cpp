// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/plan_page.h"

#include "ui/models/log_change.h"
#include "ui/models/plan_model.h"
#include "ui/models/roles.h"
#include "ui/pages/plan/calendar_view.h"
#include "ui/pages/plan/day_panel.h"
#include "ui/pages/plan/dose_part.h"
#include "ui/pages/plan/inspector.h"
#include "ui/pages/plan/move_bar.h"
#include "ui/pages/plan/notice_list.h"
#include "ui/pages/plan/plan_editor.h"
#include "ui/pages/plan/plan_header.h"
#include "ui/pages/plan/search_bar.h"
#include "ui/pages/plan/status_strip.h"

#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

namespace stridewell {

namespace {
constexpr int seasonStep = 4; ///< weeks that the season view goes on at once
} // namespace

PlanPage::PlanPage(const Theme &theme, const Poses &poses, QWidget *parent)
    : Page(parent),
      m_theme(theme),
      m_model(new PlanModel(this)),
      m_header(new PlanHeader(theme, this)),
      m_search(new SearchBar(this)),
      m_strip(new StatusStrip(theme, this)),
      m_notices(new NoticeList(this)),
      m_calendar(new CalendarView(theme, m_model, this)),
      m_moveBar(new MoveBar(this)),
      m_inspector(new Inspector(theme, poses, this)),
      m_dayPanel(new DayPanel(theme, m_inspector)),
      m_editor(new PlanEditor(m_model, m_calendar, m_moveBar, this)),
      m_columns(new QHBoxLayout)
{
    setLook(this, "page");
    m_inspector->setDayPart(m_dayPanel);
    layOut();
    connectHeader();
    connectCalendar();
    connectEditing();
}

void PlanPage::layOut()
{
    const Measures &m = m_theme.measures();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(m.pageMargin(), m.px(14), m.pageMargin(), m.px(16));
    layout->setSpacing(m.px(10));
    layout->addWidget(m_header);
    layout->addWidget(m_search);
    layout->addWidget(m_strip);
    layout->addWidget(m_notices);

    auto *card = new QFrame(this);
    setLook(card, "card");
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, m.px(4), 1, m.px(6));
    inside->addWidget(m_calendar);
    auto *left = new QVBoxLayout;
    left->setSpacing(m.px(8));
    left->addWidget(card, 1);
    left->addWidget(m_moveBar);
    m_columns->setSpacing(m.px(16));
    m_columns->addLayout(left, 1);
    layout->addLayout(m_columns, 1);
}

void PlanPage::connectHeader()
{
    connect(m_header, &PlanHeader::backAsked, this, &PlanPage::previousWeek);
    connect(m_header, &PlanHeader::todayAsked, this, &PlanPage::goToday);
    connect(m_header, &PlanHeader::forwardAsked, this, &PlanPage::nextWeek);
    connect(m_header, &PlanHeader::spanAsked, m_calendar, &CalendarView::setSpan);
    connect(m_header, &PlanHeader::undoAsked, this, &PlanPage::undoRequested);
    connect(m_header, &PlanHeader::printAsked, this, &PlanPage::printRequested);
    connect(m_header, &PlanHeader::checkInAsked, this, &PlanPage::checkInRequested);
    connect(m_search, &SearchBar::hitChosen, this, [this](const PlanHit &hit) { m_calendar->goTo(hit.day, hit.item); });
    connect(m_search, &SearchBar::closed, m_calendar, [this] { m_calendar->setFocus(Qt::OtherFocusReason); });
}

void PlanPage::connectCalendar()
{
    connect(m_calendar, &CalendarView::visibleDaysChanged, this, &PlanPage::showTitle);
    connect(m_calendar, &CalendarView::spanChanged, this, [this] {
        m_header->setSpan(m_calendar->span());
        showTitle();
    });
    connect(m_calendar, &CalendarView::dayEntered, this, &PlanPage::showDay);
    connect(m_calendar, &CalendarView::cardChosen, this, [this](const QList<ItemId> &items) {
        m_inspector->setItems(items, *m_model);
        if (items.isEmpty())
            closeDetails();
    });
    connect(m_calendar, &CalendarView::detailsRequested, this, &PlanPage::showDetails);
    connect(m_inspector, &Inspector::checkInRequested, this, &PlanPage::checkInRequested);
    connect(m_inspector, &Inspector::closed, this, [this] {
        closeDetails();
        m_calendar->setFocus(Qt::OtherFocusReason);
    });
    connect(m_inspector, &Inspector::logged, this, &PlanPage::take);
}

void PlanPage::connectEditing()
{
    connect(m_editor, &PlanEditor::editRequested, this, &PlanPage::editRequested);
    connect(m_editor, &PlanEditor::runWanted, this, [this] {
        openDayPanel();
        m_dayPanel->openRunForm();
    });
    connect(m_editor, &PlanEditor::noteWanted, this, [this] {
        openDayPanel();
        m_dayPanel->focusNote();
    });
    connect(m_inspector, &Inspector::distanceAsked, m_editor, &PlanEditor::askDistance);
    DosePart *doses = m_inspector->doses();
    connect(doses, &DosePart::tried, m_editor,
            [this, doses](const DoseChange &change) { doses->showAnswer(m_editor->tryDoses(change)); });
    connect(doses, &DosePart::asked, m_editor, &PlanEditor::askDoses);
    connect(doses, &DosePart::plannedAsked, m_editor, &PlanEditor::askPlannedDoses);
    connect(m_dayPanel, &DayPanel::noteWritten, m_editor, &PlanEditor::writeNote);
    connect(m_dayPanel, &DayPanel::runAsked, m_editor, &PlanEditor::askRun);
    const auto back = [this] { m_calendar->setFocus(Qt::OtherFocusReason); };
    connect(m_dayPanel, &DayPanel::leftRunForm, m_calendar, back);
    connect(m_moveBar, &MoveBar::closed, m_calendar, back);
}

void PlanPage::fillMenu(QMenu *menu) const
{
    m_editor->actions().fill(menu, true);
}

void PlanPage::setUndo(const QString &name)
{
    m_header->setUndo(name);
}

void PlanPage::openSearch()
{
    m_search->open();
}

void PlanPage::openDayPanel()
{
    m_detailsOpen = true;
    arrange();
}

void PlanPage::showDay()
{
    m_dayPanel->setDay(m_calendar->currentDay(), m_model->view());
}

void PlanPage::take(Log log)
{
    log.at = m_model->view().now;
    Q_EMIT editRequested({logChange(m_model->view().profile, log)}, logStepName(log, m_model->item(log.item)));
}

void PlanPage::takeFocus()
{
    m_calendar->setFocus();
}

void PlanPage::setView(const PlanView &view)
{
    m_model->setView(view);
    m_strip->setView(view);
    m_notices->setNotices(view.plan.notices, view.plan.assessment);
    m_search->setView(view);
    m_inspector->refresh(*m_model);
    if (!m_started && m_model->rowCount() > 0) {
        m_started = true;
        m_calendar->goToday();
        chooseFirst();
    }
    showDay();
    showTitle();
    arrange();
}

void PlanPage::chooseFirst()
{
    const auto cards = m_calendar->currentIndex().data(CardsRole).value<QList<Card>>();
    if (cards.isEmpty())
        return;
    m_calendar->setChosen(cards.first().items.first());
    m_inspector->setItems(cards.first().items, *m_model);
}

void PlanPage::goToday()
{
    m_calendar->goToday();
}

void PlanPage::previousWeek()
{
    moveBy(-1);
}

void PlanPage::nextWeek()
{
    moveBy(1);
}

void PlanPage::moveBy(int direction)
{
    m_calendar->moveWeeks(m_calendar->span() == CalendarSpan::Season ? direction * seasonStep : direction);
}

void PlanPage::showTitle()
{
    const auto [from, to] = m_calendar->visibleDays();
    m_header->setTitle(from.isValid() ? m_model->view().formats.range(from, to) : tr("Plan"));
}

void PlanPage::showDetails(bool byKey)
{
    m_detailsOpen = true;
    arrange();
    if (byKey)
        m_inspector->focusForm();
}

void PlanPage::closeDetails()
{
    m_detailsOpen = false;
    arrange();
}

bool PlanPage::isNarrow() const
{
    return width() < m_theme.measures().px(1080);
}

void PlanPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PlanPage::arrange()
{
    const int wide = m_theme.measures().px(290);
    const bool narrow = isNarrow();
    m_inspector->setClosable(narrow);
    if (!narrow) {
        m_inspector->setFixedWidth(wide);
        if (m_columns->indexOf(m_inspector) < 0)
            m_columns->addWidget(m_inspector, 0, Qt::AlignTop);
        m_inspector->setVisible(true);
        return;
    }
    // Too little room for both: the details lie over the calendar's right part until they are closed.
    m_columns->removeWidget(m_inspector);
    const int margin = m_theme.measures().px(12);
    m_inspector->setFixedWidth(wide);
    const int tall = std::min(m_inspector->sizeHint().height(), height() - 2 * margin);
    m_inspector->setGeometry(width() - wide - margin, margin, wide, std::max(tall, height() / 2));
    m_inspector->setVisible(m_detailsOpen);
    m_inspector->raise();
}

} // namespace stridewell
