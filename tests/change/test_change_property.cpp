// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/move.h"
#include "tests/change/runner.h"
#include "tests/kit/random_profile.h"

#include <QTest>

#include <cmath>
#include <map>
#include <random>
#include <set>

using namespace stridewell;

namespace {

constexpr int requestsInCi = 1'500;
constexpr int requestsInLongRuns = 60'000;
constexpr int movesEach = 4;

int requestCount()
{
    return qEnvironmentVariableIsSet("STRIDEWELL_LONG") ? requestsInLongRuns : requestsInCi;
}

using Key = std::tuple<QString, QString, QDate>;

Key keyOfViolation(const Violation &violation)
{
    return {violation.rule, violation.item.value, violation.day};
}

double beyondLimit(const Violation &violation)
{
    return violation.measured && violation.limit ? std::abs(*violation.measured - *violation.limit) : 0.0;
}

/// Rules that are broken more often, or further, after than before.
std::set<QString> newRules(const QList<Violation> &before, const QList<Violation> &after)
{
    std::map<Key, std::vector<double>> known;
    for (const Violation &violation : before)
        known[keyOfViolation(violation)].push_back(beyondLimit(violation));
    std::map<Key, std::vector<double>> found;
    for (const Violation &violation : after)
        found[keyOfViolation(violation)].push_back(beyondLimit(violation));
    std::set<QString> rules;
    for (auto &[key, amounts] : found) {
        std::vector<double> &had = known[key];
        std::sort(amounts.rbegin(), amounts.rend());
        std::sort(had.rbegin(), had.rend());
        for (size_t i = 0; i < amounts.size(); ++i) {
            if (i >= had.size() || amounts[i] > had[i] + 1e-6)
                rules.insert(std::get<0>(key));
        }
    }
    return rules;
}

Plan withItemOn(Plan plan, qsizetype index, QDate day, const Zone &zone)
{
    Item &item = plan.items[index];
    if (item.start)
        item.start = zone.at(day, zone.time(*item.start));
    item.day = day;
    return plan;
}

/// The nearest legal day as the specification has it, with nothing but full audits.
std::optional<QDate> nearestByAudit(const Plan &plan, qsizetype index, QDate wanted, const Facts &facts)
{
    const Item &item = plan.items[index];
    const auto before = kit::ofSeverity(audit(plan, facts), Severity::Block);
    for (int away = 1; away <= 14; ++away) {
        for (const QDate day : {wanted.addDays(-away), wanted.addDays(away)}) {
            const bool open = day >= facts.today && day <= plan.to && day != item.day && facts.timeLeft(day);
            const bool past = item.start && facts.zone.at(day, facts.zone.time(*item.start)) < facts.now;
            if (!open || past)
                continue;
            const auto there = audit(withItemOn(plan, index, day, facts.zone), facts);
            if (newRules(before, kit::ofSeverity(there, Severity::Block)).empty())
                return day;
        }
    }
    return std::nullopt;
}

} // namespace

class TestChangeProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdictIsThatOfTheFullAudit();
    void pinsBreakNothingButWhatIsOverridden();
};

void TestChangeProperty::verdictIsThatOfTheFullAudit()
{
    int judged = 0;
    std::map<Verdict, int> verdicts;
    std::set<QString> met;
    for (int seed = 1; seed <= requestCount(); ++seed) {
        PlanRequest request = kit::randomRequest(quint64(seed), kit::protocols());
        request.profile.pinned.clear(); // the moves here are the first ones
        const Facts facts = factsOf(request).value();
        const Plan plan = makePlan(request).value();
        std::mt19937_64 dice(quint64(seed) * 77);
        for (int k = 0; k < movesEach && !plan.items.isEmpty(); ++k) {
            const auto index = static_cast<qsizetype>(dice() % quint64(plan.items.size()));
            const Item &item = plan.items[index];
            const int reach = dice() % 2 == 0 ? 7 : 30;
            const QDate to = item.day.addDays(static_cast<int>(dice() % quint64(2 * reach + 1)) - reach);
            if (item.kind == ItemKind::Rest || item.state != ItemState::Planned || to <= facts.today || to > plan.to ||
                to == item.day)
                continue;
            Facts moved = facts;
            moved.profile.pinned += Pin{item.id, to, {}};
            const auto before = audit(plan, moved);
            const auto after = audit(withItemOn(plan, index, to, facts.zone), moved);
            const auto blocking =
                newRules(kit::ofSeverity(before, Severity::Block), kit::ofSeverity(after, Severity::Block));
            const auto warning =
                newRules(kit::ofSeverity(before, Severity::Warn), kit::ofSeverity(after, Severity::Warn));
            const MoveAnswer answer = judgeMove(facts, plan, item.id, to);
            const Verdict expected = !blocking.empty()  ? Verdict::Refused
                                     : !warning.empty() ? Verdict::Warned
                                                        : Verdict::Allowed;
            QStringList rules;
            for (const QString &rule : blocking)
                rules += rule;
            const QString told = u"seed %1, %2 (%3) to %4: %5, the audit says %6"_s.arg(seed).arg(
                item.title, item.day.toString(Qt::ISODate), to.toString(Qt::ISODate), answer.rule, rules.join(u' '));
            QVERIFY2(answer.verdict == expected, qPrintable(told));
            if (expected == Verdict::Refused)
                QVERIFY2(blocking.count(answer.rule) == 1, qPrintable(told));
            if (expected == Verdict::Warned)
                QVERIFY2(warning.count(answer.rule) == 1, qPrintable(told));
            if (expected == Verdict::Refused)
                QVERIFY2(answer.nearest == nearestByAudit(plan, index, to, moved), qPrintable(told));
            met.insert(blocking.begin(), blocking.end());
            ++verdicts[answer.verdict];
            ++judged;
        }
    }
    // Random moves must have met the rules for this to prove anything.
    QVERIFY2(judged > requestCount(), qPrintable(QString::number(judged)));
    for (const Verdict verdict : {Verdict::Allowed, Verdict::Warned, Verdict::Refused})
        QVERIFY2(verdicts[verdict] > judged / 50, qPrintable(QString::number(verdicts[verdict])));
    for (const char *rule :
         {"load.weekly", "load.hard_gap", "strength.frequency", "strength.spacing", "strength.core", "nordic.table",
          "nordic.before_hard", "run.return_table", "rice.ice", "doms.active", "triage.recheck"})
        QVERIFY2(met.count(QString::fromLatin1(rule)) == 1, rule);
}

void TestChangeProperty::pinsBreakNothingButWhatIsOverridden()
{
    int taken = 0;
    int refused = 0;
    int overridden = 0;
    for (int seed = 1; seed <= requestCount(); ++seed) {
        PlanRequest request = kit::randomRequest(quint64(seed) + 1'000'000, kit::protocols());
        request.profile.pinned.clear();
        const Plan free = makePlan(request).value();
        std::mt19937_64 dice{quint64(seed)};
        std::set<ItemId> reasoned;
        for (int k = 0; k < 6 && !free.items.isEmpty(); ++k) {
            const Item &item = free.items[static_cast<qsizetype>(dice() % quint64(free.items.size()))];
            const QDate to = item.day.addDays(static_cast<int>(dice() % 15) - 7);
            const bool reason = dice() % 4 == 0;
            request.profile.pinned += Pin{item.id, to, reason ? u"seen by the physio"_s : QString()};
            if (reason)
                reasoned.insert(item.id);
        }
        const Plan plan = makePlan(request).value();
        const Facts facts = factsOf(request).value();
        const QList<Violation> violations = audit(plan, facts);
        for (const Violation &violation : violations) {
            const QString told = u"seed %1: %2 on %3 %4"_s.arg(seed).arg(
                violation.rule, violation.day.toString(Qt::ISODate), violation.text);
            QVERIFY2(violation.severity != Severity::Block, qPrintable(told));
            if (violation.text.contains("seen by the physio"_L1)) {
                QVERIFY2(reasoned.count(violation.item) == 1, qPrintable(told));
                ++overridden;
            }
        }
        for (const Pin &pin : std::as_const(request.profile.pinned)) {
            const Item *item = kit::itemOf(plan, pin.item);
            const bool there = item && item->day == pin.day;
            taken += there && item->plannedDay != item->day ? 1 : 0;
            refused += item && !there ? 1 : 0;
        }
    }
    QVERIFY2(taken > requestCount() / 10, qPrintable(QString::number(taken)));
    QVERIFY2(refused > requestCount() / 10, qPrintable(QString::number(refused)));
    QVERIFY2(overridden > requestCount() / 50, qPrintable(QString::number(overridden)));
}

QTEST_GUILESS_MAIN(TestChangeProperty)
#include "test_change_property.moc"
