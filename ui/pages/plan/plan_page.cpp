// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/plan_page.h"

#include "ui/models/log_change.h"
#include "ui/models/plan_model.h"
#include "ui/models/roles.h"
#include "ui/pages/plan/calendar_view.h"
#include "ui/pages/plan/inspector.h"
#include "ui/pages/plan/notice_list.h"
#include "ui/pages/plan/status_strip.h"
#include "ui/parts/labels.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace stridewell {

namespace {

QPushButton *makeButton(const QString &text, const QString &spoken, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAccessibleName(spoken);
    return button;
}

} // namespace

PlanPage::PlanPage(const Theme &theme, const Poses &poses, QWidget *parent)
    : Page(parent),
      m_theme(theme),
      m_model(new PlanModel(this)),
      m_title(makeLabel({}, "title", this)),
      m_strip(new StatusStrip(theme, this)),
      m_notices(new NoticeList(this)),
      m_calendar(new CalendarView(theme, m_model, this)),
      m_inspector(new Inspector(theme, poses, this)),
      m_columns(new QHBoxLayout)
{
    setLook(this, "page");
    const Measures &m = theme.measures();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(m.pageMargin(), m.px(14), m.pageMargin(), m.px(16));
    layout->setSpacing(m.px(10));
    layout->addLayout(makeHeader());
    layout->addWidget(m_strip);
    layout->addWidget(m_notices);

    auto *card = new QFrame(this);
    setLook(card, "card");
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, m.px(4), 1, m.px(6));
    inside->addWidget(m_calendar);
    m_columns->setSpacing(m.px(16));
    m_columns->addWidget(card, 1);
    layout->addLayout(m_columns, 1);
    connectParts();
}

QHBoxLayout *PlanPage::makeHeader()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.measures().px(10));
    m_title->setWordWrap(false);
    QPushButton *back = makeButton(u"\u2039"_s, tr("Previous week"), this);
    QPushButton *today = makeButton(tr("Today"), tr("Go to today"), this);
    QPushButton *forward = makeButton(u"\u203a"_s, tr("Next week"), this);
    QPushButton *checkIn = makeButton(tr("Check in"), tr("Check in: say how it feels"), this);
    setLook(checkIn, "primary");
    row->addWidget(m_title);
    row->addWidget(back);
    row->addWidget(today);
    row->addWidget(forward);
    row->addStretch();
    row->addWidget(checkIn);
    connect(back, &QPushButton::clicked, this, &PlanPage::previousWeek);
    connect(today, &QPushButton::clicked, this, &PlanPage::goToday);
    connect(forward, &QPushButton::clicked, this, &PlanPage::nextWeek);
    connect(checkIn, &QPushButton::clicked, this, &PlanPage::checkInRequested);
    return row;
}

void PlanPage::connectParts()
{
    connect(m_calendar, &CalendarView::visibleDaysChanged, this, &PlanPage::showTitle);
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
    m_inspector->refresh(*m_model);
    if (!m_started && m_model->rowCount() > 0) {
        m_started = true;
        m_calendar->goToday();
        chooseFirst();
    }
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
    m_calendar->moveWeeks(-1);
}

void PlanPage::nextWeek()
{
    m_calendar->moveWeeks(1);
}

void PlanPage::showTitle()
{
    const auto [from, to] = m_calendar->visibleDays();
    m_title->setText(from.isValid() ? m_model->view().formats.range(from, to) : tr("Plan"));
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
