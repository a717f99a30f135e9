// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/plan_desk.h"

#include "ui/models/plan_trial.h"
#include "ui/models/roles.h"
#include "ui/pages/plan/day_delegate.h"

#include <QTest>

namespace stridewell {

PlanDesk::PlanDesk() : m_desk(m_folder.path()), m_page(m_desk.window.planPage())
{
    m_desk.window.resize(1440, 1000);
    m_desk.window.show();
    QVERIFY(m_desk.session.open(m_desk.id));
    m_desk.window.showPage(page());
    (void)QTest::qWaitForWindowActive(&m_desk.window);
    calendar()->setFocus();
}

std::optional<Move> PlanDesk::moveThatIs(Verdict verdict, ItemKind kind, int farthest) const
{
    const PlanView &view = page()->model()->view();
    const PlanTrial trial(view);
    for (const Item &item : view.plan.items) {
        if (item.kind != kind || item.state != ItemState::Planned || item.day <= view.today().addDays(6))
            continue;
        for (int away = -farthest; away <= farthest; ++away) {
            const QDate to = item.day.addDays(away);
            const bool sameWeek = weekStart(to, view.weekStarts) == weekStart(item.day, view.weekStarts);
            if (away != 0 && sameWeek && trial.judgeMove(item.id, to).verdict == verdict)
                return Move{item.id, item.day, to, item.title};
        }
    }
    return std::nullopt;
}

QPoint PlanDesk::cardOf(const ItemId &id) const
{
    const QModelIndex index = page()->model()->indexOf(item(id)->day);
    calendar()->scrollTo(index);
    const auto cards = index.data(CardsRole).value<QList<Card>>();
    const auto *days = qobject_cast<DayDelegate *>(calendar()->itemDelegate());
    const DayBoxes boxes = days->boxes(calendar()->visualRect(index), index);
    for (qsizetype i = 0; i < boxes.cards.size(); ++i) {
        if (cards[i].items.contains(id))
            return boxes.cards[i].frame.center();
    }
    return {};
}

QPoint PlanDesk::dayAt(QDate day) const
{
    return calendar()->visualRect(page()->model()->indexOf(day)).center();
}

void PlanDesk::drag(const Move &move, Qt::KeyboardModifiers keys, bool letGo) const
{
    QWidget *viewport = calendar()->viewport();
    const QPoint from = cardOf(move.item);
    const auto send = [&](QEvent::Type type, QPoint at, Qt::MouseButton button, Qt::MouseButtons buttons) {
        QMouseEvent event(type, at, viewport->mapToGlobal(at), button, buttons, keys);
        QCoreApplication::sendEvent(viewport, &event);
    };
    send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
    const QPoint to = dayAt(move.to);
    for (int step = 1; step <= 4; ++step)
        send(QEvent::MouseMove, from + (to - from) * step / 4, Qt::NoButton, Qt::LeftButton);
    if (letGo)
        send(QEvent::MouseButtonRelease, to, Qt::LeftButton, Qt::NoButton);
}

} // namespace stridewell
