// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/inspector.h"

#include "ui/models/words.h"
#include "ui/pages/plan/dose_part.h"
#include "ui/pages/plan/item_details.h"
#include "ui/pages/plan/log_form.h"
#include "ui/pages/plan/run_form.h"
#include "ui/parts/choice_row.h"
#include "ui/parts/labels.h"

#include <QAbstractButton>
#include <QDoubleSpinBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace stridewell {

namespace {

/// A scroll area that wants to be as high as what it holds, so that a short text leaves no empty floor.
class FittedScroll : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

    QSize sizeHint() const override
    {
        const int wide = width();
        return {wide, widget() ? widget()->heightForWidth(wide) : 0};
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

Inspector::Inspector(const Theme &theme, const Poses &poses, QWidget *parent)
    : QFrame(parent),
      m_theme(theme),
      m_title(makeLabel({}, "cardTitle", this)),
      m_state(makePill({}, "rest", this)),
      m_close(new QToolButton(this)),
      m_empty(makeLabel({}, "quiet", this)),
      m_times(new QWidget(this)),
      m_timesLayout(new QVBoxLayout(m_times)),
      m_distanceRow(new QWidget(this)),
      m_distance(makeDistanceField(m_distanceRow)),
      m_details(new ItemDetails(theme, poses, this)),
      m_doses(new DosePart(theme, this)),
      m_rule(makeRule(this)),
      m_form(new LogForm(this)),
      m_later(makeLabel({}, "small", this)),
      m_checkIn(new QPushButton(tr("Check in"), this)),
      m_scroll(new FittedScroll(this))
{
    setLook(this, "card");
    setAccessibleName(tr("Details"));
    m_empty->setText(tr("Choose something in the calendar to see how to do it and why it is there."));
    m_close->setText(u"\u00d7"_s);
    m_close->setAccessibleName(tr("Close the details"));
    setLook(m_close, "flat");
    m_close->hide();

    const Measures &m = theme.measures();
    auto *content = new QWidget(m_scroll);
    setLook(content, "plain");
    auto *layout = m_content = new QVBoxLayout(content);
    layout->setContentsMargins(m.px(16), m.px(14), m.px(16), m.px(16));
    layout->setSpacing(m.px(6));
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_close, 0, Qt::AlignTop);
    layout->addLayout(top);
    layout->addWidget(m_state, 0, Qt::AlignLeft);
    layout->addWidget(m_empty);
    m_timesLayout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_times);
    auto *distance = new QHBoxLayout(m_distanceRow);
    distance->setContentsMargins(0, 0, 0, 0);
    distance->addWidget(makeLabel(tr("Distance"), "quiet", m_distanceRow));
    distance->addWidget(m_distance, 1);
    layout->addWidget(m_distanceRow);
    layout->addWidget(m_details);
    layout->addWidget(m_doses);
    layout->addStretch();
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(NoFrame);
    setLook(m_scroll, "reading");
    m_scroll->setAccessibleName(tr("Details"));
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    makeFrame(m);

    connect(m_distance, &QDoubleSpinBox::editingFinished, this, &Inspector::askDistance);
    connect(m_form, &LogForm::logged, this, &Inspector::logged);
    setLook(m_checkIn, "primary");
    connect(m_checkIn, &QPushButton::clicked, this, &Inspector::checkInRequested);
    connect(m_close, &QToolButton::clicked, this, &Inspector::closed);
}

void Inspector::makeFrame(const Measures &m)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->setSpacing(0);
    outer->addWidget(m_scroll, 1);
    outer->addWidget(m_rule);
    // Saying how it went stays in reach however long the explanation is.
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(m.px(16), m.px(10), m.px(16), m.px(14));
    foot->addWidget(m_form);
    foot->addWidget(m_later);
    foot->addWidget(m_checkIn, 0, Qt::AlignLeft);
    outer->addLayout(foot);
}

void Inspector::setDayPart(QWidget *part)
{
    m_content->insertWidget(m_content->count() - 1, part);
}

void Inspector::setItems(const QList<ItemId> &items, const PlanModel &model)
{
    m_items = items;
    ItemId first = items.value(0);
    for (const ItemId &id : items) {
        const Item *item = model.item(id);
        if (item && item->state == ItemState::Planned) {
            first = id;
            break;
        }
    }
    showItem(first, model);
}

void Inspector::refresh(const PlanModel &model)
{
    m_items.removeIf([&model](const ItemId &id) { return !model.item(id); });
    showItem(m_items.contains(m_shown) ? m_shown : m_items.value(0), model);
}

void Inspector::showItem(const ItemId &id, const PlanModel &model)
{
    m_model = &model;
    const Item *item = model.item(id);
    const bool other = id != m_shown;
    m_shown = item ? id : ItemId{};
    for (QWidget *part :
         {static_cast<QWidget *>(m_details), static_cast<QWidget *>(m_rule), static_cast<QWidget *>(m_state)})
        part->setVisible(item);
    m_empty->setVisible(!item);
    showTimes(model);
    showDistance(item);
    m_doses->setItem(item, model.view());
    if (!item) {
        m_title->setText(tr("Details"));
        m_form->hide();
        m_later->hide();
        m_checkIn->hide();
        m_built = {};
        return;
    }
    // Rebuilding only when the content changed leaves an opened source and the scroll position alone.
    Item content = *item;
    content.state = ItemState::Planned;
    if (content != m_built) {
        m_built = content;
        m_title->setText(item->title);
        m_details->setItem(*item, model.view());
        if (other)
            m_scroll->ensureVisible(0, 0);
    }
    showState(*item, model.view().formats);
    showForm(*item, model.view());
}

void Inspector::showForm(const Item &item, const PlanView &view)
{
    const bool ahead = item.day > view.today();
    // A check-in is answered by its questions, not by a mark.
    const bool isCheckIn = item.kind == ItemKind::Recheck;
    m_form->setVisible(!ahead && !isCheckIn);
    m_checkIn->setVisible(!ahead && isCheckIn);
    m_later->setVisible(ahead);
    m_later->setText(tr("From %1 on you can tell here how it went.").arg(view.formats.longDay(item.day)));
    const auto log = view.logs.constFind(item.id);
    m_form->setItem(item.id, log == view.logs.constEnd() ? std::nullopt : std::optional(*log));
}

void Inspector::showDistance(const Item *item)
{
    const PlanView &view = m_model->view();
    const bool asked = item && item->run && item->run->type != RunType::WalkRun && view.protocols &&
                       item->state == ItemState::Planned && item->day >= view.today();
    m_distanceRow->setVisible(asked);
    if (!asked || m_distance->hasFocus())
        return;
    setDistanceUnit(m_distance, view.formats);
    m_distance->setValue(view.formats.inUnits(item->run->distance));
}

void Inspector::askDistance()
{
    const Item *item = m_model ? m_model->item(m_shown) : nullptr;
    if (!item || !item->run)
        return;
    const Formats &formats = m_model->view().formats;
    const double shown = std::round(formats.inUnits(item->run->distance) * 10) / 10;
    const bool changed = std::abs(m_distance->value() - shown) > 0.01 && m_distance->value() > 0;
    if (changed)
        Q_EMIT distanceAsked(m_shown, formats.metres(m_distance->value()));
    // What the rules made of it is shown, whether it was taken or not.
    if (const Item *now = m_model->item(m_shown); now && now->run)
        m_distance->setValue(formats.inUnits(now->run->distance));
}

void Inspector::showState(const Item &item, const Formats &formats)
{
    const bool planned = item.state == ItemState::Planned;
    m_state->setText(planned ? tr("planned %1").arg(formats.shortDay(item.day))
                             : u"%1, %2"_s.arg(words(item.state), formats.shortDay(item.day)));
    setLook(m_state, "pill", toneName(item.kind));
}

void Inspector::showTimes(const PlanModel &model)
{
    clearLayout(m_timesLayout);
    m_times->setVisible(m_items.size() > 1);
    if (m_items.size() < 2)
        return;
    QStringList times;
    for (const ItemId &id : std::as_const(m_items)) {
        const Item *item = model.item(id);
        const QString time = item && item->start ? model.view().formats.clock(*item->start) : QString();
        const bool done = item && item->state == ItemState::Done;
        times += done ? time + u" \u2713"_s : time;
    }
    auto *row = new ChoiceRow(tr("Which one"), times, ChoiceRow::Mode::One, m_times);
    row->setChosen({static_cast<int>(m_items.indexOf(m_shown))});
    connect(row, &ChoiceRow::answered, this,
            [this, row] { showItem(m_items.value(row->chosen().value(0)), *m_model); });
    m_timesLayout->addWidget(row);
}

void Inspector::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void Inspector::focusForm()
{
    if (m_form->isVisibleTo(this))
        m_form->states()->button(0)->setFocus(Qt::ShortcutFocusReason);
    else if (m_checkIn->isVisibleTo(this))
        m_checkIn->setFocus(Qt::ShortcutFocusReason);
    else
        m_scroll->setFocus(Qt::ShortcutFocusReason);
}

void Inspector::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QFrame::keyPressEvent(event);
}

} // namespace stridewell
