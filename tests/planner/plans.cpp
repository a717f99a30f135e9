// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/planner/plans.h"
#include "tests/kit/places.h"

#include "core/export/profile_json.h"
#include "core/rules/rule_book.h"
#include "tests/kit/athletes.h"

#include <QFile>

namespace stridewell::tests {

Moment mondayMorning()
{
    return kit::moment("2026-03-09T06:00:00+01:00");
}

QDate thatMonday()
{
    return QDate(2026, 3, 9);
}

Plan planOf(const PlanRequest &request)
{
    const auto plan = makePlan(request);
    if (!plan)
        qFatal("%s", qPrintable(toText(plan.error())));
    return *plan;
}

QList<Violation> blocking(const Plan &plan, const PlanRequest &request)
{
    QList<Violation> found = audit(plan, kit::factsOf(request));
    found.removeIf([](const Violation &violation) { return violation.severity != Severity::Block; });
    return found;
}

QString told(const QList<Violation> &violations)
{
    QString text;
    for (const Violation &v : violations)
        text += u"%1 %2: %3\n"_s.arg(v.day.toString(Qt::ISODate), v.rule, v.text);
    return text;
}

QList<Item> ofKind(const Plan &plan, ItemKind kind)
{
    QList<Item> found;
    for (const Item &item : plan.items) {
        if (item.kind == kind)
            found += item;
    }
    return found;
}

QList<Notice> noticesOf(const Plan &plan, const QString &rule)
{
    QList<Notice> found = plan.notices;
    found.removeIf([&](const Notice &notice) { return notice.rule != rule; });
    return found;
}

Result<Profile> document(const QString &name)
{
    QFile file(kit::inSourceTree(u"tests/data/triage/"_s) + name + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, file.fileName(), file.errorString());
    return readProfile(file.readAll());
}

Profile strained(Moment injury, Moment at)
{
    Profile profile = kit::steadyRunner(mondayMorning());
    profile.checkIns = {kit::mildStrain(injury, at)};
    return profile;
}

} // namespace stridewell::tests
