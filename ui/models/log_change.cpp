// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/log_change.h"

#include "core/base/words.h"
#include "ui/models/words.h"

#include <algorithm>

namespace stridewell {

Change logChange(const Profile &profile, const Log &log)
{
    const auto known = std::ranges::find(profile.logs, log.item, &Log::item);
    return SetLog{known == profile.logs.end() ? std::nullopt : std::optional(*known), log};
}

QString logStepName(const Log &log, const Item *item)
{
    const QString title = item ? item->title : Words::tr("note");
    return u"%1: %2"_s.arg(title, words(log.state));
}

} // namespace stridewell
