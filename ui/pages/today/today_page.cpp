// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/today_page.h"

#include "ui/models/log_change.h"
#include "ui/models/session_log.h"
#include "ui/models/today_state.h"
#include "ui/models/week_glance.h"
#include "ui/pages/today/how_to_card.h"
#include "ui/pages/today/item_card.h"
#include "ui/pages/today/past_weeks_card.h"
#include "ui/pages/today/side_cards.h"
#include "ui/pages/today/state_card.h"
#include "ui/pages/today/timeline.h"
#include "ui/pages/today/week_card.h"
#include "ui/parts/labels.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace stridewell {

namespace {

constexpr int comingDaysShown = 3;
// A day with nothing to do has the room to look further.
constexpr int comingDaysOfARestDay = 10;
constexpr int comingDaysOfAQuietDay = 7;
// So few things leave room for how the week goes.
constexpr qsizetype quietDay = 2;
// The left column, which holds the day, gets 5 of 9 parts.
constexpr int leftShare = 5;
constexpr int rightShare = 4;

} // namespace

TodayPage::TodayPage(const Theme &theme, const Poses &poses, SteadyTime time, QWidget *parent)
    : Page(parent),
      m_theme(theme),
      m_countdown(std::move(time)),
      m_scroll(new QScrollArea(this)),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_title(makeLabel({}, "title", this)),
      m_episode(makeLabel({}, "quiet", this)),
      m_state(new StateCard(theme)),
      m_nextDay(new NextDayCard(theme)),
      m_count(makeLabel({}, "quiet")),
      m_word(makeLabel({}, "plain")),
      m_timeline(new Timeline(theme)),
      m_week(new WeekCard(theme)),
      m_pastWeeks(new PastWeeksCard(theme)),
      m_coming(new ComingCard(theme)),
      m_howTo(new HowToCard(theme, poses)),
      m_pain(new PainCard(theme)),
      m_help(new HelpCard(theme))
{
    setLook(this, "page");
    const Measures &m = theme.measures();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, m.px(14), 0, 0);
    layout->setSpacing(m.px(10));
    layout->addLayout(makeHeader());
    auto *content = new QWidget(m_scroll);
    setLook(content, "plain");
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(m.pageMargin(), 0, m.pageMargin(), m.px(16));
    inside->addLayout(m_columns);
    inside->addStretch();
    m_columns->setSpacing(m.px(16));
    m_columns->addLayout(makeLeft(), leftShare);
    m_columns->addLayout(makeRight(), rightShare);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_scroll, 1);
    connectTimeline();
}

QHBoxLayout *TodayPage::makeHeader()
{
    const Measures &m = m_theme.measures();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(m.pageMargin(), 0, m.pageMargin(), 0);
    row->setSpacing(m.px(10));
    m_title->setWordWrap(false);
    m_episode->setWordWrap(false);
    auto *checkIn = new QPushButton(tr("Check in"), this);
    checkIn->setAccessibleName(tr("Check in: say how it feels"));
    setLook(checkIn, "primary");
    row->addWidget(m_title);
    row->addWidget(m_episode);
    row->addStretch();
    row->addWidget(checkIn);
    connect(checkIn, &QPushButton::clicked, this, &TodayPage::checkInRequested);
    return row;
}

QVBoxLayout *TodayPage::makeLeft()
{
    const Measures &m = m_theme.measures();
    auto *left = new QVBoxLayout;
    left->setSpacing(m.px(12));
    left->addWidget(m_state);
    left->addWidget(m_nextDay);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Today's plan"), "cardTitle"), 1);
    m_count->setWordWrap(false);
    head->addWidget(m_count);
    left->addLayout(head);
    left->addWidget(m_word);
    left->addWidget(m_timeline);
    left->addWidget(m_week);
    left->addWidget(m_pastWeeks);
    left->addStretch();
    return left;
}

QVBoxLayout *TodayPage::makeRight()
{
    auto *right = new QVBoxLayout;
    right->setSpacing(m_theme.measures().px(12));
    for (QWidget *card : std::initializer_list<QWidget *>{m_howTo, m_pain, m_help, m_coming})
        right->addWidget(card);
    right->addStretch();
    return right;
}

void TodayPage::connectTimeline()
{
    connect(m_timeline, &Timeline::logged, this, &TodayPage::take);
    connect(m_timeline, &Timeline::setSaid, this, &TodayPage::takeSet);
    connect(m_timeline, &Timeline::takenBack, this, &TodayPage::takeBack);
    connect(m_timeline, &Timeline::countdownRequested, this, &TodayPage::startCountdown);
    connect(m_timeline, &Timeline::countdownStopped, this, &TodayPage::stopCountdown);
    connect(m_timeline, &Timeline::checkInRequested, this, &TodayPage::checkInRequested);
    // The answer belongs to the session: the moment of its log stays.
    connect(m_nextDay, &NextDayCard::answered, this, &TodayPage::emitLog);
    connect(&m_countdown, &Countdown::ticked, this, [this] { m_timeline->showCountdown(m_running); });
    connect(&m_countdown, &Countdown::ended, this, &TodayPage::endCountdown);
}

void TodayPage::setView(const PlanView &view)
{
    // Items of two athletes can have the same ids: nothing that one began may show for the other.
    if (view.profile.athlete.name != m_view.profile.athlete.name) {
        stopCountdown();
        m_busy = {};
        m_timeline->clear();
    }
    m_view = view;
    refresh();
}

void TodayPage::takeFocus()
{
    if (TimelineRow *row = m_timeline->row(m_list.current))
        row->title()->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

void TodayPage::refresh()
{
    m_list = todayList(m_view, m_busy);
    m_state->setView(m_view);
    m_nextDay->setQuestion(painQuestion(m_view), m_view.formats);
    m_timeline->setList(m_list, m_view);
    const bool quiet = m_list.entries.size() <= quietDay;
    const bool nothing = m_list.entries.isEmpty();
    m_coming->setDays(comingDays(m_view, nothing ? comingDaysOfARestDay
                                         : quiet ? comingDaysOfAQuietDay
                                                 : comingDaysShown));
    m_week->setSums(quiet ? weekGlance(m_view) : std::nullopt);
    m_pastWeeks->setWeeks(nothing ? pastWeeks(m_view) : QList<PastWeek>{});
    showHowTo();
    m_pain->setView(m_view);
    // On a day without complaint the link in the state card is enough.
    const bool complaint = m_view.plan.assessment && m_view.plan.assessment->triageClass != TriageClass::None;
    m_help->setWords(complaint ? helpWords(m_view.citations) : HelpWords{});
    showTitle();
    showCount();
    const TodayEntry *timed = entry(m_running.item);
    const bool gone = !timed || (timed->item.state != ItemState::Planned && timed->item.id != m_busy);
    if (m_running.countdown && gone)
        stopCountdown();
    m_timeline->showCountdown(m_running);
}

void TodayPage::showHowTo()
{
    // A check-in needs no explanation: then what comes after it is explained.
    const TodayEntry *current = entry(m_list.current);
    if (current && m_howTo->explains(current->item, m_view)) {
        m_howTo->setItem(&current->item, m_view);
        return;
    }
    const auto next = std::ranges::find_if(m_list.entries, [this](const TodayEntry &e) {
        return e.item.state == ItemState::Planned && m_howTo->explains(e.item, m_view);
    });
    m_howTo->setItem(next == m_list.entries.end() ? nullptr : &next->item, m_view);
}

void TodayPage::showTitle()
{
    m_title->setText(m_view.formats.fullDay(m_view.today()));
    m_episode->setText(todayState(m_view).episode);
}

void TodayPage::showCount()
{
    const QString word = dayWord(m_view, m_list);
    m_word->setText(word);
    m_word->setVisible(!word.isEmpty());
    const auto all = m_list.entries.size();
    const QString count =
        all == 0 ? QString() : tr("%1 of %2 done").arg(locale().toString(m_list.done), locale().toString(all));
    if (count == m_count->text())
        return;
    m_count->setText(count);
    // What was done is told where nothing that has the focus says it.
    QAccessibleEvent told(m_count, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void TodayPage::take(Log log)
{
    log.at = m_view.now;
    if (log.item == m_busy)
        m_busy = {};
    if (log.item == m_running.item)
        stopCountdown();
    emitLog(log);
}

void TodayPage::takeSet(const Log &said)
{
    Log log = said;
    log.at = m_view.now;
    m_busy = log.state == LogState::Partly ? log.item : ItemId{};
    emitLog(log);
}

void TodayPage::takeBack(const Log &log)
{
    if (log.item == m_busy)
        m_busy = {};
    const TodayEntry *of = entry(log.item);
    Q_EMIT editRequested({SetLog{log, std::nullopt}}, tr("answer on %1").arg(of ? of->title : QString()));
}

void TodayPage::emitLog(const Log &log)
{
    const auto it = std::ranges::find(m_view.plan.items, log.item, &Item::id);
    const Item *item = it == m_view.plan.items.end() ? nullptr : &*it;
    Q_EMIT editRequested({logChange(m_view.profile, log)}, logStepName(log, item));
}

void TodayPage::startCountdown(const ItemId &item, qsizetype line, std::chrono::seconds length)
{
    m_running = {item, line, &m_countdown};
    m_busy = item;
    m_countdown.start(length);
    refresh();
    Q_EMIT countdownChanged();
}

void TodayPage::resumeCountdown(const ItemId &item, qsizetype line, std::chrono::seconds length,
                                std::chrono::milliseconds passed)
{
    const TodayEntry *timed = entry(item);
    // A hold that ended while nobody looked is not known to have been held.
    const bool gone = line >= 0 && passed >= length;
    if (!timed || gone || timed->item.state == ItemState::Done || timed->item.state == ItemState::Skipped)
        return;
    m_running = {item, line, &m_countdown};
    m_busy = item;
    m_countdown.resume(length, passed);
    refresh();
    Q_EMIT countdownChanged();
}

void TodayPage::stopCountdown()
{
    if (!m_running.countdown)
        return;
    m_countdown.stop();
    const TodayEntry *timed = entry(m_running.item);
    if (timed && timed->item.id == m_busy && timed->item.state == ItemState::Planned)
        m_busy = {};
    m_running = {};
    m_timeline->showCountdown(m_running);
    Q_EMIT countdownChanged();
}

void TodayPage::endCountdown()
{
    const TodayEntry *timed = entry(m_running.item);
    Q_EMIT countdownChanged();
    if (!timed)
        return;
    const TodayEntry done = *timed;
    const qsizetype line = m_running.line;
    if (line < 0) {
        m_timeline->showCountdown(m_running);
        if (TimelineRow *row = m_timeline->row(done.item.id))
            row->doneButton()->setFocus(Qt::OtherFocusReason);
        Q_EMIT timeUp(done.title, tr("The time is over. Open Today to say how it went."));
        return;
    }
    m_running = {};
    m_countdown.stop();
    const QList<ExerciseLine> lines = exerciseLines(done.item, m_view);
    if (line < lines.size() && !lines[line].isComplete())
        takeSet(withSet(done.item, lines, line, lines[line].done.size(), 1, done.log));
}

const TodayEntry *TodayPage::entry(const ItemId &item) const
{
    const auto it = std::ranges::find(m_list.entries, item, [](const TodayEntry &e) { return e.item.id; });
    return it == m_list.entries.end() ? nullptr : &*it;
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TodayPage::arrange()
{
    const bool narrow = width() < m_theme.measures().px(820);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace stridewell
