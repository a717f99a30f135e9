// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/carry.h"

#include "ui/models/plan_model.h"

namespace stridewell {

Carry::Carry(PlanModel *model, QObject *parent) : QObject(parent), m_model(model) {}

bool Carry::lift(const ItemId &item, bool copy)
{
    if (!m_model->view().protocols || !m_model->item(item))
        return false;
    m_trial.emplace(m_model->view());
    m_item = item;
    m_copy = copy;
    m_target = {};
    m_answers.clear();
    m_copyAnswers.clear();
    Q_EMIT changed();
    return true;
}

void Carry::aim(QDate day)
{
    if (!isOn() || m_target.day == day)
        return;
    m_target.day = day;
    show();
}

void Carry::setCopy(bool copy)
{
    if (!isOn() || m_copy == copy)
        return;
    m_copy = copy;
    show();
}

MoveAnswer Carry::answerFor(QDate day)
{
    QHash<QDate, MoveAnswer> &known = m_copy ? m_copyAnswers : m_answers;
    const auto it = known.constFind(day);
    if (it != known.constEnd())
        return *it;
    const MoveAnswer answer = m_copy ? m_trial->judgeCopy(m_item, day) : m_trial->judgeMove(m_item, day);
    known.insert(day, answer);
    return answer;
}

void Carry::show()
{
    const Item *item = m_trial->item(m_item);
    const bool elsewhere = m_target.day.isValid() && (m_copy || m_target.day != item->day);
    m_target.copy = m_copy;
    m_target.answer = elsewhere ? answerFor(m_target.day) : MoveAnswer{};
    const bool counts = elsewhere && item->state == ItemState::Planned;
    m_model->setTrial(counts ? m_trial->weeksWith(m_item, m_target.day, m_copy) : QList<Week>());
    Q_EMIT changed();
}

void Carry::drop()
{
    if (!isOn())
        return;
    const QDate from = m_trial->item(m_item)->day;
    const DropTarget target = m_target;
    const bool copy = m_copy;
    const ItemId item = m_item;
    cancel();
    if (target.day.isValid() && (copy || target.day != from))
        Q_EMIT dropped(item, target.day, copy);
}

void Carry::cancel()
{
    if (!isOn())
        return;
    m_trial.reset();
    m_item = {};
    m_target = {};
    m_model->setTrial({});
    Q_EMIT changed();
}

} // namespace stridewell
