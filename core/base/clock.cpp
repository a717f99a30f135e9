// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QDateTime>

namespace stridewell {

Moment Clock::now() const
{
    return m_fixed ? *m_fixed : Moment{QDateTime::currentMSecsSinceEpoch()};
}

} // namespace stridewell
