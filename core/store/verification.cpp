// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verification.h"

#include "core/base/words.h"
#include "core/store/calendar_table.h"
#include "core/store/clinic_tables.h"
#include "core/store/database.h"
#include "core/store/dialect.h"
#include "core/store/plan_item_table.h"
#include "core/store/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stridewell {

namespace {

constexpr qsizetype faultsNamed = 3;

Result<void> refuseFaults(const Result<QStringList> &found, const Database &database)
{
    if (!found)
        return failure(found.error().code, database.path(), found.error().detail);
    if (found->isEmpty())
        return {};
    const QString named = found->first(std::min(faultsNamed, found->size())).join(u"; "_s);
    return failure(ErrorCode::StoreDamaged, database.path(),
                   Words::tr("the store is damaged (%1); restore a backup").arg(named));
}

Result<void> examineProfile(const Database &database, const ProfileInfo &info, StoreCounts &counts)
{
    const auto inThisProfile = [&](const Error &error) {
        return failure(error.code, Words::tr("%1, profile “%2”, %3").arg(database.path(), info.name, error.where),
                       error.detail);
    };
    const auto profile = readProfile(database, info.id);
    if (!profile)
        return inThisProfile(profile.error());
    // Days are ISO text of the years 1900 to 2199; these two lie outside on either side.
    const auto items = plan_item_table::load(database, info.id, QDate(1, 1, 1), QDate(9999, 12, 31));
    if (!items)
        return inThisProfile(items.error());
    if (const auto file = clinic_file_table::load(database, info.id); !file)
        return inThisProfile(file.error());
    if (const auto events = calendar_table::load(database, info.id); !events)
        return inThisProfile(events.error());
    ++counts.profiles;
    counts.runs += profile->runs.size();
    counts.checkIns += profile->checkIns.size();
    counts.logs += profile->logs.size();
    counts.planItems += items->size();
    return {};
}

} // namespace

Result<StoreCounts> verifyStore(const QString &store)
{
    const auto database = Database::look(store, newestVersion(builtInSteps()));
    if (!database)
        return tl::unexpected(database.error());
    const auto found = dialect::faults(database->connection(), store);
    if (auto whole = refuseFaults(found, *database); !whole)
        return tl::unexpected(whole.error());
    const auto profiles = profile_table::list(*database);
    if (!profiles)
        return failure(profiles.error().code, store + u", "_s + profiles.error().where, profiles.error().detail);
    for (const auto &read : {summary_table::roster(*database).map([](const auto &) {}),
                             clinic_head_table::load(*database).map([](const auto &) {})}) {
        if (!read)
            return failure(read.error().code, store + u", "_s + read.error().where, read.error().detail);
    }
    StoreCounts counts;
    for (const ProfileInfo &info : *profiles) {
        if (auto read = examineProfile(*database, info, counts); !read)
            return tl::unexpected(read.error());
    }
    return counts;
}

Result<void> searchStore(const QString &store)
{
    const auto database = Database::look(store, newestVersion(builtInSteps()));
    if (!database)
        return tl::unexpected(database.error());
    return refuseFaults(dialect::quickFaults(database->connection()), *database);
}

} // namespace stridewell
