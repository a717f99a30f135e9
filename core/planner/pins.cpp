// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "core/planner/draft.h"
#include "core/planner/movable.h"
#include "core/rules/item_id.h"
#include "core/rules/judging.h"
#include "core/rules/override.h"

#include <algorithm>

namespace stridewell {

namespace {

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

bool blocks(const QList<Violation> &violations)
{
    return std::any_of(violations.begin(), violations.end(),
                       [](const Violation &violation) { return violation.severity == Severity::Block; });
}

/// Moves the items pinned by hand as far as the rules let them.
class Pinning
{
public:
    explicit Pinning(Draft &draft) : m_draft(draft), m_facts(draft.facts), m_judge(draft.plan, draft.facts, draft.book)
    {
    }

    void apply(const QList<Pin> &pins)
    {
        for (const Pin &pin : pins)
            consider(pin);
        // Plain moves come first, so that a written reason answers for its own move and for no other.
        QList<Pin> reasoned = m_open;
        reasoned.removeIf([](const Pin &pin) { return pin.reason.isEmpty(); });
        m_open.removeIf([](const Pin &pin) { return !pin.reason.isEmpty(); });
        settle();
        if (!reasoned.isEmpty()) {
            m_open = reasoned + m_open;
            settle();
        }
        for (const Pin &pin : std::as_const(m_open))
            tellRefused(pin);
        if (!m_taken.isEmpty())
            writeBack(); // the last step: the judge still looks at the items as they were
    }

private:
    /// One move can make room for another, whatever order they were made in.
    void settle()
    {
        while (takeThoseThatFit()) {
        }
        if (m_open.size() > 1)
            takeTogether();
    }

    void consider(const Pin &pin)
    {
        m_open.removeIf([&](const Pin &other) { return other.item == pin.item; });
        const Item *item = m_judge.find(pin.item);
        if (!item && isHistory(pin))
            return;
        if (!item) {
            tell(QString::fromUtf16(plainRefusal),
                 pin.day < m_facts.today
                     ? Words::tr("Something was moved to %1, a day that is over; nothing of it is left to plan.")
                           .arg(iso(pin.day))
                     : Words::tr("Something moved to %1 is no longer in the plan.").arg(iso(pin.day)));
            return;
        }
        if (item->day == pin.day)
            return;
        const QString fixed = fixedBecause(m_facts, m_draft.plan, *item, pin.day);
        if (fixed.isEmpty())
            m_open += pin;
        else
            tell(QString::fromUtf16(plainRefusal),
                 Words::tr("\"%1\" stays on %2, not %3: %4").arg(item->title, iso(item->day), iso(pin.day), fixed));
    }

    /// Both days of the move are over: there is nothing to say about it any more.
    bool isHistory(const Pin &pin) const
    {
        const QDate yesterday = m_facts.today.addDays(-1);
        const auto began = [&](ItemKind kind) {
            return firstDayOf(pin.item, kind, pin.day.addDays(-movedDays),
                              std::min(pin.day.addDays(movedDays), yesterday));
        };
        return pin.day < m_facts.today && (began(ItemKind::Run).isValid() || began(ItemKind::Strength).isValid());
    }

    bool fits(const Pin &pin, const QList<Violation> &broken) const
    {
        if (!blocks(broken))
            return true;
        const bool answered =
            !pin.reason.isEmpty() && std::all_of(broken.begin(), broken.end(), [&](const Violation &v) {
                return v.severity != Severity::Block || mayOverride(m_facts, v.rule);
            });
        return answered && isExcused(pin);
    }

    /// True when the audit, too, finds the reason of a move to answer for all that the move breaks: it may not, for
    /// what comes later, where the day the item was moved from is over.
    bool isExcused(const Pin &pin) const
    {
        const Plan now = m_judge.plan();
        MoveJudge moved(now, m_facts, m_draft.book);
        moved.move(pin.item, pin.day);
        return !blocks(audit(moved.plan(), m_facts, m_draft.book));
    }

    bool takeThoseThatFit()
    {
        const qsizetype before = m_open.size();
        m_open.removeIf([&](const Pin &pin) {
            const QList<Violation> broken = m_judge.newlyBroken(pin.item, pin.day);
            if (!fits(pin, broken))
                return false;
            take(pin, broken);
            return true;
        });
        return !m_open.isEmpty() && m_open.size() < before;
    }

    /// Items can change places where neither could go first.
    void takeTogether()
    {
        const Plan now = m_judge.plan();
        MoveJudge together(now, m_facts, m_draft.book);
        for (const Pin &pin : std::as_const(m_open))
            together.move(pin.item, pin.day);
        const QList<Violation> broken =
            newViolations(audit(now, m_facts, m_draft.book), audit(together.plan(), m_facts, m_draft.book));
        if (blocks(broken))
            return;
        for (const Pin &pin : std::as_const(m_open))
            take(pin, {});
        m_open.clear();
    }

    void take(const Pin &pin, const QList<Violation> &broken)
    {
        const Item *item = m_judge.find(pin.item);
        Taken taken{item->day, {}, {}};
        for (const Violation &violation : broken) {
            if (violation.severity == Severity::Warn) {
                tell(violation.rule,
                     Words::tr("\"%1\" is moved to %2; mind this: %3").arg(item->title, iso(pin.day), violation.text));
                continue;
            }
            const bool told = std::any_of(taken.overridden.begin(), taken.overridden.end(),
                                          [&](const Why &why) { return why.rule == violation.rule; });
            if (!told) {
                const Rule &rule = m_draft.book.rule(violation.rule);
                taken.overridden += Why{rule.id, overrideWords(false, pin.reason), rule.sources};
            }
        }
        m_judge.move(pin.item, pin.day);
        taken.now = *m_judge.find(pin.item);
        m_taken.insert(pin.item, taken);
    }

    void tellRefused(const Pin &pin)
    {
        const Item &item = *m_judge.find(pin.item);
        const auto against = weightiest(m_judge.newlyBroken(pin.item, pin.day));
        QString text = Words::tr("\"%1\" stays on %2; on %3 a rule speaks against it: %4")
                           .arg(item.title, iso(item.day), iso(pin.day), against->text);
        if (const auto day = nearestLegalDay(m_judge, m_facts, m_draft.plan, item, pin.day))
            text += u' ' + Words::tr("The nearest day it fits on is %1.").arg(iso(*day));
        tell(against->rule, text);
    }

    void tell(const QString &rule, const QString &text) { m_draft.notice(NoticeKind::Warn, rule, text); }

    void writeBack()
    {
        for (Item &item : m_draft.plan.items) {
            const auto it = m_taken.constFind(item.id);
            if (it == m_taken.cend())
                continue;
            item.day = it->now.day;
            item.start = it->now.start;
            item.why += it->overridden;
        }
        for (const Taken &taken : std::as_const(m_taken)) {
            m_draft.sumUpDay(taken.from);
            m_draft.sumUpDay(taken.now.day);
        }
    }

    struct Taken
    {
        QDate from;
        Item now;
        QList<Why> overridden;
    };

    Draft &m_draft;
    const Facts &m_facts;
    MoveJudge m_judge;
    QList<Pin> m_open;
    QHash<ItemId, Taken> m_taken;
};

} // namespace

void applyPins(Draft &draft)
{
    const QList<Pin> &pins = draft.facts.profile.pinned;
    if (pins.isEmpty())
        return;
    takeUpMovedItems(draft);
    Pinning(draft).apply(pins);
}

} // namespace stridewell
