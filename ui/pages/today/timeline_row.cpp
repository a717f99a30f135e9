// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/timeline_row.h"

#include "ui/models/countdown.h"
#include "ui/models/session_log.h"
#include "ui/models/words.h"
#include "ui/pages/plan/log_form.h"
#include "ui/pages/today/exercise_sheet.h"
#include "ui/pages/today/item_card.h"
#include "ui/pages/today/run_checklist.h"
#include "ui/pages/today/timer_bar.h"
#include "ui/parts/labels.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace stridewell {

namespace {

/// Kinds that are done by staying with them for their minutes.
bool isTimed(const Item &item)
{
    const bool stays =
        item.kind == ItemKind::Ice || item.kind == ItemKind::Elevation || item.kind == ItemKind::ActiveRecovery;
    return stays && item.minutes && item.strength.isEmpty();
}

} // namespace

TimelineRow::TimelineRow(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_time(makeLabel({}, "quiet", this)),
      m_mark(new RailMark(theme, this)),
      m_card(new ItemCard(theme, this)),
      m_inside(new QVBoxLayout(m_card)),
      m_title(new ItemTitle(theme, m_card)),
      m_state(makeLabel({}, "small", m_card)),
      m_done(new QPushButton(m_card))
{
    const Measures &m = theme.measures();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m.px(8));
    m_time->setWordWrap(false);
    m_time->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    m_time->setMinimumWidth(QFontMetrics(m.base()).horizontalAdvance(u"00:00"_s));
    m_time->setContentsMargins(0, m.px(10), 0, 0);
    row->addWidget(m_time);
    row->addWidget(m_mark);
    auto *spaced = new QVBoxLayout;
    spaced->setContentsMargins(0, m.px(3), 0, m.px(3));
    spaced->addWidget(m_card);
    row->addLayout(spaced, 1);
    m_inside->setContentsMargins(m.px(8), m.px(5), m.px(8), m.px(5));
    m_inside->setSpacing(m.px(6));
    m_inside->addLayout(makeHead());
}

QHBoxLayout *TimelineRow::makeHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(m_theme.measures().px(8));
    m_state->setWordWrap(false);
    head->addWidget(m_title, 1);
    head->addWidget(m_state);
    head->addWidget(m_done);
    connect(m_title, &ItemTitle::clicked, this, [this] { setOpen(!m_open); });
    connect(m_done, &QPushButton::clicked, this, &TimelineRow::pressDone);
    return head;
}

bool TimelineRow::isCurrent() const
{
    return m_entry.turn == Turn::Now || m_entry.turn == Turn::Next;
}

void TimelineRow::setEntry(const TodayEntry &entry, const PlanView &view, bool withTimes)
{
    m_entry = entry;
    m_view = view;
    m_time->setVisible(withTimes);
    m_time->setText(entry.time);
    showHead();
    showBody();
    if (m_form)
        showForm();
}

void TimelineRow::showHead()
{
    const Item &item = m_entry.item;
    const bool planned = item.state == ItemState::Planned;
    m_card->setItem(item.kind, isCurrent());
    m_mark->setItem(item.kind, item.state, isCurrent());
    m_title->setWords(m_entry.title, m_entry.detail, !planned, isCurrent());
    m_title->setAccessibleName(m_entry.accessible);
    m_title->setAccessibleDescription(tr("Opens how it went"));
    QString state = m_entry.state;
    if (isCurrent() && planned)
        state = m_entry.turn == Turn::Now ? tr("now") : tr("next");
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    setLook(m_state, "kind", isCurrent() ? toneName(item.kind) : "rest");

    const bool isCheckIn = item.kind == ItemKind::Recheck;
    const bool unfinished = planned || (m_entry.turn == Turn::Now && item.state == ItemState::Partly);
    // The keyboard must not fall out of the page when its button goes.
    if (!unfinished && m_done->hasFocus())
        m_title->setFocus(Qt::OtherFocusReason);
    m_done->setVisible(unfinished);
    m_done->setText(isCheckIn                      ? tr("Check in")
                    : item.kind == ItemKind::Refer ? tr("I was there")
                    : !item.strength.isEmpty()     ? tr("Done as planned")
                                                   : tr("Done"));
    m_done->setAccessibleName(u"%1: %2"_s.arg(m_done->text(), m_entry.time + u' ' + m_entry.title).simplified());
    const bool oneStep = isCurrent() && !isTimed(item) && item.strength.isEmpty() && !item.run;
    setLook(m_done, oneStep ? "primary" : "choice");
}

void TimelineRow::showBody()
{
    const Item &item = m_entry.item;
    const bool shown = m_open || (isCurrent() && m_entry.turn == Turn::Now);
    if (shown)
        makeBody();
    if (m_timer) {
        m_timer->setVisible(shown);
        m_timer->setLength(std::chrono::minutes(item.minutes.value_or(0)), m_view.formats);
    }
    if (m_sheet) {
        m_sheet->setVisible(shown);
        m_sheet->setLines(exerciseLines(item, m_view), m_view.formats);
    }
    if (m_checklist) {
        m_checklist->setVisible(shown);
        m_checklist->setRun(item, m_entry.log ? m_entry.log->sets : QList<LoggedSet>{}, m_view.formats);
    }
    orderTabs();
}

void TimelineRow::orderTabs()
{
    // What is made only when a row opens would else come behind all rows.
    QWidget *before = m_done;
    for (const QWidget *part : std::initializer_list<const QWidget *>{m_timer, m_sheet, m_checklist, m_form}) {
        if (!part)
            continue;
        for (QWidget *child : part->findChildren<QWidget *>()) {
            if ((child->focusPolicy() & Qt::TabFocus) == 0 || child->focusProxy())
                continue;
            setTabOrder(before, child);
            before = child;
        }
    }
    if (m_takeBack)
        setTabOrder(before, m_takeBack);
}

void TimelineRow::makeBody()
{
    const Item &item = m_entry.item;
    if (isTimed(item) && !m_timer) {
        m_timer = new TimerBar(m_theme, m_card);
        m_inside->insertWidget(1, m_timer);
        connect(m_timer, &TimerBar::startRequested, this,
                [this] { Q_EMIT countdownRequested(-1, std::chrono::minutes(*m_entry.item.minutes)); });
        connect(m_timer, &TimerBar::stopRequested, this, &TimelineRow::countdownStopped);
        m_timer->showCountdown(nullptr, m_view.now, m_view.formats);
    }
    if (!item.strength.isEmpty() && !m_sheet) {
        m_sheet = new ExerciseSheet(m_theme, m_card);
        m_inside->insertWidget(1, m_sheet);
        connect(m_sheet, &ExerciseSheet::holdRequested, this, &TimelineRow::countdownRequested);
        connect(m_sheet, &ExerciseSheet::holdStopped, this, &TimelineRow::countdownStopped);
        connect(m_sheet, &ExerciseSheet::said, this, [this](qsizetype line, qsizetype set, int reps) {
            Q_EMIT setSaid(withSet(m_entry.item, exerciseLines(m_entry.item, m_view), line, set, reps, m_entry.log));
        });
    }
    if (item.run && !m_checklist) {
        m_checklist = new RunChecklist(m_theme, m_card);
        m_inside->insertWidget(1, m_checklist);
        connect(m_checklist, &RunChecklist::completed, this, &TimelineRow::pressDone);
    }
}

void TimelineRow::showCountdown(const RunningTime &time)
{
    const bool mine = time.item == m_entry.item.id;
    if (m_timer)
        m_timer->showCountdown(mine && time.line < 0 ? time.countdown : nullptr, m_view.now, m_view.formats);
    if (m_sheet)
        m_sheet->showCountdown(mine ? time.line : -1, time.countdown, m_view.formats);
}

void TimelineRow::setOpen(bool open)
{
    m_open = open;
    showBody();
    if (open && !m_form)
        makeForm();
    if (m_form)
        showForm();
    orderTabs();
}

void TimelineRow::makeForm()
{
    m_form = new LogForm(m_card);
    m_takeBack = new QPushButton(tr("Take back"), m_card);
    setLook(m_takeBack, "link");
    m_inside->addWidget(m_form);
    m_inside->addWidget(m_takeBack, 0, Qt::AlignLeading);
    connect(m_form, &LogForm::logged, this, &TimelineRow::logged);
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        m_title->setFocus(Qt::OtherFocusReason);
        Q_EMIT takenBack(*m_entry.log);
    });
}

void TimelineRow::showForm()
{
    // A check-in is answered by its questions, not by a mark.
    const bool shown = m_open && m_entry.item.kind != ItemKind::Recheck;
    m_form->setVisible(shown);
    m_form->setItem(m_entry.item.id, m_entry.log);
    m_takeBack->setVisible(shown && m_entry.log);
    m_takeBack->setAccessibleName(tr("Take back what was said of %1").arg(m_entry.title));
}

void TimelineRow::pressDone()
{
    const Item &item = m_entry.item;
    if (item.kind == ItemKind::Recheck) {
        Q_EMIT checkInRequested();
        return;
    }
    Log log = m_entry.log.value_or(Log{});
    log.item = item.id;
    log.state = LogState::Done;
    if (!item.strength.isEmpty())
        log = asPlanned(item, exerciseLines(item, m_view), m_entry.log);
    else if (m_checklist)
        log.sets = m_checklist->ticked();
    Q_EMIT logged(log);
}

} // namespace stridewell
