// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace stridewell {

/// All that a store holds of everybody.
struct StoreState
{
    struct Person
    {
        Profile profile = {};
        QList<SourcedRun> runs = {};
        QList<ChosenProtocol> chosen = {};
        QList<Item> items = {};
        bool operator==(const Person &) const = default;
    };
    QList<Person> people = {};
    bool operator==(const StoreState &) const = default;
};

Result<StoreState> stateOf(const QString &path);

/// One thing that a person does with a store.
struct Step
{
    QString name = {};
    std::function<Result<void>(Store &)> take = {};
};

/// From an empty store on: each kind of write once, the last one takes all away.
QList<Step> journey();

} // namespace stridewell
