// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/stores.h"

#include <QFileInfo>

namespace stridewell {

Result<Store> openOrMakeStore(const Arguments &arguments)
{
    auto store = Store::open(arguments.store, arguments.clock());
    if (!store)
        return tl::unexpected(asStoreError(store.error()));
    return store;
}

Result<Store> openStore(const Arguments &arguments)
{
    // Opening would make one, and a mistyped name would then look like an empty store.
    if (!QFileInfo::exists(arguments.store))
        return failure(ErrorCode::StoreUnavailable, arguments.store, u"there is no such store; check the name"_s);
    return openOrMakeStore(arguments);
}

Result<ProfileId> findProfile(const Store &store, const QString &name)
{
    auto id = store.profileByName(name);
    if (id || id.error().code != ErrorCode::NotFound)
        return id;
    const auto all = store.profiles();
    if (!all)
        return tl::unexpected(all.error());
    QStringList names;
    for (const ProfileInfo &info : *all)
        names += info.name;
    const QString choice = names.isEmpty() ? u"the store holds nobody yet"_s : u"choose "_s + names.join(u", "_s);
    return failure(ErrorCode::NotFound, store.path(), u"there is no profile \"%1\"; %2"_s.arg(name, choice));
}

Error asStoreError(Error error)
{
    if (error.code == ErrorCode::Unwritable)
        error.code = ErrorCode::StoreUnavailable;
    return error;
}

} // namespace stridewell
