// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "core/planner/planner.h"
#include "core/protocol/protocol_source.h"
#include "core/store/store.h"
#include "core/workspace/workspace.h"
#include "tests/kit/fake_prompts.h"
#include "ui/pages/plan/plan_page.h"
#include "ui/window/main_window.h"
#include "ui/window/session.h"

#include <QAction>

#include <algorithm>
#include <memory>

namespace stridewell::kit {

/// Tuesday 24 November 2026, 14:30 in Madrid.
inline constexpr Moment deskNow{1'795'527'000'000};

/// A window over a store in a folder of its own, with a profile in it that session.open() shows: the demo one, or
/// another.
struct Desk
{
    explicit Desk(const QString &folder, const Profile &profile = demoProfile(deskNow).value())
        : store(Store::open(folder + u"/store.db"_s, Clock(deskNow)).value()),
          id(store.createProfile(profile).value()),
          workspace(store, ProtocolSource::builtIn(), Clock(deskNow),
                    [this](const PlanRequest &request) -> Result<Plan> {
                        if (failing)
                            return failure(ErrorCode::StoreUnavailable, {}, u"the disk is full"_s);
                        return makePlan(request);
                    }),
          window(theme, builtInPoses().value()),
          session({theme, store, workspace, window})
    {
        window.setPrompts(&prompts);
        window.showPage(window.planPage());
    }

    QAction *action(const QString &text) const
    {
        const QList<QAction *> all = window.findChildren<QAction *>();
        const auto it =
            std::find_if(all.begin(), all.end(), [&](const QAction *a) { return a->text().contains(text); });
        return it == all.end() ? nullptr : *it;
    }

    Theme theme;
    Store store;
    ProfileId id;
    bool failing = false; ///< whether every change fails from now on
    Workspace workspace;
    MainWindow window;
    Session session;
    FakePrompts prompts;
};

} // namespace stridewell::kit
